"""People."""

from articlecli.people.people import People as People
