"""Shared by the formats for reading: words the entry of each person in the list of who is who."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articlecli.core import Digest, Person


class Entry(NamedTuple):
    """The words of a person's entry, in three pieces that make up one line."""

    name: str
    role: str  # ", a nurse"; "" if the article gives no role
    note: str  # " (5 mentions, quotes 1 and 4)"; "" if the person has neither


def entries(digest: Digest) -> Iterator[Entry]:
    """Yields the entry of each person of the digest, in its order."""
    for person in digest.people:
        facts = ", ".join(_facts(person))
        yield Entry(person.name, f", {person.role.text}" if person.role else "", f" ({facts})" if facts else "")


def _facts(person: Person) -> Iterator[str]:
    """Yields how often the person is mentioned, and the ranks of the person's quotes."""
    if count := len(person.mentions):
        yield f"{count} mention{'' if count == 1 else 's'}"
    if ranks := person.quotes:
        yield f"quote{'' if len(ranks) == 1 else 's'} {_enumerated([str(rank) for rank in ranks])}"


def _enumerated(words: Sequence[str]) -> str:
    """Returns the words as a list in a sentence: "1, 4 and 7"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
