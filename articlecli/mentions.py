"""The words beside a quotation: what they look like, and what a mention of somebody is made of."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from articlecli.article import Passage
from articlecli.languages import Language

# said, Ferreira-Lind, O'Dowd, U.S., J., Gov.
_TOKEN = re.compile(r"([^\W_]\w*(?:['’.&/-]\w+)*\.?)")
_NAME_PREFIX = re.compile(r"[a-z]{1,4}['’-](?=\w)")  # dell' of dell'Ombra
APPOSITIVE = re.compile(r",\s[^,\"“”]{1,150}(?:,[^,\"“”]{1,80})?,\s")  # Murphy, the head of the school, a poet, said
_SHORTEST_PARTICIPLE = 5  # letters: "asked", but not "red" and "king"
_MOST_WORDS = 1 << 14  # that are kept: enough for those of a novel
_LONGEST_WORD = 40  # characters of one that is kept


class Word:
    """What is known of a word wherever it stands. A full stop belongs to it only in an abbreviation."""

    __slots__ = (
        "is_adverb",
        "is_capitalised",
        "is_cue",
        "is_determiner",
        "is_function_word",
        "is_introducer",
        "is_lower",
        "is_modifier",
        "is_noun_link",
        "is_number",
        "is_other_name",
        "is_particle",
        "is_present",
        "is_pronoun",
        "is_role",
        "is_verb",
        "lower",
        "text",
    )

    def __init__(self, written: str, language: Language) -> None:
        self.text, self.lower = text, lower = _without_stop(written, language)
        self.is_lower = text[0].islower()
        self.is_capitalised = has_capital(text)  # written as names are
        self.is_number = text[0].isdigit() and "-" not in text  # 12, but not 12-year-old
        self.is_pronoun = lower in language.pronouns  # for a speaker: "she", "they", "I"
        self.is_cue = lower in language.cues
        self.is_determiner = lower in language.determiners
        self.is_function_word = lower in language.function_words
        self.is_noun_link = lower in language.noun_links
        self.is_particle = text in language.name_particles
        # An adjective or the like, whatever its first letter: "Good", "Former"
        self.is_modifier = lower in language.modifiers or lower in language.no_nouns
        # A capital, but not for being somebody's name: "Monday"
        self.is_other_name = self.is_capitalised and lower in language.not_names and not self.is_determiner
        self.is_adverb = self.is_lower and _is_adverb(lower, language)
        self.is_verb = self.is_lower and _is_verb(lower, language)
        self.is_present = self.is_lower and lower.endswith(language.third_person_ending)  # "says", as verb or not
        self.is_role = _is_role(self, language)
        self.is_introducer = self.is_other_name or _introduces(lower, language)


class Token(NamedTuple):
    """A word and its place."""

    text: str
    start: int
    end: int
    lower: str  # without the stop of an abbreviation
    word: Word
    is_joined: bool  # nothing but white space stands between it and the word before

    @property
    def is_capitalised(self) -> bool:
        """Whether it is written as names are."""
        return self.word.is_capitalised


class _Words(dict[str, Word]):
    """The words of a language that were met, by how they are written with the full stop behind them."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, written: str) -> Word:
        word = Word(written, self._language)
        if len(self) >= _MOST_WORDS:
            self.clear()
        if len(written) <= _LONGEST_WORD:
            self[written] = word
        return word


def has_capital(word: str) -> bool:
    """Whether a word is written as names are: "Lee", "dell'Ombra", "al-Amin"."""
    if word[0].isupper():
        return True
    prefix = _NAME_PREFIX.match(word)
    return prefix is not None and word[prefix.end()].isupper()


def tokens(text: str, start: int, end: int, language: Language) -> list[Token]:
    """The words of a stretch of text."""
    known = _words(language)
    new = tuple.__new__  # Token's own takes twice as long, and there are as many as words in the article
    pieces = _TOKEN.split(text[start:end])  # what stands before a word, the word, what stands before the next
    found = []
    at = start
    is_whole = False  # the word before, of which no stop is left over
    for gap, written in zip(pieces[::2], pieces[1::2], strict=False):
        word = known[written]
        shown = word.text
        first = at + len(gap)
        found.append(new(Token, (shown, first, first + len(shown), word.lower, word, is_whole and gap.isspace())))
        at = first + len(written)
        is_whole = len(shown) == len(written)
    return found


def form(mention: Passage, language: Language) -> str:
    """What a mention is: "person" (he, she), "pronoun", "owner" (her, Lee's), "name", "letter", "role" or "noun"."""
    return _form(mention.text.split()[-1], language)


@lru_cache(maxsize=4096)
def _form(last: str, language: Language) -> str:
    """What a mention is that ends with a word."""
    lower = last.lower()
    if lower in language.owners or last.endswith(language.possessives):
        return "owner"
    if lower in language.pronouns:
        return "person" if lower in language.feminine or lower in language.masculine else "pronoun"
    is_other = lower in language.function_words or lower in language.not_names
    if last[0].isalpha() and has_capital(last) and not is_other:
        return "name" if len(last) > 1 else "letter"
    role = lower.removesuffix(language.plural_ending)
    return "role" if lower in language.speaker_nouns or role in language.person_nouns else "noun"


@cache
def _words(language: Language) -> _Words:
    return _Words(language)


def _without_stop(word: str, language: Language) -> tuple[str, str]:
    """A word without a full stop that isn't its own, and in lower case without any."""
    lower = word.lower()
    if word[-1] == ".":
        lower = lower[:-1]
        is_initials = len(word) == len("J.") or "." in lower
        if not is_initials and lower not in language.abbreviations:
            word = word[:-1]
    return word, lower.replace("’", "'")


def _is_adverb(lower: str, language: Language) -> bool:
    """Whether a word may stand between a speaker and a cue: "later", "angrily"."""
    ends_like_one = lower.endswith(language.adverb_ending) and lower not in language.speaker_nouns
    return ends_like_one or lower in language.role_adverbs


def _is_verb(lower: str, language: Language) -> bool:
    """Whether a word is a finite verb by its form: a cue, an auxiliary, or a past tense."""
    if lower in language.cues or lower in language.auxiliaries or lower in language.past_verbs:
        return True
    return lower.endswith(language.past_ending) and "-" not in lower


def _introduces(lower: str, language: Language) -> bool:
    """Whether a word opens what stands before a sentence's subject: "In a statement,", "Asked why,"."""
    is_participle = lower.endswith((language.participle_ending, language.past_ending))
    return lower in language.introducers or (is_participle and len(lower) >= _SHORTEST_PARTICIPLE)


def _is_role(word: Word, language: Language) -> bool:
    """Whether a word says what somebody is: "spokesman", "strategists", "Gov."."""
    lower = word.lower
    if lower in language.speaker_nouns or lower in language.titles:
        return True
    if not word.is_lower or word.is_function_word:
        return False
    one = lower.removesuffix(language.plural_ending)
    known = language.person_nouns, language.role_nouns
    return any(lower in nouns or one in nouns for nouns in known)
