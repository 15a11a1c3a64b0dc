"""Measures what articlecli is worth. Not part of the package; see README.md beside this file."""
