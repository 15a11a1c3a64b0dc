"""Parts a name from an origin where one word is both a particle of names and "of": Dutch "Jan van der Lee van Orla"."""

from collections.abc import Sequence
from typing import Protocol

from articlecli.languages import Language
from articlecli.people.names import given_names
from articlecli.text import Token, has_capital

_FEWEST_WORDS = 3  # of a place and a name: "Orla Ann Lee"
_BEFORE_RUN = 12  # characters before a name that hold the preposition: "vanuit "


class RunWord(Protocol):
    """A word of a run of words that may be a name."""

    @property
    def text(self) -> str:
        """The word as it is written."""

    @property
    def bare(self) -> str:
        """The word in lower case, without a full stop."""

    @property
    def is_role(self) -> bool:
        """Whether it is a title or a noun for a person."""


def before_origin(words: Sequence[RunWord], opens: int, end: int, language: Language) -> int:
    """Returns the index of the particle before an origin, or `end`: that of "van" in "Jan Lee van Orla"."""
    given, particles = given_names(language), language.names.particles
    for i in range(opens + 2, end - 1):
        before = words[i - 1]
        is_surname = has_capital(before.text) and before.bare not in given and before.bare not in particles
        if words[i].text in particles and is_surname and not before.is_role:
            return end if words[i - 2].is_role else i
    return end


def after_owner(words: Sequence[RunWord], first: int, end: int, language: Language) -> int:
    """Returns the index of the given name behind the owner of a role, or `end`: "de burgemeester van Orla Ann Lee"."""
    if words[first].text not in language.names.particles:
        return first
    return next((i for i in range(first + 2, end) if words[i].bare in given_names(language)), end)


def after_place(text: str, first: int, end: int, language: Language) -> int:
    """Returns the offset of the given name behind a place that a preposition opens: "burgemeester van Orla Ann Lee"."""
    words = text[first:end].split(None, 2)
    before = text[max(0, first - _BEFORE_RUN) : first].split()
    if len(words) < _FEWEST_WORDS or not before or before[-1] not in language.words.prepositions:
        return first
    given = given_names(language)
    is_person = words[1].lower() in given and words[0].lower() not in given
    return text.index(words[1], first + len(words[0]), end) if is_person else first


def continues_name(words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether a particle stands inside a name, not before an origin: "Jan van der Lee", but not "Jan Lee van Orla"."""
    after = next((token.word for token in words[i + 1 : i + 3] if not token.word.is_particle), None)
    if after is None or not after.is_capitalised:
        return False
    before = words[i - 1]
    is_second = i > 1 and (
        words[i - 2].word.is_particle or (words[i - 2].is_capitalised and not words[i - 2].word.is_role)
    )
    is_given = before.lower in language.names.feminine or before.lower in language.names.masculine
    return before.word.is_particle or is_given or not is_second
