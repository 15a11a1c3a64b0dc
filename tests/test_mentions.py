import pytest

from articlecli.languages import Language
from articlecli.mentions import has_capital
from articlecli.nounphrases import mention_at, mention_before


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ann Weld, a grower.", "Ann Weld"),
        ("Ann Weld in a statement", "Ann Weld"),
        ("Ann Weld on Monday", "Ann Weld"),
        ("Ann Weld later", "Ann Weld"),
        ("she to reporters", "she"),
        ("Piet van der Laan.", "Piet van der Laan"),
        ("Gov. R. J. Oduya-Lind of Ohio", "Gov. R. J. Oduya-Lind"),
        ("dell’Ombra, and left", "dell’Ombra"),
        ("a spokesman for the railway.", "a spokesman for the railway"),
        ("officials at the port", "officials at the port"),
        ("former mayor Tom Marsh", "former mayor Tom Marsh"),
        ("Secretary of State Ann Weld", "Secretary of State Ann Weld"),
    ],
)
def test_the_phrase_that_opens_here(text: str, mention: str, english: Language) -> None:
    found = mention_at(text, 0, len(text), english)
    assert found
    assert (found.text, text[found.start : found.end]) == (mention, mention)


@pytest.mark.parametrize("text", ["", "nothing more", "on Monday", "later", "that it was late"])
def test_where_no_phrase_opens(text: str, english: Language) -> None:
    assert mention_at(text, 0, len(text), english) is None


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("On Monday Ann Weld ", "Ann Weld"),
        ("The head of the league, Ann Weld, ", "Ann Weld"),
        ("Ann Weld later angrily ", "Ann Weld"),
        ("But he ", "he"),
        ("Then the ministry's chief ", "the ministry's chief"),
        ("On Tuesday U.S. officials ", "U.S. officials"),
        ("The State Department ", "The State Department"),
    ],
)
def test_the_phrase_that_ends_here(text: str, mention: str, english: Language) -> None:
    found = mention_before(text, 0, len(text), english)
    assert found
    assert (found.text, text[found.start : found.end]) == (mention, mention)


@pytest.mark.parametrize("text", ["", "It rained on Monday ", "with that ", "very loudly "])
def test_where_no_phrase_ends(text: str, english: Language) -> None:
    assert mention_before(text, 0, len(text), english) is None


@pytest.mark.parametrize(("word", "is_name"), [("Lee", True), ("dell’Ombra", True), ("al-Amin", True), ("lee", False)])
def test_how_names_are_written(word: str, is_name: bool) -> None:
    assert has_capital(word) == is_name
