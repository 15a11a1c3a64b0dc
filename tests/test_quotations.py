"""Where quotations begin and end. Who says them is told in cases/quotes."""

import pytest

from articlecli import digest, parsers, quotations, reading, segmentation
from articlecli.languages import Language


def _find(text: str, language: Language) -> list[list[str]]:
    article = parsers.parse(reading.from_string(text), language)
    sentences = segmentation.split(text, article.paragraphs, language)
    found = quotations.find(article, sentences, language)
    assert [q.start for q in found] == sorted(q.start for q in found)
    return [[part.text for part in quotation.parts] for quotation in found]


@pytest.mark.parametrize(
    "text",
    [
        'He said "it is late" to her.',
        "He said “it is late” to her.",
        "He said «it is late» to her.",
        "He said « it is late » to her.",
        "He said »it is late« to her.",
        "He said „it is late“ to her.",
        "He said ``it is late'' to her.",
        "He said ''it is late'' to her.",
        'He said “it is late" to her.',
        "He said “it is late“ to her.",
        'He said:"it is late" to her.',
    ],
)
def test_marks_of_all_kinds(text: str, english: Language) -> None:
    assert _find(text, english) == [["it is late"]]


def test_offsets_hold_the_marks_and_parts_do_not(english: Language) -> None:
    text = "He said “it is late” to her, twice."
    article = parsers.parse(reading.from_string(text), english)
    (found,) = quotations.find(article, segmentation.split(text, article.paragraphs, english), english)
    assert text[found.start : found.end] == "“it is late”"
    assert text[found.parts[0].start : found.parts[0].end] == "it is late"


@pytest.mark.parametrize(
    "text", ["It is 6' 2\" tall.", "Ann's and the boys' hats.", "The sign” is gone.", "An open “ mark."]
)
def test_what_only_looks_like_a_mark_opens_nothing(text: str, english: Language) -> None:
    assert _find(text, english) == []


def test_an_unclosed_quotation_ends_with_its_paragraph(english: Language) -> None:
    text = "She said “it is late.\n\nThe clock had stopped.\n\n“It had not,” he said."
    assert _find(text, english) == [["it is late."], ["It had not,"]]


def test_each_paragraph_of_a_long_quotation_opens_anew(english: Language) -> None:
    text = "“It is late.\n\n“It was always late.\n\n“It will be late,” she said.\n\n“No,” said he."
    assert _find(text, english) == [["It is late. It was always late. It will be late,"], ["No,"]]


def test_a_long_quotation_is_whole_where_its_paragraphs_were_lost(english: Language) -> None:
    text = 'She said: "It is late. "It was always late."'
    assert _find(text, english) == [["It is late. It was always late."]]
    assert digest(text).quotes[0].paragraph == 0


def test_the_writers_words_part_a_statement(english: Language) -> None:
    assert _find("“It is late,” she said. “It was always late.”", english) == [["It is late,", "It was always late."]]
    assert _find("“If it is late,” she said, “we go.”", english) == [["If it is late,", "we go."]]


def test_a_quotation_within_straight_marks_does_not_end_them(english: Language) -> None:
    assert _find('"He called it “late” again," she said.', english) == [["He called it “late” again,"]]


def test_a_scare_quote_after_a_statement_is_not_its_second_half(english: Language) -> None:
    assert len(_find("“It is late,” Ann said, referring to “clock time.”", english)) == 2


def test_two_statements_stay_two(english: Language) -> None:
    assert len(_find("“It is late,” said Ann. “It is early,” said Tom.", english)) == 2
    assert len(_find("“It is late,” said Ann. Tom sat down. “It is early.”", english)) == 2
    assert len(_find("“It is late,” said Ann.\n\n“It is early.”", english)) == 2
