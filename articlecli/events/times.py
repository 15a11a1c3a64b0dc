"""Reads the times that a sentence names, from a year to a time of day, and tells which two exclude each other."""

import re
from collections.abc import Sequence
from functools import cache

from articlecli.core import lazy_pattern
from articlecli.events.figures import Figure, Word
from articlecli.languages import Language, figures

_CLOCK = lazy_pattern(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_DAY = lazy_pattern(r"(\d{1,2})[^\W\d_]*\.?")  # "3", "3rd"
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_LAST_DAY = 31
_LAST_HOUR = 24
_WEEK = 7
_CALENDAR = frozenset({"date", "month", "season", "year"})
TIMES = _CALENDAR | {"clock", "weekday", "relative"}
_SEASON_MONTHS = {1: (3, 4, 5, 6), 2: (6, 7, 8, 9), 3: (9, 10, 11, 12), 4: (12, 1, 2, 3)}


def time_at(words: Sequence[Word], i: int, language: Language) -> tuple[Figure, int] | None:
    """Returns the time whose first word is word `i`, with the index of its last word; None where none begins there."""
    known = figures(language.code)
    word = words[i]
    if word.lower in known.weekdays:
        is_coming = any(each.lower in known.coming for each in words[: i + 2])  # "next Monday", "lundi prochain"
        return _figure("weekday", known.weekdays.index(word.lower) + _WEEK * is_coming, words, i, i), i
    if word.lower in known.relative_days:
        return _figure("relative", known.relative_days[word.lower], words, i, i), i
    if word.text[0].isdigit() and (hour := _clock(words, i, language)) is not None:
        return _figure("clock", hour, words, i, i), i
    return _calendar_time(words, i, language)


def _calendar_time(words: Sequence[Word], i: int, language: Language) -> tuple[Figure, int] | None:
    word = words[i]
    is_digit, last = word.text[0].isdigit(), i
    if (is_digit or word.text[0].isupper()) and (day := _date(words, i, language)):
        kind, value, last = "date", day, i + 1
    elif is_year(word.text):
        return _figure("year", float(word.text), words, i, i), i
    elif is_digit or not i or words[i - 1].lower not in language.words.function_words:
        return None
    elif month := _lone_month(word, language):
        kind, value = "month", 100.0 * month
    elif season := figures(language.code).seasons.get(word.lower):
        kind, value = "season", season
    else:
        return None
    year = _year_behind(words, last, language)
    figure = _figure(kind, value, words, i, last if year is None else last + year[1])
    return figure._replace(year=year and year[0]), last + (year[1] if year else 0)


def _figure(kind: str, value: float, words: Sequence[Word], first: int, last: int) -> Figure:
    return Figure(kind, value, (), words[first].start, words[last].end)


def _clock(words: Sequence[Word], i: int, language: Language) -> float | None:
    """Returns a time of day: 4.2 for "4:20", for "4.20 in the morning" and for "4.20 a.m."."""
    written = words[i].text
    halves = figures(language.code).halves_of_day
    is_marked = i + 1 < len(words) and words[i + 1].lower in halves
    if _CLOCK.fullmatch(written):
        times = language.words.time_nouns
        following = {each.lower for each in words[i + 1 : i + 5]}
        if ":" in written or is_marked or not times.isdisjoint(following):
            return float(written.replace(":", "."))
    elif is_marked and written.isdigit() and int(written) <= _LAST_HOUR:
        return float(written)
    return None


def is_year(written: str) -> bool:
    """Whether a number can be a year."""
    return written.isdigit() and _FIRST_YEAR <= int(written) <= _LAST_YEAR


def _date(words: Sequence[Word], i: int, language: Language) -> float | None:
    """Returns the day that word `i` and the next one name; None where they name none."""
    if i + 1 >= len(words):
        return None
    for day, month in ((i, i + 1), (i + 1, i)):
        digits = _DAY.fullmatch(words[day].text)
        if digits and 0 < int(digits[1]) <= _LAST_DAY and (number := month_of(words[month].text, language)):
            return float(100 * number + int(digits[1]))
    return None


def _lone_month(word: Word, language: Language) -> int:
    """Returns the month that a word names behind a word such as "in"; 0 for a word that is written otherwise."""
    if figures(language.code).months_have_capitals and not word.text[0].isupper():
        return 0
    return month_of(word.text, language)


def _year_behind(words: Sequence[Word], last: int, language: Language) -> tuple[int, int] | None:
    """Returns the year behind word `last`, and its distance: "October 2031", "am 3. Oktober 2031", "mars de 2031"."""
    for distance in (1, 2):
        if last + distance < len(words) and is_year(words[last + distance].text):
            is_near = distance == 1 or words[last + 1].lower in language.words.noun_links
            return (int(words[last + distance].text), distance) if is_near else None
    return None


@cache
def month_of(word: str, language: Language) -> int:
    """Returns the number of the month that a word names, from 1; 0 for any other word."""
    months = enumerate(language.articles.months, 1)
    forms = {word, word.rstrip(".")}  # a full stop may end the sentence
    return next((n for n, pattern in months if any(re.fullmatch(pattern, f, re.IGNORECASE) for f in forms)), 0)


def are_times(one: Figure, two: Figure) -> bool:
    """Whether two figures are times of the same kind, which can exclude each other."""
    return one.kind in TIMES and (one.kind == two.kind or (one.kind in _CALENDAR and two.kind in _CALENDAR))


def excludes(one: Figure, two: Figure) -> bool:
    """Whether two times can't both be right: "in March" and "on 4 May", but not "in May" and "on 4 May"."""
    if one.kind not in _CALENDAR:
        values = (one.value % _WEEK, two.value % _WEEK) if one.kind == "weekday" else (one.value, two.value)
        return one.kind == two.kind and values[0] != values[1]
    years = {_year(one), _year(two)} - {None}
    kinds = {one.kind, two.kind}
    if len(years) > 1 or "year" in kinds:
        return len(years) > 1
    if "season" in kinds and len(kinds) > 1:
        season, other = (one, two) if one.kind == "season" else (two, one)
        return other.value // 100 not in _SEASON_MONTHS[int(season.value)]
    return one.value // 100 != two.value // 100 if "month" in kinds else one.value != two.value


def _year(figure: Figure) -> int | None:
    return int(figure.value) if figure.kind == "year" else figure.year
