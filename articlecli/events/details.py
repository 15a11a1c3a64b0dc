"""Finds what two articles may tell differently in a sentence: its numbers, times and names, and words that deny."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from articlecli.core import Record
from articlecli.events.amounts import amount_at
from articlecli.events.figures import Figure, Word, openers, words_in
from articlecli.events.names import Name, name_stem, names_in
from articlecli.events.times import time_at
from articlecli.languages import Language, figures


class Details(Record):
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


def _may_open(words: Sequence[Word], i: int, language: Language) -> bool:
    """Whether a figure can begin with word `i`: a quick look, as most words are none."""
    first, lower = words[i].text[0], words[i].lower
    if first.isdigit() or lower in openers(language) or lower.partition("-")[0] in openers(language):
        return True
    if figures(language.code).months_have_capitals and not first.isupper():
        return False
    is_before_digit = i + 1 < len(words) and words[i + 1].text[0].isdigit()
    return is_before_digit or (i > 0 and words[i - 1].lower in language.words.function_words)


def _figures(words: Sequence[Word], text: str, language: Language) -> Iterator[Figure]:
    taken = -1  # the index of the last word that belongs to a figure
    for i in range(len(words)):
        if i <= taken or not _may_open(words, i, language):
            continue
        found = time_at(words, i, language) or amount_at(words, i, text, language)
        if found:
            figure, taken = found
            if figure:
                yield figure
