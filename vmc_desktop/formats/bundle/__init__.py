"""A bundle: a whole archive sealed in one file, a ZIP of a bag as RFC 8493 tells it."""
