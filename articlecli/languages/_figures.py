"""The class Figures: numbers and days in words, which only the comparison of several articles needs."""

from collections.abc import Mapping

from articlecli.core import Record

_NO_NUMBERS: Mapping[str, float] = {}
_NO_WORDS: frozenset[str] = frozenset()


class Figures(Record):
    """Numbers and days in words, and words that deny: what two articles on one event may tell differently."""

    numbers: Mapping[str, float] = _NO_NUMBERS  # {"three": 3}
    magnitudes: Mapping[str, float] = _NO_NUMBERS  # multiply the number before them: {"million": 1_000_000}
    percent: frozenset[str] = _NO_WORDS  # stand for "%": "percent", "per cent"
    ordinals: Mapping[str, float] = _NO_NUMBERS  # {"third": 3}; from the second on, as "first" has other uses
    ordinal_endings: frozenset[str] = _NO_WORDS  # behind digits: "rd" in "23rd"
    shares: Mapping[str, float] = _NO_NUMBERS  # parts of one: {"half": 0.5, "quarter": 0.25}
    articles: frozenset[str] = _NO_WORDS  # stand for "one" before a magnitude or a share: "a" in "a hundred", "a third"
    each: frozenset[str] = _NO_WORDS  # before an ordinal they make it a share: "every" in "every fourth house"
    share_links: frozenset[str] = _NO_WORDS  # join two numbers to a share: "in" in "one in four"
    range_openers: frozenset[str] = _NO_WORDS  # before the first number of a range: "between"
    range_links: frozenset[str] = _NO_WORDS  # join the numbers of a range behind such a word: "and"
    bare_range_links: frozenset[str] = _NO_WORDS  # join them without one: "to" in "15 to 20"
    origins: frozenset[str] = _NO_WORDS  # before two numbers that are no range: "from 15 to 20"
    rough: frozenset[str] = _NO_WORDS  # right before a number they make it a rough one: "about", "more than"
    multiples: Mapping[str, float] = _NO_NUMBERS  # {"twice": 2}
    time_units: Mapping[str, float] = _NO_NUMBERS  # their length in seconds: {"minute": 60}
    halves_of_day: frozenset[str] = _NO_WORDS  # behind a time of day, without full stops: "am", "uhr"
    weekdays: tuple[str, ...] = ()  # Monday first, in lower case
    coming: frozenset[str] = _NO_WORDS  # show that a weekday is still to come: "next", "will"
    relative_days: Mapping[str, float] = _NO_NUMBERS  # from the day of the article: {"yesterday": -1}
    seasons: Mapping[str, float] = _NO_NUMBERS  # from 1 for spring to 4 for winter
    months_have_capitals: bool = False  # "March", but not "march"
    negations: frozenset[str] = _NO_WORDS  # "not", "never"


def numbered(words: str, first: float = 1, step: float = 1) -> dict[str, float]:
    """Returns the words of a text with their numbers, in order: {"one": 1, "two": 2} for "one two"."""
    return {word: first + step * i for i, word in enumerate(words.split())}


def lengths(seconds: str, minutes: str, hours: str, days: str, weeks: str, months: str, years: str) -> dict[str, float]:
    """Returns words for units of time with their lengths in seconds."""
    units = ((seconds, 1), (minutes, 60), (hours, 3600), (days, 86_400), (weeks, 604_800), (months, 2_629_800))
    return {word: length for words, length in (*units, (years, 31_557_600)) for word in words.split()}
