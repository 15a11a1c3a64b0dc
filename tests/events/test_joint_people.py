"""Who of several articles is one person."""

import pytest

from articlecli.events.joint_people import Named, joint_person, merge_people
from articlecli.languages import Language


def _groups(
    language: Language, *named: tuple[str, str | None], same: tuple[tuple[int, int], ...] = ()
) -> list[list[int]]:
    people = [Named(i, name, role, "person") for i, (name, role) in enumerate(named)]
    return merge_people(people, same, language)


def test_one_full_name_is_one_person(english: Language) -> None:
    assert _groups(english, ("Marta Weld", None), ("Marta Weld", "the mayor")) == [[0, 1]]


@pytest.mark.parametrize("other", ["Marta Ann Weld", "M. Weld", "Mayor Marta Weld"])
def test_a_middle_name_an_initial_and_a_title_change_nothing(other: str, english: Language) -> None:
    assert _groups(english, ("Marta Weld", None), (other, None)) == [[0, 1]]


def test_two_people_of_one_surname_stay_apart(english: Language) -> None:
    assert _groups(english, ("Marta Weld", None), ("Tom Weld", None)) == [[0], [1]]
    assert _groups(english, ("Marta Weld", "the mayor"), ("Tom Weld", "the mayor")) == [[0], [1]]


def test_a_surname_alone_needs_the_same_role(english: Language) -> None:
    assert _groups(english, ("Marta Weld", "the mayor"), ("Weld", None)) == [[0], [1]]
    assert _groups(english, ("Marta Weld", "the mayor"), ("Weld", "mayor of Orla")) == [[0, 1]]


def test_the_same_quotation_joins_a_surname_to_its_name_but_not_two_given_names(english: Language) -> None:
    assert _groups(english, ("Marta Weld", None), ("Weld", None), same=((0, 1),)) == [[0, 1]]
    assert _groups(english, ("Marta Weld", None), ("Tom Weld", None), same=((0, 1),)) == [[0], [1]]


def test_a_surname_never_joins_two_given_names(english: Language) -> None:
    named = (("Marta Weld", "mayor"), ("Weld", "mayor"), ("Tom Weld", "mayor"))
    assert all(not {0, 2} <= set(group) for group in _groups(english, *named))


def test_the_fullest_name_and_role_are_shown() -> None:
    person = joint_person([Named(0, "Weld", "mayor", "person"), Named(2, "Marta Weld", "the mayor of Orla", "person")])
    assert (person.name, person.role, person.articles) == ("Marta Weld", "the mayor of Orla", (0, 2))
    assert person.names == ("Weld", "Marta Weld")
