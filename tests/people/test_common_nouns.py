"""Common nouns of a language in which all nouns have a capital."""

import pytest

from articlecli import languages
from articlecli.people.common_nouns import follows_determiner, is_common_noun, is_person_noun, listed_noun

GERMAN = languages.load("de")


@pytest.mark.parametrize(
    "word", ["Sprecherin", "Polizeisprecher", "Ministern", "Zeitung", "Montag", "Parteichef", "Freiheit"]
)
def test_nouns_by_lists_compounds_and_endings(word: str) -> None:
    assert is_common_noun(word, GERMAN)


@pytest.mark.parametrize("word", ["Hanna", "Velar", "Hoffmann", "Jung", "Neubauer", "Orla"])
def test_names_are_no_nouns(word: str) -> None:
    assert not is_common_noun(word, GERMAN)


def test_a_compound_is_what_its_end_is() -> None:
    assert listed_noun("polizeisprecherinnen", GERMAN) == "sprecherin"
    assert listed_noun("innenministers", GERMAN) == "minister"
    assert listed_noun("urkunde", GERMAN) is None
    assert is_person_noun("Bürgermeisterin", GERMAN)
    assert not is_person_noun("Landesregierung", GERMAN)


def test_a_determiner_may_stand_before_adjectives() -> None:
    text = "die neue Ministerin und Velar"
    assert follows_determiner(text, text.index("Ministerin"), GERMAN)
    assert not follows_determiner(text, text.index("Velar"), GERMAN)
