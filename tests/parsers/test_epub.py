"""An EPUB becomes an article, with its chapters as sections."""

import pytest

from articlecli import digest, reading
from articlecli.core import ArticleError
from articlecli.languages import Language
from tests.support.packages import article_of_data, epub, package, page, parts_of_data

_TEXT = "The gulls left the pier on Monday, and nobody in Tallow Bay saw them go."
_PROSE = f"<p>{_TEXT}</p>" * 150  # enough for a book
_METADATA = (
    "<dc:title>The Gulls</dc:title><dc:creator>Ann Weld</dc:creator><dc:creator>Tom Marsh</dc:creator>"
    '<dc:creator xmlns:opf="http://www.idpf.org/2007/opf" opf:role="ill">Ida Lee</dc:creator>'
    "<dc:language>de-AT</dc:language><dc:date>0101-01-01</dc:date><dc:date>2019-08-23</dc:date>"
)


def _texts(data: bytes) -> list[str]:
    """The parts behind the title, with each text once."""
    return list(dict.fromkeys(text for role, text in parts_of_data(data, "epub") if role not in {"headline", "byline"}))


def _book(body: str) -> bytes:
    return epub({"one": page(body)}, metadata=_METADATA)


def test_the_package_gives_title_authors_date_and_language(english: Language) -> None:
    article = article_of_data(_book(f"<h1>One</h1>{_PROSE}"), "epub", english)
    assert article.headline is not None
    assert article.byline is not None
    found = (article.headline.text, article.byline.text, article.published)
    assert found == ("The Gulls", "Ann Weld, Tom Marsh", "2019-08-23")


def test_the_files_come_in_their_reading_order_and_chapters_are_sections(english: Language) -> None:
    pages = {name: page(f"<h2>Part {name}</h2><p>{_TEXT}</p><h3>More of {name}</h3><p>{_TEXT}</p>") for name in "ba"}
    article = article_of_data(epub(pages, metadata=_METADATA), "epub", english)
    assert [heading.text for heading in article.sections] == ["Part b", "More of b", "Part a", "More of a"]
    assert article.section_levels == (2, 3, 2, 3)


@pytest.mark.parametrize(
    "left_out",
    [
        '<section epub:type="copyright-page"><p>All rights are reserved.</p></section>',
        '<nav epub:type="toc"><a href="one.xhtml">One</a></nav>',
        '<aside epub:type="footnote"><p>A note.</p></aside>',
        '<div role="doc-endnotes"><p>A note.</p></div>',
        '<div class="caption"><p>A gull, drawn by Ida Lee.</p></div>',
        '<p><a href="one.xhtml">One</a> 3</p>',
        "<h1>The Gulls</h1>",
        "<figure><figcaption>A gull.</figcaption></figure>",
    ],
)
def test_contents_rights_notes_and_captions_are_left_out(left_out: str) -> None:
    assert _texts(_book(f"{left_out}<h2>One</h2>{_PROSE}")) == ["One", _TEXT]


def test_marks_of_notes_and_numbers_of_pages_are_left_out_and_the_text_goes_on() -> None:
    marks = '<sup><a href="#n1">1</a></sup><a epub:type="noteref" href="#n2">2</a><span class="x-pageno">12</span>'
    assert _texts(_book(f"<h2>One</h2><p>They left{marks} today.</p>")) == ["One", "They left today."]


def test_a_title_page_a_list_of_pictures_and_a_page_of_rights_are_told_without_markup() -> None:
    pages = {
        "title": page("<h1>The Gulls</h1><p>BY ANN WELD</p><p>TALLOW BAY 1913</p>"),
        "rights": page("<p>© 2019 Ann Weld. Nothing may be copied from this book by anybody.</p>"),
        "pictures": page("<h2>Pictures</h2><p>The pier</p><p>The bay</p>"),
        "one": page(f"<h2>One</h2>{_PROSE}"),
    }
    assert _texts(epub(pages, metadata=_METADATA)) == ["One", _TEXT]


def test_the_heading_of_a_part_stays_above_its_first_chapter() -> None:
    body = f"<h1>Pictures</h1><p>The pier</p><h1>Part One</h1><h2>Gulls</h2>{_PROSE}"
    assert _texts(_book(body)) == ["Part One", "Gulls", _TEXT]


def test_a_heading_in_two_lines_is_one() -> None:
    assert (
        _texts(_book(f"<h2>CHAPTER I<br/><br/><small>THE GULLS GO</small></h2>{_PROSE}"))[0] == "CHAPTER I THE GULLS GO"
    )


@pytest.mark.parametrize(
    ("item", "contents"),
    [
        ('<item id="n" href="nav.xhtml" properties="nav"/>', page('<nav><a href="one.xhtml">How it began</a></nav>')),
        (
            '<item id="n" href="nav.xhtml" media-type="application/x-dtbncx+xml"/>',
            '<ncx><navPoint><navLabel>How it began</navLabel><content src="one.xhtml#a"/></navPoint></ncx>',
        ),
    ],
)
def test_a_chapter_without_a_heading_gets_that_of_the_table_of_contents(item: str, contents: str) -> None:
    book = epub({"one": page(_PROSE)}, metadata=_METADATA, items=item, files={"OEBPS/nav.xhtml": contents})
    assert _texts(book) == ["How it began", _TEXT]


def test_the_guide_names_files_that_are_no_text_and_places_in_files_that_are() -> None:
    guide = '<reference type="toc" href="list.xhtml"/><reference type="cover" href="one.xhtml#cover"/>'
    pages = {"list": page("<p>One, Two, Three.</p>"), "one": page(f"<h2>One</h2>{_PROSE}")}
    assert _texts(epub(pages, metadata=_METADATA, guide=guide)) == ["One", _TEXT]


def test_named_characters_and_pages_that_are_no_xml_are_read() -> None:
    assert _texts(_book("<p>Gulls&nbsp;&mdash; &amp; terns &lt; &no;such</p>"))[0].startswith("Gulls — & terns <")
    assert _texts(_book("<p>Gulls<br>and <b>terns</p>")) == ["Gulls and terns"]


def test_files_out_of_the_package_and_on_the_web_are_not_read() -> None:
    items = '<item id="x" href="../../../../etc/hostname"/><item id="y" href="https://example.org/a.xhtml"/>'
    book = epub({"one": page(f"<p>{_TEXT}</p>")}, metadata=_METADATA, items=items)
    assert _texts(book) == [_TEXT]


def test_a_section_is_a_chapter() -> None:
    pages = {name: page(f"<h2>Chapter {name}</h2><p>{_TEXT}</p><h3>Below</h3>{_PROSE}") for name in ("one", "two")}
    source = reading.from_data(epub(pages, metadata=_METADATA), "book.epub", "epub")
    found = digest(source, section="TWO", language="en")
    assert found.headline == "Chapter two"
    assert [heading.text for heading in found.sections] == ["Below"]
    assert found.key_points[0].start > found.text.index("Chapter two")


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"mimetype": "application/epub+zip"}, "broken book"),
        ({"META-INF/container.xml": '<c><rootfile full-path="../a.opf"/></c>'}, "broken book"),
        ({"META-INF/container.xml": "<c"}, "broken document"),
    ],
)
def test_a_broken_book_is_refused(files: dict[str, str | bytes], problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        parts_of_data(package(files), "epub")


def test_a_locked_book_is_refused_and_one_with_locked_fonts_is_not() -> None:
    def locked(name: str) -> bytes:
        reference = f'<encryption><EncryptedData><CipherReference URI="OEBPS/{name}"/></EncryptedData></encryption>'
        pages = {"one": page(f"<p>{_TEXT}</p>")}
        return epub(pages, metadata=_METADATA, files={"META-INF/encryption.xml": reference})

    assert _texts(locked("font.otf")) == [_TEXT]
    with pytest.raises(ArticleError, match="shop has locked"):
        _texts(locked("one.xhtml"))


def test_a_book_of_pictures_is_refused() -> None:
    with pytest.raises(ArticleError, match="only with pictures"):
        _texts(_book('<p><img src="a.png" alt="A gull"/></p>'))
