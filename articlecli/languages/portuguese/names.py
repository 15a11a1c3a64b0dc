"""Portuguese: titles, roles and the other words around people's names."""

from articlecli.languages._groups import Names

NAMES = Names()
