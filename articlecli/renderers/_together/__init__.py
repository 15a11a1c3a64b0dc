"""Renderers of a digest of several articles, one file a format. Read `sections.py` first: it words what all show."""
