"""Writes the manual page, draws pictures, checks the wheel and audits the dependencies. Not part of the package."""
