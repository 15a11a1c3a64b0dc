"""Whether a sentence can be read without the one before it, and which of its opening words keep it from that.

What leans on the words before is how it opens: "But the plan", "He said", "Such measures". The patterns are the
language's. A connective can be cut, and a pronoun be given its name where only one person fits; what is quoted stays.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from articlecli.core import Edit, Sentence, Span
from articlecli.languages import Language, Openings
from articlecli.people import People, antecedent

Fault = Literal["connective", "pronoun", "determiner", "phrase"]

_MOST_CONNECTIVES = 3  # "And yet, however, the plan"
_FEWEST_LEFT = 10  # characters of a sentence without its connective
_FAR_ENOUGH = 600  # characters in which an opening shows what it is
_QUOTATION_MARKS = frozenset("\"'“‘«»„`")
_MARKS = re.compile(r"[\"'“”‘’«»„`(\[\s—–-]*")
_ASIDE = r"(?:[\w.'’-]{1,30}\s){1,4}?(?P<verb>\w{1,30}),"  # Ludwig Marsh said,
_WORD = re.compile(r"[\w$£€]{1,50}")
_FIRST_WORD = re.compile(r"\w{1,50}")
_BLANK = r"\s+(?!\s)"  # for a blank in a language's patterns: all the white space there is, in one way only


class Opening(NamedTuple):
    """How a sentence opens. `fault` is None where it can be read alone.

    "connective": "But the plan". "pronoun": "He said", "But he said", "His plan". "determiner": "Such a plan", "Both
    men". "phrase": its opening phrase points back, or leads to a pronoun: "Since then, the plan", "On Monday, he".
    """

    fault: Fault | None = None
    cut: Span | None = None  # a connective at its beginning that it can do without
    pronoun: Span | None = None  # one that stands for a person
    is_quoted: bool = False  # its first words are somebody's


def opening(sentences: Sequence[Sentence], i: int, language: Language) -> Opening:
    """How the sentence opens. The first one of an article has none before it that its pronouns could lean on."""
    at, text = sentences[i].start, sentences[i].text[:_FAR_ENOUGH]
    marks = _matched(_MARKS, text, 0)
    first = len(marks)
    place = _after_connectives(text, first, language)
    fault, pronoun = _fault_at(text, place, language)
    if i == 0 and fault != "connective":
        fault, pronoun = None, None
    can_be_cut = place > first and (fault is None or pronoun is not None)
    if fault is None and place == first:
        return Opening()
    return Opening(
        fault or "connective",
        cut=Span(at + first, at + place) if can_be_cut else None,
        pronoun=Span(at + pronoun.start, at + pronoun.end) if pronoun else None,
        is_quoted=not _QUOTATION_MARKS.isdisjoint(marks),
    )


def mending_edits(
    text: str,
    sentences: Sequence[Sentence],
    i: int,
    quoted: Sequence[Span],
    people: People,
    language: Language,
) -> tuple[Edit, ...] | None:
    """The edits with which the sentence can be read alone: none where it can as it is, None where nothing helps.

    `text` is the article's, which the offsets are of, `quoted` its quotations in order.
    """
    found = opening(sentences, i, language)
    if found.fault is None:
        return ()
    place = found.pronoun or found.cut
    if place is None or _is_inside(place.start, quoted):
        return None
    if found.pronoun is None:
        return _without(text, place, language)
    name = antecedent(text, sentences, i, found.pronoun, people, language)
    if name is None:
        return None
    if text[found.pronoun.start : found.pronoun.end].lower() in language.words.possessive_pronouns:
        name += language.words.possessive_added.replace("'", "’" if "’" in text[:_FAR_ENOUGH] else "'")
    if found.cut is None or found.cut.end == found.pronoun.start:
        start = found.cut.start if found.cut else found.pronoun.start
        return Edit(start, found.pronoun.end, f"[{name}]"), *_comma_after_cue(text, found.cut, language)
    cut = _without(text, found.cut, language)
    return (*cut, Edit(found.pronoun.start, found.pronoun.end, f"[{name}]")) if cut else None


def _is_inside(offset: int, quoted: Sequence[Span]) -> bool:
    """Whether the offset is inside one of the quotations, which are in order."""
    i = bisect_right(quoted, offset, key=lambda span: span.start) - 1
    return i >= 0 and quoted[i].start < offset < quoted[i].end


def _without(text: str, connective: Span, language: Language) -> tuple[Edit, ...] | None:
    """The edits that cut a connective: "But, the plan" becomes "The plan", "But iPhones" "iPhones"."""
    word = _matched(_WORD, text, connective.end)
    if not word:  # a quotation follows, whose first letter stays as it is
        return None
    opens = word[0] if any(letter.isupper() for letter in word) else word[0].upper()
    return Edit(connective.start, connective.end + 1, opens), *_comma_after_cue(text, connective, language)


def _comma_after_cue(text: str, connective: Span | None, language: Language) -> tuple[Edit, ...]:
    """The edit that makes "Marsh said the plan" of "However, Marsh said, the plan" once the connective is cut."""
    aside = _compiled(_ASIDE).match(text, connective.end) if connective else None
    if aside and aside["verb"].lower() in language.quotations.cues:
        return (Edit(aside.end() - 1, aside.end(), ""),)
    return ()


def _after_connectives(text: str, start: int, language: Language) -> int:
    """Where a sentence goes on after the connectives that can be cut."""
    place = start
    for _ in range(_MOST_CONNECTIVES):
        word, end = _first_word(text, place)
        connective = _opens(text, word, end, language.openings.cuttable)
        if not connective:
            break
        place = connective.end()
    return place if len(text) - place >= _FEWEST_LEFT else start


def _fault_at(text: str, place: int, language: Language) -> tuple[Fault | None, Span | None]:
    """What is wrong with how a sentence goes on from a place, and the pronoun that is to blame."""
    word, end = _first_word(text, place)
    fault, pronoun = _leaning(text, word, end, language)
    if fault and _opens(text, word, end, language.openings.standalone):
        return None, None
    return fault, pronoun


def _leaning(text: str, word: str, end: int, language: Language) -> tuple[Fault | None, Span | None]:
    """What looks as if it leaned on the sentence before, for a first word and where it ends."""
    if _opens(text, word, end, language.openings.pronouns):
        return "pronoun", Span(end - len(word), end)
    if _opens(text, word, end, language.openings.joining):
        return "connective", None
    if _opens(text, word, end, language.openings.determiners):
        return "determiner", None
    if phrase := _opens(text, word, end, language.openings.phrases):
        return "phrase", Span(*phrase.span("pronoun")) if "pronoun" in phrase.re.groupindex else None
    return None, None


def _first_word(text: str, place: int) -> tuple[str, int]:
    """The word at a place, and where it ends."""
    word = _matched(_FIRST_WORD, text, place)
    return word, place + len(word)


def _opens(text: str, word: str, end: int, openings: Openings) -> re.Match[str] | None:
    """What follows a first word that ends there, if it is one of the ways to open a sentence."""
    for pattern in (*openings.get("", ()), *openings.get(word.lower(), ())):
        if found := _compiled(pattern).match(text, end):
            return found
    return None


def _matched(pattern: re.Pattern[str], text: str, place: int) -> str:
    found = pattern.match(text, place)
    return found.group() if found else ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, when it is first tried: few articles open their sentences in more than a few ways."""
    return re.compile(pattern.replace(" ", _BLANK), re.IGNORECASE)
