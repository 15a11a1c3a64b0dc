"""Rich Text becomes an article."""

import pytest

from articlecli.core import ArticleError
from articlecli.languages import Language
from tests.support.packages import article_of_data, parts_of_data

_FONTS = r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial Cyr;}{\f2\fcharset128 Gothic;}}"
_STYLES = (
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\s3 Quote;}{\s4 toc 1;}{\*\cs9 Strong;}}"
)


def _parts(body: str) -> list[tuple[str, str]]:
    data = rf"{{\rtf1\ansi\ansicpg1252 {_FONTS}{_STYLES}{body}}}".encode("latin-1")
    return [(role, text.strip()) for role, text in parts_of_data(data, "rtf")]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"\'93caf\'e9\'94 \emdash  it \rquote s", "“café” — it ’s"),
        ("caf\xe9", "café"),
        (r"\u8220?quoted\u8221?", "“quoted”"),
        (r"\uc2\u8220\'93\'93two", "“two"),
        (r"{\uc0\u233}t\u233?", "été"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\f1 \'cf\'f0\'e8}", "При"),
        (r"{\f2 \'93\'fa\'83A}", "日ア"),  # half of a character may be a letter
        (r"a\~b\_c\-d \{e\} \\", "a\xa0b‑cd {e} \\"),
        ("wra\r\npped", "wrapped"),
        (r"end\line of line", "end\nof line"),
    ],
)
def test_characters_are_decoded(written: str, shown: str) -> None:
    assert _parts(rf"\pard {written}\par") == [("", shown)]


@pytest.mark.parametrize(
    "hidden",
    [
        r"{\header not }{\footerl not }",
        r"{\footnote not }",
        r"{\v not }",
        r"\v not \v0 ",
        r"{\deleted not }",
        r"{\pict\pngblip 89504e47}",
        r"{\*\generator not;}",
        r"{\pict\bin5 {}{}{}",
        r"{\*\shppict{\pict not}}",
    ],
)
def test_what_is_no_text_is_left_out(hidden: str) -> None:
    assert _parts(rf"\pard They left {hidden}today.\par") == [("", "They left today.")]


def test_the_words_of_a_link_stay() -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://example.org"}}{\fldrslt{\ul the report}}}'
    assert _parts(rf"\pard See {link}.\par") == [("", "See the report.")]


@pytest.mark.parametrize(
    ("formatting", "role"),
    [
        *(
            (r"\s1", "heading"),
            (r"\s2", "headline"),
            (r"\s3", "quotation"),
            (r"\s9", ""),
            (r"\outlinelevel2", "heading"),
        ),
        *((r"\ls1", "item"), (r"{\listtext\'b7\tab}", "item"), (r"\b", "bold"), (r"\b\plain", "")),
    ],
)
def test_formatting_gives_a_role(formatting: str, role: str) -> None:
    assert _parts(rf"\pard{formatting} Some words\par") == [(role, "Some words")]


def test_formatting_ends_with_its_paragraph_and_contents_are_left_out() -> None:
    body = r"\pard\s1 One\par\pard Two\par\pard\s4 One 3\par\pard\ls1 Three\par Four\par\pard Five"
    assert _parts(body) == [("heading", "One"), ("", "Two"), ("item", "Three"), ("item", "Four"), ("", "Five")]


def test_a_backslash_at_a_lines_end_ends_a_paragraph() -> None:
    assert _parts("\\pard One\\\nTwo\\\r\nThree") == [("", "One"), ("", "Two"), ("", "Three")]


def test_a_table_is_rows() -> None:
    row = r"\trowd\cellx3000\cellx6000\pard\intbl Year\cell Gulls\cell\row"
    assert _parts(rf"{row}{row}\pard Behind\par") == [("row", "Year | Gulls")] * 2 + [("", "Behind")]


def test_the_info_gives_title_author_and_date(english: Language) -> None:
    info = r"{\info{\title Gulls leave the bay}{\author Ann Weld}{\creatim\yr2025\mo6\dy3\hr10}}"
    text = r"\pard The gulls left the pier on Monday, and nobody in Tallow Bay saw them go.\par"
    article = article_of_data(rf"{{\rtf1 {info}{text * 3}}}".encode(), "rtf", english)
    assert article.headline is not None
    assert article.byline is not None
    found = (article.headline.text, article.byline.text, article.published)
    assert found == ("Gulls leave the bay", "Ann Weld", "2025-06-03")


@pytest.mark.parametrize("data", [rb"{\rtf1 " + b"{" * 6000, rb"{\rtf1 }", rb"{\rtf1 {\pict 00}}", b"{\\rtf1 \\"])
def test_deep_groups_and_files_without_text_are_refused(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"broken document|holds no text"):
        parts_of_data(data, "rtf")


@pytest.mark.parametrize(
    "data", [rb"{\rtf1 One}}}}\par Two", rb"{\rtf1 One\par{\b Two", rb"{\rtf1\ansicpg9 One\par\bin99999 x"]
)
def test_unbalanced_groups_and_wrong_numbers_are_read_as_far_as_they_go(data: bytes) -> None:
    assert parts_of_data(data, "rtf")[0] == ("", "One")


def test_too_many_control_words_are_refused() -> None:
    with pytest.raises(ArticleError, match="more than 500,000 control words"):
        parts_of_data(rb"{\rtf1 " + rb"\b" * 1_500_000, "rtf")
