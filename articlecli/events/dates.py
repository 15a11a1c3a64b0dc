"""Resolves the days and months that a sentence names to dates, by the day on which its article was published."""

from collections.abc import Iterator
from datetime import date, timedelta

from articlecli.events.details import Details

_WEEK = 7
_HALF_YEAR = 183
_MIDDLE = 15  # the day in the middle of a month


def days_of(details: Details, published: str | None) -> Iterator[date]:
    """Yields the dates of a sentence's days.

    A weekday is the last one before the publication or that day itself, and the next one behind it if it is to come.
    Without a day of publication, only days with their year are known.
    """
    day = _day(published)
    for figure in details.figures:
        if figure.kind == "date" and figure.year and (found := _date(figure.year, int(figure.value))):
            yield found
        elif day is None or figure.year:
            continue
        elif figure.kind == "weekday":
            weekday = int(figure.value)
            past = (day.weekday() - weekday) % _WEEK
            yield day + timedelta(days=(_WEEK if weekday >= _WEEK else 0) - past)
        elif figure.kind == "relative":
            yield day + timedelta(days=int(figure.value))
        elif figure.kind == "date" and (found := _nearest(int(figure.value), day)):
            yield found


def month_of(details: Details, published: str | None) -> str | None:
    """Returns the first month that a sentence names without a day, as "2031-03"; None where it names none."""
    day = _day(published)
    for figure in details.figures:
        if figure.kind == "month" and (figure.year or day):
            month = int(figure.value) // 100
            return f"{figure.year or _year_of(month, day or date.min)}-{month:02}"
    return None


def _year_of(month: int, day: date) -> int:
    """Returns the year in which a month is nearest to a day."""
    return min((day.year - 1, day.year, day.year + 1), key=lambda year: abs(date(year, month, _MIDDLE) - day))


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _date(year: int, value: int) -> date | None:
    """Returns the date of a year, of the month and the day of `value`: 100 times the month, and the day."""
    try:
        return date(year, value // 100, value % 100)
    except ValueError:
        return None


def _nearest(value: int, day: date) -> date | None:
    """Returns the date nearest to a day that has the month and the day of `value`."""
    found = [each for year in (day.year - 1, day.year, day.year + 1) if (each := _date(year, value))]
    best = min(found, key=lambda each: abs(each - day), default=None)
    return best if best and abs(best - day).days <= _HALF_YEAR else None
