"""Changes to the archive's files by hand: only the lines of what changes, all else untouched."""
