"""Keep and find: the catalogue (SQLite), the index (Whoosh), built from the archive."""
