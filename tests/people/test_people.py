import pytest

from articlecli.core.article import passage
from articlecli.languages import Language
from articlecli.people import People
from tests.support.stages import sentences_of


def _people(text: str, language: Language) -> People:
    return People(*sentences_of(text, language), language)


def _speaker(text: str, mention: str, language: Language) -> str | None:
    """The name that the last occurrence of a mention in a text stands for."""
    start = text.rindex(mention)
    return _people(text, language).speaker(passage(text, start, start + len(mention)))[0]


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


def test_a_surname_that_two_people_share_means_nobody_unless_a_title_tells_them_apart(english: Language) -> None:
    text = "Mayor Elena Thorsby and Judge Marcus Thorsby came. "
    assert _speaker(text + "Thorsby left.", "Thorsby", english) is None
    assert _speaker(text + "Judge Thorsby left.", "Judge Thorsby", english) == "Marcus Thorsby"


def test_a_pronoun_means_no_institution_and_no_given_name_of_the_other_sex(english: Language) -> None:
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


def test_the_full_stop_of_a_sentence_is_no_part_of_a_name(english: Language) -> None:
    assert _speaker("He met Robert Lee. Critics came. Lee left.", "Lee", english) == "Robert Lee"


def test_the_name_of_a_weekday_ends_a_persons_name(english: Language) -> None:
    assert _speaker("They saw Ann Weld Monday. Weld left.", "Weld", english) == "Ann Weld"


def test_a_pronoun_stands_for_the_last_subject(english: Language) -> None:
    text = "Ann Weld said it was late. Tom Marsh, 40, had told Piet Laan so. "
    assert _speaker(text + "“Yes,” he said.", "he", english) == "Tom Marsh"


def test_a_pronoun_means_nobody_with_a_title_of_the_other_sex(english: Language) -> None:
    text = "Dame Ann Weld came. Sir Tom Marsh left. "
    assert _speaker(text + "“Yes,” she said.", "she", english) == "Ann Weld"
    assert _speaker(text + "“Yes,” he said.", "he", english) == "Tom Marsh"


@pytest.mark.parametrize("pronoun", ["they", "it", "he"])
def test_a_pronoun_stands_for_nobody_in_a_text_without_people(pronoun: str, english: Language) -> None:
    assert _speaker(f"The clock stopped. “Yes,” {pronoun} said.", pronoun, english) is None


def test_a_headline_whose_words_all_have_capitals_names_nobody(english: Language) -> None:
    text = "Weld Signals New Orchard Plan\n\nThe mayor came. Later Weld left."
    assert _speaker(text, "Weld", english) == "Weld"
    assert _speaker("Ann Weld signals a plan for her orchard\n\nLater Weld left.", "Weld", english) == "Ann Weld"


def test_a_phrase_that_ends_with_a_name_may_mean_somebody_else(english: Language) -> None:
    text = "Tom Marsh came to the harbour in the morning. "
    for mention in ("a spokesman for Tom Marsh", "the brother of Tom Marsh", "police in New York"):
        assert _speaker(text + mention, mention, english) == mention


def test_a_pronoun_does_not_mean_a_thing_that_is_called_by_a_name(english: Language) -> None:
    text = "Tom Marsh, who is 67, left. An offer from a firm called Corvane Living came. "
    assert _speaker(text + "“No,” he said.", "he", english) == "Tom Marsh"


def test_a_pronoun_can_mean_a_person_whose_surname_contains_the_given_name(english: Language) -> None:
    text = "Tom Marsh came. John Johnson, 40, had left. "
    assert _speaker(text + "“Yes,” he said.", "he", english) == "John Johnson"


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        # Forms of one name
        ("Robert “Bob” Lee came. Bob Lee left.", "Bob Lee", "Robert “Bob” Lee"),
        ("Robert “Bob” Lee came. Later Bob left.", "Bob", "Robert “Bob” Lee"),
        ("Robert Lee, Jr., came. Lee left.", "Lee", "Robert Lee, Jr."),
        ("José Marsh came. Jose Marsh left.", "Jose Marsh", "José Marsh"),
        ("Ann Lee came. LEE left.", "LEE", "Ann Lee"),
        ("Ann Marsh Lee came. Ann Lee left.", "Ann Lee", "Ann Marsh Lee"),
        ("Crooked Ann Lee came. Ann Lee left. Lee left.", "Lee", "Ann Lee"),
        ("Ann Lee came. It was Lee’s idea.", "Lee’s", "Ann Lee"),
        # A thing's name is not a person's name
        ("Ann Lee won the Ann Lee Award. Ann Lee left.", "Ann Lee", "Ann Lee"),
        ("The Quaggle Union met. A quaggle spoke. Quaggle left.", "Quaggle", "Quaggle"),
        # Institutions
        ("It wrote to Harbours, Ferries and Mills Severn. HFMS left.", "HFMS", "Harbours, Ferries and Mills Severn"),
        ("Nobody came. The HFMS left.", "The HFMS", "The HFMS"),
        # Roles
        ("Ann Lee, 34, a nurse from Leeds, came. The nurse left.", "The nurse", "Ann Lee"),
        ("Ann Lee, a nurse, came. Tom Marsh, a nurse, came. The nurse left.", "The nurse", "The nurse"),
        ("Ann Lee, a nurse, came. A nurse left.", "A nurse", "A nurse"),
        ("Former mayor Ann Lee came. The mayor left.", "The mayor", "The mayor"),
        ("Ann Lee, the victim’s mother, came. The victim left.", "The victim", "the victim"),
        ("Ann Lee came. Lee’s lawyer left.", "Lee’s lawyer", "Lee’s lawyer"),
        # Relative pronouns
        ("They met Ann Lee, who left.", "who", "Ann Lee"),
    ],
)
def test_a_mention_stands_for_a_name_in_the_article_or_for_itself(
    text: str, mention: str, name: str, english: Language
) -> None:
    assert _speaker(text, mention, english) == name


def test_a_shared_surname_means_the_person_whom_the_text_is_about(english: Language) -> None:
    text = "Ann Weld came.\n\nWeld was late.\n\nAll was well.\n\nTom Weld, 8, was there.\n\n"
    assert _speaker(text + "Weld left.", "Weld", english) == "Tom Weld"
    assert _speaker("Ann Weld came.\n\nTom Weld said so.\n\nWeld left.", "Weld", english) == "Tom Weld"
    assert _speaker("Ann Weld said so.\n\nTom Weld said so.\n\nWeld left.", "Weld", english) is None
    often = "Ann Weld came. Weld sat. Weld slept. Tom Weld was there. Weld left."
    assert _speaker(often, "Weld", english) == "Ann Weld"


def test_mr_and_mrs_tell_spouses_apart(english: Language) -> None:
    text = "Ann Weld and Tom Weld came. "
    assert _speaker(text + "Mrs. Weld left.", "Mrs. Weld", english) == "Ann Weld"
    assert _speaker(text + "Mr. Weld left.", "Mr. Weld", english) == "Tom Weld"


def test_a_heading_in_the_text_names_nobody(english: Language) -> None:
    text = "Ann Lee came to the harbour.\n\nTom Lee Blasts Harbour Plan\n\nLee left."
    assert _speaker(text, "Lee", english) == "Ann Lee"


def test_only_people_whom_the_article_names_have_a_role(english: Language) -> None:
    people = _people("Ann Lee came. A nurse left.", english)
    assert people.role("A nurse") is None
    assert people.role("") is None


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Senator Ann Lee came. Tom Marsh left. “Yes,” the senator said.", "the senator", "Ann Lee"),
        ("Ann Lee, a nurse, came. Tom Marsh left. “Yes,” the nurse said.", "the nurse", "Ann Lee"),
        ("Ann Lee said so. “Yes,” an Orla senator said.", "an Orla senator", "an Orla senator"),
        ("Rain fell. “Yes,” the Orla senator said.", "the Orla senator", "the Orla senator"),
    ],
)
def test_a_description_means_whoever_has_its_title_or_role(
    text: str, mention: str, name: str, english: Language
) -> None:
    assert _speaker(text, mention, english) == name


@pytest.mark.parametrize("mention", ["'s", "the", "The", "’s", "Jr.", "“", "of", "J.", "Mr.", "IRCC's", ","])
def test_an_odd_mention_does_no_harm(mention: str, english: Language) -> None:
    text = f"Ann Lee came. {mention} left."
    assert _people(text, english).speaker(passage(text, 14, 14 + len(mention)))[0] is not None
