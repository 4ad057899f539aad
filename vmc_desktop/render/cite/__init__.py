"""Citing: records as references, in the styles of publishers and in the forms of programs."""
