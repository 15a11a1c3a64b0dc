"""Reads the words around quotations: each word with its offsets, and with the traits that show mentions and cues."""

import re
from functools import cache
from string import ascii_lowercase

from articlecli.core import Memo, Record, lazy_pattern
from articlecli.languages import NOTHING, Language

# A word and the full stop behind it: said, Ferreira-Lind, O'Dowd, U.S., J., Gov.
_TOKEN = lazy_pattern(r"([^\W_]\w*(?:['’.&/-]\w+)*\.?)")
_SPACE_ONLY: frozenset[str] = frozenset()
# Gaps between words that an apostrophe, a hyphen, or two with a letter tie: l'ancien, dit-elle, a-t-elle
_NO_SPACE = frozenset({"", "-", *(f"-{letter}-" for letter in ascii_lowercase)})
_NAME_PREFIX = lazy_pattern(r"[a-z]{1,4}['’-](?=\w)")  # dell' of dell'Ombra
_SHORTEST_PARTICIPLE = 5  # letters: "asked", but not "red" and "king"
_MOST_WORDS = 1 << 16  # strings that are cached: enough for some novels


class WordTraits:
    """The traits of a word that are the same at every place. Only an abbreviation keeps its full stop in `text`."""

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
        "is_whole",
        "length",
        "lower",
        "text",
    )

    def __init__(self, written: str, language: Language) -> None:
        self.text, self.lower = text, lower = _without_stop(written, language)
        self.length = len(text)
        self.is_whole = len(text) == len(written)  # no full stop was removed from it
        self.is_lower = is_lower = text[0].islower()
        self.is_capitalised = has_capital(text)
        self.is_number = text[0].isdigit() and "-" not in text  # 12, but not 12-year-old
        is_past, is_participle = (
            lower.endswith(language.words.past_endings),
            lower.endswith(language.words.participle_endings),
        )
        self.is_adverb = is_lower and lower.endswith(language.words.adverb_endings)
        self.is_verb = is_lower and is_past and "-" not in lower
        self.is_present = is_lower and lower.endswith(language.words.third_person_endings)  # "says", verb or noun
        # Can open a phrase before a sentence's subject: "asked", "following", "Monday"
        self.is_introducer = (is_past or is_participle) and len(lower) >= _SHORTEST_PARTICIPLE
        singular = lower.removesuffix(language.words.plural_ending)
        if lower in _listed(language) or singular in _listed(language):
            self._look_up(singular, language)
        else:  # most words are in no list
            self.is_pronoun = self.is_cue = self.is_determiner = self.is_function_word = self.is_noun_link = False
            self.is_particle = self.is_modifier = self.is_other_name = self.is_role = False

    def _look_up(self, singular: str, language: Language) -> None:
        """Sets the traits that the language's lists give. `singular` is the word without a plural ending."""
        lower = self.lower
        self.is_pronoun = lower in language.words.pronouns  # can stand for a speaker: "she", "they", "I"
        self.is_cue = lower in language.quotations.cues
        self.is_determiner = lower in language.words.determiners
        self.is_function_word = lower in language.words.function_words
        self.is_noun_link = lower in language.words.noun_links
        self.is_particle = self.text in language.names.particles or (
            self.is_capitalised and lower in language.names.capital_particles
        )
        # An adjective or a word like one, with or without a capital: "Good", "Former"
        self.is_modifier = lower in language.topics.modifiers or lower in language.topics.no_nouns
        # A word with a capital that is no part of a person's name: "Monday"
        self.is_other_name = self.is_capitalised and lower in language.names.not_names and not self.is_determiner
        is_speaker = lower in language.names.speaker_nouns
        self.is_adverb = (self.is_adverb and not is_speaker) or (
            self.is_lower and lower in language.quotations.words_before_cue
        )
        is_listed_verb = (
            lower in language.quotations.cues
            or lower in language.words.auxiliaries
            or lower in language.words.past_verbs
        )
        self.is_verb = self.is_verb or (self.is_lower and is_listed_verb)
        self.is_introducer = self.is_introducer or self.is_other_name or lower in language.words.clause_introducers
        # A noun or title for what a person is: "spokesman", "strategists", "Gov."
        can_be_role = self.is_lower and not self.is_function_word
        nouns = language.names.person_nouns, language.names.role_nouns
        is_noun = can_be_role and any(lower in known or singular in known for known in nouns)
        self.is_role = is_speaker or lower in language.names.titles or is_noun


class Token(Record):
    """A word at one place of a text."""

    text: str
    start: int
    end: int
    lower: str  # in lower case, without the stop of an abbreviation
    word: WordTraits
    is_joined: bool  # only white space stands between the word before and this one

    @property
    def is_capitalised(self) -> bool:
        """Whether the word is written as a name is."""
        return self.word.is_capitalised


class _Piece(Record):
    """The words in a string between two blanks. Their offsets count from its beginning."""

    words: tuple[Token, ...]  # the first is joined where nothing but white space stands before it
    is_open: bool  # whether nothing stands behind its last word that keeps the next word from being joined to it


def has_capital(word: str) -> bool:
    """Whether a word is written as a name is: "Lee", "dell'Ombra", "al-Amin"."""
    if word[0].isupper():
        return True
    prefix = _NAME_PREFIX.match(word)
    return prefix is not None and word[prefix.end()].isupper()


def tokenize(text: str, start: int, end: int, language: Language) -> list[Token]:
    """Returns the words of `text` from `start` to `end`, in their order. Their offsets point into `text`.

    Each string between two blanks is cached with its words, since most of these strings come back.
    """
    known = _pieces(language)
    new = tuple.__new__  # takes half the time of Token's own, for each word of the article
    found = []
    is_open = False  # whether a word stands before, and nothing behind it that keeps the next word from being joined
    at = start
    for string in text[start:end].split(" "):
        words, stays_open = known[string]
        for written, first, last, lower, word, is_joined in words:
            found.append(new(Token, (written, at + first, at + last, lower, word, is_joined and is_open)))
            is_open = True
        is_open = is_open and stays_open
        at += len(string) + 1
    return found


@cache
def _pieces(language: Language) -> Memo[str, _Piece]:
    """Returns the cache of the words in each string between two blanks."""
    traits: Memo[str, WordTraits] = Memo(lambda written: WordTraits(written, language), _MOST_WORDS)
    pattern, ties = _pattern(language)

    def read(string: str) -> _Piece:
        gaps_and_words = pattern.split(string)  # a gap, a word, a gap, a word, and so on, and a gap
        found: list[Token] = []
        at = 0
        is_joined = True  # whether the word before is whole; there may be one before the string
        for gap, written in zip(gaps_and_words[::2], gaps_and_words[1::2], strict=False):
            word = traits[written]
            start = at + len(gap)
            is_joined = is_joined and (gap.isspace() or (gap in ties if found else not gap))
            found.append(Token(word.text, start, start + word.length, word.lower, word, is_joined))
            at = start + len(written)
            is_joined = word.is_whole
        rest = gaps_and_words[-1]
        return _Piece(tuple(found), is_joined and (not rest or rest.isspace()))

    return Memo(read, _MOST_WORDS)


@cache
def _pattern(language: Language) -> tuple[re.Pattern[str], frozenset[str]]:
    """Returns the pattern of a word, and the gaps besides white space that tie two words."""
    elided, inverted = language.words.elided, language.words.inverted
    if elided == inverted == NOTHING:
        return _TOKEN, _SPACE_ONLY
    behind_verb = rf"(?:-\w)?-(?:{inverted})\b"
    return lazy_pattern(
        rf"((?:{elided})(?=\w)|(?!(?<=-)\w-(?:{inverted})\b)[^\W_]\w*(?:(?!{behind_verb})['’.&/-]\w+)*\.?)",
        re.IGNORECASE,
    ), _NO_SPACE


def _without_stop(word: str, language: Language) -> tuple[str, str]:
    """Returns a word without a stop that is no part of it, and the word in lower case without any stop at its end."""
    lower = word.lower()
    if word[-1] == ".":
        lower = lower[:-1]
        is_initials = len(word) == len("J.") or "." in lower
        is_ordinal = language.words.ordinal_stops and lower.isdigit()
        if not (is_initials or is_ordinal or lower in language.sentences.abbreviations):
            word = word[:-1]
    return word, lower.replace("’", "'")


@cache
def _listed(language: Language) -> frozenset[str]:
    """Returns the words of all lists that `WordTraits` looks a word up in."""
    return frozenset().union(
        language.words.pronouns,
        language.quotations.cues,
        language.words.determiners,
        language.words.function_words,
        language.words.noun_links,
        language.names.particles,
        language.topics.modifiers,
        language.topics.no_nouns,
        language.names.not_names,
        language.names.speaker_nouns,
        language.quotations.words_before_cue,
        language.words.auxiliaries,
        language.words.past_verbs,
        language.words.clause_introducers,
        language.names.titles,
        language.names.person_nouns,
        language.names.role_nouns,
    )
