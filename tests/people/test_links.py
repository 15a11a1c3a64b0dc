import pytest

from articlecli.core.article import passage
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes import quotations
from tests.support.stages import quotations_of


def _people(text: str, language: Language) -> People:
    article, sentences, found = quotations_of(text, language)
    return People(article, sentences, language, quotations.quoted_spans(found))


def _speaker(text: str, pronoun: str, language: Language) -> tuple[str | None, float]:
    """Whom the last occurrence of a pronoun in a text stands for, and how surely."""
    start = text.rindex(pronoun)
    return _people(text, language).speaker(passage(text, start, start + len(pronoun)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The person who spoke last goes on speaking.
        ("Tom Marsh said that Piet Laan was late.\n\n“Very late,” he said.", "Tom Marsh"),
        ("“Late,” said Tom Marsh.\n\n“It was Piet Laan who was late,” he said.", "Tom Marsh"),
        # A description between the name and the verb makes no difference.
        ("Tom Marsh, 40, a nurse, said so. Piet Laan’s dog barked. “Yes,” he said.", "Tom Marsh"),
        # A pronoun means the same person as the pronoun before it.
        ("Tom Marsh came home. He had met Piet Laan there. “Yes,” he said.", "Tom Marsh"),
        # Marsh himself doesn't say that Marsh was late.
        ("Piet Laan came first. Tom Marsh was late, he said.", "Piet Laan"),
        # But "he" may be Marsh if Marsh stands in an opening clause, or if a colon introduces the quotation.
        ("Piet Laan came first. When Tom Marsh came, he said so.", "Tom Marsh"),
        ("Piet Laan came first. Tom Marsh saw it differently: “I was,” he said.", "Tom Marsh"),
        # Marks of any kind make a quotation.
        ("Piet Laan saw Tom Marsh. Tom Marsh left.\n\nPiet Laan came. ''Yes,'' he said.", "Piet Laan"),
        # A full stop separates a name from the next verb.
        ("They met Tom Marsh. Announced was nothing. Piet Laan spoke. “Yes,” he said.", "Piet Laan"),
        # A name after "in" is a place, and a college is a thing.
        ("Tom Marsh moved on. Rain fell in Nether Quaggle. “Yes,” he said.", "Tom Marsh"),
        ("Tom Marsh moved on. Leeds College closed. “Yes,” he said.", "Tom Marsh"),
    ],
)
def test_he_means_the_person_whom_the_text_is_about(text: str, name: str, english: Language) -> None:
    assert _speaker(text, "he", english)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo Quill came with his wife, Li Quax. “Yes,” she said.", "Li Quax"),
        ("Actress Li Quax met Tom Marsh. “Yes,” she said.", "Li Quax"),
        ("Li Quax, an actress, met Tom Marsh. Bo Quill, a fisherman, left. “Yes,” she said.", "Li Quax"),
        ("Mrs. Quax came, and Mr. Quill did. “Yes,” she said.", "Mrs. Quax"),
    ],
)
def test_words_of_the_article_show_a_persons_sex(text: str, name: str, english: Language) -> None:
    assert _speaker(text, "she", english)[0] == name


def test_a_pronoun_means_the_only_person_of_its_sex(english: Language) -> None:
    text = "Li Quax came. She was late.\n\nBo Quill came. He was early. “Yes,” she said."
    assert _speaker(text, "she", english)[0] == "Li Quax"


def test_a_pronoun_is_surer_if_it_can_mean_only_one_person(english: Language) -> None:
    alone = _speaker("Tom Marsh said so. “Yes,” he said.", "he", english)[1]
    among = _speaker("Tom Marsh and Piet Laan came. “Yes,” he said.", "he", english)[1]
    untold = _speaker("Bo Quill said so. “Yes,” he said.", "he", english)[1]
    assert alone > among
    assert alone > untold


def test_an_abbreviation_ends_no_sentence(english: Language) -> None:
    assert _speaker("Sen. Tom Marsh of St. Orla, a farmer, said so. “Yes,” he said.", "he", english)[0] == "Tom Marsh"


@pytest.mark.parametrize("text", ["he said", "“He said.” he", "Ann Lee came. “Yes,” he said.", "A. he", "he " * 200])
def test_a_pronoun_that_nobody_fits_stands_for_nobody(text: str, english: Language) -> None:
    assert _speaker(text, "he", english) == (None, 0.0)
