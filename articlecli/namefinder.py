"""Finds names by their form alone: runs of capitalised words. Whose they are, `persons` tells."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from articlecli.article import Span
from articlecli.languages import CAPITAL, Language
from articlecli.mentions import has_capital
from articlecli.names import POSSESSIVE, Name, bare, form_of, given_names, without_possessive

# Gov. | J. | J.K. | Vaas-Holloway | O'Dowd | dell'Ombra | al-Amin ; not the possessive of Weld's
_CAPITALISED = (
    r"(?:\b(?=\w{{1,{longest}}}\.)(?i:{abbreviations})\.|(?:"
    + CAPITAL
    + r"\.){{1,3}}|(?:\b[^\W\d_]{{1,4}}['’-])?"
    + CAPITAL
    + r"\w*(?:['’-](?!s\b)\w*){{0,50}})"
)
_NICKNAME = rf"(?:\s+[\"“‘(]{CAPITAL}\w+[\"”’)](?=\s+{CAPITAL}))?"  # Robert “Bob” Lee
_WORD = re.compile(r"\S+")
_MARKS = "\"“”‘’'(),"  # what stands at the ends of a name's words and is no part of them
_SHORTEST_PARTICIPLE = 6  # letters: "Citing", not "Ming"
_MOST_RUNS, _MOST_WORDS = 8192, 8192  # that are remembered,
_LONGEST_RUN = 80  # and of how many characters


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


def names_in(text: str, paragraph: int, span: Span, language: Language) -> Iterator[Name]:
    """The names in a stretch of the text, in order."""
    for base, run in _runs(text, span, language):
        name = _remembered(run, language) if len(run) <= _LONGEST_RUN else _in_run(run, language)
        if name:
            _, opens, start, end, form = name
            yield Name(paragraph, base + opens, base + start, base + end, form)


def name_of(mention: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles and the parts of the name that a mention ends with; no parts where it ends with none."""
    words = [_word(word, language) for word in without_possessive(mention).split()]
    opens, first, end = _bounds(words, language)
    return tuple(word.bare for word in words[opens:first]), _parts(words[first:end], language)


def _runs(text: str, span: Span, language: Language) -> Iterator[tuple[int, str]]:
    """The runs of capitalised words in a stretch, each with its place.

    What may begin one is looked for by itself: that is far faster than to try the whole pattern everywhere.
    """
    beginning, pattern = _beginning(language), _pattern(language)
    place = span.start
    while found := beginning.search(text, place, span.end):
        first = found.start(found.lastindex or 0)
        run = pattern.match(text, first if first >= place else found.start(), span.end)
        place = run.end() if run else found.end()
        if run:
            yield run.start(), run.group()


def _in_run(run: str, language: Language) -> Name | None:
    """The name in a run, its places counted from the run's beginning; None where there is none."""
    words = [_word(word, language) for word in run.split()]
    if all(word.is_plain for word in words):
        return Name(0, 0, 0, len(run), form_of((), (word.part for word in words)))
    opens, first, end = _bounds(words, language)
    parts = _parts(words[first:end], language) if len(words) > 1 else tuple(word.text for word in words[first:end])
    if not parts:
        return None  # Mr. “Bob” is a nickname only
    places = [word.start() for word in _WORD.finditer(run)]
    nickname = next((word.text.strip(_MARKS) for word in words[first:end] if not word.part), None)
    ends = places[end - 1] + len(words[end - 1].text.rstrip(","))
    return Name(
        0, places[opens], places[first], ends, form_of((word.bare for word in words[opens:first]), parts, nickname)
    )


_remembered = lru_cache(_MOST_RUNS)(_in_run)  # most names come back, in one text and in the next


def _parts(words: Sequence[_Word], language: Language) -> tuple[str, ...]:
    """The words that a name is known by: no nickname among them, and no suffix."""
    parts = [word.part for word in words if word.part]
    while len(parts) > 1 and bare(parts[-1]) in language.name_suffixes:
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
    is_role = end - opens > 1 and end - first == 1 and words[first].bare in language.titles
    return opens, end if is_role else first, end


def _ends_name(words: Sequence[_Word], opens: int, i: int, language: Language) -> bool:
    """Whether a word that may end a name does: "Ann Lee Monday", but not "Theresa May" and "Mrs. May"."""
    before = words[i - 1].bare if i > opens else ""
    is_given = before in given_names(language) and before not in language.titles
    is_first = i <= opens + 1 or words[i - 2].bare in language.titles
    return not (before in language.honorifics or (is_given and is_first))


def _word(text: str, language: Language) -> _Word:
    return _remembered_word(text, language) if len(text) <= _LONGEST_RUN else _new_word(text, language)


def _new_word(text: str, language: Language) -> _Word:
    lower, known_by = text.lower(), bare(text)
    part = "" if text[0] in _MARKS else text.strip(_MARKS)
    is_participle = lower.endswith(language.participle_ending) and len(lower) >= _SHORTEST_PARTICIPLE
    kinds = (
        lower in _openers(language),
        is_participle and lower not in given_names(language),
        lower in _enders(language),
        text.endswith(POSSESSIVE),
        not (text[0] in _MARKS or has_capital(text) or text in language.name_particles),
        known_by in _roles(language),
        lower in language.institution_nouns,
    )
    is_plain = part == text and not any(kinds) and known_by not in language.name_suffixes
    return _Word(text, known_by, part, *kinds, is_plain)


_remembered_word = lru_cache(_MOST_WORDS)(_new_word)


@cache
def _openers(language: Language) -> frozenset[str]:
    """What has a capital before a name only because a sentence begins with it."""
    return language.not_names | language.function_words | language.role_adverbs


@cache
def _enders(language: Language) -> frozenset[str]:
    """What ends a name, even with a capital, as in headlines: "Ann Lee Is Right"."""
    return language.not_names | language.auxiliaries | language.prepositions | language.subordinators


@cache
def _roles(language: Language) -> frozenset[str]:
    """What stands before a name with a capital: "Mayor", "Rival"."""
    nouns = language.speaker_nouns | language.person_nouns
    return language.titles | (nouns - language.feminine - language.masculine)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Robert “Bob” van der Lee, Jr.: what stands between the parts is never optional, so that there is one reading."""
    particles = "|".join(sorted(language.name_particles))
    abbreviations = sorted(language.name_abbreviations)
    longest = max(map(len, abbreviations), default=1)
    part = _CAPITALISED.format(abbreviations="|".join(abbreviations), longest=longest)
    suffix = rf"(?:,\s(?i:{'|'.join(sorted(language.name_suffixes))})\b\.?)?"
    return re.compile(rf"{part}(?:{_NICKNAME}\s+(?:(?:{particles})\s+){{0,2}}{part}){{0,6}}{suffix}")


@cache
def _beginning(language: Language) -> re.Pattern[str]:
    """A capital, or the stop of an abbreviation in lower case; with a group for what of the run is before it.

    [G]ov. | [L]ee | (dell')[O]mbra | (gov)[.] - a pattern that opens with a set of characters is looked for fast.
    """
    prefixes = "|".join(rf"(?<=\b([^\W\d_]{{{length}}}['’-]){CAPITAL})" for length in range(1, 5))
    by_length = groupby(sorted(language.name_abbreviations, key=len), key=len)
    stops = "".join(rf"|(?<=\b({'|'.join(same)})\.)" for _, same in by_length)
    return re.compile(rf"[A-Z.\x80-\U0010ffff](?:(?<=['’-]{CAPITAL})(?:{prefixes})|(?<={CAPITAL}){stops})")
