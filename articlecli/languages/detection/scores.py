"""Tells the languages of one script apart: naive Bayes over function words and letters.

A word's probability in a language follows from its place in the list of that language (Zipf's law). All words that a
list lacks have one small probability, so that a text's other words count for none of the languages.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

_FIRST, _OFFSET = 0.08, 1.5  # Zipf-Mandelbrot: the share of the word at place 0 is FIRST / OFFSET
_UNLISTED = 0.0004  # the probability of a word in a language whose list lacks it; the last listed ones have 0.0008
_SHORTEST_WHOLE = 2  # letters; shorter words count for half, since numbers, initials and code have them too
# How much likelier a language is than the rarest ones before a word is read: the logarithm of its share of the pages on
# the web (W3Techs 2024), over that of languages with 0.03 % of them.
_COMMONNESS_TABLE = """
    en 7.4 es 5.3 de 5.2 fr 5.0 ru 4.9 pt 4.8 it 4.5 nl 4.2 pl 4.1 tr 4.0 fa 3.7 vi 3.6 id 3.6 cs 3.5 uk 3.0 ar 3.0
    hu 2.9 ro 2.9 el 2.9 sv 2.8 da 2.3 fi 2.3 he 2.7 bg 2.1 sr 1.2 hr 2.0 no 1.9 sk 1.9 lt 1.5 hi 1.5 ca 1.3 sl 1.3
    et 1.2 lv 1.2 bn 1.0 am 1.0 az 0.7 kk 0.7 ms 0.7 sq 0.5
"""
_COMMONNESS = dict(zip(_COMMONNESS_TABLE.split()[::2], map(float, _COMMONNESS_TABLE.split()[1::2]), strict=True))
_FALLBACK, _AHEAD = "en", 1.0  # what a text is taken for that shows too little of another language
_PRIOR = 0.6  # of that logarithm: an article to digest is of a rare language more often than a page is
_LETTER = 0.6  # what a letter counts for, where words decide
_FEW, _LARGEST_SHARE = 2, 0.07  # as often a word counts, and as large a share; a page's furniture repeats words
_GAP = 0.15  # of the difference of two scores that counts, since neighbouring words depend on each other


class Evidence:
    """What tells the languages of a script: by code, the commonest words in order, and the letters typical of it."""

    def __init__(self, words: Mapping[str, str], letters: Mapping[str, str], letter_weight: float = _LETTER) -> None:
        self.words = words
        self.letters = letters
        self.letter_weight = letter_weight


def best(words: Sequence[str], evidence: Evidence) -> tuple[str, float]:
    """Returns the code of the language that the words are most likely of, and the confidence in it from 0 to 1."""
    scores = {code: _PRIOR * _COMMONNESS.get(code, 0.0) for code in evidence.words}
    if _FALLBACK in scores:
        scores[_FALLBACK] += _AHEAD
    weights = _weights(evidence)
    most = max(_FEW, _LARGEST_SHARE * len(words))
    for word, count in Counter(words).items():
        for code, weight in weights.get(word, ()):
            scores[code] += weight * min(count, most)
    signs = Counter("".join(words))
    for code, letters in evidence.letters.items():
        scores[code] += evidence.letter_weight * sum(signs[letter] for letter in letters)
    first, second = _two_largest(scores.values())
    return max(scores, key=scores.__getitem__), 1 - math.exp(-_GAP * (first - second))


@cache
def _weights(evidence: Evidence) -> dict[str, list[tuple[str, float]]]:
    """Returns for each listed word the languages that have it, and what it counts for each of them."""
    found: dict[str, list[tuple[str, float]]] = {}
    for code, listed in evidence.words.items():
        for place, word in enumerate(dict.fromkeys(listed.split())):
            weight = math.log(_FIRST / (place + _OFFSET) / _UNLISTED)
            if weight > 0:
                found.setdefault(word, []).append((code, weight if len(word) >= _SHORTEST_WHOLE else weight / 2))
    return found


def _two_largest(scores: Iterable[float]) -> tuple[float, float]:
    first, second, *_ = sorted(scores, reverse=True)
    return first, second
