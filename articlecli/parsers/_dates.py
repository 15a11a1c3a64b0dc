"""Reads dates as newspapers print them, and returns them in ISO 8601."""

import re
from datetime import date
from functools import cache

from articlecli.languages import NOTHING, Language

_LONGEST_DATE_LINE = 80  # characters


def iso_date(line: str, language: Language) -> str | None:
    """Returns the date that a line consists of, as "2025-06-03"; None for a line that is no date.

    A line may be "June 3, 2025", "Updated 3 June 2025, 10:15 a.m." or "2025-06-03T10:15Z". The time of day is left out.
    """
    if len(line) > _LONGEST_DATE_LINE:
        return None
    found = _date_line_pattern(language).fullmatch(line)
    return _iso_of_match(found, language) if found else None


def date_within(line: str, language: Language) -> str | None:
    """Returns the first date in a line such as "By Ann Weld, June 3, 2025", as "2025-06-03"; None without a date."""
    found = re.search(date_pattern(language), line[:_LONGEST_DATE_LINE], re.IGNORECASE)
    return _iso_of_match(found, language) if found else None


def _iso_of_match(found: re.Match[str], language: Language) -> str | None:
    groups = found.groupdict()
    if groups["month_number"]:
        month = int(groups["month_number"])
    else:
        name = groups["month"] or groups["month_first"]
        month = 1 + next(i for i, m in enumerate(language.articles.months) if re.fullmatch(m, name, re.IGNORECASE))
    year = int(groups["year_first"] or groups["year"])
    day = int(groups["day_last"] or groups["day"] or groups["day_second"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:  # there is no such day: the 31st of June
        return None


def date_pattern(language: Language) -> str:
    """Returns the pattern of a date with its year: "3 June 2025", "June 3, 2025", "2025-06-03". It has named groups."""
    month = "|".join(language.articles.months) or NOTHING
    ordinal = f"(?:{language.articles.ordinal})"
    return (
        rf"(?:(?P<year_first>\d{{4}})-(?P<month_number>\d\d)-(?P<day_last>\d\d)"  # 2025-06-03
        rf"|(?:(?P<day>\d{{1,2}}){ordinal} (?P<month>{month})"  # 3 June 2025
        rf"|(?P<month_first>{month}) (?P<day_second>\d{{1,2}}){ordinal}),? (?P<year>\d{{4}}))"  # June 3, 2025
    )


@cache
def _date_line_pattern(language: Language) -> re.Pattern[str]:
    articles, time = language.articles, r"\d{1,2}[:.]\d\d"
    return re.compile(
        rf"(?:{articles.date_prefix})(?:{time}(?:{articles.halves_of_day}),? (?:\w{{2,4}},? )?)?"  # Updated 10:15 a.m.,
        rf"{date_pattern(language)}"
        rf"(?:(?:T|,? |\s*[|·-]\s*)(?:\w{{2}} )?{time}.{{0,30}}|\s*[|·•]\s*.{{0,60}})?",  # 10:15 a.m. GMT | 3 min read
        re.IGNORECASE,
    )
