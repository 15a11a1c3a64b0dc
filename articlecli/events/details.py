"""Finds what two articles may tell differently in a sentence: its numbers, its days, its names, and words that deny."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from articlecli.core import Record, lazy_pattern
from articlecli.languages import Language, figures
from articlecli.text import stems

# A number or a word, with the sign of a currency before it, or of a percentage behind it
_WORD = lazy_pattern(r"[$£€¥]|\d+(?:[.,:]\d+)*|%|[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_THOUSANDS = lazy_pattern(r"\d{1,3}(?:[.,]\d{3})+")
_CLOCK = lazy_pattern(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_CURRENCIES = "$£€¥"
_DASHES = ("-", "–")
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_LAST_DAY = 31
_WEEK = 7
_SHORT = 3  # letters of "per" in "per cent"
_UNIT_WORDS = 4  # words behind a number, among which its noun is looked for


class Figure(Record):
    """A number or a day in a sentence.

    Its kind is "count", "money $" (with its sign), "percent", "clock", "span" (of time), "year", "age", "score", "date"
    (a day and its month), "weekday" or "relative" ("yesterday").
    """

    kind: str
    value: float  # of a date, 100 times the month and the day; of a weekday, 0 to 6, and 7 more if it is to come
    noun: tuple[str, ...]  # the stems of the words behind it: "people", "houses"
    start: int  # offset into the sentence
    end: int


class Details(Record):
    """The details of a sentence."""

    figures: tuple[Figure, ...]
    names: frozenset[str]  # the stems of words with a capital inside the sentence
    negations: tuple[int, ...]  # the offsets of words that deny


class _Word(Record):
    text: str
    lower: str  # without its full stop
    start: int
    end: int


def details_of(text: str, language: Language) -> Details:
    """Returns the details of a sentence."""
    words = [_Word(found[0], found[0].lower().rstrip("."), *found.span()) for found in _WORD.finditer(text)]
    return Details(
        figures=tuple(_figures(words, text, language)),
        names=frozenset(_names(words, language)),
        negations=tuple(word.start for word in words if _denies(word.lower, language)),
    )


def _names(words: list[_Word], language: Language) -> Iterator[str]:
    for before, word in pairwise(words):
        if word.text[0].isupper() and before.text[-1:] != "." and word.lower not in language.words.function_words:
            lower = word.lower.replace("’", "'")
            for ending in language.words.possessive_endings:
                lower = lower.removesuffix(ending)
            yield from stems([lower], language)


def _denies(lower: str, language: Language) -> bool:
    endings = language.words.contracted_negations
    return lower in figures(language.code).negations or bool(endings and lower.replace("’", "'").endswith(endings))


def _figures(words: list[_Word], text: str, language: Language) -> Iterator[Figure]:
    known = figures(language.code)
    taken = -1  # the index of the last word that belongs to a figure
    for i, word in enumerate(words):
        if i <= taken:
            continue
        if (word.text[0].isdigit() or word.text[0].isupper()) and (day := _date(words, i, language)):
            taken = i + 1
            yield Figure("date", day, (), word.start, words[taken].end)
        elif word.lower in known.weekdays:
            is_coming = any(each.lower in known.coming for each in words[: i + 2])  # "next Monday", "lundi prochain"
            weekday = known.weekdays.index(word.lower) + _WEEK * is_coming
            yield Figure("weekday", weekday, (), word.start, word.end)
        elif word.lower in known.relative_days:
            yield Figure("relative", known.relative_days[word.lower], (), word.start, word.end)
        elif word.text[0].isdigit() or _is_number(words, i, language):
            value, taken = _value(words, i, language)
            kind = _kind(words, i, taken, value, text, language)
            if kind:
                yield Figure(kind, value, _noun(words, taken, language), word.start, words[taken].end)


def _is_number(words: list[_Word], i: int, language: Language) -> bool:
    """Whether a word is a number; "one" only before a noun, not in "what one does"."""
    value = figures(language.code).numbers.get(words[i].lower.split("-")[0])
    if value != 1:
        return value is not None
    return i + 1 < len(words) and words[i + 1].lower not in language.words.function_words


def _date(words: list[_Word], i: int, language: Language) -> float | None:
    """Returns the day that word `i` and the next one name; None where they name none."""
    if i + 1 >= len(words):
        return None
    for day, month in ((i, i + 1), (i + 1, i)):
        digits = words[day].text
        if digits.isdigit() and 0 < int(digits) <= _LAST_DAY and (number := _month(words[month].text, language)):
            return 100 * number + int(digits)
    return None


def _value(words: list[_Word], i: int, language: Language) -> tuple[float, int]:
    """Returns the number that begins with word `i`, and the index of its last word: "1.2 million", "twenty-one"."""
    known = figures(language.code)
    first, _, rest = words[i].lower.partition("-")
    value = known.numbers[first] + known.numbers.get(rest, 0) if first in known.numbers else _in_digits(words[i].text)
    last = i
    for word in words[i + 1 :]:
        if word.lower not in known.magnitudes or word.start - words[last].end > 1:
            break
        last += 1
        value *= known.magnitudes[word.lower]
    return value, last


def _in_digits(written: str) -> float:
    if _THOUSANDS.fullmatch(written):
        return float(re.sub("[.,]", "", written))
    first, *rest = re.split("[.,:]", written)
    return float(f"{first}.{''.join(rest)}") if rest else float(first)


def _kind(words: list[_Word], i: int, last: int, value: float, text: str, language: Language) -> str:
    """Returns the kind of a number between two words; "" for a part of a longer word: "three-storey"."""
    word, end = words[i], words[last].end
    after, before = text[end : end + 2], text[max(0, word.start - 2) : word.start]
    rest = word.lower.partition("-")[2]
    if (rest and rest not in figures(language.code).numbers) or (before[-1:] in _DASHES and before[:1].isdigit()):
        return ""
    if after[:1] in _DASHES and after[1:].isdigit():
        return "score"
    if after[:1] in _DASHES and after[1:].isalpha():
        return "age" if words[last + 1].lower.split("-")[0] in _years(language) else "count"
    if before.rstrip()[-1:] in tuple(_CURRENCIES):
        return f"money {before.rstrip()[-1:]}"
    return _kind_by_noun(words, i, last, language) or _kind_of_digits(word.text, value, before, after)


def _kind_by_noun(words: list[_Word], i: int, last: int, language: Language) -> str:
    """Returns the kind that the words behind a number show; "" where they show none."""
    following = [each.lower for each in words[last + 1 : last + 1 + _UNIT_WORDS]]
    if following[:1] == ["%"] or _next_words(words, last) in figures(language.code).percent:
        return "percent"
    times = language.words.time_nouns
    if _CLOCK.fullmatch(words[i].text) and not times.isdisjoint(following):
        return "clock"  # "4.20 in the morning"
    return "span" if following and following[0] in times else ""


def _next_words(words: list[_Word], last: int) -> str:
    """Returns the next word, with the one behind it where it is short: "percent", "per cent"."""
    following = [word.lower for word in words[last + 1 : last + 3]]
    return " ".join(following) if following and len(following[0]) <= _SHORT else "".join(following[:1])


def _kind_of_digits(written: str, value: float, before: str, after: str) -> str:
    if ":" in written:
        return "clock"
    if written.isdigit() and _FIRST_YEAR <= value <= _LAST_YEAR:
        return "year"
    is_apposed = before == ", " and after[:1] in {",", "."}  # "Ann Lee, 31,"
    return "age" if is_apposed and written.isdigit() else "count"


def _noun(words: list[_Word], last: int, language: Language) -> tuple[str, ...]:
    """Returns the stems of the content words right behind a number."""
    found = []
    for before, word in pairwise(words[last : last + 1 + _UNIT_WORDS]):
        if word.start - before.end > 1 or not word.text[0].isalpha():
            break
        if word.lower not in language.words.function_words:
            found.append(word.lower)
    return stems(found, language)


@cache
def _month(word: str, language: Language) -> int:
    """Returns the number of the month that a word names, from 1; 0 for any other word."""
    months = enumerate(language.articles.months, 1)
    forms = {word, word.rstrip(".")}  # a full stop may end the sentence
    return next((n for n, pattern in months if any(re.fullmatch(pattern, f, re.IGNORECASE) for f in forms)), 0)


@cache
def _years(language: Language) -> frozenset[str]:
    return frozenset(word for word in language.words.compound_closers if word.startswith("year"))
