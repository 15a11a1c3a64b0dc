"""The dates of days that a sentence names."""

import pytest

from articlecli.events.dates import days_of, month_of
from articlecli.events.details import details_of
from articlecli.languages import Language


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The dam broke on Tuesday.", "2031-03-04"),  # the day of the article itself
        ("The dam broke on Monday.", "2031-03-03"),
        ("The dam broke on Wednesday.", "2031-02-26"),
        ("The dam broke yesterday.", "2031-03-03"),
        ("The dam will be mended by Friday.", "2031-03-07"),
        ("She leaves next Tuesday.", "2031-03-11"),
        ("She leaves on 1 July.", "2031-07-01"),
        ("She left on 30 December.", "2030-12-30"),
    ],
)
def test_a_day_is_resolved_by_the_day_of_the_article(text: str, date: str, english: Language) -> None:
    assert [day.isoformat() for day in days_of(details_of(text, english), "2031-03-04")] == [date]


@pytest.mark.parametrize("published", [None, "", "soon"])
def test_without_a_day_of_the_article_no_date_is_known(published: str | None, english: Language) -> None:
    assert not list(days_of(details_of("The dam broke on Tuesday.", english), published))


def test_a_day_that_is_none_is_passed_over(english: Language) -> None:
    assert not list(days_of(details_of("She left on 31 June.", english), "2031-03-04"))


def test_a_day_with_its_year_needs_no_day_of_the_article(english: Language) -> None:
    days = days_of(details_of("She left on 30 December 2029.", english), None)
    assert [day.isoformat() for day in days] == ["2029-12-30"]


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("She leaves in July.", "2031-07"),
        ("She left in December.", "2030-12"),
        ("She left in May 2024.", "2024-05"),
        ("She leaves soon.", None),
    ],
)
def test_a_month_is_resolved_by_the_day_of_the_article(text: str, month: str | None, english: Language) -> None:
    assert month_of(details_of(text, english), "2031-03-04") == month
