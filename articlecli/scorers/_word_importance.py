"""How likely each word of an article is to be in a summary of it: what `news` knows of words.

A logistic regression over what the article does with a word and what newsrooms did with it before, after Hong and
Nenkova 2014, "Improving the Estimation of Word Importance for News Multi-Document Summarization".
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, compress, count, repeat
from typing import NamedTuple

from articlecli.scorers._term_use import Figures, TermUse
from articlecli.text import TermRarity

_REMEMBERED = 1 << 14  # terms; more than an article has, or a novel


class Lexicon(NamedTuple):
    """What was learned about words: content words by their stems, function words as they are written.

    A word's chance is the log-odds that a story which has it has it in its highlights. Its worth is the logarithm of
    how much oftener picked sentences have it than others do.
    """

    known: Mapping[str, tuple[float, float]]  # the chance and the worth of a content word
    unknown: tuple[float, float]  # those of a word which isn't listed
    manners: Mapping[str, float]  # the worth of a function word


class Known(dict[str, tuple[float, float, float, bool]]):
    """What is known of a term: how rare it is in the language, its chance and its worth, and whether it is a number.

    It is remembered, since looking into large tables takes long, and most terms come back in article after article.
    """

    manners: Mapping[str, float]  # the worth of function words

    def __init__(self, background: TermRarity | None, lexicon: Lexicon) -> None:
        super().__init__()
        self._background = background
        self._lexicon = lexicon
        self.manners = lexicon.manners

    def __missing__(self, term: str) -> tuple[float, float, float, bool]:
        if len(self) >= _REMEMBERED:
            self.clear()
        rarity = self._background.rarity(term) if self._background else 1.0
        known = rarity, *self._lexicon.known.get(term, self._lexicon.unknown), term[0].isdigit()
        self[term] = known
        return known

    def of(self, terms: Iterable[str]) -> tuple[Figures, Figures, Figures, Sequence[bool]]:
        """The rarities of many terms, their chances, their worths, and which of them are numbers."""
        known = list(map(self.__getitem__, terms))
        rarities, chances, worths, are_numbers = zip(*known, strict=True) if known else ((), (), (), ())
        return rarities, chances, worths, are_numbers


CLUES = (
    "count",  # the logarithm of how often the article has the word
    "spread",  # the logarithm of the number of sentences that have it
    "first",  # the logarithm of the place of the first of them
    "depth",  # that place as a share of the article
    "chance",  # the word's chance in other stories
    "in the first sentence",
    "in the second",
    "in the third",
    "number",  # the word is one
    "length",  # the logarithm of the number of sentences
)
_IN_SENTENCE = CLUES[5:8]


def clues(used: TermUse, lexicon: Lexicon) -> dict[str, tuple[float, ...]]:
    """For each term of the article, what CLUES name: what the weights of `importances` are learned from."""
    size = len(used.terms)
    opening = [set(terms) for terms in used.terms[:3]]
    opening += [set()] * (3 - len(opening))
    counts = dict(zip(used.recurring, used.counts, strict=True))
    spreads = dict(zip(used.recurring, used.spreads, strict=True))
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
    """The chance, 0 to 1, that a summary has each term. `above` are the terms of the headline and the deck.

    `chances` are the terms' in other stories, `numbers` tell which terms are numbers, `weights` are the regression's:
    those of CLUES, "bias", and "above". What a clue adds is added where there is one: most terms occur once, and only
    their place and their chance tell of them.
    """
    size = len(used.terms)
    common = weights["bias"] + weights["length"] * math.log(max(1, size))
    first, depth, trust = weights["first"], weights["depth"] / max(1, size), weights["chance"]
    of_place = [common + first * math.log(1 + i) + depth * i for i in range(size)]
    places = chain.from_iterable(map(repeat, of_place, used.fresh))
    odds = [place + trust * chance for place, chance in zip(places, chances, strict=True)]
    for term, times, spread in zip(used.recurring, used.counts, used.spreads, strict=True):
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
