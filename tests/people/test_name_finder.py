import pytest

from articlecli.core.article import Span
from articlecli.languages import Language
from articlecli.people.name_finder import name_of, names_in
from articlecli.people.names import name_key, text_of


def _names(text: str, language: Language) -> list[str]:
    return [text_of(text, name) for name in names_in(text, 0, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("But Ann Lee left.", ["Ann Lee"]),
        ("Citing Lee, they left.", ["Lee"]),
        ("the mayor, R. J. Lee, left", ["R. J. Lee"]),
        ("Prime Minister Ann Lee left.", ["Ann Lee"]),
        ("They saw Henrike van der Zwaag.", ["Henrike van der Zwaag"]),
        ("They saw Salma bin Rashid al-Amin.", ["Salma bin Rashid al-Amin"]),
        ("They saw Robert “Bob” Lee.", ["Robert “Bob” Lee"]),
        ("They saw Robert Lee, Jr., on a boat.", ["Robert Lee, Jr."]),
        ("They saw Robert Lee III.", ["Robert Lee III"]),
        ("They saw Ann Lee Monday.", ["Ann Lee"]),
        ("They saw Theresa May.", ["Theresa May"]),
        ("They saw Mrs. May.", ["May"]),
        ("The Severn Press Ann Marsh Lee", ["Ann Marsh Lee"]),
        ("Ann Lee Is Right", ["Ann Lee"]),
        ("Nobody came.", []),
        ("They saw Mr. “Bob” On Monday.", []),  # a nickname alone is no name
        ("In came then-Sen. Ann Lee.", ["Ann Lee"]),
        ("In came dell'Ombra.", ["dell'Ombra"]),
        ("They sang anti-U.S. songs.", ["U.S."]),
        ("An envoy to Ukraine Kurt Lee left.", ["Kurt Lee"]),
        ("In Paris Hilton Marsh fell.", ["Paris Hilton Marsh"]),
        ("Hey Ginny, call me.", ["Ginny"]),
    ],
)
def test_a_name_is_a_run_of_capitalized_words(text: str, found: list[str], english: Language) -> None:
    assert [name for name in _names(text, english) if name not in {"They", "Nobody"}] == found


def test_suffixes_and_nicknames_are_no_parts_of_a_name(english: Language) -> None:
    text = "Gov. Robert “Bob” Lee, Jr., left."
    (name,) = names_in(text, 0, Span(0, len(text)), english)
    assert name.form[:3] == (("gov",), ("Robert", "Lee"), "Bob")
    assert text[name.titles_start : name.start] == "Gov. "


@pytest.mark.parametrize("text", ["They met gov. Ann Lee.", "They met then-Gov. Ann Lee.", "They met Gov. Ann Lee."])
def test_a_title_may_be_in_lower_case_or_have_a_prefix(text: str, english: Language) -> None:
    name = list(names_in(text, 0, Span(0, len(text)), english))[-1]
    assert name.form.titles == ("gov",)
    assert text[name.start : name.end] == "Ann Lee"


@pytest.mark.parametrize(
    ("mention", "titles", "parts"),
    [
        ("Lee’s", (), ("Lee",)),
        ("Mayor Lee", ("mayor",), ("Lee",)),
        ("The Courier’s Ann Lee", (), ("Ann", "Lee")),
        ("the Leeds nurse", (), ()),
        ("Lee’s lawyer", (), ()),
        ("officials", (), ()),
        ("", (), ()),
    ],
)
def test_the_name_in_a_mention_stands_at_its_end(
    mention: str, titles: tuple[str, ...], parts: tuple[str, ...], english: Language
) -> None:
    found = name_of(mention, english)
    assert found[1] == parts
    assert not parts or found[0] == titles


def test_case_accents_and_full_stops_make_no_difference_to_a_name() -> None:
    assert name_key(["JOSÉ", "O’Dowd"]) == name_key(["Jose", "O'Dowd"])
    assert name_key(["J.K.", "Lee"]) == name_key(["JK", "Lee"])
    assert name_key(["Lee"]) != name_key(["Leigh"])
