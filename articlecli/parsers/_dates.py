"""Dates as newspapers print them, to ISO 8601."""

import re
from datetime import date
from functools import cache

from articlecli.languages import Language

_LONGEST_DATE_LINE = 80  # characters


def iso_date(line: str, language: Language) -> str | None:
    """The date that a line consists of, as "2025-06-03", or None.

    "June 3, 2025", "Updated 3 June 2025, 10:15 a.m.", "2025-06-03T10:15Z". The time of day is left out.
    """
    if len(line) > _LONGEST_DATE_LINE:
        return None
    found = _pattern(language).fullmatch(line)
    if not found:
        return None
    groups = found.groupdict()
    if groups["month_number"]:
        month = int(groups["month_number"])
    else:
        name = groups["month"] or groups["month_first"]
        month = 1 + next(i for i, m in enumerate(language.months) if re.fullmatch(m, name, re.IGNORECASE))
    year = int(groups["year_first"] or groups["year"])
    day = int(groups["day_last"] or groups["day"] or groups["day_second"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:  # the 31st of June
        return None


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    month = "|".join(language.months)
    return re.compile(
        rf"{language.date_prefix}"
        rf"(?:(?P<year_first>\d{{4}})-(?P<month_number>\d\d)-(?P<day_last>\d\d)"  # 2025-06-03
        rf"|(?:(?P<day>\d{{1,2}}){language.ordinal} (?P<month>{month})"  # 3 June 2025
        rf"|(?P<month_first>{month}) (?P<day_second>\d{{1,2}}){language.ordinal}),? (?P<year>\d{{4}}))"  # June 3, 2025
        rf"(?:(?:T|,? |\s*[|·-]\s*)(?:\w{{2}} )?\d{{1,2}}[:.]\d\d.{{0,30}})?",  # 10:15 a.m. GMT
        re.IGNORECASE,
    )
