"""Widgets: show and ask, nothing else."""
