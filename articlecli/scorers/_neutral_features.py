"""Computes the features of `news` for a language of which it knows no words: place, form, repetition, and the headline.

Languages differ in the length of their words and sentences, and in how many words have a capital. So most figures of
this kind are compared with the article's mean.
"""

import math
from collections.abc import Callable, Iterator

from articlecli.core import lazy_pattern
from articlecli.scorers import _features
from articlecli.scorers._article_view import COMPARED, Column, View

# “so”, "so", «so», »so«, „so“, 「so」, 『so』
_QUOTED = lazy_pattern(r"[“\"„«»「『][^“”\"„«»「」『』]*[”\"“«»」』]")
_QUESTION_MARK = lazy_pattern("[?？؟]")  # Latin, Chinese, Arabic


def columns(view: View) -> Iterator[tuple[str, Column]]:
    """Yields each feature's name and column: ("depth", [0.0, 0.5]). Those of COMPARED_FEATURES come last."""
    for feature in FEATURES:
        yield feature.__name__, feature(view)
    for feature in COMPARED_FEATURES:
        column = feature(view)
        mean = sum(column) / len(column)
        yield feature.__name__ + COMPARED, [figure - mean for figure in column]


def question(view: View) -> Column:
    """Returns 1 for each sentence with a question mark of any script, else 0."""
    return [float(_QUESTION_MARK.search(text) is not None) for text in view.texts]


def quoted(view: View) -> Column:
    """Returns the share of each sentence's characters, from 0 to 1, that is in quotation marks of any kind."""
    return [sum(map(len, _QUOTED.findall(text))) / len(text) if text else 0.0 for text in view.texts]


def headline(view: View) -> Column:
    """Returns the share of the headline's terms, from 0 to 1, that each sentence has; 0 without a headline."""
    above = view.headline
    return [len(above.intersection(sentence.terms)) / len(above) if above else 0.0 for sentence in view.sentences]


def names_per_word(view: View) -> Column:
    """Returns the share of each sentence's words that begin with a capital inside the sentence."""
    return [count / length for count, length in zip(_features.names(view), view.lengths, strict=True)]


def numbers_per_word(view: View) -> Column:
    """Returns the share of each sentence's words that are figures."""
    return [count / length for count, length in zip(_features.numbers(view), view.lengths, strict=True)]


def log_length(view: View) -> Column:
    """Returns the natural logarithm of each sentence's number of characters: some scripts have no blanks."""
    return [math.log(1 + len(text)) for text in view.texts]


FEATURES: tuple[Callable[[View], Column], ...] = (
    *(_features.place, _features.depth, _features.from_the_end, _features.in_paragraph),
    *(_features.words, _features.log_words),
    *(_features.numbers, _features.commas, _features.colon, question, _features.dashes, quoted),
    *(_features.like_lead, _features.like_beginning, _features.like_before, _features.like_after),
    *(_features.central, _features.directed, _features.backward, _features.rank_by_forward),
    *(_features.novelty, _features.overlap, _features.best_words, _features.precision_without_lead),
    *(headline, _features.sentences, _features.article_words),
)
COMPARED_FEATURES: tuple[Callable[[View], Column], ...] = (
    *(_features.log_words, log_length, _features.letters, _features.content, _features.names, names_per_word),
    *(numbers_per_word, _features.rarity, _features.frequency, _features.salience, _features.salience_a_word, headline),
)
NAMES = (*(each.__name__ for each in FEATURES), *(each.__name__ + COMPARED for each in COMPARED_FEATURES))
