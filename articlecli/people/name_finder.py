"""Finds names by their form alone: runs of capitalised words. Whose they are, `persons` tells."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from articlecli.core import Span
from articlecli.languages import CAPITAL, NOTHING, Language, one_of
from articlecli.people.names import (
    Form,
    Name,
    bare,
    form_of,
    given_names,
    is_full,
    name_key,
    possessive_letters,
    without_possessive,
)
from articlecli.text import has_capital

# A capital, found fast: a pattern that opens with one small set of characters is looked for far faster than others.
_CAPITAL_FIRST = rf"[^\x00-@\[-\x7f](?<={CAPITAL})"
_PREFIX = r"\b[^\W\d_]{1,4}['’-]"  # dell'Ombra | al-Amin
_NICKNAME = rf"(?:\s+[\"“‘(]{CAPITAL}\w+[\"”’)](?=\s+{CAPITAL}))?"  # Robert “Bob” Lee
_WORD = re.compile(r"\S+")
_MARKS = "\"“”‘’'(),"  # what stands at the ends of a name's words and is no part of them
_SHORTEST_PARTICIPLE = 6  # letters: "Citing", not "Ming"
_MOST_RUNS, _MOST_WORDS = 8192, 8192  # that are remembered,
_LONGEST_RUN = 80  # and of how many characters
_NEAR = 8  # characters before a run's first capital in which what else belongs to it stands
_JOINING = {"'", "’", "-"}


class _Word(NamedTuple):
    """A word of a run, and what it may be to a name."""

    text: str
    bare: str
    part: str  # as a part of a name; "" of a nickname
    only_opens: bool  # it has a capital because a sentence begins: "But"
    may_only_open: bool  # the same where a name follows: "Citing"
    ends: bool  # it ends a name before it, even with a capital: "Monday"
    is_owner: bool  # "Post's"
    is_noun: bool  # it is in no name: "mayor", but not "van" or “Bob”
    is_role: bool
    is_institution: bool
    is_plain: bool  # none of all that, and without marks
    key: str  # the `key` of the part


_NOTHING_ELSE = (False,) * 7  # what a word is that is on no list


def names_in(text: str, paragraph: int, span: Span, language: Language) -> list[Name]:
    """The names in a stretch of the text, in order."""
    names: list[Name] = []
    last = span.start  # where the run before ends
    for found in _pattern(language).finditer(text, span.start, span.end):
        first, end = found.span()
        is_joined = text[first - 1 : first] in _JOINING and found.lastindex  # but not "anti-U.S."
        if is_joined or text[first - 2 : first - 1] == ".":
            opening = _opening(language).search(text, max(last, first - _NEAR), first)
            first = opening.start() if opening else first
        last = end
        run = text[first:end]
        if name := _remembered(run, language) if end - first <= _LONGEST_RUN else _in_run(run, language):
            opens, start, behind, form = name
            names.append(Name(paragraph, first + opens, first + start, first + behind, form))
    return names


def name_of(mention: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles and the parts of the name that a mention ends with; no parts where it ends with none."""
    return _remembered_name(mention, language) if len(mention) <= _LONGEST_RUN else _name_of(mention, language)


def _name_of(mention: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = [_word(word, language) for word in without_possessive(mention, language).split()]
    opens, first, end = _bounds(words, language)
    return tuple(word.bare for word in words[opens:first]), _parts(words[first:end], language)


_remembered_name = lru_cache(_MOST_WORDS)(_name_of)


def _in_run(run: str, language: Language) -> tuple[int, int, int, Form] | None:
    """The name in a run: where its titles begin, where it begins and ends, counted from the run's beginning."""
    words = [_word(word, language) for word in run.split()]
    if all(word.is_plain for word in words):
        parts = tuple([word.part for word in words])
        return 0, 0, len(run), Form((), parts, None, " ".join([word.key for word in words]), is_full(parts))
    opens, first, end = _bounds(words, language)
    parts = _parts(words[first:end], language) if len(words) > 1 else tuple(word.text for word in words[first:end])
    if not parts:
        return None  # Mr. “Bob” is a nickname only
    places = [word.start() for word in _WORD.finditer(run)]
    nickname = next((word.text.strip(_MARKS) for word in words[first:end] if not word.part), None)
    ends = places[end - 1] + len(words[end - 1].text.rstrip(","))
    form = form_of((word.bare for word in words[opens:first]), parts, nickname)
    return places[opens], places[first], ends, form


_remembered = lru_cache(_MOST_RUNS)(_in_run)  # most names come back, in one text and in the next


def _parts(words: Sequence[_Word], language: Language) -> tuple[str, ...]:
    """The words that a name is known by: no nickname among them, and no suffix."""
    parts = [word.part for word in words if word.part]
    while len(parts) > 1 and bare(parts[-1]) in language.names.suffixes:
        parts.pop()
    return tuple(parts)


def _bounds(words: Sequence[_Word], language: Language) -> tuple[int, int, int]:
    """Where in a run the titles begin, where the name does, and where it ends; first == end where there is none."""
    opens, last = 0, len(words) - 1
    while opens <= last and (words[opens].only_opens or (words[opens].may_only_open and opens < last)):
        opens += 1
    owners = [i for i in range(last) if words[i].is_owner]
    opens = max(opens, owners[-1] + 1) if owners else opens  # "The Post's Ann Lee"
    end = next(
        (i for i in range(opens, len(words)) if words[i].ends and _ends_name(words, opens, i, language)), last + 1
    )
    is_institution = opens < end and words[end - 1].is_institution  # "State Department"
    titles = [i for i in range(opens, end - 1) if words[i].is_role and not is_institution]
    first = titles[-1] + 1 if titles else opens
    nouns = [i for i in range(first, end) if words[i].is_noun]
    if nouns and nouns[-1] == end - 1:
        return opens, end, end  # "the Leeds mayor"
    first = nouns[-1] + 1 if nouns else first
    if not is_institution:  # an institution before a name is no part of it: "Leeds Press Ann Lee"
        first = next((i + 1 for i in range(end - 3, first, -1) if words[i].is_institution), first)
    is_role = end - opens > 1 and end - first == 1 and words[first].bare in language.names.titles
    return opens, end if is_role else first, end


def _ends_name(words: Sequence[_Word], opens: int, i: int, language: Language) -> bool:
    """Whether a word that may end a name does: "Ann Lee Monday", but not "Theresa May" and "Mrs. May"."""
    before = words[i - 1].bare if i > opens else ""
    is_given = before in given_names(language) and before not in language.names.titles
    is_first = i <= opens + 1 or words[i - 2].bare in language.names.titles
    return not (before in language.names.honorifics or (is_given and is_first))


def _word(text: str, language: Language) -> _Word:
    return _remembered_word(text, language) if len(text) <= _LONGEST_RUN else _new_word(text, language)


def _new_word(text: str, language: Language) -> _Word:
    lower = text.lower()
    is_participle = lower.endswith(language.words.participle_endings) and len(lower) >= _SHORTEST_PARTICIPLE
    if text.isalpha() and not is_participle and lower not in _listed(language) and has_capital(text):  # as most are
        return _Word(text, lower, text, *_NOTHING_ELSE, is_plain=True, key=name_key((text,)))
    known_by = bare(text)
    part = "" if text[0] in _MARKS else text.strip(_MARKS)
    kinds = (
        lower in _openers(language),
        is_participle and lower not in given_names(language),
        lower in _enders(language),
        text.endswith(language.words.possessive_endings),
        not (text[0] in _MARKS or has_capital(text) or text in language.names.particles),
        known_by in _roles(language),
        lower in language.names.institution_nouns,
    )
    is_plain = part == text and not any(kinds) and known_by not in language.names.suffixes
    return _Word(text, known_by, part, *kinds, is_plain, name_key((part,)))


_remembered_word = lru_cache(_MOST_WORDS)(_new_word)


@cache
def _listed(language: Language) -> frozenset[str]:
    """All that a list says is something to a name."""
    others = language.names.suffixes | language.names.institution_nouns | language.names.particles
    return _openers(language) | _enders(language) | _roles(language) | others


@cache
def _openers(language: Language) -> frozenset[str]:
    """What has a capital before a name only because a sentence begins with it."""
    return language.names.not_names | language.words.function_words | language.quotations.role_adverbs


@cache
def _enders(language: Language) -> frozenset[str]:
    """What ends a name, even with a capital, as in headlines: "Ann Lee Is Right"."""
    return (
        language.names.not_names
        | language.words.auxiliaries
        | language.words.prepositions
        | language.words.subordinators
    )


@cache
def _roles(language: Language) -> frozenset[str]:
    """What stands before a name with a capital: "Mayor", "Rival"."""
    nouns = language.names.speaker_nouns | language.names.person_nouns
    return language.names.titles | (nouns - language.names.feminine - language.names.masculine)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Gov. Robert “Bob” van der Lee, Jr., from its first capital on.

    What stands between the parts is never optional, so that there is one reading.
    """
    # Behind the capital of Vaas-Holloway or O'Dowd; not the possessive of Weld's
    rest = rf"\w*(?:['’-](?!(?:{possessive_letters(language)})\b)\w*){{0,50}}"
    particles = one_of(language.names.particles)
    abbreviations = sorted(language.names.abbreviations)
    longest = max(map(len, abbreviations), default=1)
    by_letter = groupby(abbreviations, key=itemgetter(0))
    tails = (
        "|".join(rf"(?<=\b{letter.upper()})(?i:{'|'.join(word[1:] for word in same)})" for letter, same in by_letter)
        or NOTHING
    )
    first = rf"{_CAPITAL_FIRST}(?:(?=\w{{0,{longest - 1}}}\.)(?:{tails})\.|\.(?:{CAPITAL}\.){{0,2}}|({rest}))"
    abbreviation = rf"\b(?=\w{{1,{longest}}}\.)(?i:{one_of(abbreviations)})\."
    part = rf"(?:{abbreviation}|(?:{CAPITAL}\.){{1,3}}|(?:{_PREFIX})?{CAPITAL}{rest})"
    suffix = rf"(?:,\s(?i:{one_of(language.names.suffixes)})\b\.?)?"
    return re.compile(rf"{first}(?:{_NICKNAME}\s+(?:(?:{particles})\s+){{0,2}}{part}){{0,6}}{suffix}")


@cache
def _opening(language: Language) -> re.Pattern[str]:
    """What stands before the first capital of a run and belongs to it: "dell'", "gov. "."""
    abbreviations = one_of(language.names.abbreviations)
    return re.compile(rf"\b(?:[^\W\d_]{{1,4}}['’-]|(?:{abbreviations})\.\s)\Z")
