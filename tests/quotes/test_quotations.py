"""The beginnings and ends of quotations. `tests/cases/quotes` has the texts that test their speakers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlecli import ArticleError, digest, languages
from articlecli.core.article import Quotation
from articlecli.languages import Language
from articlecli.quotes import quotations
from tests.support.stages import sentences_of

_MARKED = st.lists(
    st.sampled_from(
        [*"“”‘’\"'«»„‚‹›`.,?!:— \n", "''", "``", "\n\n", "It is late", "said Ann", "'tis", "boys'", "Q: ", "A: ", "12"]
    ),
    max_size=60,
).map("".join)


def _quotations(text: str, language: Language, kind: str = "plain") -> tuple[str, list[Quotation]]:
    article, sentences = sentences_of(text, language, kind)
    return article.source.text, quotations.find_quotations(article, sentences, language)


def _find(text: str, language: Language) -> list[list[str]]:
    _, found = _quotations(text, language)
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
def test_quotation_marks_of_all_kinds_are_found(text: str, english: Language) -> None:
    assert _find(text, english) == [["it is late"]]


def test_a_quotations_offsets_include_its_marks_and_those_of_its_parts_do_not(english: Language) -> None:
    text, (found,) = _quotations("He said “it is late” to her, twice.", english)
    assert text[found.start : found.end] == "“it is late”"
    assert text[found.parts[0].start : found.parts[0].end] == "it is late"


@pytest.mark.parametrize(
    "text",
    [
        "“He called it ‘late’ twice,” she said.",
        "“He called it 'late' twice,\" she said.",
        '"He called it “late” twice," she said.',
        '"He called it "late" twice," she said.',
        "‘He called it “late” twice,’ she said.",
        '‘He called it "late" twice,\' she said.',
        "'He called it \"late\" twice,' she said.",
        "„He called it ‚late‘ twice,“ she said.",
        "«He called it ‹late› twice,» she said.",
        "``He called it `late' twice,'' she said.",
    ],
)
def test_a_quotation_within_another_does_not_end_the_outer_one(text: str, english: Language) -> None:
    assert [len(parts) for parts in _find(text, english)] == [1]
    assert _find(text, english)[0][0].endswith("twice,")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("‘The boys’ boat isn’t here,’ said Ann.", "The boys’ boat isn’t here,"),
        ("'The boys' boat isn't here,' said Ann.", "The boys' boat isn't here,"),
        ("'It was rock 'n' roll in the '90s,' said Ann.", "It was rock 'n' roll in the '90s,"),
        ("’Tis late. ‘Dell’Ombra’s is shut, O’Brien,’ said Ann.", "Dell’Ombra’s is shut, O’Brien,"),
        ("The crew's 'dirty tricks' were the boys' own.", "dirty tricks"),
        ('"It is a 12" pipe, 6\'2" long," said Ann.', 'It is a 12" pipe, 6\'2" long,'),
        ('"It ended in 2012" is all she said.', "It ended in 2012"),
        ("“And he said, ‘It is late,'” said Ann.", "And he said, ‘It is late,'"),
        ("said Ann: ”It is late,” and left.", "It is late,"),
        ("She said, “ It is late,” and left.", "It is late,"),
        ('"It is late," said Ann, and it was about"an hour too late."', "an hour too late."),
    ],
)
def test_an_apostrophe_is_no_mark_and_its_neighbours_tell_a_mark(text: str, said: str, english: Language) -> None:
    assert [said] in _find(text, english)


@pytest.mark.parametrize(
    "text",
    [
        "It is 6' 2\" tall.",
        'It is 6\'2", or 12" more.',
        "Ann's and the boys' hats.",
        "’Tis the season, and 'twas the boys' idea in the ’90s.",
        "The sign” is gone.",
        "An open “ mark.",
        'An open " mark.',
    ],
)
def test_a_sign_that_only_looks_like_a_mark_opens_no_quotation(text: str, english: Language) -> None:
    assert _find(text, english) == []


def test_beside_double_marks_single_ones_count_only_around_statements(english: Language) -> None:
    text = "“It is late,” said Ann of 'The Salt Hours' and its 'long goodbye'. Her boy asked, 'Is it over?' and slept."
    assert _find(text, english) == [["It is late,"], ["Is it over?"]]


def test_a_missing_opening_mark_may_belong_at_the_paragraphs_beginning(english: Language) -> None:
    assert _find("It is late,” said Ann.\n\nThey left.", english) == [["It is late,"]]
    assert _find("The boats were back.” They left.", english) == []


def test_a_paragraph_with_only_a_closing_mark_ends_the_quotation_above(english: Language) -> None:
    text = "“It is late.\n\nIt was always late,” said Ann.\n\n“No,” said Tom."
    assert _find(text, english) == [["It is late. It was always late,"], ["No,"]]


def test_a_quotation_of_two_paragraphs_may_hold_other_quotations(english: Language) -> None:
    text = '"It is “late” now.\n\n"It was “late” then," said Ann.'
    assert _find(text, english) == [["It is “late” now. It was “late” then,"]]


def test_an_unclosed_quotation_ends_with_its_paragraph(english: Language) -> None:
    text = "She said “it is late.\n\nThe clock had stopped.\n\n“It had not,” he said."
    assert _find(text, english) == [["it is late."], ["It had not,"]]


def test_each_paragraph_of_a_long_quotation_may_have_an_opening_mark(english: Language) -> None:
    text = "“It is late.\n\n“It was always late.\n\n“It will be late,” she said.\n\n“No,” said he."
    assert _find(text, english) == [["It is late. It was always late. It will be late,"], ["No,"]]


def test_a_long_quotation_stays_whole_though_its_paragraph_breaks_were_lost(english: Language) -> None:
    text = 'She said: "It is late. "It was always late."'
    assert _find(text, english) == [["It is late. It was always late."]]
    assert digest(text).quotes[0].paragraph == 0


def test_a_statement_that_the_writers_words_interrupt_is_one_quotation(english: Language) -> None:
    assert _find("“It is late,” she said. “It was always late.”", english) == [["It is late,", "It was always late."]]
    assert _find("“If it is late,” she said, “we go.”", english) == [["If it is late,", "we go."]]
    assert _find("“At night,” she said, “I go.”", english) == [["At night,", "I go."]]


def test_a_scare_quote_after_a_statement_is_not_its_second_half(english: Language) -> None:
    assert len(_find("“It is late,” Ann said, referring to “clock time.”", english)) == 2


def test_two_statements_stay_two(english: Language) -> None:
    assert len(_find("“It is late,” said Ann. “It is early,” said Tom.", english)) == 2
    assert len(_find("“It is late,” said Ann. “Is it early?” asked Tom.", english)) == 2
    assert (
        len(_find("“It is late,” said Ann, and Tom, who was waiting outside for his boat, said, “So.”", english)) == 2
    )
    assert len(_find("“It is late,” said Ann. “Clock time” was all she knew.", english)) == 2
    assert len(_find("“It is late,” said Ann. Tom sat down. “It is early.”", english)) == 2
    assert len(_find("“It is late,” said Ann.\n\n“It is early.”", english)) == 2


@given(_MARKED)
@settings(max_examples=300)
def test_quotations_are_in_order_and_hold_their_parts_whatever_the_marks(written: str) -> None:
    try:
        text, found = _quotations(written, languages.load("en"))
    except ArticleError:
        return
    reached = 0
    for quotation in found:
        assert reached <= quotation.start < quotation.end <= len(text)
        reached = quotation.end
        within = quotation.start
        for part in quotation.parts:
            assert within <= part.start <= part.end <= quotation.end
            within = part.end


_BLOCKS = """
The ferry is late.

> I waited all night.
>
> Nobody came.
>
> — Ann Lee, a nurse

Tom Marsh saw her.

> I saw nobody. She may have been “there”.

He left.

> “I was there,” she wrote. “All night.”
"""


def test_block_quotes_need_no_marks(english: Language) -> None:
    text, found = _quotations(_BLOCKS, english, "markdown")
    assert [[part.text for part in quotation.parts] for quotation in found] == [
        ["I waited all night. Nobody came."],
        ["I saw nobody. She may have been “there”."],
        ["I was there,", "All night."],
    ]
    assert [quotation.label.text if quotation.label else None for quotation in found] == ["Ann Lee", None, None]
    assert text[found[0].start : found[0].end].startswith("I waited")


@pytest.mark.parametrize(
    ("line", "said", "by"),
    [
        ("It is late. — Ann Lee", "It is late.", "Ann Lee"),
        ("It is late -- a pity", "It is late -- a pity", None),
        ("It is late — Ann Lee (@annlee) June 3, 2025", "It is late", "Ann Lee"),
        ("So it was — Ann knew it — late.", "So it was — Ann knew it — late.", None),
    ],
)
def test_a_block_quote_may_be_signed(line: str, said: str, by: str | None, english: Language) -> None:
    text, (found,) = _quotations(f"The ferry is late again, as it was on Monday.\n\n> {line}\n", english, "markdown")
    assert text[found.start : found.end] == said
    assert (found.label and found.label.text) == by
