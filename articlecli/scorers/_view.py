"""An article as `news` sees it: what several of its features need, found once."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import mul

from articlecli import background
from articlecli.article import Article, Passage, Sentence
from articlecli.languages import Language
from articlecli.scorers._use import Figures, Use, directions, likenesses, use
from articlecli.scorers._words import Lexicon, importances
from articlecli.segmentation import terms_of

Column = list[float]  # a number for each sentence

MARKS = ".,;:!?\"'“”‘’()[]-–—"  # around words
_FIGURE = rf"[{re.escape(MARKS)}]*\d"
OPENING_FIGURE = re.compile(_FIGURE)  # "12 boats", "(12 boats)"
_LATER = re.compile(rf"\s(?:{_FIGURE}|([A-Z]|[^\x00-\x7f\s]))")  # the beginning of what may be a figure or a name
_FIRST = 3  # sentences that a story begins with


@dataclass(frozen=True, slots=True)
class View:
    """An article as the features see it."""

    article: Article
    sentences: Sequence[Sentence]
    texts: Sequence[str]  # of the sentences
    openings: Sequence[Sequence[str]]  # of words but the first: "" for a figure, and all first letters with a capital
    lengths: Sequence[int]  # words of each sentence, at least 1
    used: Use
    rarity: Figures  # of each term in the language
    frequency: Figures  # of each term in the article: the logarithm
    importance: Figures  # of each term in the article
    worth: Figures  # of each term, by what picked sentences had before
    salience: Column  # rarity times frequency, summed
    like_first: Sequence[Column]  # likeness in rare words to each of the first three
    beside: Column  # that of each but the first to the one before
    forward: Column  # likeness to all that comes after
    backward: Column  # to all that came before
    lexicon: Lexicon
    headline: frozenset[str]  # its terms


def view_of(
    article: Article,
    sentences: Sequence[Sentence],
    language: Language,
    lexicon: Lexicon,
    clues: Mapping[str, float],
) -> View:
    """The article as the features see it. `clues` are the weights of `_words.importances`."""
    texts = [sentence.text for sentence in sentences]
    used = use(sentences)
    headline, deck = (_terms(passage, language) for passage in (article.headline, article.deck))
    known = background.load(language)
    rarity = known.rarities(used.numbers) if known else [1.0] * len(used.numbers)
    frequency = list(map(math.log, used.counts))
    learned = list(map(lexicon.known.get, used.numbers, repeat(lexicon.unknown)))
    forward, backward = directions(used)
    like_first, beside = likenesses(used, rarity, _FIRST)
    return View(
        article=article,
        sentences=sentences,
        texts=texts,
        openings=list(map(_LATER.findall, texts)),
        lengths=[sentence.words or 1 for sentence in sentences],
        used=used,
        rarity=rarity,
        frequency=frequency,
        importance=importances(used, [chance for chance, _ in learned], clues, headline | deck),
        worth=[worth for _, worth in learned],
        salience=used.sums(list(map(mul, rarity, frequency))),
        like_first=like_first,
        beside=beside,
        forward=forward,
        backward=backward,
        lexicon=lexicon,
        headline=headline,
    )


def _terms(passage: Passage | None, language: Language) -> frozenset[str]:
    return frozenset(terms_of(passage.text, language)) if passage else frozenset()
