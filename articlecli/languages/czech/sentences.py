"""Czech: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences

SENTENCES = Sentences()
