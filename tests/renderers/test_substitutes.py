"""The substitutes that an output shows for signs which its encoding doesn't have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlecli.renderers._substitutes import ENCODING_ERRORS, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We’re out” — she said…", '"We\'re out" - she said...'),
        ("• a point │ a rule", "* a point | a rule"),
        ("« oui », „ja“", '" oui ", "ja"'),
        ("Žluťoučký Ó Raghnaill", "Zlutoucky O Raghnaill"),
        ("Łódź, Straße, Ærø", "Lodz, Strasse, AEro"),
        ("cafe\u0301", "cafe"),
        ("10\u202f000\u00a0€", "10 000 EUR"),
        ("1½ m² for £40, 10⁶ of them", "1 1/2 m^2 for GBP40, 10^6 of them"),
        ("日本 \U0001f600", "?? ?"),
    ],
)
def test_ascii_gets_substitutes_for_all_other_signs(text: str, expected: str) -> None:
    assert shown(text, "ascii") == expected


def test_signs_that_an_encoding_has_stay() -> None:
    assert shown("“naïve” ½ • │", "cp437") == '"naïve" ½ * │'
    assert shown("“naïve” ½ • │", "latin-1") == '"naïve" ½ * |'
    assert shown("“naïve” ½ • │ 日本", "utf-8") == "“naïve” ½ • │ 日本"


@given(st.text())
def test_any_text_can_be_shown_in_any_encoding(text: str) -> None:
    for encoding in ("ascii", "latin-1", "cp1252", "koi8-r", "shift_jis"):
        assert shown(text, encoding).encode(encoding) == text.encode(encoding, ENCODING_ERRORS)


def test_wrong_bytes_get_no_substitutes_when_they_are_read() -> None:
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "articlecli")
