"""Greek: words by their part in a sentence."""

from articlecli.languages._groups import Words

WORDS = Words()
