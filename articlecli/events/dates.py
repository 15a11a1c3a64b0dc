"""Resolves the days that a sentence names to dates, by the day on which its article was published."""

from collections.abc import Iterator
from datetime import date, timedelta

from articlecli.events.details import Details

_WEEK = 7
_HALF_YEAR = 183


def days_of(details: Details, published: str | None) -> Iterator[date]:
    """Yields the dates of a sentence's days.

    A weekday is the last one before the publication or that day itself, and the next one behind it if it is to come.
    """
    day = _day(published)
    if day is None:
        return
    for figure in details.figures:
        if figure.kind == "weekday":
            weekday = int(figure.value)
            past = (day.weekday() - weekday) % _WEEK
            yield day + timedelta(days=(_WEEK if weekday >= _WEEK else 0) - past)
        elif figure.kind == "relative":
            yield day + timedelta(days=int(figure.value))
        elif figure.kind == "date" and (found := _nearest(int(figure.value), day)):
            yield found


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _nearest(value: int, day: date) -> date | None:
    """Returns the date nearest to a day that has the month and the day of `value`: 100 times the month, and the day."""
    found = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            found.append(date(year, value // 100, value % 100))
        except ValueError:
            continue
    best = min(found, key=lambda each: abs(each - day), default=None)
    return best if best and abs(best - day).days <= _HALF_YEAR else None
