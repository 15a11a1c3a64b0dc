"""German: the verbs of saying, and the other words beside quotations."""

from articlecli.languages._groups import Quotations

QUOTATIONS = Quotations()
