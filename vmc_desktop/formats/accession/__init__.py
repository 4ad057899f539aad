"""Taking programmes into an archive: added, changed, gone, and what people corrected kept."""
