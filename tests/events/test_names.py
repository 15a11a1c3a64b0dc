"""Names in a sentence, and which of them mean others."""

import pytest

from articlecli.events.figures import words_in
from articlecli.events.names import may_mean_others, names_in
from articlecli.languages import Language, load


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (("harbour", "hotel"), ("grand", "hotel"), True),
        (("josiah", "lagat"), ("elijah", "lagat"), True),
        (("weld",), ("marta", "weld"), False),
        (("tfa",), ("tarn", "football", "association"), False),
        (("tarn", "fa"), ("tarn", "football", "association"), False),
        (("ethiopia",), ("ethiopian",), False),
    ],
)
def test_forms_of_one_name_mean_nobody_else(one: tuple[str, ...], two: tuple[str, ...], expected: bool) -> None:
    assert may_mean_others(one, two) is expected
    assert may_mean_others(two, one) is expected


def test_days_and_titles_are_no_names(english: Language) -> None:
    text = "On Sunday's march, President Weld spoke."
    assert [text[name.start : name.end] for name in names_in(words_in(text, english), english)] == ["Weld"]


def test_a_language_whose_nouns_have_capitals_has_none() -> None:
    german = load("de")
    assert not list(names_in(words_in("Der Bürgermeister von Orla heißt Anton Greve.", german), german))
