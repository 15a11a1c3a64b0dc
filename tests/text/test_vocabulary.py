import pytest

from articlecli.core.article import Span
from articlecli.languages import Language
from articlecli.text.segmentation import split_with_words, terms_of
from articlecli.text.vocabulary import BORDER, read_words, stems


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The ferry left Ann Weld.", "dnoNN,"),
        ("“The Isle of Skerrin’s 31-year-old ferry,” he said.", ";dNlN'o,on;oo,"),
        ("St. Orsin & Lund (EU)", "N.N&N(N;"),
        ("", ""),
    ],
)
def test_each_word_of_a_text_gets_a_kind(text: str, kinds: str, english: Language) -> None:
    assert "".join(word.kind for word in read_words(text, english)) == kinds


def test_a_name_with_an_ampersand_is_one_word_with_the_terms_of_all(english: Language) -> None:
    (name,) = read_words("Lund&Weld", english)
    assert (name.form, name.key) == ("Lund&Weld", ("lund&weld",))
    assert name.terms == stems(["lund", "weld"], english)


def test_a_word_that_is_glued_to_another_has_a_term_and_is_in_no_phrase(english: Language) -> None:
    assert [word.key for word in read_words("31-year-old", english)][-1] == ()
    assert terms_of("harbour/ferry", english) == stems(["harbour", "ferry"], english)


def test_a_text_without_words_has_no_terms(english: Language) -> None:
    assert terms_of("… — & “(”", english) == ()


def test_a_piece_of_any_length_is_read(english: Language) -> None:
    assert len(read_words("harbour," * 20_000, english)) == 40_000


def test_each_sentence_stands_between_borders(english: Language) -> None:
    text = "The ferry left. It sank."
    sentences, words = split_with_words(text, [Span(0, len(text))], english)
    assert [word.form for word in words] == ["", "The", "ferry", "left", ".", "", "It", "sank", ".", ""]
    assert [i for i, word in enumerate(words) if word is BORDER] == [0, 5, 9]
    assert [sentence.words for sentence in sentences] == [3, 2]
