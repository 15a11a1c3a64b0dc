"""How common a word is in the language, as far as that is known: the background that makes an article's own words show.

The measure is the inverse document frequency (Spärck Jones 1972, "A statistical interpretation of term specificity and
its application in retrieval"), each count one higher so that a word nobody has seen has one as well.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from articlecli.languages import Language


@dataclass(frozen=True, slots=True)
class Background:
    """In how many documents of a language each term stands; rare terms are left out."""

    documents: int
    counts: Mapping[str, int]

    def rarity(self, term: str) -> float:
        """The term's inverse document frequency: 0 for what every document has, ln(1 + documents) for the unseen."""
        return math.log((1 + self.documents) / (1 + self.counts.get(term, 0)))


@cache
def load(language: Language) -> Background | None:
    """The language's background for the terms of `segmentation.terms_of`; None where nothing has been counted."""
    if language.word_counts is None:
        return None
    learned = json.loads(language.word_counts.read_text(encoding="utf-8"))
    counts: dict[str, int] = {}
    for count, terms in learned["terms"].items():
        counts.update(dict.fromkeys(terms.split(), int(count)))
    return Background(learned["documents"], counts)
