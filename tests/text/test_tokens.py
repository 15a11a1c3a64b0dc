import pytest

from articlecli.core.article import Passage
from articlecli.languages import Language
from articlecli.people.mention_form import form_of_mention
from articlecli.people.noun_phrases import mention_at, mention_before
from articlecli.text.tokens import has_capital, tokenize


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
def test_a_noun_phrase_is_found_at_the_beginning(text: str, mention: str, english: Language) -> None:
    found = mention_at(text, 0, len(text), english)
    assert found
    assert (found.text, text[found.start : found.end]) == (mention, mention)


@pytest.mark.parametrize("text", ["", "nothing more", "on Monday", "later", "that it was late"])
def test_no_noun_phrase_is_found_at_the_beginning(text: str, english: Language) -> None:
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
def test_a_noun_phrase_is_found_at_the_end(text: str, mention: str, english: Language) -> None:
    found = mention_before(text, 0, len(text), english)
    assert found
    assert (found.text, text[found.start : found.end]) == (mention, mention)


@pytest.mark.parametrize("text", ["", "It rained on Monday ", "with that ", "very loudly "])
def test_no_noun_phrase_is_found_at_the_end(text: str, english: Language) -> None:
    assert mention_before(text, 0, len(text), english) is None


@pytest.mark.parametrize(("word", "is_name"), [("Lee", True), ("dell’Ombra", True), ("al-Amin", True), ("lee", False)])
def test_a_name_has_a_capital(word: str, is_name: bool) -> None:
    assert has_capital(word) == is_name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gov. Velar left.", ["Gov.", "Velar", "left"]),
        ("the U.S. and J. Marsh", ["the", "U.S.", "and", "J.", "Marsh"]),
        ("Ferreira-Lind’s AT&T", ["Ferreira-Lind’s", "AT&T"]),
        ("“34-year-old” — so", ["34-year-old", "so"]),
        ("", []),
    ],
)
def test_a_stop_belongs_to_a_word_only_in_an_abbreviation(text: str, words: list[str], english: Language) -> None:
    found = tokenize(text, 0, len(text), english)
    assert [token.text for token in found] == words
    assert [text[token.start : token.end] for token in found] == words


@pytest.mark.parametrize(
    ("mention", "is_a"),
    [
        ("he", "person"),
        ("they", "pronoun"),
        ("who", "pronoun"),
        ("her", "owner"),
        ("Ann Weld’s", "owner"),
        ("the mayor Ann Weld", "name"),
        ("al-Amin", "name"),
        ("B", "letter"),
        ("the mayor", "role"),
        ("officials", "role"),
        ("the harbour", "noun"),
        ("Monday", "noun"),
    ],
)
def test_the_form_of_a_mention_is_told(mention: str, is_a: str, english: Language) -> None:
    assert form_of_mention(Passage(mention, 0, len(mention)), english) == is_a


def test_adverbs_roles_verbs_and_names_are_told_by_their_looks(english: Language) -> None:
    found = tokenize("later angrily officials said Monday wanted Wanted red-haired", 0, 60, english)
    later, angrily, officials, said, monday, wanted, titled, haired = (token.word for token in found)
    assert [word.is_adverb for word in (later, angrily, officials, said)] == [True, True, False, False]
    assert (officials.is_role, later.is_role) == (True, False)
    assert [word.is_verb for word in (said, wanted, titled, haired, angrily)] == [True, True, *[False] * 3]
    assert (monday.is_other_name, titled.is_other_name) == (True, False)


def test_words_are_joined_by_white_space_alone(english: Language) -> None:
    found = tokenize("Gov. Ana  Velar, a\nnurse left. So", 0, 40, english)
    assert [token.text for token in found if token.is_joined] == ["Ana", "Velar", "nurse", "left"]


def test_a_word_is_kept_once_and_an_endless_word_is_not_kept(english: Language) -> None:
    long = "x" * 1000
    first, second = tokenize("harbour harbour", 0, 15, english)
    assert first.word is second.word
    first, second = tokenize(f"{long} {long}", 0, 2001, english)
    assert first.word is not second.word
    assert first.text == second.text == long
