"""Estimates for `news` how likely each term of an article is to be in a summary of the article.

The method is a logistic regression over CLUES: how the article uses the term, and what newsrooms did with the term in
other stories. It follows Hong and Nenkova 2014, "Improving the Estimation of Word Importance for News Multi-Document
Summarization".
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, compress, count, repeat

from articlecli.core import Memo, Record
from articlecli.scorers._term_use import Figures, TermUse
from articlecli.text import TermRarity

_REMEMBERED = 1 << 16  # terms, and strings between blanks; more than an article or a novel has
MARKS = ".,;:!?\"'“”‘’()[]-–—"  # punctuation that may stand around a word


class Lexicon(Record):
    """The learned figures of words: content words by their stems (terms), function words as they are written.

    The chance of a word is the log-odds that a story with the word has it in its highlights too. The worth of a word is
    the logarithm of how much more often picked sentences have it than other sentences do.
    """

    known: Mapping[str, tuple[float, float]]  # the chance and the worth of each term: {"bay": (-2.0, 0.5)}
    unknown: tuple[float, float]  # the chance and the worth of a term that isn't listed
    manners: Mapping[str, float]  # the worth of each function word: {"the": 0.2}


class Known(dict[str, tuple[float, float, float, bool]]):
    """The figures of each term: its rarity in the language, its chance, its worth, and whether it is a number.

    The dictionary fills itself as terms are asked for: looking into large tables takes long, and most terms come back
    in article after article.
    """

    manners: Memo[str, float]  # the worth of the function word in a string between blanks ("The", "(of"), else 0
    has_background: bool  # whether the rarities are the language's; else all are 1

    def __init__(self, background: TermRarity | None, lexicon: Lexicon) -> None:
        super().__init__()
        self._background = background
        self.has_background = background is not None
        self._lexicon = lexicon
        self.manners = Memo(lambda written: lexicon.manners.get(written.lower().strip(MARKS), 0.0), _REMEMBERED)

    def __missing__(self, term: str) -> tuple[float, float, float, bool]:
        if len(self) >= _REMEMBERED:
            self.clear()
        rarity = self._background.rarity(term) if self._background else 1.0
        known = rarity, *self._lexicon.known.get(term, self._lexicon.unknown), term[0].isdigit()
        self[term] = known
        return known

    def figures_of(self, terms: Iterable[str]) -> tuple[Figures, Figures, Figures, Sequence[bool]]:
        """Returns four sequences with an entry for each term: rarities, chances, worths, and whether it is a number."""
        known = list(map(self.__getitem__, terms))
        rarities, chances, worths, are_numbers = zip(*known, strict=True) if known else ((), (), (), ())
        return rarities, chances, worths, are_numbers


CLUES = (
    "count",  # the natural logarithm of how often the article has the term
    "spread",  # the logarithm of how many sentences have it
    "first",  # the logarithm of the first such sentence's number, counted from 1
    "depth",  # the share of the article, from 0 to 1, that stands before that sentence
    "chance",  # the term's chance (see `Lexicon`)
    "in the first sentence",  # 1 if the first sentence has the term, else 0
    "in the second",
    "in the third",
    "number",  # 1 if the term is a number, else 0
    "length",  # the logarithm of the article's number of sentences
)
_IN_SENTENCE = CLUES[5:8]


def clues(used: TermUse, lexicon: Lexicon) -> dict[str, tuple[float, ...]]:
    """Returns for each term of the article its figures in the order of CLUES. Learning fits the weights to these."""
    size = len(used.terms)
    opening = [set(terms) for terms in used.terms[:3]]
    opening += [set()] * (3 - len(opening))
    counts = dict(zip(used.recurring, used.counts, strict=True))
    spreads = dict(zip(used.recurring, used.sentence_counts, strict=True))
    return {
        written: (
            math.log(counts.get(term, 1)),
            math.log(spreads.get(term, 1)),
            math.log(1 + first),
            first / size,
            lexicon.known.get(written, lexicon.unknown)[0],
            *(float(term in terms) for terms in opening),
            float(written[0].isdigit()),
            math.log(size),
        )
        for (written, term), first in zip(used.numbers.items(), used.firsts(), strict=True)
    }


def importances(
    used: TermUse, chances: Iterable[float], numbers: Iterable[bool], weights: Mapping[str, float], above: Iterable[str]
) -> list[float]:
    """Returns for each term the chance, from 0 to 1, that a summary has it.

    `chances` are the terms' chances (see `Lexicon`), `numbers` says which terms are numbers, and `above` are the terms
    of the headline and the deck. `weights` are the regression's: one for each of CLUES, "bias", and "above". Each clue
    is added only to the terms that have it, since most terms occur once and have only a place and a chance.
    """
    size = len(used.terms)
    common = weights["bias"] + weights["length"] * math.log(max(1, size))
    first, depth, chance_weight = weights["first"], weights["depth"] / max(1, size), weights["chance"]
    of_place = [common + first * math.log(1 + i) + depth * i for i in range(size)]
    places = chain.from_iterable(map(repeat, of_place, used.new_term_counts))
    odds = [place + chance_weight * chance for place, chance in zip(places, chances, strict=True)]
    for term, times, spread in zip(used.recurring, used.counts, used.sentence_counts, strict=True):
        odds[term] += weights["count"] * math.log(times) + weights["spread"] * math.log(spread)
    added: dict[str, Iterable[int]] = {
        "number": compress(count(), numbers),
        "above": [used.numbers[written] for written in above if written in used.numbers],
        **dict(zip(_IN_SENTENCE, used.terms, strict=False)),
    }
    for name, terms in added.items():
        for term in terms:
            odds[term] += weights[name]
    return [1 / (1 + math.exp(-figure)) for figure in odds]
