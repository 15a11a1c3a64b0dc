"""An article as `news` sees it: what several of its features need, found once."""

import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from articlecli.core import Article, Passage, Sentence
from articlecli.languages import Language
from articlecli.scorers._term_use import Figures, TermUse, directions, likenesses, of_each, sums, term_use
from articlecli.scorers._word_importance import Known, importances
from articlecli.text import terms_of

Column = list[float]  # a number for each sentence

MARKS = ".,;:!?\"'“”‘’()[]-–—"  # around words
_FIGURE = rf"[{re.escape(MARKS)}]*\d"
OPENING_FIGURE = re.compile(_FIGURE)  # "12 boats", "(12 boats)"
_LATER = re.compile(
    rf"\s(?![a-z])(?:{_FIGURE}|([A-Z]|[^\x00-\x7f\s]))"
)  # the beginning of what may be a figure or a name
_FIRST = 3  # sentences that a story begins with


class View(NamedTuple):
    """An article as the features see it."""

    article: Article
    sentences: Sequence[Sentence]
    texts: Sequence[str]  # of the sentences
    openings: Sequence[Sequence[str]]  # of words but the first: "" for a figure, and all first letters with a capital
    lengths: Sequence[int]  # words of each sentence, at least 1
    used: TermUse
    rarities: Sequence[Figures]  # of each sentence's terms in the language
    frequency: Figures  # of each recurring term in the article: the logarithm
    salience: Column  # the same times the terms' rarity, summed
    importance: Figures  # of each term in the article
    importances: Sequence[Figures]  # of each sentence's terms
    worths: Sequence[Figures]  # of each sentence's terms, by what picked sentences had before
    total_worth: Column  # these summed
    like_first: Sequence[Column]  # likeness in rare words to each of the first three
    beside: Column  # that of each but the first to the one before
    forward: Column  # likeness to all that comes after
    backward: Column  # to all that came before
    manners: Mapping[str, float]  # the worth of function words
    headline: frozenset[str]  # its terms


def view_of(
    article: Article,
    sentences: Sequence[Sentence],
    language: Language,
    known: Known,
    clues: Mapping[str, float],
) -> View:
    """The article as the features see it. `clues` are the weights of `_words.importances`."""
    texts = [sentence.text for sentence in sentences]
    used = term_use(sentences)
    headline, deck = (_terms(passage, language) for passage in (article.headline, article.deck))
    rarity, chance, worth, is_number = known.of(used.numbers)
    rarities = of_each(rarity, used.terms)
    frequency = list(map(math.log, used.counts))
    salience = [rarity[term] * logarithm for term, logarithm in zip(used.recurring, frequency, strict=True)]
    worths = of_each(worth, used.terms)
    importance = importances(used, chance, is_number, clues, headline | deck)
    forward, backward = directions(used)
    like_first, beside = likenesses(used, rarity, rarities, _FIRST)
    return View(
        article=article,
        sentences=sentences,
        texts=texts,
        openings=list(map(_LATER.findall, texts)),
        lengths=[sentence.words or 1 for sentence in sentences],
        used=used,
        rarities=rarities,
        frequency=frequency,
        salience=sums(salience, used.again),
        importance=importance,
        importances=of_each(importance, used.terms),
        worths=worths,
        total_worth=list(map(sum, worths)),
        like_first=like_first,
        beside=beside,
        forward=forward,
        backward=backward,
        manners=known.manners,
        headline=headline,
    )


def _terms(passage: Passage | None, language: Language) -> frozenset[str]:
    return frozenset(terms_of(passage.text, language)) if passage else frozenset()
