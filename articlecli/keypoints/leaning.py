"""Tells how likely a unit leans: how likely its reader misses something that the article told before it.

The clues are words that mean something told before ("it", "those men", "the plan", "Marsh"), unless the unit itself
or the digest above it shows what is meant. A logistic regression weighs them. Its weights are learned from 1400 points
of digests, which were read and judged.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from articlecli.core import Record, Span, lazy_pattern
from articlecli.languages import Language
from articlecli.people import People
from articlecli.text import terms_of

_NEAR, _MIDDLE = 4, 10  # words before a pronoun; from ten on, it probably means one of them
_MOST_OF_CLUE = 2  # times that a clue counts
_FULL_LENGTH = 8  # words
_TALK_SHARE = 0.08  # words of talk for each sentence, from which on an article is a transcript of talk
_QUESTION_MARK = "?"
_WORD = lazy_pattern(r"[^\W\d_]+")
_NEXT_WORD = lazy_pattern(r"\s([^\W\d_]+)\b")
_PHRASE = lazy_pattern(r"(?:\s[^\W\d_]+){1,3}")
_INITIALS = range(3, 9)  # letters


class Mark(NamedTuple):
    """A clue at one place of a unit. It doesn't count where one of its terms is shown above."""

    clue: str
    terms: tuple[str, ...] = ()


class Unread(Record):
    """A unit, with what tells whether its words mean something told before it."""

    text: str  # the article's
    span: Span  # of the unit
    quoted: Sequence[Span]
    people: People
    is_told: Callable[[str], bool]  # whether the article has a term before the unit
    language: Language


def marks_of(unit: Unread, words: int) -> list[Mark]:
    """Returns the clues of a unit with that number of words."""
    found = [*_of_words(unit), *_of_names(unit)]
    if words < _FULL_LENGTH:
        found.append(Mark("short"))
    if unit.text[unit.span.end - 1] == _QUESTION_MARK:
        found.append(Mark("question"))
    return found


def leaning(clues: Sequence[str], language: Language) -> float:
    """Returns the probability that a unit with these clues leans, by the language's weights."""
    weights = language.leaning.weights
    total = sum([weights.get(clue, 0.0) * min(clues.count(clue), _MOST_OF_CLUE) for clue in dict.fromkeys(clues)])
    return 1 / (1 + math.exp(-weights[""] - total))


def is_talk(text: str, terms: Collection[str], sentences: int, language: Language) -> bool:
    """Whether an article is a transcript of people who talk, by the words that only talk has.

    `terms` are those of the text. In most articles they show that the text need not be searched.
    """
    if not any(word in terms for word, clue in language.leaning.words.items() if clue == "talk"):
        return False
    return len(_compiled(language.leaning.talk).findall(text)) > _TALK_SHARE * sentences


def _of_words(unit: Unread) -> Iterator[Mark]:
    """Yields the clues of the words, from left to right."""
    text, (start, end), language = unit.text, (unit.span.start, unit.span.end), unit.language
    if _compiled(language.leaning.answer).match(text, start, end):
        yield Mark("answer")
    clues, articles = language.leaning.words, language.words.definite_articles
    for found in _WORD.finditer(text, start, end):
        word = found.group()
        lower = word.lower()
        if clue := clues.get(lower):
            yield from _of_clue(unit, found, clue)
        elif lower in articles:
            if phrase := _PHRASE.match(text, found.end()):
                yield from _of_definite(unit, phrase.group().split())
        elif word.isupper() and len(word) in _INITIALS and text.find(f"({word})", 0, start) >= 0:
            yield Mark("initials", terms_of(word, language))  # explained before: "sea ice extent (SIE)"


def _of_clue(unit: Unread, word: re.Match[str], clue: str) -> Iterator[Mark]:
    """Yields the clue of a word, where it is used in the way that makes it one."""
    text, known = unit.text, unit.language.leaning
    before = text.count(" ", unit.span.start, word.start())  # words
    if clue == "pronoun":
        is_personal = before < _MIDDLE and not _compiled(known.impersonal).match(text, word.end())
        if is_personal and not unit.people.mentions(unit.span.start, word.start()):
            yield Mark("near" if before < _NEAR else "middle")
    elif clue in {"narrator", "narrators"}:
        if not _is_quoted(unit, word.start()):
            yield Mark(clue)
    elif clue in {"demonstrative", "complementizer"}:
        if _is_demonstrative(unit, word, clue):
            yield Mark("demonstrative")
    elif clue == "place":
        if not before and not _compiled(known.existential).match(text, word.end()):
            yield Mark(clue)
    else:
        yield Mark(clue)


def _is_quoted(unit: Unread, place: int) -> bool:
    """Whether a place is in one of the quotations, which are in the text's order."""
    i = bisect_right(unit.quoted, place, key=lambda span: span.start) - 1
    return i >= 0 and place < unit.quoted[i].end


def _is_demonstrative(unit: Unread, word: re.Match[str], clue: str) -> bool:
    """Whether a word belongs to the noun behind it, and with it means something told before; not "this week".

    A word that can open a clause does behind a preposition ("at that hour"), and before a singular noun that was told
    before ("sank that ship").
    """
    following, known = _NEXT_WORD.match(unit.text, word.end(), unit.span.end), unit.language.words
    if not following or following[1].lower() in known.function_words:
        return False
    noun = following[1]
    if clue == "demonstrative":
        return noun.lower() not in known.time_nouns
    before = unit.text[unit.span.start : word.start()].split()
    if before and before[-1].lower() in known.prepositions:
        return True
    is_singular = noun.islower() and not noun.endswith(known.plural_ending)
    return is_singular and any(map(unit.is_told, terms_of(noun, unit.language)))


def _of_definite(unit: Unread, following: Sequence[str]) -> Iterator[Mark]:
    """Yields the clue of a definite article, where the noun behind it, or its modifier, was told before."""
    function_words = unit.language.words.function_words
    phrase = list(takewhile(lambda word: word.islower() and word not in function_words, following))
    terms = terms_of(" ".join(phrase), unit.language) if phrase else ()
    if terms and unit.is_told(terms[0]):
        yield Mark("definite", terms)


def _of_names(unit: Unread) -> Iterator[Mark]:
    """Yields a clue for each part of a name that stands for somebody named in full before, and isn't given in full."""
    seen = set()
    for mention in unit.people.mentions(unit.span.start, unit.span.end):
        entity = mention.entity
        if entity.name in seen:
            continue
        seen.add(entity.name)
        is_part = len(entity.parts) > 1 and " " not in unit.text[mention.titles_start : mention.end]
        if not is_part or entity.mentions[0].start >= unit.span.start:
            continue
        if not (unit.people.is_surely_person(entity) and unit.people.stands_for_one(mention)):
            yield Mark("name", terms_of(entity.parts[-1], unit.language))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return lazy_pattern(pattern, re.IGNORECASE)
