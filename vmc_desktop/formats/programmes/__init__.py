"""Programmes of conferences as other programs write them: read into common values."""
