"""Lines that may hold two blocks: where they are cut, and when the halves become one block again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlecli import digest, languages
from articlecli.core.article import Article, fold
from articlecli.languages import Language
from articlecli.parsers import plain
from articlecli.parsers._blocks import Block
from articlecli.parsers._glued_blocks import cut_glued, join_glued
from tests.support.stages import article_of

_VOTE = "The council of Tarn Bay voted on Monday to close its old harbour, which had lost most of its boats since May."
_MAYOR = (
    "Its mayor, Ann Weld, said the boats would move to the river in the spring, and that nobody would lose a berth."
)
_CAPTION = "Boats at the quay of Tarn Bay in May. (AP Photo/Ann Lee)"


def _halves(line: str, language: Language) -> list[tuple[str, str]]:
    return [(half.text, half.glue) for half in cut_glued(plain.blocks(line), line, language)]


def _paragraphs(article: Article) -> list[str]:
    return [article.source.text[span.start : span.end] for span in article.paragraphs]


@pytest.mark.parametrize(
    ("first", "second", "glue"),
    [
        ("Harbour to close in the spring", "3 June 2025", "tail"),
        ("Harbour to close in the spring", "Published June 3, 2025", "tail"),
        ("Harbour to close in the spring", "2025-06-03 by Ann Weld", "tail"),
        ("Harbour to close in the spring", "5 min read", "tail"),
        ("Harbour to close in the spring", "03/06/2025", "tail"),
        (_VOTE, "Read more »", "tail"),
        (_VOTE, "Photo: Ann Lee", "tail"),
        (_CAPTION, _VOTE, "head"),
        ("What the boats need", _VOTE, "head"),
        ("“A bad day”", _VOTE, "head"),
    ],
)
def test_a_line_is_cut_where_a_second_block_may_begin(first: str, second: str, glue: str, english: Language) -> None:
    assert _halves(f"{first} {second}", english) == [(first, ""), (second, glue)]


def test_a_date_may_stand_directly_behind_a_headline(english: Language) -> None:
    assert _halves("Harbour to closeJune 3, 2025", english) == [("Harbour to close", ""), ("June 3, 2025", "tail")]


@pytest.mark.parametrize(
    "line",
    [
        _VOTE,
        f"{_VOTE} {_MAYOR}",
        "Last updated 3 June 2025",
        "June 3, 2025",
        "The harbour closed on 3 June 2025.",
        "The bridge at The Gull is closed, and nobody in the town knows for how long.",
        "She called it “a bad day The council forgot” and left.",
        "Most boats had left the harbour on a cold May morning, she said.",
        "In May The council met, and nobody came to hear what it had to say.",
        "The harbour (see the map/plan) is closed.",
        "- What the boats need The council met on Monday.",
    ],
)
def test_a_line_that_is_one_block_is_not_cut(line: str, english: Language) -> None:
    assert [glue for _, glue in _halves(line, english)] == [""]


def test_a_heading_of_markup_is_not_cut(english: Language) -> None:
    line = "Harbour to close 3 June 2025"
    heading = Block(line, 0, len(line), role="heading")
    assert list(cut_glued([heading], line, english)) == [heading]


def test_a_rule_is_a_block_only_where_no_block_has_words(english: Language) -> None:
    text = "***\n\nIt rained."
    rule, sentence = plain.blocks(text)
    assert list(cut_glued([rule, sentence], text, english)) == [sentence]
    assert list(cut_glued([rule], text, english)) == [rule]


_PIECES = [
    "Harbour to close",
    "3 June 2025",
    "5 min read",
    _CAPTION,
    _VOTE,
    "What the boats need",
    "The council met",
    "Read more »",
    "“It rained.”",
    "He left",
    "* * *",
    "—",
]


@given(st.lists(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=4), min_size=1, max_size=4), st.data())
def test_no_word_is_lost_between_halves_or_when_they_are_joined(lines: list[list[str]], data: st.DataObject) -> None:
    text = "\n\n".join("  ".join(pieces) for pieces in lines)
    blocks = plain.blocks(text)
    halves = list(cut_glued(blocks, text, languages.load("en")))
    assert all(half.text == fold(text[half.start : half.end]) for half in halves)
    with_words = [block.text for block in blocks if any(map(str.isalnum, block.text))]
    assert " ".join(half.text for half in halves) == " ".join(with_words or [block.text for block in blocks])
    roles = data.draw(st.tuples(*(st.sampled_from(["paragraph", "headline", "date", "caption"]) for _ in halves)))
    whole, kept = join_glued(halves, roles)
    assert len(whole) == len(kept)
    assert all(block.text == fold(text[block.start : block.end]) for block in whole)
    assert " ".join(block.text for block in whole) == " ".join(half.text for half in halves)


@pytest.mark.parametrize(
    ("glue", "roles", "kept"),
    [
        ("tail", ["paragraph", "paragraph"], ["paragraph"]),
        ("tail", ["headline", "paragraph"], ["headline"]),
        ("tail", ["headline", "date"], ["headline", "date"]),
        ("tail", ["paragraph", "teaser"], ["paragraph", "teaser"]),
        ("tail", ["caption", "caption"], ["caption"]),
        ("head", ["paragraph", "paragraph"], ["paragraph"]),
        ("head", ["quotation", "paragraph"], ["paragraph"]),
        ("head", ["heading", "paragraph"], ["heading", "paragraph"]),
        ("head", ["caption", "paragraph"], ["caption", "paragraph"]),
        ("head", ["caption", "caption"], ["caption"]),
        ("", ["paragraph", "paragraph"], ["paragraph", "paragraph"]),
    ],
)
def test_halves_stay_apart_only_where_their_roles_part_them(glue: str, roles: list[str], kept: list[str]) -> None:
    halves = [Block("What they hid", 0, 13), Block("The council met", 14, 29, glue=glue)]
    whole, found = join_glued(halves, roles)
    assert found == kept
    assert (whole[0].start, whole[-1].end) == (0, 29)
    if len(kept) == 1:
        assert whole[0].text == "What they hid The council met"


def test_a_date_behind_a_headline_is_taken_off_and_says_when_it_was_published() -> None:
    for behind in ("3 June 2025", "Published June 3, 2025", "5 min read June 3, 2025", "2025-06-03 10:15"):
        made = digest(f"Harbour to close in the spring {behind}\n\n{_VOTE}\n\n{_MAYOR}")
        assert (made.headline, made.headline_origin) == ("Harbour to close in the spring", "stated")
        assert made.published == "2025-06-03"


def test_a_caption_before_its_paragraph_is_left_out(english: Language) -> None:
    article = article_of(f"Harbour to close in the spring\n\n{_CAPTION} {_VOTE}\n\n{_MAYOR}", english, "plain")
    assert _paragraphs(article) == [_VOTE, _MAYOR]


def test_a_heading_before_its_paragraph_is_a_section(english: Language) -> None:
    line = "What the boats need The council will meet again in the autumn, and it has asked the fishermen to come."
    text = f"Harbour to close in the spring\n\n{_VOTE}\n\n{_MAYOR}\n\n{line}\n\n{_VOTE}"
    article = article_of(text, english, "plain")
    assert [section.text for section in article.sections] == ["What the boats need"]
    assert _paragraphs(article)[2] == line.removeprefix("What the boats need ")


@pytest.mark.parametrize(
    "tail", ["Read more »", "Read more ›", "Read more: Ten harbours that closed ›", "Photo: Ann Lee"]
)
def test_what_stands_behind_a_paragraphs_last_sentence_is_left_out(tail: str, english: Language) -> None:
    article = article_of(f"Harbour to close in the spring\n\n{_VOTE} {tail}\n\n{_MAYOR}", english, "plain")
    assert _paragraphs(article) == [_VOTE, _MAYOR]


def test_a_line_that_was_cut_is_one_paragraph_where_both_halves_are_text(english: Language) -> None:
    line = "We saw the film They stayed at home in the hall on Monday, and most of us have seen it twice since May."
    halves = list(cut_glued(plain.blocks(line), line, english))
    assert len(halves) == 2
    (whole,), roles = join_glued(halves, ["paragraph", "paragraph"])
    assert (whole.text, whole.start, whole.end, roles) == (line, 0, len(line), ["paragraph"])
