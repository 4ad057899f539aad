"""What the reader makes, kept in one file of his own that nothing else touches."""
