"""The class Figures: numbers and days in words, which only the comparison of several articles needs."""

from collections.abc import Mapping

from articlecli.core import Record

_NO_NUMBERS: Mapping[str, float] = {}


class Figures(Record):
    """Numbers and days in words, and words that deny: what two articles on one event may tell differently."""

    numbers: Mapping[str, float] = _NO_NUMBERS  # {"three": 3}
    magnitudes: Mapping[str, float] = _NO_NUMBERS  # multiply the number before them: {"million": 1_000_000}
    percent: frozenset[str] = frozenset()  # stand for "%": "percent", "per cent"
    weekdays: tuple[str, ...] = ()  # Monday first, in lower case
    coming: frozenset[str] = frozenset()  # show that a weekday is still to come: "next", "will"
    relative_days: Mapping[str, float] = _NO_NUMBERS  # from the day of the article: {"yesterday": -1}
    negations: frozenset[str] = frozenset()  # "not", "never"


def numbered(words: str, first: float = 1, step: float = 1) -> dict[str, float]:
    """Returns the words of a text with their numbers, in order: {"one": 1, "two": 2} for "one two"."""
    return {word: first + step * i for i, word in enumerate(words.split())}
