"""Articles and reports: read as paragraphs, then taken apart by rules into a draft."""
