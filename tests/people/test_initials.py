import pytest

from articlecli.core.article import Span
from articlecli.languages import Language
from articlecli.people.initials import is_initials, names_by_initials


@pytest.mark.parametrize(
    ("text", "letters", "name"),
    [
        ("It wrote to Harbours, Ferries and Lighthouses Severn.", "HFLS", "Harbours, Ferries and Lighthouses Severn"),
        ("The Society of Tidal Mill Owners met.", "STMO", "Society of Tidal Mill Owners"),
        ("The Union for the Ferry Men met.", "UFM", "Union for the Ferry Men"),
        ("The new Severn Ferry Trust\nBoard met.", "SFT", "Severn Ferry Trust"),
    ],
)
def test_initials_stand_for_a_name(text: str, letters: str, name: str, english: Language) -> None:
    assert names_by_initials(text, [Span(0, len(text))], english)[letters] == name


def test_a_name_of_two_words_has_no_initials(english: Language) -> None:
    assert not names_by_initials("Ann Lee came.", [Span(0, 13)], english)


@pytest.mark.parametrize(("word", "expected"), [("UFM", True), ("UF", False), ("Ufm", False), ("UFM2", False)])
def test_initials_are_three_capitals_or_more(word: str, expected: bool) -> None:
    assert is_initials(word) is expected
