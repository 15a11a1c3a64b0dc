"""Dutch: openings of sentences that need the sentence before them."""

from articlecli.languages._groups import SentenceOpenings

OPENINGS = SentenceOpenings()
