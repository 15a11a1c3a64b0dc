"""Shared by the formats for reading: words the entry of each person in the list of who is who."""

from collections.abc import Iterator, Sequence

from articlecli.core import Digest, Person, Record
from articlecli.renderers import Wording


class Entry(Record):
    """The words of a person's entry, in three pieces that make up one line."""

    name: str
    role: str  # ", a nurse"; "" if the article gives no role
    note: str  # " (5 mentions, quotes 1 and 4)"; "" if the person has neither


def entries(digest: Digest, words: Wording) -> Iterator[Entry]:
    """Yields the entry of each person of the digest, in its order."""
    for person in digest.people:
        facts = ", ".join(_facts(person, words))
        yield Entry(person.name, f", {person.role.text}" if person.role else "", f" ({facts})" if facts else "")


def _facts(person: Person, words: Wording) -> Iterator[str]:
    """Yields how often the person is mentioned, and the ranks of the person's quotes."""
    if count := len(person.mentions):
        yield words.count(count, "{} mention", "{} mentions")
    if ranks := person.quotes:
        numbers = _enumerated([str(rank) for rank in ranks], words)
        yield words.count(len(ranks), "quote {}", "quotes {}", numbers)


def _enumerated(numbers: Sequence[str], words: Wording) -> str:
    """Returns the numbers as a list in a sentence: "1, 4 and 7"."""
    *first, last = numbers
    return words.say("{} and {}", ", ".join(first), last) if first else last
