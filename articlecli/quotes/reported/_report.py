"""A report, and what its constructions ask of a clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articlecli.core import Passage, Span
from articlecli.languages import Language, one_of
from articlecli.quotes.clauses import Clause
from articlecli.quotes.speakers.patterns import source_pattern
from articlecli.text import Token

_LOWER_CASE = re.compile(r"[^\W\d_A-Z]+")
_INITIALS = re.compile(r"\b[^\W\d_]\.[^\W\d_]\.\Z")  # p.m.
_NEAR = 5  # characters that hold them, with the one before
_TRAILING = " \t\n\u00a0.,;:—–-("


@dataclass(frozen=True, slots=True)
class Report:
    """Who is said to say something, and what, in one part or two."""

    mention: Passage
    cue: str
    confidence: float  # the share of such reports, on marked US news, whose words and speaker are right
    parts: tuple[Span, ...]


def may_report(text: str, language: Language) -> bool:
    """Whether a sentence has a word that reports at all: much faster than its words with their places."""
    has_cue = not _known_cues(language).isdisjoint(_LOWER_CASE.findall(text))
    return has_cue or bool(source_pattern(language).search(text))


def cues(clause: Clause) -> Iterator[int]:
    """The indices of the verbs that may report. In capitals they are names: "the United States"."""
    known = _known_cues(clause.language)
    return (i for i, word in enumerate(clause.words) if word.lower in known and word.text.islower())


@cache
def occasion_pattern(language: Language) -> re.Pattern[str]:
    """When and where something is said: " on Monday"."""
    return re.compile(language.reports.occasion.replace(" ", r"\s+"), re.IGNORECASE)


def is_finite(word: Token, language: Language) -> bool:
    """Whether a word is an auxiliary, or has the form of the past; unlike for `mentions.is_verb`, "says" is none."""
    lower = word.lower
    return (
        lower in language.words.auxiliaries
        or lower in language.words.past_verbs
        or lower.endswith(language.words.past_endings)
    )


def states(clause: Clause, first: int, end: int) -> bool:
    """Whether such a verb follows the word at an index, before a relative clause or another addition opens."""
    for word in clause.words[first + 1 :]:
        if word.start >= end or word.lower in clause.language.reports.hollow_openers:
            break
        if is_finite(word, clause.language) or _contracted(clause.language).search(word.text):
            return True
    return False


def first_from(clause: Clause, place: int) -> int | None:
    """The index of the first word from a place on."""
    return next((i for i, word in enumerate(clause.words) if word.start >= place), None)


def adjoins(clause: Clause, i: int) -> bool:
    """Whether nothing but a blank stands between a word and the one before."""
    return clause.text[clause.words[i - 1].end : clause.words[i].start].isspace()


def count(clause: Clause, span: Span) -> int:
    """The number of words in a stretch."""
    return sum(span.start <= word.start < span.end for word in clause.words)


def stripped(text: str, start: int, end: int) -> int:
    """The end of a stretch, without the marks and the blanks that it ends with."""
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
    """The end of "he's"."""
    return re.compile(rf"['’](?:{one_of(language.words.contractions)})$")
