"""A Word file becomes an article."""

import pytest

from articlecli import digest, reading
from articlecli.core import ArticleError
from articlecli.languages import Language
from tests.support.packages import article_of_data, docx, package, parts_of_data

_STYLES = (
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Own"><w:name w:val="My part"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:styleId="Chapter"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>'
    '<w:style w:styleId="Dots"><w:name w:val="List Bullet"/></w:style>'
    '<w:style w:styleId="Contents"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>'
)
_CORE = (
    "<dc:title>Gulls leave the bay</dc:title><dc:creator>Ann Weld</dc:creator>"
    "<dcterms:created>2025-06-03T10:15:00Z</dcterms:created>"
)
_TEXT = "The gulls left the pier on Monday, and nobody in Tallow Bay saw them go."


def _paragraph(text: str, style: str = "", more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("style", "role"),
    [
        *(("T", "headline"), ("berschrift1", "heading"), ("Own", "heading"), ("Chapter", "heading")),
        *(("Q", "quotation"), ("Dots", "item"), ("Round", ""), ("gone", "")),
    ],
)
def test_a_style_gives_a_role(style: str, role: str) -> None:
    assert parts_of_data(docx(_paragraph("Some words", style), styles=_STYLES), "docx") == [(role, "Some words")]


@pytest.mark.parametrize(
    ("properties", "role"),
    [
        ('<w:numPr><w:numId w:val="3"/></w:numPr>', "item"),
        ('<w:numPr><w:numId w:val="0"/></w:numPr>', ""),
        ('<w:outlineLvl w:val="1"/>', "heading"),
        ('<w:outlineLvl w:val="9"/>', ""),
    ],
)
def test_a_paragraph_may_have_its_own_list_and_level(properties: str, role: str) -> None:
    assert parts_of_data(docx(_paragraph("Some words", "", properties)), "docx") == [(role, "Some words")]


@pytest.mark.parametrize(
    "hidden",
    [
        "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>not </w:t></w:r></w:moveFrom>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r>",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        "<w:r><w:instrText>PAGE not </w:instrText></w:r>",
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>not </w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    ],
)
def test_tracked_changes_count_as_accepted_and_hidden_words_are_left_out(hidden: str) -> None:
    inserted = "<w:ins><w:r><w:t>today</w:t></w:r></w:ins>"
    body = f"<w:p><w:r><w:t>They left </w:t></w:r>{hidden}{inserted}</w:p>"
    assert parts_of_data(docx(body), "docx") == [("", "They left today")]


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>The gulls </w:t></w:r></w:p>"
    assert parts_of_data(docx(first + _paragraph("left.")), "docx") == [("", "The gulls left.")]


def test_tables_of_contents_and_empty_forms_are_left_out() -> None:
    contents = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    forms = "".join(
        f"<w:sdt><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{_paragraph('Click here')}</w:sdtContent></w:sdt>"
        for kind in (contents, "<w:showingPlcHdr/>")
    )
    body = forms + _paragraph("Gulls 3", "Contents") + _paragraph("Some words")
    assert parts_of_data(docx(body, styles=_STYLES), "docx") == [("", "Some words")]


def test_a_row_of_short_cells_is_no_text_and_a_layout_of_long_cells_is() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"

    body = f"<w:tbl>{row('Year', 'Gulls')}{row(_TEXT + ' ' + _TEXT, 'Left')}</w:tbl>"
    assert parts_of_data(docx(body), "docx") == [("row", "Year | Gulls"), ("", f"{_TEXT} {_TEXT}"), ("", "Left")]


def test_a_text_box_is_read_if_there_is_nothing_else() -> None:
    box = f"<w:p><w:r><w:pict><w:txbxContent>{_paragraph('In the box')}</w:txbxContent></w:pict></w:r></w:p>"
    assert parts_of_data(docx(box), "docx") == [("", "In the box")]


def test_breaks_bold_lines_and_typed_bullets_are_seen() -> None:
    broken = "<w:p><w:r><w:t>One</w:t><w:br/><w:br/><w:t>Two</w:t><w:tab/><w:t>more</w:t></w:r></w:p>"
    bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr></w:r></w:p>'
    found = parts_of_data(docx(broken + bold + _paragraph("• An item")), "docx")
    assert found == [("", "One"), ("", "Two more"), ("bold", "Bold"), ("item", "An item")]


@pytest.mark.parametrize(
    ("core", "headline", "byline", "published"),
    [
        (_CORE, "Gulls leave the bay", "Ann Weld", "2025-06-03"),
        ("<dc:title>Microsoft Word - gulls.doc</dc:title><dc:creator>Ann Weld</dc:creator>", None, None, None),
        ("<dc:creator>Ann Weld</dc:creator><dcterms:created>2025-06-03</dcterms:created>", None, None, None),
    ],
)
def test_properties_count_beside_a_title_that_somebody_wrote(
    core: str, headline: str | None, byline: str | None, published: str | None, english: Language
) -> None:
    article = article_of_data(docx(_paragraph(_TEXT) * 3, core=core), "docx", english)
    assert (article.headline and article.headline.text) == headline
    assert (article.byline and article.byline.text, article.published) == (byline, published)
    for part in filter(None, (article.headline, article.byline)):
        assert article.source.text[part.start : part.end] == part.text


def test_the_headline_of_the_text_wins_over_the_properties(english: Language) -> None:
    data = docx(_paragraph("Gulls go", "T") + _paragraph(_TEXT), styles=_STYLES, core="<dc:title>Form 3 b</dc:title>")
    article = article_of_data(data, "docx", english)
    assert article.headline is not None
    assert article.headline.text == "Gulls go"


@pytest.mark.parametrize(
    ("line", "byline"),
    [("Ann Weld , Tom Marsh, Rosa Lind", "Ann Weld, Tom Marsh, Rosa Lind"), ("In the end, nobody saw them.", None)],
)
def test_names_above_an_abstract_are_the_byline_of_a_paper(line: str, byline: str | None, english: Language) -> None:
    body = _paragraph("Why Gulls Leave", "T") + _paragraph(line) + _paragraph("Abstract", "berschrift1")
    article = article_of_data(docx(body + _paragraph(_TEXT), styles=_STYLES), "docx", english)
    assert (article.byline.text if article.byline else None) == byline


def test_a_document_of_a_few_words_holds_no_article(english: Language) -> None:
    with pytest.raises(ArticleError, match="holds no article, only headings and short lines"):
        article_of_data(docx(_paragraph("Main document")), "docx", english)


def test_a_word_file_is_told_by_its_content(tmp_path: object) -> None:
    path = f"{tmp_path}/story.dat"
    with open(path, "wb") as file:
        file.write(docx(_paragraph("Gulls go", "T") + _paragraph(_TEXT), styles=_STYLES))
    found = digest(reading.read(path))
    assert (found.headline, found.key_points[0].text, found.language) == ("Gulls go", _TEXT, "en")


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"word/document.xml": "<w:document"}, "broken document"),
        ({"word/document.xml": "<a/>"}, "holds no text"),
        ({"word/document.xml": "<a>" * 300 + "</a>" * 300}, "broken document"),
        ({"word/styles.xml": "<a/>"}, "broken document"),
        ({"word/document.xml": b"<a>" + b"<b/>" * 2_000_001 + b"</a>"}, "more than 2,000,000 tags"),
        ({"word/document.xml": bytes(64 * 1024 * 1024 + 1)}, "unpacks to more than"),
    ],
)
def test_a_broken_or_a_huge_file_is_refused(files: dict[str, str | bytes], problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        parts_of_data(package(files), "docx")


def test_entities_are_not_followed() -> None:
    entities = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'{entities}<d xmlns="{space}"><p><r><t>Words</t></r><r><t>&b;&c;</t></r></p></d>'
    assert parts_of_data(package({"word/document.xml": text}), "docx") == [("", "Words")]
