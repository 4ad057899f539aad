"""VMC Desktop: a reading room for the editions of a conference."""

__version__ = "0.1.0"
