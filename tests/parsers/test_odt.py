"""An OpenDocument text becomes an article."""

import pytest

from articlecli.core import ArticleError
from articlecli.languages import Language
from tests.support.packages import article_of_data, odt, package, parts_of_data

_STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:parent-style-name="Quotations"/>'
    '<style:style style:name="P3" style:parent-style-name="Text_20_body"/>'
    '<style:style style:name="P4" style:parent-style-name="P4"/>'
    '<style:style style:name="P5" style:parent-style-name="Heading_20_2"/>'
    '<style:style style:name="P6" style:parent-style-name="Contents_20_1"/>'
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
)
_TEXT = "The gulls left the pier on Monday, and nobody in Tallow Bay saw them go."


def _paragraph(text: str, style: str = "P3") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def _parts(body: str) -> list[tuple[str, str]]:
    return parts_of_data(odt(body, styles=_STYLES), "odt")


@pytest.mark.parametrize(
    ("style", "role"),
    [("P1", "headline"), ("P2", "quotation"), ("P3", ""), ("P4", ""), ("P5", "heading"), ("B", "bold"), ("gone", "")],
)
def test_a_style_or_its_parent_gives_a_role(style: str, role: str) -> None:
    assert _parts(_paragraph("Some words", style)) == [(role, "Some words")]


def test_headings_items_and_bold_lines_are_seen() -> None:
    heading = '<text:h text:outline-level="2">What <text:span>comes</text:span> next</text:h>'
    items = f"<text:list><text:list-item>{_paragraph('An item')}</text:list-item></text:list>"
    bold = _paragraph('<text:span text:style-name="B">All bold</text:span>')
    found = _parts(heading + items + bold)
    assert found == [("heading", "What comes next"), ("item", "An item"), ("bold", "All bold")]


def test_blanks_tabs_and_line_breaks_are_written_out() -> None:
    text = "One<text:s text:c='9000000'/>two<text:tab/>three<text:line-break/><text:line-break/>four"
    assert _parts(_paragraph(text)) == [("", "One two three"), ("", "four")]


@pytest.mark.parametrize(
    "hidden",
    [
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>",
        "<office:annotation><text:p>a comment</text:p></office:annotation>",
        "<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>",
        "<text:hidden-text>secret</text:hidden-text>",
    ],
)
def test_notes_comments_boxes_and_hidden_words_are_left_out_and_the_text_goes_on(hidden: str) -> None:
    assert _parts(_paragraph(f"They left{hidden} today")) == [("", "They left today")]


def test_deleted_text_contents_and_hidden_sections_are_left_out() -> None:
    deleted = (
        f"<text:tracked-changes><text:changed-region>{_paragraph('gone')}</text:changed-region></text:tracked-changes>"
    )
    contents = f"<text:table-of-content>{_paragraph('Gulls 3')}</text:table-of-content>"
    section = f'<text:section text:display="none">{_paragraph("secret")}</text:section>'
    assert _parts(deleted + contents + section + _paragraph("Gulls 3", "P6") + _paragraph("Kept")) == [("", "Kept")]


def test_a_table_is_rows() -> None:
    cells = "".join(f"<table:table-cell>{_paragraph(text)}</table:table-cell>" for text in ("Year", "Gulls"))
    assert _parts(f"<table:table><table:table-row>{cells}</table:table-row></table:table>") == [("row", "Year | Gulls")]


def test_a_box_is_read_if_there_is_nothing_else() -> None:
    box = f"<draw:frame><draw:text-box>{_paragraph('In the box')}</draw:text-box></draw:frame>"
    assert _parts(_paragraph(box)) == [("", "In the box")]


def test_the_properties_give_title_author_date_and_language(english: Language) -> None:
    meta = (
        "<office:meta><dc:title>Gulls leave the bay</dc:title><meta:initial-creator>Ann Weld</meta:initial-creator>"
        "<meta:creation-date>2025-06-03T10:15:00</meta:creation-date></office:meta>"
    )
    article = article_of_data(odt(_paragraph(_TEXT) * 3, meta=meta), "odt", english)
    assert article.headline is not None
    assert article.byline is not None
    found = (article.headline.text, article.byline.text, article.published)
    assert found == ("Gulls leave the bay", "Ann Weld", "2025-06-03")


def test_a_locked_or_broken_file_is_refused() -> None:
    with pytest.raises(ArticleError, match="locked with a password"):
        parts_of_data(package({"META-INF/manifest.xml": "<m:encryption-data/>", "content.xml": "?"}), "odt")
    with pytest.raises(ArticleError, match="broken document"):
        parts_of_data(package({"meta.xml": "<a/>"}), "odt")
    with pytest.raises(ArticleError, match="broken document"):
        parts_of_data(b"PK\x03\x04 and no more", "odt")
