"""A language as the stages see it: its code, its stemmer, and groups of knowledge with a default for everything."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from articlecli.languages._groups import (
    NOTHING,
    Articles,
    Cuts,
    Names,
    Openings,
    Quotations,
    Reports,
    SentenceOpenings,
    Sentences,
    Topics,
    Words,
)


class _Groups(NamedTuple):
    code: str  # ISO 639-1
    stemmer: str | None = None  # PyStemmer's name for it; None: words are compared as they are written
    words: Words = Words()
    sentences: Sentences = Sentences()
    articles: Articles = Articles()
    names: Names = Names()
    quotations: Quotations = Quotations()
    reports: Reports = Reports()
    openings: SentenceOpenings = SentenceOpenings()
    cuts: Cuts = Cuts()
    topics: Topics = Topics()


class Language(_Groups):
    """All that the stages know of one language. `Language(code="da", stemmer="danish")` is enough to begin with.

    One is told from another by its identity, since functions are cached by it.
    """

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__


def word_list(text: str) -> frozenset[str]:
    """The words of a text: "a an the" is {"a", "an", "the"}."""
    return frozenset(text.split())


def one_of(words: Iterable[str]) -> str:
    """The pattern of one of the words, as they are sorted; NOTHING where there are none."""
    return "|".join(map(re.escape, sorted(words))) or NOTHING


def any_of(*patterns: str) -> str:
    """The pattern of what one of the patterns matches."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def by_first_word(*rules: tuple[str, str]) -> Openings:
    """The patterns of several rules by the first words that they are for, in the order of the rules.

    A rule has its words, with blanks between, and the pattern of what follows one of them. Where it has "" for its
    words, it is for any word.
    """
    found: dict[str, list[str]] = {}
    for words, pattern in rules:
        for word in words.split() or [""]:
            found.setdefault(word, []).append(pattern)
    return found
