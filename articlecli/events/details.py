"""Finds what two articles may tell differently in a sentence: its numbers, times and names, and words that deny."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from articlecli.events.amounts import amount_at
from articlecli.events.figures import Figure, Word, words_in
from articlecli.events.names import Name, name_stem, names_in
from articlecli.events.times import time_at
from articlecli.languages import Language, figures


class Details(NamedTuple):
    """The details of a sentence."""

    figures: tuple[Figure, ...]
    names: frozenset[str]  # the stems of words with a capital inside the sentence
    negations: tuple[int, ...]  # the offsets of words that deny
    mentions: tuple[Name, ...] = ()


def details_of(text: str, language: Language) -> Details:
    """Returns the details of a sentence."""
    words = words_in(text, language)
    return Details(
        figures=tuple(_figures(words, text, language)),
        names=frozenset(_names(words, language)),
        negations=tuple(word.start for word in words if _denies(word.lower, language)),
        mentions=tuple(names_in(words, language)),
    )


def _names(words: Sequence[Word], language: Language) -> Iterator[str]:
    for before, word in pairwise(words):
        if word.text[0].isupper() and before.text[-1:] != "." and word.lower not in language.words.function_words:
            yield name_stem(word.lower, language)


def _denies(lower: str, language: Language) -> bool:
    endings = language.words.contracted_negations
    return lower in figures(language.code).negations or bool(endings and lower.replace("’", "'").endswith(endings))


def _figures(words: Sequence[Word], text: str, language: Language) -> Iterator[Figure]:
    taken = -1  # the index of the last word that belongs to a figure
    for i in range(len(words)):
        if i <= taken:
            continue
        found = time_at(words, i, language) or amount_at(words, i, text, language)
        if found:
            figure, taken = found
            if figure:
                yield figure
