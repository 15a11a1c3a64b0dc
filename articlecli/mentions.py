"""The words beside a quotation: what they look like, and what a mention of somebody is made of."""

import re
from typing import NamedTuple

from articlecli.article import Passage
from articlecli.languages import Language

# said, Ferreira-Lind, O'Dowd, U.S., J., Gov.
_TOKEN = re.compile(r"[^\W_](?:\w|['’.&/-](?=\w))*\.?")
_NAME_PREFIX = re.compile(r"[a-z]{1,4}['’-](?=\w)")  # dell' of dell'Ombra
APPOSITIVE = re.compile(r",\s[^,\"“”]{1,150}(?:,[^,\"“”]{1,80})?,\s")  # Murphy, the head of the school, a poet, said


class Token(NamedTuple):
    """A word and its place. A full stop after it belongs to it only in an abbreviation."""

    text: str
    start: int
    end: int
    lower: str  # without the stop of an abbreviation

    @property
    def is_capitalised(self) -> bool:
        """Whether it is written as names are."""
        return self.text[0].isupper() or has_capital(self.text)


def has_capital(word: str) -> bool:
    """Whether a word is written as names are: "Lee", "dell'Ombra", "al-Amin"."""
    prefix = _NAME_PREFIX.match(word)
    return word[prefix.end() if prefix else 0].isupper()


def tokens(text: str, start: int, end: int, language: Language) -> list[Token]:
    """The words of a stretch of text."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word, first = match.group(), match.start()
        lower = word.lower()
        if word[-1] == ".":
            lower = lower[:-1]
            is_initials = len(word) == len("J.") or "." in lower
            if not is_initials and lower not in language.abbreviations:
                word = word[:-1]
        found.append(Token(word, first, first + len(word), lower.replace("’", "'")))
    return found


def form(mention: Passage, language: Language) -> str:
    """What a mention is: "person" (he, she), "pronoun", "owner" (her, Lee's), "name", "letter", "role" or "noun"."""
    last = mention.text.split()[-1]
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


def is_pronoun(token: Token, language: Language) -> bool:
    """Whether the word stands for a speaker by itself: "she", "they", "I"."""
    return token.lower in language.pronouns


def is_adverb(token: Token, language: Language) -> bool:
    """Whether the word may stand between a speaker and a cue: "later", "angrily"."""
    ends_like_one = token.lower.endswith(language.adverb_ending) and token.lower not in language.speaker_nouns
    return token.text[0].islower() and (ends_like_one or token.lower in language.role_adverbs)


def is_role(token: Token, language: Language) -> bool:
    """Whether a word says what somebody is: "spokesman", "strategists", "Gov."."""
    lower = token.lower
    if lower in language.speaker_nouns or lower in language.titles:
        return True
    if not token.text[0].islower() or lower in language.function_words:
        return False
    one = lower.removesuffix(language.plural_ending)
    known = language.person_nouns, language.role_nouns
    return any(lower in nouns or one in nouns for nouns in known)


def is_modifier(token: Token, language: Language) -> bool:
    """Whether a word is an adjective or the like, whatever its first letter: "Good", "Former"."""
    return token.lower in language.modifiers or token.lower in language.no_nouns


def is_verb(token: Token, language: Language) -> bool:
    """Whether a word is a finite verb by its form: a cue, an auxiliary, or a past tense."""
    if not token.text[0].islower():
        return False
    lower = token.lower
    if lower in language.cues or lower in language.auxiliaries or lower in language.past_verbs:
        return True
    return lower.endswith(language.past_ending) and "-" not in lower


def is_other_name(token: Token, language: Language) -> bool:
    """Whether a word has a capital, but not for being somebody's name: "Monday"."""
    return token.lower in language.not_names and token.lower not in language.determiners and token.is_capitalised


def is_one_phrase(text: str, first: Token, second: Token) -> bool:
    """Whether nothing but white space stands between two words."""
    return text[first.end : second.start].isspace()
