"""Files to records and back: the archive folder."""
