"""The full-text index: the only door to Whoosh."""
