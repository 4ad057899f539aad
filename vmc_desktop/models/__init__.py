"""What widgets look at: tree, hits, navigator, search, tasks, settings."""
