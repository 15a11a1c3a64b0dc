"""Names: what of them is title, what tells that one is no person's, and under which short forms they come back."""

import re
import unicodedata
from collections.abc import Container, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.core import fold
from articlecli.languages import Language, one_of
from articlecli.text import has_capital

_WORD = re.compile(r"\S+")
_FEWEST_WITH_EPITHET = 3  # words of "Crooked Ann Lee"


class Form(NamedTuple):
    """What a name says by itself, wherever it stands."""

    titles: tuple[str, ...]  # bare: "prime", "minister"
    parts: tuple[str, ...]  # without nicknames and suffixes: "Robert", "Lee"
    nickname: str | None
    key: str  # the `key` of its parts
    is_full: bool  # more than a surname: "Ann Lee", but not "de la Cruz"


class Name(NamedTuple):
    """A name where it stands. The titles before it begin at `opens`, the name itself at `start`."""

    paragraph: int
    opens: int
    start: int
    end: int
    form: Form


def form_of(titles: Iterable[str], parts: Iterable[str], nickname: str | None = None) -> Form:
    """The form of a name with these titles and parts."""
    parts = tuple(parts)
    return Form(tuple(titles), parts, nickname, name_key(parts), is_full(parts))


def without_possessive(mention: str, language: Language) -> str:
    """The mention without its ending: "Lee" of "Lee's", "Williams" of "Williams'"."""
    for ending in language.words.possessive_endings:
        if mention.endswith(ending):
            return mention[: -len(ending)]
    return mention.rstrip("'’")


@cache
def possessive_letters(language: Language) -> str:
    """The pattern of what stands behind the apostrophe of a possessive: "s"."""
    return one_of({ending[1:] for ending in language.words.possessive_endings})


def name_key(parts: Sequence[str]) -> str:
    """What one name is known by in all its spellings: "JOSÉ Lee" and "Jose Lee" are "jose lee"."""
    return " ".join(map(_plain, parts))


def without_epithet(name: Name, known: Container[str], text: str, language: Language) -> Name:
    """The name without a word before it that is no part of it, as the article tells: "Crooked" of "Crooked Ann Lee"."""
    titles, parts, nickname, *_ = name.form
    if len(parts) < _FEWEST_WITH_EPITHET:
        return name
    given = given_names(language)
    if parts[0].lower() in given or parts[1].lower() not in given or name_key(parts[1:]) not in known:
        return name
    found = _WORD.search(text, name.start + len(parts[0]))
    return name._replace(start=found.start() if found else name.start, form=form_of(titles, parts[1:], nickname))


def is_full(parts: Sequence[str]) -> bool:
    """Whether a name has more than a surname: "Ann Lee", but not "de la Cruz"."""
    return sum(map(has_capital, parts)) > 1


def is_thing(parts: Sequence[str], language: Language) -> bool:
    """Whether its words tell that a name is an institution's or a place's: "Leeds College", "Saudi Arabia"."""
    lower = [part.lower() for part in parts]
    return lower[-1] in language.names.places or not language.names.institution_nouns.isdisjoint(lower[1:])


def bare(title: str) -> str:
    """A title without its capital and its stop: "gov" of "Gov."."""
    return title.lower().rstrip(".")


def _plain(word: str) -> str:
    """A word without case, accents and stops."""
    word = word.casefold().replace(".", "").replace("’", "'")
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


@cache
def given_names(language: Language) -> frozenset[str]:
    """The given names of a language's readers, in lower case, with the titles and pronouns that tell a sex."""
    return language.names.feminine | language.names.masculine


def text_of(text: str, name: Name) -> str:
    """A name as it is written, its white space folded."""
    return fold(text[name.start : name.end])


def with_title(text: str, name: Name) -> str:
    """The same with the last of the titles before it: "Mr. Lee"."""
    return f"{text[name.opens : name.start].rsplit(maxsplit=1)[-1]} {text_of(text, name)}"
