"""The full names that points get in brackets."""

import pytest

from articlecli import digest


@pytest.mark.parametrize(
    ("person", "named", "shown"),
    [
        ("Tom Weld", "Weld", "[Tom Weld]"),
        ("Rose Weld", "Rose", "Rose"),  # a given name alone may be somebody else's, or a town's
    ],
)
def test_a_surname_alone_is_given_in_full_and_no_given_name(person: str, named: str, shown: str) -> None:
    telling = "The gulls on the roof of the old cannery in Tallow Bay saw {} go to the last ferry on Monday."
    text = "\n\n".join(["# The Bay", f"{person} left.", "It rained.", telling.format(named)])
    assert [point.text for point in digest(text, points=1).key_points] == [telling.format(shown)]
