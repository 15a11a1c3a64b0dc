"""How likely each word of an article is to be in a summary of it: what `news` knows of words.

A logistic regression over what the article does with a word and what newsrooms did with it before, after Hong and
Nenkova 2014, "Improving the Estimation of Word Importance for News Multi-Document Summarization".
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from operator import mul

from articlecli.article import Sentence


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What was learned about words: content words by their stems, function words as they are written."""

    chances: Mapping[str, float]  # log-odds that a word of a story is in its highlights
    common_chance: float  # that of a word which isn't listed
    worths: Mapping[str, float]  # log of how much oftener picked sentences have a word than others do
    manners: Mapping[str, float]  # the same for function words


@dataclass(frozen=True, slots=True)
class Use:
    """What an article does with its terms."""

    sets: Sequence[Mapping[str, None]]  # those of each sentence, each once, in their order
    counts: Counter[str]  # how often each occurs
    spread: Counter[str]  # in how many sentences
    first: Mapping[str, int]  # the index of the first of them


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


def use(sentences: Sequence[Sentence]) -> Use:
    """What the sentences do with their terms."""
    sets = [dict.fromkeys(sentence.terms) for sentence in sentences]
    first: dict[str, int] = {}
    for i, sentence in enumerate(sentences):
        for term in sentence.terms:
            first.setdefault(term, i)
    counts = Counter(term for sentence in sentences for term in sentence.terms)
    return Use(sets, counts, Counter(term for terms in sets for term in terms), first)


def clues(used: Use, lexicon: Lexicon) -> dict[str, tuple[float, ...]]:
    """For each term of the article, what CLUES name."""
    size = len(used.sets)
    length = math.log(size) if size else 0.0
    one, two, three = (used.sets[i] if i < size else {} for i in range(3))
    return {
        term: (
            math.log(count),
            math.log(used.spread[term]),
            math.log(1 + used.first[term]),
            used.first[term] / size,
            lexicon.chances.get(term, lexicon.common_chance),
            float(term in one),
            float(term in two),
            float(term in three),
            float(term[0].isdigit()),
            length,
        )
        for term, count in used.counts.items()
    }


def importances(used: Use, lexicon: Lexicon, weights: Mapping[str, float], above: AbstractSet[str]) -> dict[str, float]:
    """The chance, 0 to 1, that a summary has each term. `above` are the terms of the headline and the deck.

    `weights` are the regression's: those of CLUES, "bias", and "above".
    """
    of_clues = [-weights[name] for name in CLUES]
    bias, raised = -weights["bias"], -weights["above"]
    return {
        term: 1 / (1 + math.exp(sum(map(mul, of_clues, seen), bias + raised if term in above else bias)))
        for term, seen in clues(used, lexicon).items()
    }
