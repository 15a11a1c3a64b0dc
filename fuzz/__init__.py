"""Looks for texts that break what must always hold, guided by what they reach: `make fuzz`. Not part of the package."""
