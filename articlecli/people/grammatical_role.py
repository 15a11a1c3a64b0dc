"""What a name does in its sentence: it speaks, is the subject, owns something, or none of these.

No parser: it is told by the words right before and after the name.
"""

import re
from enum import IntEnum
from functools import cache

from articlecli.languages import Language, one_of
from articlecli.people.names import possessive_letters

_APOSTROPHES = ("'", "’")
_FROM = re.compile(r"\s\([^()]{1,40}\)|\s[^\W\d_]{2,4}\s[^\W\d_][\w. ]{1,40}(?=,)")  # (D-Mo.) | of New York
_LONGEST_ORIGIN = 60  # characters, with the comma
# A stop in what stands between commas is an abbreviation's: "of St. Anne's".
_ASIDE = re.compile(
    r",\s[^,\"“”.?!]*(?:(?:\.(?=\w)|(?<=[ .][^\W\d_])\.|(?<=[ .][^\W\d_]\w)\.)[^,\"“”.?!]*)*,"  # , 34, | , a nurse,
)
_LONGEST_ASIDE, _LONGEST_FIRST_ASIDE = 150, 80  # characters between its commas and the blank; of two asides
_AROUND_ASIDE = len(", ,")
_SAID_BEFORE = re.compile(r"[,\"”»'’]\s+(\w+)\s+(?:[^\W\d_][\w-]*\s+){0,3}$")  # “…,” said the nurse Ann Lee
_WORDS_FROM_CUE = 4  # it and those behind it
_LAST_SENTENCE = re.compile(r"(?s:.*)(?:[.?!:][\"”’)]?\s+|\n\s*)")  # up to where it begins
_WINDOW = 90  # characters before a name in which it shows whether it opens a sentence, or follows a cue
_WORDS_TO_SUBJECT = 6  # "Former world champion and captain Ludwig Marsh"


class GrammaticalRole(IntEnum):
    """What a name does in its sentence, by how likely a pronoun takes it up."""

    OWNER = 0  # Lee's
    OTHER = 1
    SUBJECT = 2
    SPEAKER = 3


def grammatical_role_of(text: str, opens: int, end: int, language: Language) -> GrammaticalRole:
    """What a name does whose titles begin at `opens`: "Lee's" owns, "Lee said" speaks, "But Lee came" is a subject."""
    if text[end : end + 1] in _APOSTROPHES and _possessive(language).match(text, end):
        return GrammaticalRole.OWNER
    before = text[max(0, opens - _WINDOW) : opens]
    is_subject = False
    for place in _verb_places(text, end, is_apposed=before.rstrip().endswith(",")):
        if found := _verb(language).match(text, place):
            verb, *following = [word.lower().replace("’", "'") for word in found.groups() if word]
            if verb not in language.words.passive and not language.quotations.cues.isdisjoint((verb, *following)):
                return GrammaticalRole.SPEAKER  # Lee later said
            is_subject |= _is_verb(verb, language)
    if _is_named_by_cue(before, language):
        return GrammaticalRole.SPEAKER
    return GrammaticalRole.SUBJECT if is_subject or _leads(before, language) else GrammaticalRole.OTHER


def _verb_places(text: str, end: int, *, is_apposed: bool) -> list[int]:
    """Where the verb of a name may stand: after it, or after what it is called between commas."""
    place = end
    places = []
    if text[end : end + 1].isspace():
        is_origin = text.startswith("(", end + 1) or text.find(",", end, end + _LONGEST_ORIGIN) >= 0
        origin = _FROM.match(text, end) if is_origin else None
        place = origin.end() if origin else end
        places.append(place if origin and text[place - 1] == ")" else end)  # Lee (D-Mo.) said
    if not text.startswith(",", place):
        return places
    if aside := _aside_end(text, place):
        places.append(aside)  # Lee, a nurse, said
        if aside - place <= _LONGEST_FIRST_ASIDE + _AROUND_ASIDE and (second := _aside_end(text, aside - 1)):
            places.append(second)  # Lee, 34, a nurse, said
    if is_apposed and place == end:
        places.append(end + 1)  # The chief, Ann Lee, said
    return places


def _is_named_by_cue(before: str, language: Language) -> bool:
    """Whether a verb of saying stands before a name, for which nothing else is the subject."""
    if language.quotations.cues.isdisjoint(before.lower().rsplit(None, _WORDS_FROM_CUE)[-_WORDS_FROM_CUE:]):
        return False
    said = _SAID_BEFORE.search(before)
    cue = said[1].lower() if said else ""
    return cue in language.quotations.cues and cue not in language.quotations.hearer_cues


def _aside_end(text: str, comma: int) -> int | None:
    """The end of what stands between the comma there and the next, or None: "Lee[, a nurse,] said"."""
    aside = _ASIDE.match(text, comma, comma + _LONGEST_ASIDE + _AROUND_ASIDE)
    return aside.end() if aside and aside.end() - comma > _AROUND_ASIDE else None


def _is_verb(word: str, language: Language) -> bool:
    """Whether a word after a name is its verb: "Lee found", "Lee didn't"."""
    is_past = word.endswith(language.words.past_endings)
    return is_past or word in language.words.past_verbs or word in language.words.auxiliaries


def _leads(before: str, language: Language) -> bool:
    """Whether a name opens its sentence, with what it is before it, or after an opening phrase: "On Monday, "."""
    if before[-1:] == " " and before[-2:-1].isalpha():
        beside = before.rsplit(None, 1)[-1]
        if beside.isalpha() and not _is_before_subject(beside, language):
            return False  # as most
    above = _LAST_SENTENCE.match(before)
    if not above and len(before) == _WINDOW:
        return False
    phrase, comma, rest = before[above.end() if above else 0 :].rpartition(",")
    opening = phrase.split(None, 1)[0].lower() if phrase.strip() else ""
    if comma and opening not in language.words.function_words and not opening.endswith(language.words.adverb_endings):
        return False
    words = rest.split()
    return len(words) <= _WORDS_TO_SUBJECT and all(_is_before_subject(word, language) for word in words)


def _is_before_subject(word: str, language: Language) -> bool:
    return word.lower() in _roles(language) or (word[0].isupper() and word.lower() not in language.words.function_words)


@cache
def _roles(language: Language) -> frozenset[str]:
    """What may stand before the name of a sentence's subject: "But the former nurse Ann Lee"."""
    described = (
        language.names.titles | language.names.speaker_nouns | language.names.person_nouns | language.topics.modifiers
    )
    return described | language.words.determiners | language.words.conjunctions


@cache
def _possessive(language: Language) -> re.Pattern[str]:
    """Behind "Lee" in "Lee's", behind "Williams" in "Williams' wife"."""
    return re.compile(rf"['’](?:{possessive_letters(language)})?\b|['’](?=\s)")


@cache
def _verb(language: Language) -> re.Pattern[str]:
    """Behind "Lee": " said", " later said", " didn't say"."""
    negated = one_of(ending.rpartition("'")[2] for ending in language.words.contracted_negations)
    return re.compile(rf"\s+([^\W\d_]+(?:['’](?:{negated}))?)(?:\s+([^\W\d_]+))?")
