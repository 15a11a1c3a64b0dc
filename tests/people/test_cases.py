"""Names in other cases than the nominative, in an invented language whose names end in "-u" behind a preposition."""

from articlecli.languages import Language
from articlecli.languages._groups import Names
from articlecli.people.cases import nominatives

INFLECTED = Language(code="xx", names=Names(case_endings={"": frozenset({"a", "u"}), "a": frozenset({"u", "y"})}))


def test_a_word_may_be_a_case_of_several_names() -> None:
    assert set(nominatives("marshu", INFLECTED)) == {"marsh", "marsha"}


def test_all_words_of_a_name_are_tried_and_a_name_in_the_middle_may_be_missing() -> None:
    found = set(nominatives("anny tomu leeu", INFLECTED))
    assert {"anna tom lee", "anna lee", "anna tomu leeu"} <= found
    assert "anny tomu leeu" not in found


def test_a_short_stem_is_no_name() -> None:
    assert set(nominatives("au", INFLECTED)) == set()


def test_a_language_without_cases_has_nothing_to_try() -> None:
    assert list(nominatives("marshu", Language(code="yy"))) == []
