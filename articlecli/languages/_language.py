"""The class Language (a code, a stemmer, and groups of knowledge), and functions for writing a language's files."""

import re
from collections.abc import Iterable

from articlecli.core import Record
from articlecli.languages._groups import (
    NOTHING,
    Articles,
    Cuts,
    LeaningClues,
    Names,
    Openings,
    Quotations,
    Reports,
    SentenceOpenings,
    Sentences,
    Topics,
    Words,
)


class _Groups(Record):
    code: str  # ISO 639-1
    stemmer: str | None = None  # PyStemmer's name of it; None: words are compared without stems
    words: Words = Words()
    sentences: Sentences = Sentences()
    articles: Articles = Articles()
    names: Names = Names()
    quotations: Quotations = Quotations()
    reports: Reports = Reports()
    openings: SentenceOpenings = SentenceOpenings()
    leaning: LeaningClues = LeaningClues()
    cuts: Cuts = Cuts()
    topics: Topics = Topics()


class Language(_Groups):
    """The knowledge of one language. `Language(code="da", stemmer="danish")` is enough to begin with.

    Languages are compared and hashed by identity, since functions are cached by language.
    """

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__


def word_list(text: str) -> frozenset[str]:
    """Returns the words of a text as a set: {"a", "an", "the"} for "a an the"."""
    return frozenset(text.split())


def one_of(words: Iterable[str]) -> str:
    """Returns a pattern that matches any of the words, in sorted order; NOTHING where there are no words."""
    return "|".join(map(re.escape, sorted(words))) or NOTHING


def any_of(*patterns: str) -> str:
    """Returns a pattern that matches any text that one of the patterns matches."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def by_first_word(*rules: tuple[str, str]) -> Openings:
    """Returns the patterns of the rules by first word, in the order of the rules: `{"so": [", ", " then "]}`.

    A rule has a string of first words, with blanks between them, and the pattern of the text after such a word. A rule
    whose string is "" is for any first word.
    """
    found: dict[str, list[str]] = {}
    for words, pattern in rules:
        for word in words.split() or [""]:
            found.setdefault(word, []).append(pattern)
    return found
