"""The class Figure: a number or a time in a sentence, and the words that it is read from."""

from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain

from articlecli.core import Record, lazy_pattern
from articlecli.languages import Language, figures

# A number or a word, with the sign of a currency before it, or of a percentage behind it
_WORD = lazy_pattern(r"[$£€¥]|\d+(?:[.,:]\d+)*|%|[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")


class Figure(Record):
    """A number or a time in a sentence.

    Its kind is "count", "money $" (with its sign), "percent", "share" (a part of one), "ordinal", "times" ("twice"),
    "span" (of time), "age" or "score"; or of times "clock", "year", "season", "month", "date" (a day and
    its month), "weekday" or "relative" ("yesterday").
    """

    kind: str
    # Of a date, 100 times the month and the day; of a month, 100 times it; of a season, 1 to 4 from spring on; of a
    # weekday, 0 to 6, and 7 more if it is to come
    value: float
    noun: tuple[str, ...]  # the stems of the words behind it: "people", "houses"
    start: int  # offset into the sentence
    end: int
    upper: float | None = None  # the second number of a range: "15 to 20"
    year: int | None = None  # of a date, a month or a season, where it is named
    is_rough: bool = False  # whether it is said to be so: "about 700", "more than 700"
    scale: float = 1.0  # of a span, the seconds of its unit

    @property
    def size(self) -> float:
        """The value in a unit that all figures of the kind have in common."""
        return self.value * self.scale


class Word(Record):
    """A word or a number of a sentence."""

    text: str
    lower: str  # without its full stop
    start: int
    end: int  # without its full stop


def words_in(text: str, language: Language) -> list[Word]:
    """Returns the words and numbers of a sentence; "23rd" is one word."""
    endings: AbstractSet[str] = figures(language.code).ordinal_endings
    words: list[Word] = []
    for found in _WORD.finditer(text):
        word = Word(found[0], found[0].lower().rstrip("."), found.start(), found.start() + len(found[0].rstrip(".")))
        if words and word.start == words[-1].end and word.lower in endings and words[-1].text.isdigit():
            before = words.pop()
            word = Word(before.text + word.text, before.lower + word.lower, before.start, word.end)
        words.append(word)
    return words


@cache
def ordinal(lower: str, language: Language) -> float | None:
    """Returns the number of an ordinal: 3 for "third" and for "3rd"."""
    known = figures(language.code)
    if lower in known.ordinals:
        return known.ordinals[lower]
    digits = lower.rstrip("".join(filter(str.isalpha, lower))) if lower[:1].isdigit() else ""
    return float(digits) if digits.isdigit() and lower[len(digits) :] in known.ordinal_endings else None


@cache
def openers(language: Language) -> frozenset[str]:
    """Returns the words with which a number or a time can begin, except months."""
    known = figures(language.code)
    groups = (known.numbers, known.ordinals, known.shares, known.articles, known.each, known.multiples)
    return frozenset(chain(*groups, known.weekdays, known.relative_days, known.seasons))
