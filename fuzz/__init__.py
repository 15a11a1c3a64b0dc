"""Looks for texts that break a rule for all texts: `make fuzz`. It's guided by the code that the texts reach.

Not part of the package.
"""
