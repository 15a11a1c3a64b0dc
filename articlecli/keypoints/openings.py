"""Finds whether a sentence can be read without the sentence before it, and the opening words that prevent it.

Such a sentence opens with words that point back: "But the plan", "He said", "Such measures". The language has the
patterns. A connective can be cut, and a pronoun can be replaced by a name where only one person fits. Quoted words
aren't changed.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Literal

from articlecli.core import Edit, Record, Sentence, Span, lazy_pattern
from articlecli.languages import Language, Openings
from articlecli.people import People, antecedent

Fault = Literal["connective", "pronoun", "determiner", "phrase", "description"]

_MOST_CONNECTIVES = 3  # "And yet, however, the plan"
_FEWEST_LEFT = 10  # characters that a sentence must have after its connectives
_SEARCHED = 600  # characters of a sentence, or of a text, that are searched
_MARKS = lazy_pattern(r"[\"'“”‘’«»„`(\[\s—–-]*")
_ASIDE = r"(?:[\w.'’-]{1,30}\s){1,4}?(?P<verb>\w{1,30}),"  # "Ludwig Marsh said,"
_WORD = lazy_pattern(r"[\w$£€]{1,50}")
_FIRST_WORD = lazy_pattern(r"\w{1,50}")
_BLANK = r"\s+(?!\s)"  # replaces a blank in the language's patterns: the whole run of white space, without backtracking


class Opening(Record):
    """How a sentence opens. `fault` is None where the sentence can be read alone, or else the class of the opening.

    "connective": "But the plan". "pronoun": "He said", "But he said", "His plan". "determiner": "Such a plan", "Both
    men". "phrase": its opening phrase points back, or precedes a pronoun: "Since then, the plan", "On Monday, he".
    """

    fault: Fault | None = None
    cut: Span | None = None  # the connectives at its beginning, where they can be cut
    pronoun: Span | None = None  # a pronoun that stands for a person, as offsets into the article's text


def opening(sentences: Sequence[Sentence], i: int, language: Language) -> Opening:
    """Returns how sentence `i` opens. The article's first sentence has no earlier one that a pronoun could point to."""
    at, text = sentences[i].start, sentences[i].text[:_SEARCHED]
    first = len(_matched(_MARKS, text, 0))
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
    )


def mending_edits(
    text: str,
    sentences: Sequence[Sentence],
    i: int,
    quoted: Sequence[Span],
    people: People,
    language: Language,
) -> tuple[Edit, ...] | None:
    """Returns the edits after which sentence `i` can be read alone: () where it needs none, None where none help.

    `text` is the article's text, which the offsets point into. `quoted` has the spans of its quotations, in order.
    """
    found = opening(sentences, i, language)
    if found.fault is None:
        return ()
    place = found.pronoun or found.cut
    if place is None or _is_inside(place.start, quoted):
        return None
    if found.pronoun is None:
        return _cut_edits(text, place, language)
    name = _name_in_place(text, sentences, i, found.pronoun, people, language)
    if name is None:
        return None
    if found.cut is None or found.cut.end == found.pronoun.start:
        start = found.cut.start if found.cut else found.pronoun.start
        return Edit(start, found.pronoun.end, f"[{name}]"), *_comma_after_cue(text, found.cut, language)
    cut = _cut_edits(text, found.cut, language)
    return (*cut, Edit(found.pronoun.start, found.pronoun.end, f"[{name}]")) if cut else None


def _name_in_place(
    text: str, sentences: Sequence[Sentence], i: int, pronoun: Span, people: People, language: Language
) -> str | None:
    """Returns the name that can replace a pronoun: "Marsh" for "He", "Marsh's" for "His"; None where it isn't sure."""
    name = antecedent(text, sentences, i, pronoun, people, language)
    if name is None or text[pronoun.start : pronoun.end].lower() not in language.words.possessive_pronouns:
        return name
    ending = language.words.possessive_added.replace("'", "’" if "’" in text[:_SEARCHED] else "'")
    return f"{name}{ending}" if ending else None


def _is_inside(offset: int, quoted: Sequence[Span]) -> bool:
    """Whether the offset is inside one of the quotations, which are in the text's order."""
    i = bisect_right(quoted, offset, key=lambda span: span.start) - 1
    return i >= 0 and quoted[i].start < offset < quoted[i].end


def _cut_edits(text: str, connective: Span, language: Language) -> tuple[Edit, ...] | None:
    """Returns the edits that cut a connective: "But, the plan" becomes "The plan"; "But iPhones" becomes "iPhones"."""
    word = _matched(_WORD, text, connective.end)
    if not word:  # a quotation follows, and its first letter can't take a capital
        return None
    opens = word[0] if any(letter.isupper() for letter in word) else word[0].upper()
    return Edit(connective.start, connective.end + 1, opens), *_comma_after_cue(text, connective, language)


def _comma_after_cue(text: str, connective: Span | None, language: Language) -> tuple[Edit, ...]:
    """Returns the edit that removes the comma after a cue, since "However" is cut: "However, Marsh said, the plan"."""
    aside = _compiled(_ASIDE).match(text, connective.end) if connective else None
    if aside and aside["verb"].lower() in language.quotations.cues:
        return (Edit(aside.end() - 1, aside.end(), ""),)
    return ()


def _after_connectives(text: str, start: int, language: Language) -> int:
    """Returns the offset after the connectives that can be cut; `start` where too little would be left."""
    place = start
    for _ in range(_MOST_CONNECTIVES):
        word, end = _first_word(text, place)
        connective = _opening_match(text, word, end, language.openings.cuttable)
        if not connective:
            break
        place = connective.end()
    return place if len(text) - place >= _FEWEST_LEFT else start


def _fault_at(text: str, place: int, language: Language) -> tuple[Fault | None, Span | None]:
    """Returns the fault of the words at a place, and the pronoun that causes it."""
    word, end = _first_word(text, place)
    fault, pronoun = _fault_of(text, word, end, language)
    if fault and _opening_match(text, word, end, language.openings.standalone):
        return None, None
    return fault, pronoun


def _fault_of(text: str, word: str, end: int, language: Language) -> tuple[Fault | None, Span | None]:
    """Returns the fault of a first word, which ends at `end`, and its pronoun. The caller tests `standalone`."""
    if _opening_match(text, word, end, language.openings.pronouns):
        return "pronoun", Span(end - len(word), end)
    if _opening_match(text, word, end, language.openings.joining):
        return "connective", None
    if _opening_match(text, word, end, language.openings.determiners):
        return "determiner", None
    if phrase := _opening_match(text, word, end, language.openings.phrases):
        return "phrase", Span(*phrase.span("pronoun")) if "pronoun" in phrase.re.groupindex else None
    return None, None


def _first_word(text: str, place: int) -> tuple[str, int]:
    """Returns the word at a place, and its end."""
    word = _matched(_FIRST_WORD, text, place)
    return word, place + len(word)


def _opening_match(text: str, word: str, end: int, openings: Openings) -> re.Match[str] | None:
    """Returns the match of the first pattern that fits after a first word, which ends at `end`; or None."""
    for pattern in (*openings.get("", ()), *openings.get(word.lower(), ())):
        if found := _compiled(pattern).match(text, end):
            return found
    return None


def _matched(pattern: re.Pattern[str], text: str, place: int) -> str:
    found = pattern.match(text, place)
    return found.group() if found else ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Returns a compiled pattern. It's compiled at its first use, since an article needs only a few of them."""
    return lazy_pattern(pattern.replace(" ", _BLANK), re.IGNORECASE)
