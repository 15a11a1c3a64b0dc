"""How common a word is in the language, as far as that is known: the background that makes an article's own words show.

The measure is the inverse document frequency (Spärck Jones 1972, "A statistical interpretation of term specificity and
its application in retrieval"), each count one higher so that a word nobody has seen has one as well.
"""

import math
from collections.abc import Mapping
from functools import cache
from itertools import repeat
from typing import NamedTuple

from articlecli.core import load_learned
from articlecli.languages import Language


class TermRarity(NamedTuple):
    """How rare each term of a language is: 0 for what every document has, ln(1 + documents) for the unseen."""

    known: Mapping[str, float]  # of the terms that were counted
    unknown: float  # of all others

    def rarity(self, term: str) -> float:
        """The term's inverse document frequency."""
        return self.known.get(term, self.unknown)


@cache
def load_rarity(language: Language) -> TermRarity | None:
    """The language's background for the terms of `segmentation.terms_of`; None where nothing has been counted."""
    if language.topics.word_counts is None:
        return None
    counts = load_learned(language.topics.word_counts)
    return rarity_from_counts(counts["documents"], counts["terms"])


def rarity_from_counts(documents: int, terms: Mapping[str, str]) -> TermRarity:
    """The background that so many documents are. `terms` are those that stand in a number of them: {"9": "ferri bay"}.

    What is listed nowhere is rare, and counts as unseen.
    """
    known: dict[str, float] = {}
    for count, having in terms.items():
        known.update(zip(having.split(), repeat(math.log((1 + documents) / (1 + int(count))))))
    return TermRarity(known, math.log(1 + documents))
