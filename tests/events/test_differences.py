"""Where two articles tell the same thing differently."""

from typing import Any

import pytest

from articlecli.events import together
from articlecli.events.contexts import Context
from articlecli.events.differences import is_rounded
from articlecli.events.facts import Fact
from articlecli.events.figures import Figure

_FLOOD = "{} people were killed when the dam above Orla broke on Tuesday. The mayor, Ann Weld, visited the valley."


def _fact(value: float, kind: str = "count", *, is_rough: bool = False) -> Fact:
    return Fact(0, Figure(kind, value, (), 0, 1, is_rough=is_rough), Context({}, "", 0.0, 0.0, False))


@pytest.mark.parametrize(
    ("one", "two", "may_be_rounded"),
    [(700, 705, True), (700, 788, False), (700, 547, False), (52, 52.3, True), (2, 3, False), (38, 40, False)],
)
def test_a_round_number_may_be_an_exact_one(one: float, two: float, may_be_rounded: bool) -> None:
    assert is_rounded(_fact(one), _fact(two)) is may_be_rounded
    assert is_rounded(_fact(two), _fact(one)) is may_be_rounded


def test_a_rough_number_may_be_cut_off() -> None:
    assert is_rounded(_fact(700, is_rough=True), _fact(788))
    assert not is_rounded(_fact(700, is_rough=True), _fact(950))


def test_parts_of_one_are_never_rounded() -> None:
    assert not is_rounded(_fact(1 / 4, "share"), _fact(1 / 5, "share"))


def test_dates_are_never_rounded() -> None:
    assert not is_rounded(_fact(1000, "date"), _fact(1014, "date"))


def _differences(*texts: str) -> list[Any]:
    return [(each.kind, [side.value for side in each.sides]) for each in together(texts, everything=True).differences]


def test_another_number_of_the_same_thing_is_a_difference() -> None:
    assert _differences(_FLOOD.format("Twelve"), _FLOOD.format("Fifteen")) == [("number", ["Twelve", "Fifteen"])]


def test_an_equal_number_in_other_words_is_none() -> None:
    assert not _differences(_FLOOD.format("Twelve"), _FLOOD.format("12"))


def test_a_number_that_the_other_article_has_as_well_is_none() -> None:
    later = (
        _FLOOD.format("Fifteen") + " On Wednesday, police had spoken of twelve people who were killed in the valley."
    )
    assert not _differences(_FLOOD.format("Twelve"), later)


def test_a_denial_is_a_difference() -> None:
    one = "Norrland said that no jobs would be cut at the biscuit factory in Lower Anning."
    two = "Norrland said that jobs would be cut at the biscuit factory in Lower Anning."
    assert [kind for kind, _ in _differences(one, two)] == ["negation"]


def test_what_is_not_by_somebody_denies_nothing() -> None:
    one = "A symphony by Leopold Adamek that was thought to be lost has been found in a monastery near Brenz."
    two = "The symphony that was found in a monastery near Brenz is perhaps not by Leopold Adamek."
    assert not [kind for kind, _ in _differences(one, two) if kind == "negation"]


_FIRE = (
    "A fire destroyed the old {} in Kestrel Bay on Sunday, and two guests were hurt. Firefighters needed four hours to "
    "put it out. The mayor, Ann Weld, visited the guests."
)


def test_another_name_in_the_same_part_of_a_statement_is_a_difference() -> None:
    assert _differences(_FIRE.format("Harbour Hotel"), _FIRE.format("Grand Hotel")) == [
        ("name", ["Harbour Hotel", "Grand Hotel"])
    ]


@pytest.mark.parametrize(
    ("one", "two"), [("Harbour Hotel", "Harbour"), ("Bay Trade Union", "BTU"), ("Weld Hotel", "Weld's Hotel")]
)
def test_another_form_of_a_name_is_none(one: str, two: str) -> None:
    assert not _differences(_FIRE.format(one), _FIRE.format(two))


_VERDICT = (
    "The court in Velden will announce its verdict against the former mayor {}. He has been in prison for a year."
)


@pytest.mark.parametrize(("one", "two"), [("in March", "in April"), ("on 4 March", "in April"), ("in 2033", "in 2034")])
def test_another_time_is_a_difference(one: str, two: str) -> None:
    found = _differences(_VERDICT.format(one), _VERDICT.format(two))
    assert [kind for kind, _ in found] == ["date"]


@pytest.mark.parametrize(
    ("one", "two"), [("in March", "on 4 March"), ("in spring", "in April"), ("in March 2033", "in 2033")]
)
def test_a_time_within_another_one_is_none(one: str, two: str) -> None:
    assert not _differences(_VERDICT.format(one), _VERDICT.format(two))


def test_a_number_within_a_range_is_no_difference() -> None:
    assert not _differences(_FLOOD.format("Between 10 and 15"), _FLOOD.format("Twelve"))
    assert _differences(_FLOOD.format("Between 10 and 15"), _FLOOD.format("Twenty"))
