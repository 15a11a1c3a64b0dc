"""Defines a report, and the functions that all finders of reports use to test a clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articlecli.core import Passage, Span, lazy_pattern
from articlecli.languages import Language, one_of
from articlecli.quotes.clauses import Clause
from articlecli.quotes.speakers.patterns import source_pattern
from articlecli.text import Token

_LOWER_CASE = lazy_pattern(r"[^\W\d_A-Z]+")
_INITIALS = lazy_pattern(r"\b[^\W\d_]\.[^\W\d_]\.\Z")  # p.m.
_NEAR = 5  # characters that hold the initials and the character before them
_TRAILING = " \t\n\u00a0.,;:—–-("


@dataclass(frozen=True, slots=True)
class Report:
    """Reported words with the mention of their speaker."""

    mention: Passage
    cue: str
    confidence: float  # the share of such reports, on marked US news, whose words and speaker are right
    parts: tuple[Span, ...]  # of the reported words: one or two


def may_report(text: str, language: Language) -> bool:
    """Whether a sentence has a cue or names a source. This is much faster than reading its words with their offsets."""
    has_cue = not _known_cues(language).isdisjoint(_LOWER_CASE.findall(text))
    return has_cue or bool(source_pattern(language).search(text))


def cues(clause: Clause) -> Iterator[int]:
    """Yields the indices of the cues. A word with a capital is part of a name: "the United States"."""
    known = _known_cues(clause.language)
    return (i for i, word in enumerate(clause.words) if word.lower in known and word.text.islower())


@cache
def occasion_pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the time and the place at which something is said: " on Monday"."""
    return lazy_pattern(language.reports.occasion.replace(" ", r"\s+"), re.IGNORECASE)


def is_finite(word: Token, language: Language) -> bool:
    """Whether a word is an auxiliary or a past tense. Unlike in `WordTraits.is_verb`, "says" isn't one."""
    lower = word.lower
    return (
        lower in language.words.auxiliaries
        or lower in language.words.past_verbs
        or lower.endswith(language.words.past_endings)
    )


def has_finite_verb(clause: Clause, first: int, end: int) -> bool:
    """Whether a finite verb follows the word at index `first`, before the offset `end`.

    The verb must come before a relative clause or another addition ("which").
    """
    for word in clause.words[first + 1 :]:
        if word.start >= end or word.lower in clause.language.reports.unreported_openers:
            break
        if is_finite(word, clause.language) or _contracted(clause.language).search(word.text):
            return True
    return False


def first_word_from(clause: Clause, place: int) -> int | None:
    """Returns the index of the first word that starts at or after the offset `place`, or None."""
    return next((i for i, word in enumerate(clause.words) if word.start >= place), None)


def adjoins(clause: Clause, i: int) -> bool:
    """Whether only white space stands between the word at index `i` and the one before it."""
    return clause.text[clause.words[i - 1].end : clause.words[i].start].isspace()


def count_words(clause: Clause, span: Span) -> int:
    """Returns the number of words in a span."""
    return sum(span.start <= word.start < span.end for word in clause.words)


def stripped_end(text: str, start: int, end: int) -> int:
    """Returns the end of the text from `start` to `end` without the marks and the white space at its end."""
    while end > start and text[end - 1] in _TRAILING and not _INITIALS.search(text, max(start, end - _NEAR), end):
        end -= 1
    return end


@cache
def _known_cues(language: Language) -> frozenset[str]:
    return frozenset().union(
        language.reports.clause_cues,
        language.reports.that_cues,
        language.quotations.hearer_cues,
        language.reports.asking_cues,
        language.reports.promising_cues,
        language.reports.urging_cues,
        language.reports.calling_cues,
    )


@cache
def _contracted(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a contracted verb at the end of a word: "'s" of "he's"."""
    return lazy_pattern(rf"['’](?:{one_of(language.words.contractions)})$")
