"""The revisions, each named by its number; a published one is never changed."""
