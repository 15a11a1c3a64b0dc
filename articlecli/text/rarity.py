"""Loads how rare each term is in a language: the background against which the terms of one article stand out.

The measure is the inverse document frequency (Spärck Jones 1972, "A statistical interpretation of term specificity and
its application in retrieval"). Each count is raised by one, so that a term that no document has gets a value as well.
"""

import math
from collections.abc import Mapping
from functools import cache
from itertools import repeat

from articlecli.core import Record, load_learned
from articlecli.languages import Language


class TermRarity(Record):
    """The rarity of each term: from 0 for a term in every document to ln(1 + documents) for an unseen term."""

    rarities: Mapping[str, float]  # rarity of each term that was counted
    unseen_rarity: float  # rarity of every other term

    def rarity(self, term: str) -> float:
        """Returns the term's inverse document frequency."""
        return self.rarities.get(term, self.unseen_rarity)


@cache
def load_rarity(language: Language) -> TermRarity | None:
    """Returns the rarity of the terms that `segmentation.terms_of` finds; None for a language without counts."""
    if language.topics.word_counts is None:
        return None
    counts = load_learned(language.topics.word_counts)
    return rarity_from_counts(counts["documents"], counts["terms"])


def rarity_from_counts(documents: int, terms: Mapping[str, str]) -> TermRarity:
    """Returns the rarity of terms that were counted in a number of documents.

    `terms` holds the terms by their number of documents: {"9": "ferri bay"} says that "ferri" is in 9 documents and
    "bay" is in 9. A term that isn't listed counts as unseen.
    """
    known: dict[str, float] = {}
    for count, listed in terms.items():
        known.update(zip(listed.split(), repeat(math.log((1 + documents) / (1 + int(count))))))
    return TermRarity(known, math.log(1 + documents))
