"""The values for names (`Form`, `Name`), and functions that compare, classify and write them."""

import unicodedata
from collections.abc import Container, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.core import Record, fold, lazy_pattern
from articlecli.languages import Language, one_of
from articlecli.text import has_capital

_WORD = lazy_pattern(r"\S+")
_FEWEST_WITH_EPITHET = 3  # words of "Crooked Ann Lee"


class Form(Record):
    """The parts of a name, without its place in the text."""

    titles: tuple[str, ...]  # in lower case, without full stops: "prime", "minister"
    parts: tuple[str, ...]  # without nicknames and suffixes: "Robert", "Lee"
    nickname: str | None
    key: str  # the `name_key` of the parts
    is_full: bool  # it has more than a surname: "Ann Lee", but not "de la Cruz"


class Name(NamedTuple):
    """A name at one place. The titles before it begin at the offset `titles_start`, the name itself at `start`."""

    paragraph: int  # index; -1 in the headline and the deck
    titles_start: int
    start: int
    end: int
    form: Form


def form_of(titles: Iterable[str], parts: Iterable[str], nickname: str | None = None) -> Form:
    """Returns the form of a name with these titles, parts and nickname."""
    parts = tuple(parts)
    return Form(tuple(titles), parts, nickname, name_key(parts), has_more_than_surname(parts))


def without_possessive(mention: str, language: Language) -> str:
    """Returns a mention without its possessive ending: "Lee" for "Lee's", "Williams" for "Williams'"."""
    for ending in language.words.possessive_endings:
        if mention.endswith(ending):
            return mention[: -len(ending)]
    return mention.rstrip("'’")


@cache
def possessive_letters(language: Language) -> str:
    """Returns the pattern of the letters after the apostrophe of a possessive: "s"."""
    return one_of({ending[1:] for ending in language.words.possessive_endings if ending.startswith(("'", "’"))})


def name_key(parts: Sequence[str]) -> str:
    """Returns one key for all spellings of a name: "jose lee" for "JOSÉ Lee" and "Jose Lee"."""
    return " ".join(map(_normalised, parts))


def without_epithet(name: Name, known: Container[str], text: str, language: Language) -> Name:
    """Returns a name without its epithet: "Ann Lee" for "Crooked Ann Lee", if the article names "Ann Lee" as well.

    `known` holds the keys of the article's names. Any other name is returned as it is.
    """
    titles, parts, nickname, *_ = name.form
    if len(parts) < _FEWEST_WITH_EPITHET:
        return name
    given = given_names(language)
    if parts[0].lower() in given or parts[1].lower() not in given or name_key(parts[1:]) not in known:
        return name
    found = _WORD.search(text, name.start + len(parts[0]))
    return name._replace(start=found.start() if found else name.start, form=form_of(titles, parts[1:], nickname))


def has_more_than_surname(parts: Sequence[str]) -> bool:
    """Whether a name has more than a surname: "Ann Lee", but not "de la Cruz"."""
    return sum(map(has_capital, parts)) > 1


def is_institution_or_place(parts: Sequence[str], language: Language) -> bool:
    """Whether a name is an institution's or a place's, by its words: "Leeds College", "Saudi Arabia"."""
    lower = [part.lower() for part in parts]
    if lower[0] in language.names.institution_openers:
        return True
    return lower[-1] in language.names.places or not language.names.institution_nouns.isdisjoint(lower[1:])


def normalised_title(title: str) -> str:
    """Returns a title in lower case, without its full stop: "gov" for "Gov."."""
    return title.lower().rstrip(".")


def _normalised(word: str) -> str:
    """Returns a word in lower case, without accents and full stops, its apostrophes straight."""
    word = word.casefold().replace(".", "").replace("’", "'")
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


@cache
def given_names(language: Language) -> frozenset[str]:
    """Returns the given names that a language lists, in lower case, with the titles and pronouns that show a sex."""
    return language.names.feminine | language.names.masculine


def text_of(text: str, name: Name) -> str:
    """Returns a name as it is written, its white space folded."""
    return fold(text[name.start : name.end])


def with_title(text: str, name: Name) -> str:
    """Returns a name as it is written, with the last of the titles before it: "Mr. Lee"."""
    return f"{text[name.titles_start : name.start].rsplit(maxsplit=1)[-1]} {text_of(text, name)}"
