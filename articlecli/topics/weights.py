"""What a phrase weighs: how often the article has it, times how rare its words are in the language.

What the headline has weighs more. It is also told here which words an article has too seldom to be looked at.
"""

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.text import Key, load_rarity

# Chosen by reading the phrases of 80 stories.
COMMON = 1.6  # rarity of what is too common to tell anything: "time", "people"
LEAST = 0.2  # share of the weightiest phrase's weight
LEAST_WORD = 0.3  # the same for a single word that is no name, and isn't in the headline
_IN_HEADLINE = 1.5  # what the weight is multiplied with
_COMPOUND = 1.7  # and that of a phrase of several words
_OFTEN = 0.7  # power of the frequency
_RAREST = 6.0  # rarity of what is unseen, or the rare would be all that counts
_UNKNOWN = 4.0  # rarity of every word in a language that has counted none

_FEWEST = 2  # times that a phrase must occur, which may be in the lead, where they count twice
_REMAINS = 0.7  # share of a name's weight that is left, at the least, where it is counted as a part of a longer one
_REMEMBERED = 1 << 13  # terms


@lru_cache(_REMEMBERED)
def rarity_of(term: str, language: Language) -> float:
    """How rare a term is in the language, where an article has it more than once."""
    if term in language.words.function_words:
        return COMMON  # of what is written as a function word is ("US"), nothing has been counted
    known = load_rarity(language)
    return min(known.rarity(term), _RAREST) if known else _UNKNOWN


class PhraseWeights(NamedTuple):
    """What phrases weigh in one article. A frequency is how often it has something, twice in the lead."""

    rarity: Mapping[str, float]  # of the terms that recur
    headline: frozenset[str]  # its terms

    def weight(self, key: Key, frequency: int) -> float:
        """What a phrase weighs; 0 where it tells nothing."""
        mean = sum([self.rarity.get(term, _RAREST) for term in key]) / len(key)
        if mean < COMMON or frequency <= 0:
            return 0.0
        weight = math.pow(frequency, _OFTEN) * mean
        if len(key) > 1:
            weight *= _COMPOUND
        return weight * (_IN_HEADLINE if self.headline.issuperset(key) else 1)

    def best(self, names: Mapping[Key, int]) -> float:
        """What the weightiest phrase weighs at the least: what a name does, with its last word where it is alone."""
        whole: dict[str, Key] = {}
        parts: set[str] = set()
        for key, frequency in names.items():
            if len(key) > 1:
                parts.update(key)
                if key[-1] not in whole or frequency > names[whole[key[-1]]]:
                    whole[key[-1]] = key
        counted = {key: names[key] + names.get((last,), 0) for last, key in whole.items()}
        counted |= {key: names[key] for key in names if len(key) == 1 and key[0] not in parts}
        sure = [self.weight(key, frequency) for key, frequency in counted.items() if frequency > _FEWEST]
        return _REMAINS * max(sure, default=0.0)

    def alone(self, frequencies: Mapping[str, int], best: float) -> set[str]:
        """The terms that may be chosen as a phrase of one word, where the weightiest weighs `best`."""
        able = set()
        for term, rareness in self.rarity.items():
            frequency = frequencies[term]
            if math.pow(frequency, _OFTEN) * rareness * _IN_HEADLINE < LEAST * best:
                continue
            least = LEAST if term in self.headline else LEAST_WORD
            if self.weight((term,), frequency) >= least * best:
                able.add(term)
        return able

    def together(self, frequencies: Mapping[str, int], best: float) -> set[str]:
        """The terms that may be in a longer phrase that is chosen, as that occurs no more often than they do."""
        fewest = (LEAST * best / (_RAREST * _COMPOUND * _IN_HEADLINE)) ** (1 / _OFTEN)
        return {term for term in self.rarity if frequencies[term] >= fewest}
