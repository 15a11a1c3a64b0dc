"""Measures articlecli's quality, speed and memory. Not part of the package; see README.md beside this file."""
