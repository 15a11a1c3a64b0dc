"""Reads dates as newspapers print them, and returns them in ISO 8601."""

import re
from datetime import date
from functools import cache

from articlecli.core import lazy_pattern
from articlecli.languages import NOTHING, Language

_LONGEST_DATE_LINE = 80  # characters
_IN_FIGURES = (  # 03.06.2025, 3/6/2025
    r"|(?P<day_in_figures>\d{1,2})(?P<mark>[./]) ?(?P<month_in_figures>\d{1,2})(?P=mark) ?(?P<year_in_figures>\d{4})"
)


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
    found = _date_within_pattern(language).search(line[:_LONGEST_DATE_LINE])
    return _iso_of_match(found, language) if found else None


def _iso_of_match(found: re.Match[str], language: Language) -> str | None:
    groups = found.groupdict()
    if number := groups["month_number"] or groups.get("month_in_figures"):
        month = int(number)
    else:
        name = groups["month"] or groups["month_first"]
        month = 1 + next(i for i, m in enumerate(language.articles.months) if re.fullmatch(m, name, re.IGNORECASE))
    year = int(groups["year_first"] or groups["year"] or groups["year_in_figures"])
    day = int(groups["day_last"] or groups["day"] or groups["day_second"] or groups["day_in_figures"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:  # there is no such day: the 31st of June
        return None


def date_pattern(language: Language) -> str:
    """Returns the pattern of a date with its year: "3 June 2025", "June 3, 2025", "2025-06-03". It has named groups."""
    articles = language.articles
    month = "|".join(articles.months) or NOTHING
    ordinal, link = f"(?:{articles.ordinal})", f"(?:{articles.date_link})?" if articles.date_link else ""
    return (
        r"(?:(?P<year_first>\d{4})(?:-(?=\d\d-\d\d)|[年년] ?)(?P<month_number>\d{1,2})(?:-|[月월] ?)"
        r"(?P<day_last>\d{1,2})[日일]?"  # 2025-06-03, 2025年6月3日
        rf"|(?:(?P<day>\d{{1,2}}){ordinal} {link}(?P<month>{month})"  # 3 June 2025
        rf"|(?P<month_first>{month}) (?P<day_second>\d{{1,2}}){ordinal}),? {link}(?P<year>\d{{4}})"  # June 3, 2025
        + (_IN_FIGURES if articles.is_day_first else "")
        + rf"){articles.year_ending}"
    )


@cache
def _date_within_pattern(language: Language) -> re.Pattern[str]:
    return lazy_pattern(date_pattern(language), re.IGNORECASE)


@cache
def _date_line_pattern(language: Language) -> re.Pattern[str]:
    articles, time = language.articles, r"\d{1,2}[:.h]\d\d"
    at = rf"(?:(?:\w{{2}}|{articles.time_link}) )?" if articles.time_link else r"(?:\w{2} )?"
    return lazy_pattern(
        rf"(?:{articles.date_prefix})(?:{time}(?:{articles.halves_of_day}),? (?:\w{{2,4}},? )?)?"  # Updated 10:15 a.m.,
        rf"{date_pattern(language)}"
        rf"(?:(?:T|,? |\s*[|·-]\s*){at}{time}.{{0,30}}|\s*[|·•]\s*.{{0,60}})?",  # 10:15 a.m. GMT | 3 min read
        re.IGNORECASE,
    )
