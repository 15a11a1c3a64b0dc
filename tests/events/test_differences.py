"""Where two articles tell the same thing differently."""

from typing import Any

import pytest

from articlecli.events import together
from articlecli.events.details import Figure
from articlecli.events.differences import is_rounded
from articlecli.events.facts import Fact

_FLOOD = "{} people were killed when the dam above Orla broke on Tuesday. The mayor, Ann Weld, visited the valley."


def _fact(value: float, kind: str = "count") -> Fact:
    return Fact(0, Figure(kind, value, (), 0, 1), frozenset())


@pytest.mark.parametrize(
    ("one", "two", "may_be_rounded"),
    [(700, 705, True), (700, 788, True), (700, 547, False), (52, 52.3, True), (2, 3, False), (38, 40, False)],
)
def test_a_round_number_may_be_an_exact_one(one: float, two: float, may_be_rounded: bool) -> None:
    assert is_rounded(_fact(one), _fact(two)) is may_be_rounded
    assert is_rounded(_fact(two), _fact(one)) is may_be_rounded


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
