"""Weighs candidate phrases by learned weights: how likely a reader finds what a phrase names salient in the article.

The method is a logistic regression over a few clues; Turney 2000 ("Learning Algorithms for Keyphrase Extraction") and
Witten et al. 1999 ("KEA: Practical Automatic Keyphrase Extraction") were the first to learn key phrases. It learned
from texts whose salient entities people graded (`benchmarks/learn_topics.py`). Left out: what a phrase means, and the
pronouns that stand for it.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from heapq import nlargest

from articlecli.core import Record, load_learned
from articlecli.languages import Language
from articlecli.text import Key, Word
from articlecli.topics.candidates import Phrase
from articlecli.topics.weights import COMMON, PhraseWeights

OPENING = 60  # words; a name that stands among them counts as a candidate even if it occurs once
_MOST_WEIGHED = 80  # phrases; in a book, those with the highest weights by the formula
_LONG = 1000  # words; in a longer text, occurrences are counted for so many words
_LEAST_OF_WORD = 3.2  # the least rarity of a word plus the logarithm of its occurrences; the highest without a cost
_PARTS = 20  # equal parts of a text, of which a phrase may be in several
CLUES = (
    "bias",
    "count",
    "first",
    "spread",
    "headline",
    "rarity",
    "word",
    "name",
    "short name",
    "definite",
)


class ArticleWords(Record):
    """What the clues of a phrase are told from, beside the phrase."""

    words: Sequence[Word]  # of the whole text, with its marks
    weighing: PhraseWeights
    definite: frozenset[str]  # determiners: "the", "her"


def knows(language: Language) -> bool:
    """Whether the weights were learned for the language."""
    return language.topics.salience_weights is not None


def salience(
    phrases: Mapping[Key, Phrase], words: Sequence[Word], weighing: PhraseWeights, language: Language
) -> dict[Key, float]:
    """Returns the logarithm of the odds that each candidate is salient, for a language with weights."""
    weights = weights_of(language)
    article = ArticleWords(words, weighing, language.words.definite_determiners)
    return {
        key: sum([weight * clue for weight, clue in zip(weights, each, strict=True)])
        for key, each in clues(phrases, article).items()
    }


def clues(phrases: Mapping[Key, Phrase], article: ArticleWords) -> dict[Key, tuple[float, ...]]:
    """Returns for each candidate the values of `CLUES`."""
    found = _candidates(phrases, article)
    highest = max([phrases[key].count for key in found], default=1)
    return {key: _clues_of(key, phrases[key], highest, article) for key in found}


def _candidates(phrases: Mapping[Key, Phrase], article: ArticleWords) -> Iterable[Key]:
    """Returns the phrases that may be chosen: they recur, or they are in the headline, or names in the opening."""
    weighing = article.weighing
    found = [
        key
        for key, phrase in phrases.items()
        if (
            (phrase.count > 1 and phrase.is_sure)
            or weighing.is_in_headline(key)
            or (phrase.is_name and min(phrase.places) < OPENING)
        )
        and _tells(key, phrase, article)
    ]
    if len(found) <= _MOST_WEIGHED:
        return found
    return nlargest(_MOST_WEIGHED, found, key=lambda key: weighing.weight(key, phrases[key].weight))


def _tells(key: Key, phrase: Phrase, article: ArticleWords) -> bool:
    """Whether a phrase tells anything: it is a name, or its last word is rare, or so frequent that it needn't be."""
    if phrase.is_name:
        return True
    rarity = article.weighing.mean_rarity(key[-1:])
    if len(key) > 1 or article.weighing.is_in_headline(key):
        return rarity >= COMMON
    occurrences = phrase.count * min(1, _LONG / len(article.words))
    return rarity >= max(COMMON, _LEAST_OF_WORD - math.log(occurrences))


def _clues_of(key: Key, phrase: Phrase, highest: int, article: ArticleWords) -> tuple[float, ...]:
    words, weighing, definite = article
    places = phrase.places
    size = len(words)
    return (
        1.0,
        math.log(len(places) / highest),
        math.log(1 + min(places)),
        math.log(len({place * _PARTS // size for place in places})),
        len(weighing.headline.intersection(key)) / len(key),
        weighing.mean_rarity(key),
        len(key) == 1,
        phrase.is_name,
        phrase.is_name and len(key) == 1,
        sum([words[place - 1].lower in definite for place in places]) / len(places),
    )


@cache
def weights_of(language: Language) -> Sequence[float]:
    """Returns the weights of `CLUES`, for a language that has them."""
    learned = load_learned(language.topics.salience_weights or "")
    return [learned[clue] for clue in CLUES]
