"""Articles and reports: read as paragraphs, then taken apart into a draft of an edition by rules."""
