"""Weighs phrases: the weight is how often the article has a phrase, times how rare its words are in the language.

A phrase in the headline or the deck weighs more. The module also finds the words that are frequent enough to be looked
at.
"""

import math
from collections.abc import Mapping
from functools import lru_cache

from articlecli.core import Record
from articlecli.languages import Language
from articlecli.text import Key, load_rarity

# Chosen by reading the phrases of 80 stories.
COMMON = 1.6  # rarity; words below it are too common to tell anything: "time", "people"
LEAST = 0.2  # share of the highest weight that a chosen phrase has at the least
LEAST_WORD = 0.3  # the same for a single word that is no name and isn't in the headline or the deck
_HEADLINE_FACTOR = 1.5  # factor for a phrase whose words are all in the headline or the deck
_COMPOUND_FACTOR = 1.7  # factor for a phrase of several words
_FREQUENCY_EXPONENT = 0.7  # the weight rises with this power of the frequency
_HIGHEST_RARITY = 6.0  # upper limit of the rarity; without it, only rare words would count
_UNKNOWN_RARITY = 4.0  # rarity of every word in a language without counts

_FEWEST = 2  # occurrences that a phrase must have; a frequency of 2 may be one occurrence, in the lead
_REMAINING_SHARE = 0.7  # least share of a name's weight that is left where it is counted as part of a longer name
_MOST_REMEMBERED = 1 << 13  # terms


@lru_cache(_MOST_REMEMBERED)
def rarity_of(term: str, language: Language) -> float:
    """Returns the rarity in the language, from 0 to 6, of a term that recurs in an article."""
    if term in language.words.function_words:
        return COMMON  # nothing was counted for terms that are written like function words, such as "US"
    known = load_rarity(language)
    return min(known.rarity(term), _HIGHEST_RARITY) if known else _UNKNOWN_RARITY


class PhraseWeights(Record):
    """The weights of phrases in one article. A frequency is a number of occurrences, where the lead counts twice."""

    rarity: Mapping[str, float]  # of each term that recurs
    headline: frozenset[str]  # the terms of the headline and the deck

    def mean_rarity(self, key: Key) -> float:
        """Returns the mean rarity of a phrase's words."""
        return sum([self.rarity.get(term, _HIGHEST_RARITY) for term in key]) / len(key)

    def is_in_headline(self, key: Key) -> bool:
        """Whether all words of a phrase are in the headline or the deck."""
        return self.headline.issuperset(key)

    def weight(self, key: Key, frequency: int) -> float:
        """Returns the weight of a phrase; 0 if its words are too common to tell anything."""
        mean = self.mean_rarity(key)
        if mean < COMMON or frequency <= 0:
            return 0.0
        weight = math.pow(frequency, _FREQUENCY_EXPONENT) * mean
        if len(key) > 1:
            weight *= _COMPOUND_FACTOR
        return weight * (_HEADLINE_FACTOR if self.is_in_headline(key) else 1)

    def lowest_best_weight(self, names: Mapping[Key, int]) -> float:
        """Returns a lower limit of the highest weight, from the names and their frequencies.

        A last word that stands alone ("Weld") counts for the name ("Ann Weld").
        """
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
        return _REMAINING_SHARE * max(sure, default=0.0)

    def single_candidates(self, frequencies: Mapping[str, int], best: float) -> set[str]:
        """Returns the terms that may be chosen as a phrase of one word, if the highest weight is `best`."""
        possible = set()
        for term, rareness in self.rarity.items():
            frequency = frequencies[term]
            if math.pow(frequency, _FREQUENCY_EXPONENT) * rareness * _HEADLINE_FACTOR < LEAST * best:
                continue
            least = LEAST if term in self.headline else LEAST_WORD
            if self.weight((term,), frequency) >= least * best:
                possible.add(term)
        return possible

    def compound_candidates(self, frequencies: Mapping[str, int], best: float) -> set[str]:
        """Returns the terms that may be in a chosen phrase of several words, if the highest weight is `best`.

        A phrase can't be more frequent than its terms, so each of them must be frequent enough for a chosen phrase.
        """
        fewest = (LEAST * best / (_HIGHEST_RARITY * _COMPOUND_FACTOR * _HEADLINE_FACTOR)) ** (1 / _FREQUENCY_EXPONENT)
        return {term for term in self.rarity if frequencies[term] >= fewest}
