"""Tells the sex of people by the words with them: pronouns, titles, nouns, given names, and the letters of a name."""

from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from articlecli.core import Record
from articlecli.languages import Language

_LONGEST_ENDING = 4  # letters of a given name's ending
_LONGEST_OPENING = 2


class SexWords(Record):
    """The words that show a sex, in lower case."""

    feminine: frozenset[str]
    masculine: frozenset[str]


@cache
def sex_words(language: Language) -> SexWords:
    """Returns a language's pronouns, titles, given names and nouns that show a sex."""
    names = language.names
    return SexWords(names.feminine | names.feminine_nouns, names.masculine | names.masculine_nouns)


def endings_of(name: str) -> list[str]:
    """Returns the parts of a given name that may tell the sex: its last letters, "-a", and its first, "a-"."""
    lower = name.lower()
    endings = [f"-{lower[-length:]}" for length in range(1, _LONGEST_ENDING + 1) if length <= len(lower)]
    return ["", *endings, *[f"{lower[:length]}-" for length in range(1, _LONGEST_OPENING + 1)]]


@lru_cache(maxsize=2048)
def womanliness(name: str, language: Language) -> float:
    """Returns the log-odds that a given name is a woman's, by its letters: above 0 for women's names."""
    weights = language.names.sex_endings
    return sum(weights.get(ending, 0.0) for ending in endings_of(name)) if weights else 0.0


def sex_of(words: AbstractSet[str], language: Language) -> str | None:
    """Returns the sex that some of the words show, "feminine" or "masculine"; None where none does, or they differ."""
    known = sex_words(language)
    is_feminine = not known.feminine.isdisjoint(words)
    is_masculine = not known.masculine.isdisjoint(words)
    return None if is_feminine == is_masculine else "feminine" if is_feminine else "masculine"
