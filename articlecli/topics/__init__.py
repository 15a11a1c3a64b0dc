"""Topics."""

from articlecli.topics.key_phrases import find as find
