import pytest

from articlecli import parsers, reading
from articlecli.article import passage
from articlecli.languages import Language
from articlecli.people import People


def _speaker(text: str, mention: str, language: Language) -> str | None:
    """Whom the last occurrence of a mention in a text stands for."""
    article = parsers.parse(reading.from_string(text), language)
    start = text.rindex(mention)
    return People(article, language).speaker(passage(text, start, start + len(mention)))[0]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Ann Weld came. Later Weld left.", "Weld", "Ann Weld"),
        ("Ann Weld came. Later Ann left.", "Ann", "Ann Weld"),
        ("President Ann Weld came. The president left.", "The president", "Ann Weld"),
        ("Mr. Weld came. Weld left.", "Weld", "Mr. Weld"),
        ("R. J. Oduya-Lind came. Oduya-Lind left.", "Oduya-Lind", "R. J. Oduya-Lind"),
        ("Giulia dell’Ombra came. Dell’Ombra left.", "Dell’Ombra", "Giulia dell’Ombra"),
        ("Henrike van der Zwaag came. Van der Zwaag left.", "Van der Zwaag", "Henrike van der Zwaag"),
        ("Nobody came. A spokesman left.", "A spokesman", "A spokesman"),
        ("Nobody came. Weld left.", "Weld", "Weld"),
        ("Ann Weld’s horse came. Weld left.", "Weld", "Ann Weld"),
        ("The Post’s Ann Weld came. Weld left.", "Weld", "Ann Weld"),
        ("Secretary of State Ann Weld came. Weld left.", "Weld", "Ann Weld"),
        ("The Courier’s Ann Weld", "The Courier’s Ann Weld", "Ann Weld"),
    ],
)
def test_a_mention_stands_for_the_fullest_name(text: str, mention: str, name: str, english: Language) -> None:
    assert _speaker(text, mention, english) == name


def test_of_two_with_one_surname_nobody_is_meant_unless_a_title_tells(english: Language) -> None:
    text = "Mayor Elena Thorsby and Judge Marcus Thorsby came. "
    assert _speaker(text + "Thorsby left.", "Thorsby", english) is None
    assert _speaker(text + "Judge Thorsby left.", "Judge Thorsby", english) == "Marcus Thorsby"


def test_a_given_name_and_an_institution_speak_against_a_pronoun(english: Language) -> None:
    text = "Ann Weld came. Tom Marsh left. Severnside College closed. "
    assert _speaker(text + "“Yes,” she said.", "she", english) == "Ann Weld"
    assert _speaker(text + "“Yes,” he said.", "he", english) == "Tom Marsh"


def test_a_name_may_go_over_a_line_break(english: Language) -> None:
    text = (
        "The harbour will be closed to large ships by 2034, unless the town can\n"
        "agree on how to clear its channel within a year, said the chief, Ann\n"
        "Weld, when the council asked her on Monday what was to be done and\n"
        "what it would cost. Weld left."
    )
    assert _speaker(text, "Weld", english) == "Ann Weld"


def test_the_stop_of_a_sentence_is_no_part_of_a_name(english: Language) -> None:
    assert _speaker("He met Robert Lee. Critics came. Lee left.", "Lee", english) == "Robert Lee"


def test_a_day_ends_a_name(english: Language) -> None:
    assert _speaker("They saw Ann Weld Monday. Weld left.", "Weld", english) == "Ann Weld"


def test_a_pronoun_stands_for_the_last_subject(english: Language) -> None:
    text = "Ann Weld said it was late. Tom Marsh, 40, had told Piet Laan so. "
    assert _speaker(text + "“Yes,” he said.", "he", english) == "Tom Marsh"


def test_a_title_speaks_against_a_pronoun(english: Language) -> None:
    text = "Dame Ann Weld came. Sir Tom Marsh left. "
    assert _speaker(text + "“Yes,” she said.", "she", english) == "Ann Weld"
    assert _speaker(text + "“Yes,” he said.", "he", english) == "Tom Marsh"


@pytest.mark.parametrize("pronoun", ["they", "it", "he"])
def test_a_pronoun_without_a_person_stands_for_nobody(pronoun: str, english: Language) -> None:
    assert _speaker(f"The clock stopped. “Yes,” {pronoun} said.", pronoun, english) is None


def test_a_headline_in_capitals_names_nobody(english: Language) -> None:
    text = "Weld Signals New Orchard Plan\n\nThe mayor came. Later Weld left."
    assert _speaker(text, "Weld", english) == "Weld"
    assert _speaker("Ann Weld signals a plan for her orchard\n\nLater Weld left.", "Weld", english) == "Ann Weld"


def test_who_stands_in_a_relation_to_a_name_is_somebody_else(english: Language) -> None:
    text = "Tom Marsh came. "
    for mention in ("a spokesman for Tom Marsh", "the brother of Tom Marsh", "police in New York"):
        assert _speaker(text + mention, mention, english) == mention


def test_what_is_called_by_a_name_does_not_speak(english: Language) -> None:
    text = "Tom Marsh, who is 67, left. An offer from a firm called Corvane Living came. "
    assert _speaker(text + "“No,” he said.", "he", english) == "Tom Marsh"


def test_a_given_name_inside_a_surname_is_no_place(english: Language) -> None:
    text = "Tom Marsh came. John Johnson, 40, had left. "
    assert _speaker(text + "“Yes,” he said.", "he", english) == "John Johnson"
