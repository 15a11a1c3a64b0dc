"""Finds names by their form alone: runs of capitalised words. `entities.py` decides who has each name."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter

from articlecli.core import Record, Span, lazy_pattern
from articlecli.languages import NOTHING, Language, one_of
from articlecli.people import genitives, particles
from articlecli.people.common_nouns import follows_determiner, is_common_noun, is_person_noun
from articlecli.people.names import (
    Form,
    Name,
    form_of,
    given_names,
    has_more_than_surname,
    name_key,
    normalised_title,
    possessive_letters,
    without_possessive,
)
from articlecli.text import has_capital

# Any capital. Python finds a pattern that opens with one small set of characters far faster than any other.
_NO_SMALL_ASCII = r"[^\x00-@\[-\x7f]"
_PREFIX = r"\b[^\W\d_]{1,4}['’-]"  # dell'Ombra | al-Amin
_WORD = lazy_pattern(r"\S+")
_NEXT_WORD = lazy_pattern(r"\s([a-zа-яё]+)")
_MARKS = "\"“”‘’'(),"  # at the ends of a name's words, but no part of them
_AFTER_NAME = ",'’"  # the comma of "Lee, Jr.", and the apostrophe of "the Edwards' offer"
_SHORTEST_PARTICIPLE = 6  # letters: "Citing", not "Ming"
_FEWEST_AFTER_PLACE = 3  # words of a place and a name: "Ukraine Kurt Lee"
_MOST_RUNS, _MOST_WORDS = 8192, 8192  # in the caches
_LONGEST_RUN = 80  # characters; a longer run, word or mention isn't cached
_BEFORE_RUN = 8  # characters before a run's first capital that are searched for "dell'" or "gov. "
_JOINING = {"'", "’", "-"}  # marks between a prefix and a capital: dell'Ombra


class _Word(Record):
    """A word of a run, with its possible uses in a name."""

    text: str
    bare: str  # in lower case, without a full stop: "gov"
    part: str  # without marks: "Lee" of "Lee,"; "" for a nickname
    only_opens: bool  # it has a capital only because it opens a sentence: "But"
    may_only_open: bool  # the same, but only if another word of the run follows: "Citing"
    ends: bool  # it ends a name before it, even with a capital: "Monday"
    is_owner: bool  # it has a possessive ending: "Post's"
    is_noun: bool  # it has no capital and isn't in a name: "mayor", but not "van" or “Bob”
    is_role: bool  # a title or a noun for a person: "Mayor"
    is_institution: bool  # "Department"
    is_plain: bool  # none of the above, and without marks
    key: str  # the `name_key` of `part`


_NO_KINDS = (False,) * 7  # the fields from `only_opens` to `is_institution` of a word that is on no list


def names_in(text: str, paragraph: int, span: Span, language: Language) -> list[Name]:
    """Returns the names in a span of the text, in order. `paragraph` is the index that each name gets."""
    names: list[Name] = []
    last = span.start  # the end of the run before
    for found in _pattern(language).finditer(text, span.start, span.end):
        first, end = found.span()
        is_joined = text[first - 1 : first] in _JOINING and found.lastindex  # but not "anti-U.S."
        if is_joined or text[first - 2 : first - 1] == ".":
            opening = _run_prefix(language).search(text, max(last, first - _BEFORE_RUN), first)
            first = opening.start() if opening else first
        if language.names.genitive_particles:
            end = genitives.with_elided_particle(text, first, end, language)
            first = genitives.after_origin(text, first, end, language)
            if first < last:
                continue  # inside the name before: "Ann d'Orla"
        if language.names.capital_particles:
            first = particles.after_place(text, first, end, language)
        last = end
        run = text[first:end]
        keeps = _opens_with_word(run, language) and _is_name_here(text, first, end, language)
        find = _cached_name_in_run if end - first <= _LONGEST_RUN else _name_in_run
        if name := find(run, language, keeps_first=keeps):
            opens, start, stop, form = name
            found_name: Name | None = Name(paragraph, first + opens, first + start, first + stop, form)
            if language.words.capitals_mark_nouns and found_name:
                found_name = _without_noun(found_name, text, language)
            if found_name:
                names.append(found_name)
    return names


def name_of(mention: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns the titles and the parts of the name at a mention's end: (("prime", "minister"), ("Ann", "Lee")).

    The parts are empty where the mention doesn't end with a name.
    """
    return _cached_name_of(mention, language) if len(mention) <= _LONGEST_RUN else _name_of(mention, language)


def _name_of(mention: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    bare = without_possessive(mention, language)
    words = [_word(word, language) for word in genitives.words_of_mention(bare, language)]
    opens, first, end = _bounds(words, language)
    return tuple(word.bare for word in words[opens:first]), _parts(words[first:end], language)


_cached_name_of = lru_cache(_MOST_WORDS)(_name_of)


def _opens_with_word(run: str, language: Language) -> bool:
    """Whether a run of two words or more opens with a given name that is a word as well: "Will Ng"."""
    first, _, rest = run.partition(" ")
    return bool(rest) and first.lower() in language.names.names_as_words


def _is_name_here(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a run that opens with such a word is a name: inside a sentence, or with a comma or a verb behind it."""
    before = text[max(0, start - _BEFORE_RUN) : start].rstrip()
    if before[-1:].isalnum() or before.endswith((",", ";")) or text[end : end + 1] == ",":
        return True
    after = _NEXT_WORD.match(text, end)
    return after is not None and (
        after[1] in language.quotations.cues or after[1].endswith(language.words.past_endings)
    )


def _name_in_run(run: str, language: Language, *, keeps_first: bool = False) -> tuple[int, int, int, Form] | None:
    """Returns the name in a run, or None: the offset of its titles, its start, its end, and its form.

    The offsets count from the beginning of the run. `keeps_first` says that its first word is part of the name.
    """
    words = [_word(word, language) for word in run.split()]
    is_certain = not (language.names.capital_particles or language.names.case_endings)
    if is_certain and all(word.is_plain for word in words) and not _place_opens(words, language):
        parts = tuple([word.part for word in words])
        return (
            0,
            0,
            len(run),
            Form((), parts, None, " ".join([word.key for word in words]), has_more_than_surname(parts)),
        )
    opens, first, end = _bounds(words, language, keeps_first=keeps_first)
    parts = _parts(words[first:end], language) if len(words) > 1 else tuple(w.part or w.text for w in words[first:end])
    if not parts:
        return None  # Mr. “Bob” has a nickname only
    places = [word.start() for word in _WORD.finditer(run)]
    nickname = next((word.text.strip(_MARKS) for word in words[first:end] if not word.part), None)
    ends = places[end - 1] + len(words[end - 1].text.rstrip(_AFTER_NAME))
    form = form_of((word.bare for word in words[opens:first]), parts, nickname)
    return places[opens], places[first], ends, form


_cached_name_in_run = lru_cache(_MOST_RUNS)(_name_in_run)  # most names recur, in one text and in the next


def _parts(words: Sequence[_Word], language: Language) -> tuple[str, ...]:
    """Returns the parts of a name, without nickname and suffix: ("Robert", "Lee") for Robert “Bob” Lee, Jr."""
    parts = [word.part for word in words if word.part]
    while len(parts) > 1 and normalised_title(parts[-1]) in language.names.suffixes:
        parts.pop()
    return tuple(parts)


def _bounds(words: Sequence[_Word], language: Language, *, keeps_first: bool = False) -> tuple[int, int, int]:
    """Returns the indexes of the first title, of the name's first word, and of the word after the name.

    The last two are equal where the run has no name.
    """
    opens, last = 0, len(words) - 1
    while not keeps_first and opens <= last:
        if not (words[opens].only_opens or (words[opens].may_only_open and opens < last)):
            break
        opens += 1
    owners = [i for i in range(last) if words[i].is_owner]
    opens = max(opens, owners[-1] + 1) if owners else opens  # "The Post's Ann Lee"
    rest = range(opens + keeps_first, len(words))
    end = next((i for i in rest if words[i].ends and _ends_name(words, opens, i, language)), last + 1)
    openers = language.names.institution_openers
    if language.names.capital_particles:
        end = particles.before_origin(words, opens, end, language)
    is_institution = opens < end and (
        words[end - 1].is_institution or words[opens].bare in openers
    )  # "State Department"
    titles = [i for i in range(opens, end - 1) if words[i].is_role and not is_institution]
    first = titles[-1] + 1 if titles else opens
    nouns = [i for i in range(first, end) if words[i].is_noun]
    if nouns and nouns[-1] == end - 1:
        return opens, end, end  # "the Leeds mayor"
    first = nouns[-1] + 1 if nouns else first
    if language.names.capital_particles and first > opens:
        first = particles.after_owner(words, first, end, language)
    if language.names.genitive_particles:
        first = _after_genitive(words, first, end, language)
    if not is_institution and first < end:
        first = _after_institution(words, first, end, language)
    is_role = end - opens > 1 and end - first == 1 and words[first].bare in language.names.titles
    return opens, end if is_role else first, end


def _after_institution(words: Sequence[_Word], first: int, end: int, language: Language) -> int:
    """Returns the index of a person's name behind that of an institution or a place: "Leeds Press Ann Lee"."""
    first = next((i + 1 for i in range(end - 3, first, -1) if words[i].is_institution), first)
    first += _place_opens(words[first:end], language)
    return first + (bool(language.names.case_endings) and first + 1 < end and _is_acronym(words[first].text))


def _after_genitive(words: Sequence[_Word], first: int, end: int, language: Language) -> int:
    """Returns the index of the given name behind an origin, or `first`: that of "Ann" in "Orla de Ann Lee"."""
    particles, given = language.names.genitive_particles, given_names(language)
    for i in range(end - 1, first, -1):
        if words[i].bare in given and words[i - 1].text in particles:
            return first if i > first + 1 and words[i - 2].bare in given else i  # "Rosario del Pilar Marsh"
    if first >= end or words[first].bare in given:
        return first
    before = words[first - 1].bare if first else ""
    behind = (i for i in range(first + 1, end - 1) if words[i].bare in given)
    if words[first].text in particles and before and before not in language.names.honorifics:
        return next(behind, first + 1)  # "de Orla Ann Lee"
    if language.names.joins_given_names or before in genitives.before_origins(language):  # "des Orla Ann Lee"
        return next(behind, first)
    return first


def _place_opens(words: Sequence[_Word], language: Language) -> bool:
    """Whether the first of three words or more is a place before a person's name: "Ukraine Kurt Lee"."""
    if len(words) < _FEWEST_AFTER_PLACE or words[0].bare not in language.names.places:
        return False
    given = given_names(language)
    return words[0].bare not in given and words[1].bare in given and words[1].bare not in language.names.places


def _ends_name(words: Sequence[_Word], opens: int, i: int, language: Language) -> bool:
    """Whether the word at `i` ends the name before it: "Ann Lee Monday", but not "Theresa May" or "Mrs. May"."""
    before = words[i - 1].bare if i > opens else ""
    is_given = before in given_names(language) and before not in language.names.titles
    is_first = i <= opens + 1 or words[i - 2].bare in language.names.titles
    return not (before in language.names.honorifics or (is_given and is_first))


def _word(text: str, language: Language) -> _Word:
    return _cached_word(text, language) if len(text) <= _LONGEST_RUN else _new_word(text, language)


def _new_word(text: str, language: Language) -> _Word:
    lower = text.lower()
    is_participle = lower.endswith(language.words.participle_endings) and len(lower) >= _SHORTEST_PARTICIPLE
    if language.words.capitals_mark_nouns and has_capital(text) and is_common_noun(text, language):
        return _common_noun(text, language)
    if text.isalpha() and not is_participle and lower not in _listed_words(language) and has_capital(text):  # as most
        return _Word(text, lower, text, *_NO_KINDS, is_plain=True, key=name_key((text,)))
    known_by = normalised_title(text)
    part = "" if text[0] in _MARKS else text.strip(_MARKS)
    kinds = (
        lower in _opening_words(language),
        is_participle and lower not in given_names(language),
        lower in _ending_words(language) and text not in language.names.particles,
        text.endswith(language.words.possessive_endings),
        not (text[0] in _MARKS or has_capital(text) or text in _particle_words(language)),
        known_by in _role_words(language) or (language.names.role_compounds and _is_role_compound(known_by, language)),
        lower in language.names.institution_nouns,
    )
    is_plain = part == text and not any(kinds) and known_by not in language.names.suffixes
    return _Word(text, known_by, part, *kinds, is_plain, name_key((part,)))


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()


def _is_role_compound(word: str, language: Language) -> bool:
    """Whether a hyphen joins another word to a role: "cda-kamerlid"."""
    return "-" in word and word.rpartition("-")[2] in _role_words(language)


_cached_word = lru_cache(_MOST_WORDS)(_new_word)


def _common_noun(text: str, language: Language) -> _Word:
    """Returns a noun with a capital that is no name. It may be a role before a name, or end an institution's name."""
    lower = text.lower()
    is_role = is_person_noun(text, language)
    is_institution = lower in language.names.institution_nouns
    is_other = not (is_role or is_institution)
    return _Word(
        text,
        normalised_title(text),
        text,
        is_other,
        False,
        is_other,
        False,
        False,
        is_role,
        is_institution,
        False,
        name_key((text,)),
    )


def _without_noun(name: Name, text: str, language: Language) -> Name | None:
    """Returns a name without the noun that opens it, or None where nothing else is left: "die Moderatorin Ann Lee".

    In a language in which all nouns have a capital, the first word after a determiner is a noun, not a name.
    """
    if is_common_noun(name.form.parts[-1], language) and len(name.form.parts) == 1:
        return None
    if name.form.titles or not follows_determiner(text, name.start, language):
        return name
    first, *rest = name.form.parts
    if first.lower() in given_names(language) or name.form.parts[-1].lower() in language.names.institution_nouns:
        return name
    found = _WORD.search(text, name.start + len(first))
    is_role = is_person_noun(first, language)
    if not found or not (len(rest) > 1 or (rest and is_role)):
        return None
    titles = (normalised_title(first),) if is_role else ()
    opens = name.titles_start if is_role else found.start()
    return name._replace(titles_start=opens, start=found.start(), form=form_of(titles, rest, name.form.nickname))


@cache
def _particle_words(language: Language) -> frozenset[str]:
    """Returns the words of all particles: "von" and "der" for "von der"."""
    return frozenset(word for particle in language.names.particles for word in particle.split())


@cache
def _listed_words(language: Language) -> frozenset[str]:
    """Returns all words, in lower case, that have a special use in names or can't be in one."""
    others = language.names.suffixes | language.names.institution_nouns | language.names.particles
    return _opening_words(language) | _ending_words(language) | _role_words(language) | others


@cache
def _opening_words(language: Language) -> frozenset[str]:
    """Returns the words that have a capital before a name only because they open a sentence: "but"."""
    found = language.names.not_names | language.words.function_words | language.quotations.words_before_cue
    return found - language.names.capital_particles


@cache
def _ending_words(language: Language) -> frozenset[str]:
    """Returns the words that end a name, even if they have a capital, as in headlines: "Ann Lee Is Right"."""
    words = language.words
    found = language.names.not_names | words.auxiliaries | words.prepositions | words.subordinators
    found -= language.names.capital_particles
    return found - words.name_links if language.names.genitive_particles else found


@cache
def _role_words(language: Language) -> frozenset[str]:
    """Returns the titles and nouns for people that may have a capital before a name: "Mayor", "Rival"."""
    nouns = language.names.speaker_nouns | language.names.person_nouns
    found = language.names.titles | (nouns - language.names.feminine - language.names.masculine)
    return found - language.names.surnames_as_words


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a run, from its first capital on: Gov. Robert “Bob” van der Lee, Jr.

    Two parts always have white space between them, so that the pattern can match a run in one way only.
    """
    # The rest of a word after its capital: Vaas-Holloway, O'Dowd; but not the possessive of Weld's
    rest = rf"\w*(?:['’-](?!(?:{possessive_letters(language)})\b)\w*){{0,50}}"
    articles = language.names.particles & language.words.definite_determiners  # particles only after "de": "de la Orla"
    if language.names.capital_particles:  # "Jan de Lee"
        articles = frozenset()
    particles = rf"(?:{one_of(language.names.particles - articles)})"
    particles += rf"|(?<=\bde\s)(?:{one_of(articles)})" if articles else ""
    abbreviations = sorted(language.names.abbreviations)
    longest = max(map(len, abbreviations), default=1)
    by_letter = groupby(abbreviations, key=itemgetter(0))
    tails = (
        "|".join(rf"(?<=\b{letter.upper()})(?i:{'|'.join(word[1:] for word in same)})" for letter, same in by_letter)
        or NOTHING
    )
    capital = language.words.capital
    nickname = rf"(?:\s+[\"“‘(]{capital}\w+[\"”’)](?=\s+{capital}))?"  # Robert “Bob” Lee
    first = rf"{genitives.no_elided(language)}{_NO_SMALL_ASCII}(?<={capital})"
    first += rf"(?:(?=\w{{0,{longest - 1}}}\.)(?:{tails})\.|\.(?:{capital}\.){{0,2}}|({rest}))"
    abbreviation = rf"\b(?=\w{{1,{longest}}}\.)(?i:{one_of(abbreviations)})\."
    part = rf"(?:{abbreviation}|(?:{capital}\.){{1,3}}|{genitives.no_elided(language)}(?:{_PREFIX})?{capital}{rest})"
    suffix = rf"(?:,\s(?i:{one_of(language.names.suffixes)})\b\.?)?"
    return lazy_pattern(rf"{first}(?:{nickname}\s+(?:(?:{particles})\s+){{0,2}}{part}){{0,6}}{suffix}")


@cache
def _run_prefix(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the text right before a run's first capital that belongs to the run: "dell'", "gov. "."""
    abbreviations = one_of(language.names.abbreviations)
    return lazy_pattern(rf"\b(?:{genitives.no_elided(language)}[^\W\d_]{{1,4}}['’-]|(?:{abbreviations})\.\s)\Z")
