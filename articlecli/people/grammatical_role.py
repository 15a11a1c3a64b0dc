"""Finds the grammatical role of a name in its sentence: speaker, subject, owner, or other.

The words right before and after the name decide; no parser is used.
"""

import re
from enum import IntEnum
from functools import cache

from articlecli.core import lazy_pattern
from articlecli.languages import Language, one_of
from articlecli.people.names import possessive_letters

_APOSTROPHES = ("'", "’")
_ORIGIN = lazy_pattern(r"\s\([^()]{1,40}\)|\s[^\W\d_]{2,4}\s[^\W\d_][\w. ]{1,40}(?=,)")  # (D-Mo.) | of New York
_LONGEST_ORIGIN = 60  # characters, with the comma
# The words between two commas may hold the full stop of an abbreviation, but of no sentence: "of St. Anne's".
_ASIDE = lazy_pattern(
    r",\s[^,\"“”.?!]*(?:(?:\.(?=\w)|(?<=[ .][^\W\d_])\.|(?<=[ .][^\W\d_]\w)\.)[^,\"“”.?!]*)*,"  # , 34, | , a nurse,
)
_LONGEST_ASIDE, _LONGEST_FIRST_ASIDE = 150, 80  # characters between the commas; of any aside, of the first of two
_AROUND_ASIDE = len(", ,")  # characters of an aside's commas and blank
_SAID_BEFORE = lazy_pattern(r"[,\"”»'’]\s+(\w+)\s+(?:[^\W\d_][\w-]*\s+){0,3}$")  # “…,” said the nurse Ann Lee
_WORDS_FROM_CUE = 4  # the cue and the words between it and the name
_BEFORE_LAST_SENTENCE = lazy_pattern(r"(?s:.*)(?:[.?!:][\"”’)]?\s+|\n\s*)")  # all text before the last sentence
_WINDOW = 90  # characters before a name that are searched for the beginning of its sentence and for a cue
_BEFORE_PRONOUN = 15  # characters before a pronoun that hold the cue of "said he"
_WORDS_TO_SUBJECT = 6  # words before a subject's name: "Former world champion and captain Ludwig Marsh"


class GrammaticalRole(IntEnum):
    """The role of a name in its sentence, ordered by salience: a later pronoun most likely means the speaker."""

    OWNER = 0  # Lee's
    OTHER = 1
    SUBJECT = 2
    SPEAKER = 3


def grammatical_role_of(text: str, opens: int, end: int, language: Language) -> GrammaticalRole:
    """Returns the role of a name: OWNER in "Lee's", SPEAKER in "Lee said", SUBJECT in "But Lee came".

    `opens` is the offset of the first title before the name, or of the name itself; `end` is the offset after the name.
    """
    if text[end : end + 1] in _APOSTROPHES and _possessive(language).match(text, end):
        return GrammaticalRole.OWNER
    before = text[max(0, opens - _WINDOW) : opens]
    is_subject = False
    for place in _verb_places(text, end, before):
        if found := _verb(language).match(text, place):
            if _speaks(found, language):
                return GrammaticalRole.SPEAKER  # Lee later said
            is_subject |= _is_verb(_lower(found[1]), language)
    if _is_named_by_cue(before, language):
        return GrammaticalRole.SPEAKER
    return GrammaticalRole.SUBJECT if is_subject or _opens_sentence(before, language) else GrammaticalRole.OTHER


def role_of_pronoun(text: str, start: int, end: int, language: Language) -> GrammaticalRole:
    """Returns the role of a pronoun in the third person: OWNER for "her", OTHER for "him", SPEAKER in "he said"."""
    word = text[start:end].lower()
    if word not in language.words.pronouns:
        return GrammaticalRole.OWNER if word in language.words.possessive_pronouns else GrammaticalRole.OTHER
    if (found := _verb(language).match(text, end)) and _speaks(found, language):
        return GrammaticalRole.SPEAKER
    before = text[max(0, start - _BEFORE_PRONOUN) : start].rsplit(None, 1)
    is_said = before and before[-1].lower() in language.quotations.cues
    return GrammaticalRole.SPEAKER if is_said else GrammaticalRole.SUBJECT


def _speaks(found: re.Match[str], language: Language) -> bool:
    """Whether the words after a name or a pronoun are a cue, or an adverb and a cue."""
    verb, following = found.groups()
    verb, cues = _lower(verb), language.quotations.cues
    return verb not in language.words.passive and (
        verb in cues or (following is not None and following.lower() in cues)
    )


def _lower(word: str) -> str:
    return word.lower().replace("’", "'")


def _verb_places(text: str, end: int, before: str) -> list[int]:
    """Returns the offsets after which the verb of a name may stand: the end of the name, and of each aside after it.

    `before` is the text before the name.
    """
    place = end
    places = []
    if text[end : end + 1].isspace():
        is_origin = text.startswith("(", end + 1) or text.find(",", end, end + _LONGEST_ORIGIN) >= 0
        origin = _ORIGIN.match(text, end) if is_origin else None
        place = origin.end() if origin else end
        places.append(place if origin and text[place - 1] == ")" else end)  # Lee (D-Mo.) said
    if not text.startswith(",", place):
        return places
    if aside := _aside_end(text, place):
        places.append(aside)  # Lee, a nurse, said
        if aside - place <= _LONGEST_FIRST_ASIDE + _AROUND_ASIDE and (second := _aside_end(text, aside - 1)):
            places.append(second)  # Lee, 34, a nurse, said
    if place == end and before.rstrip().endswith(","):
        places.append(end + 1)  # The chief, Ann Lee, said
    return places


def _is_named_by_cue(before: str, language: Language) -> bool:
    """Whether the text before a name ends with a cue whose subject is the name: “…,” said the nurse [Ann Lee]."""
    if language.quotations.cues.isdisjoint(before.lower().rsplit(None, _WORDS_FROM_CUE)[-_WORDS_FROM_CUE:]):
        return False
    said = _SAID_BEFORE.search(before)
    cue = said[1].lower() if said else ""
    return cue in language.quotations.cues and cue not in language.quotations.hearer_cues


def _aside_end(text: str, comma: int) -> int | None:
    """Returns the offset after the aside that begins at a comma, or None: "Lee[, a nurse,] said"."""
    limit = comma + _LONGEST_ASIDE + _AROUND_ASIDE
    if text.find(",", comma + 1, limit) < 0:
        return None
    aside = _ASIDE.match(text, comma, limit)
    return aside.end() if aside and aside.end() - comma > _AROUND_ASIDE else None


def _is_verb(word: str, language: Language) -> bool:
    """Whether a word after a name is its verb, by the word's form: "Lee found", "Lee didn't"."""
    is_past = word.endswith(language.words.past_endings)
    return is_past or word in language.words.past_verbs or word in language.words.auxiliaries


def _opens_sentence(before: str, language: Language) -> bool:
    """Whether a name opens its sentence. Its role, or an opening phrase such as "On Monday, ", may stand before it.

    `before` is the text before the name, at most `_WINDOW` characters.
    """
    if before[-1:] == " " and before[-2:-1].isalpha():
        beside = before.rsplit(None, 1)[-1]
        if beside.isalpha() and not _is_before_subject(beside, language):
            return False  # the quick answer for most names
    above = _BEFORE_LAST_SENTENCE.match(before)
    if not above and len(before) == _WINDOW:
        return False
    phrase, comma, rest = before[above.end() if above else 0 :].rpartition(",")
    opening = phrase.split(None, 1)[0].lower() if phrase.strip() else ""
    if comma and opening not in language.words.function_words and not opening.endswith(language.words.adverb_endings):
        return False
    words = rest.split()
    return len(words) <= _WORDS_TO_SUBJECT and all(_is_before_subject(word, language) for word in words)


def _is_before_subject(word: str, language: Language) -> bool:
    return word.lower() in _words_before_subject(language) or (
        word[0].isupper() and word.lower() not in language.words.function_words
    )


@cache
def _words_before_subject(language: Language) -> frozenset[str]:
    """Returns the words that may stand before a subject's name in its sentence: "But the former nurse Ann Lee"."""
    described = (
        language.names.titles | language.names.speaker_nouns | language.names.person_nouns | language.topics.modifiers
    )
    return described | language.words.determiners | language.words.conjunctions


@cache
def _possessive(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a possessive ending: "'s" in "Lee's", "'" in "Williams' wife"."""
    return lazy_pattern(rf"['’](?:{possessive_letters(language)})?\b|['’](?=\s)")


@cache
def _verb(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the one or two words after a name: " said", " later said", " didn't say"."""
    negated = one_of(ending.rpartition("'")[2] for ending in language.words.contracted_negations)
    return lazy_pattern(rf"\s+([^\W\d_]+(?:['’](?:{negated}))?)(?:\s+([^\W\d_]+))?")
