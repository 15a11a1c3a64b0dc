"""Tells the class of each word in a phrase that may be a person's role, and the phrase's head noun."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.text import Token

_MOST_WORDS = 4096  # in the cache of classes
_JOINS = frozenset({"", "&", "’", "'", "-"})  # marks inside the name of a group: Lee & Marsh, the Teachers' Union
_DASH = "–"

# A class begins with a capital where the word does. "twofold" is a noun or an adjective: "volunteer"; "doubtful" is a
# noun or any other word: "forward"; "role?" has only the ending of a noun for a person.
ROLES = frozenset({"role", "Role", "role?", "twofold", "Twofold", "doubtful", "Doubtful", "rank", "Rank"})
HONORIFICS = frozenset({"honorific", "Honorific"})
LINKS = frozenset({"genitive", "linking", "infinitive", "preposition"})
UNFINISHED = LINKS | {"article", "conjunction", "relative", "possessive"}  # no role begins or ends with one of these
_CASED = frozenset(
    {"twofold", "doubtful", "honorific", "rank", "bare", "role", "roles", "title", "group", "owner", "modifier"}
)
_BEHIND_HEAD = UNFINISHED | {"auxiliary", "verb", "cue"}
_BEHIND_ROLE = frozenset({"-ed", "-ing", "-ly", "function", "other"})  # a nurse "based" in Leeds


class Candidate(NamedTuple):
    """A phrase that may be a role, and its clues for the learned weights."""

    start: int
    end: int
    clues: list[str]


def head_noun(text: str, words: Sequence[Token], classes: Sequence[str], first: int = 0) -> int:
    """Returns the index of the head noun of a noun phrase: that of "head" in "the head of the school".

    It is the word before the first preposition, conjunction, mark or verb; no parser is used. `classes` are the classes
    of the words, and `first` is the index of the phrase's first word.
    """
    for i in range(first + 1, len(words)):
        if not words[i].is_joined and mark_before(text, words, i) not in _JOINS:
            return i - 1
        if classes[i] in _BEHIND_HEAD or (classes[i] in _BEHIND_ROLE and classes[i - 1] in ROLES):
            return i - 1
    return len(words) - 1


def mark_before(text: str, words: Sequence[Token], at: int) -> str:
    """Returns the marks between a word and the one before, without blanks. A hyphen between blanks is a dash."""
    gap = text[words[at - 1].end : words[at].start]
    return _DASH if gap.strip() == "-" != gap else gap.strip()


def classes_of(words: Sequence[Token], language: Language) -> list[str]:
    """Returns the class of each word. A determiner with a capital inside a name is a part of it: Formula "One"."""
    classes = [word_class(word.text, language) for word in words]
    for i in range(1, len(words)):
        if classes[i] == "article" and words[i].is_capitalised and words[i - 1].is_capitalised and words[i].is_joined:
            classes[i] = "Capital"
    return classes


@lru_cache(maxsize=_MOST_WORDS)
def word_class(text: str, language: Language) -> str:
    """Returns the class of a word by the language's lists, its ending and its capital: "article", "Role", "-ed"."""
    lower = text.lower().rstrip(".").replace("’", "'")
    is_capitals = text.isupper() and len(text) > 1  # "WHO" isn't "who"
    known = _listed_classes(language).get(lower)
    if known and not is_capitals:
        return known
    found = _class_of_noun(lower, language) or _class_by_form(lower, language)
    if not text[0].isupper():
        return found
    if found in _CASED:
        return found.capitalize()
    if found == "function" and not is_capitals:
        return found
    return "Capitals" if is_capitals else "Capital"


@cache
def _listed_classes(language: Language) -> dict[str, str]:
    """Returns the class of each word whose class is the same with a capital; the first list that has a word counts."""
    words = language.words
    by_class = [
        ("genitive", words.name_links),
        ("linking", words.noun_links & words.prepositions),
        ("relative", words.relatives | words.subordinators),
        ("possessive", words.possessive_pronouns | words.speaker_possessives),
        ("article", words.determiners),
        ("infinitive", frozenset({words.infinitive_marker or ""})),
        ("conjunction", words.additive_conjunctions),
        ("preposition", words.prepositions | words.prepositions_only),
        ("auxiliary", words.auxiliaries),
        ("pronoun", words.pronouns),
        ("former", language.names.past_roles),
        ("day", words.days),
    ]
    return {word: name for name, known in reversed(by_class) for word in known}


def _class_of_noun(lower: str, language: Language) -> str:
    """Returns the class of a noun for people, "" for other words."""
    names, known = language.names, _person_nouns(language)
    singular = lower.removesuffix(language.words.plural_ending)
    for name, fits in (
        ("honorific", lower in names.honorifics),
        ("rank", lower in names.abbreviations and lower not in names.suffixes),
        ("bare", lower in names.bare_nouns),
        ("roles", (singular != lower and singular in known) or lower in names.plural_nouns),
        ("group", singular in names.group_nouns),
        ("doubtful", lower in known and lower in language.topics.no_nouns),
        ("twofold", lower in known and lower in language.topics.modifiers),
        ("role", lower in known),
        ("title", lower in names.titles),
    ):
        if fits:
            return name
    return ""


def _class_by_form(lower: str, language: Language) -> str:
    """Returns the class of another word, by lists of words and by endings."""
    words, topics = language.words, language.topics
    if lower[0].isdigit():
        return "age" if lower.endswith(language.names.age_endings) else "number"
    if lower in language.quotations.cues and lower not in language.quotations.noun_cues:
        return "-ed" if lower in topics.modifiers else "cue"  # the "alleged" thief
    if lower in words.past_verbs:
        return "verb"
    if lower in words.function_words:
        return "function"
    if lower.endswith(words.possessive_endings):
        return "owner"
    return "modifier" if lower in topics.modifiers else _class_by_ending(lower, language)


def _class_by_ending(lower: str, language: Language) -> str:
    words = language.words
    is_phrase = "-" in lower and lower.rpartition("-")[2] in words.function_words  # "well-paid-for"
    for name, fits in (
        ("-ed", lower.endswith(words.past_endings)),
        ("-ing", lower.endswith(words.participle_endings)),
        ("-ly", lower.endswith(words.adverb_endings)),
        ("other", lower in language.topics.no_nouns),
        ("role?", lower.endswith(language.names.role_endings) and not is_phrase),
        ("modifier?", lower.endswith(language.topics.adjective_endings)),
        ("nouns", lower.endswith(words.plural_ending or "\0")),
    ):
        if fits:
            return name
    return "noun"


@cache
def _person_nouns(language: Language) -> frozenset[str]:
    """Returns the nouns for one person: "nurse", "president"."""
    names = language.names
    spoken = names.speaker_nouns - names.group_nouns - names.document_nouns - names.plural_nouns
    nouns = names.person_nouns | names.role_nouns | (names.titles - names.ambiguous_titles) | spoken
    past = language.words.past_endings
    verbs = {noun for noun in nouns & language.topics.no_nouns if noun.endswith(past)}  # "accused"
    return nouns - names.past_roles - language.words.function_words - verbs
