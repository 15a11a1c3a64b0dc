"""The figures, names and denials of a sentence."""

import pytest

from articlecli.events.details import details_of
from articlecli.languages import Language


def _figures(text: str, language: Language) -> list[tuple[str, float]]:
    return [(figure.kind, figure.value) for figure in details_of(text, language).figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The flood killed 12 people.", [("count", 12)]),
        ("The flood killed twelve people.", [("count", 12)]),
        ("Twenty-one ships left.", [("count", 21)]),
        ("It cost 1.2 million crowns.", [("count", 1_200_000)]),
        ("It cost £1.5bn.", [("money £", 1_500_000_000)]),
        ("Some 2,300 names were on it.", [("count", 2300)]),
        ("Shares rose 3.4%.", [("percent", 3.4)]),
        ("Shares rose 3 percent.", [("percent", 3)]),
        ("They won 2-1.", [("score", 2)]),
        ("It lasted seven hours.", [("span", 7)]),
        ("It broke at 4:20.", [("clock", 4.2)]),
        ("It broke at 4.20 in the morning.", [("clock", 4.2)]),
        ("It was built in 1971.", [("year", 1971)]),
        ("Ann Lee, 31, left.", [("age", 31)]),
        ("A 31-year-old man left.", [("age", 31)]),
        ("She leaves on 14 October.", [("date", 1014)]),
        ("She leaves on October 14.", [("date", 1014)]),
        ("He came on Tuesday and left yesterday.", [("weekday", 1), ("relative", -1)]),
        ("It broke at 4.20 a.m.", [("clock", 4.2)]),
        ("She leaves in October.", [("month", 1000)]),
        ("She leaves on October 3rd.", [("date", 1003)]),
        ("It opens in the autumn of 2031.", [("season", 3)]),
        ("A third of the houses burned.", [("share", 1 / 3)]),
        ("Two thirds of the houses burned.", [("share", 2 / 3)]),
        ("One in four houses burned.", [("share", 1 / 4)]),
        ("Every fifth house burned.", [("share", 1 / 5)]),
        ("Half of the houses burned.", [("share", 1 / 2)]),
        ("It cost half a million crowns.", [("count", 500_000)]),
        ("About a hundred people came.", [("count", 100)]),
        ("It is the third fire and the 23rd accident.", [("ordinal", 3), ("ordinal", 23)]),
        ("It was hit twice, then three times.", [("times", 2), ("times", 3)]),
    ],
)
def test_each_kind_of_figure_is_told(text: str, figures: list[tuple[str, float]], english: Language) -> None:
    assert _figures(text, english) == figures


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Between 15 and 20 people came.", 15, 20),
        ("Some 15 to 20 people came.", 15, 20),
        ("It takes two or three days.", 2, 3),
    ],
)
def test_a_range_is_one_figure(text: str, low: float, high: float, english: Language) -> None:
    (figure,) = details_of(text, english).figures
    assert (figure.value, figure.upper) == (low, high)


def test_two_numbers_of_a_change_are_no_range(english: Language) -> None:
    assert [value for _, value in _figures("It rose from 15 to 20 metres.", english)] == [15, 20]


@pytest.mark.parametrize(
    ("text", "value"), [("She leaves in October 2031.", 2031), ("She leaves on 3 October 2031.", 2031)]
)
def test_the_year_of_a_day_belongs_to_it(text: str, value: int, english: Language) -> None:
    (figure,) = details_of(text, english).figures
    assert figure.year == value


@pytest.mark.parametrize(
    "text",
    ["A three-storey house burned.", "What one does is one's own choice.", "They may march.", "Spring water is cold."],
)
def test_a_part_of_a_word_and_the_pronoun_one_are_no_figures(text: str, english: Language) -> None:
    assert not _figures(text, english)


def test_the_noun_behind_a_number_is_found(english: Language) -> None:
    assert details_of("Police found 40 old bicycles.", english).figures[0].noun == ("old", "bicycl")


def test_names_are_words_with_a_capital_inside_the_sentence(english: Language) -> None:
    assert details_of("Yesterday Ann Weld's ferry left.", english).names == {"ann", "weld"}


def test_a_name_is_a_run_of_words_with_a_capital(english: Language) -> None:
    text = "In Orla, President Ann Weld met the Kolm Trade Union's chief at the University of Brenz on Monday."
    assert [text[name.start : name.end] for name in details_of(text, english).mentions] == [
        "Orla",
        "Ann Weld",
        "Kolm Trade Union",
        "University of Brenz",
    ]


def test_denials_are_found(english: Language) -> None:
    assert len(details_of("No jobs will be lost, and it isn't so.", english).negations) == 2
    assert not details_of("Jobs will be lost.", english).negations
