"""PDF: its lines, in the order in which they are read, become the blocks of an article.

`_pdf_process` reads the file with PDFium in a process of its own; there `_pdf_pages` finds words, `_pdf_columns` lines
and `_pdf_paragraphs` paragraphs. `_pdf_roles` finds the headline and the parts of a paper. The offsets point into the
text that is composed of all this, and `Article.places` has the page of each piece.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from articlecli.core import Article, ArticleError, Place, Source, clean, fold, lazy_pattern
from articlecli.languages import Language
from articlecli.parsers import _documents
from articlecli.parsers._composed_text import Part
from articlecli.parsers._hyphens import WordJoiner
from articlecli.parsers._pdf_process import read_pdf
from articlecli.parsers._pdf_roles import with_roles
from articlecli.parsers._pdf_values import Paragraph

_TEXT_OF_SCAN = 20  # characters a page on the average; a scanned page has none, or a scanner's note
_READ = {"headline", "byline", "heading", "bold", "caption", "row"}  # kinds that are roles as well
_SENTENCE_END = lazy_pattern(r"[.!?…][\"'”’»)\]]{0,2} +(?=[^\W\d_a-zß-ÿ])")  # "new ones. It also"
_LEFT_OUT = "caption"  # a role whose text is left out
_LONG = 2  # lines of a block that is surely a paragraph


@dataclass(frozen=True, slots=True)
class PdfDocument(_documents.Document):
    """A PDF that was read. The halves of words at the ends of its lines are joined when the language is known."""

    title: str = ""
    paragraphs: tuple[Paragraph, ...] = ()


def read(source: Source) -> Source:
    """Returns the paragraphs of a PDF.

    Raises ArticleError where it has a password, holds pictures of pages only, is broken, or exceeds a limit.
    """
    _documents.check_library("pypdfium2", "a PDF")
    found = read_pdf(source.data)
    paragraphs = [_cleaned(paragraph) for paragraph in found.paragraphs]
    if sum(len(line) for paragraph in paragraphs for line in paragraph.lines) < _TEXT_OF_SCAN * found.pages:
        raise ArticleError("is a PDF with pictures of pages and no text; run 'ocrmypdf IN.pdf OUT.pdf' to add it")
    sample = [Part(" ".join(paragraph.lines)) for paragraph in paragraphs if paragraph.kind != "row"]
    read = _documents.document(source, sample, language=found.language)
    return PdfDocument(
        read.text,
        source.name,
        source.kind,
        parts=read.parts,
        language=read.language,
        title=found.title,
        paragraphs=tuple(paragraphs),
    )


def parse(source: Source, language: Language) -> Article:
    """Returns the article in a PDF that was read. Its `places` are pages."""
    if not isinstance(source, PdfDocument):
        return _documents.article_of(source, language)
    paragraphs = with_roles(source.paragraphs, source.title, language)
    joiner = WordJoiner((line for paragraph in paragraphs for line in paragraph.lines), language)
    parts = list(_parts(paragraphs, joiner))
    if parts and parts[0].role in {"", "paragraph"}:
        parts[:1] = _without_end_of_sentence(parts[0])
    return _documents.article_of(replace(source, parts=tuple(parts)), language)


def _without_end_of_sentence(part: Part) -> list[Part]:
    """Returns the first part of a text without a headline, cut where it begins with the end of another page's sentence.

    What is cut off is part of the text, and no part of the article.
    """
    end = _SENTENCE_END.search(part.text)
    if not part.text[:1].islower() or end is None:
        return [part]
    at = end.end()
    page = next((place.page for place in reversed(part.places) if place.start <= at), None)
    later = (replace(place, start=place.start - at) for place in part.places if place.start > at)
    rest = replace(part, text=part.text[at:], places=(Place(0, page=page), *later))
    return [Part(part.text[:at].rstrip(), _LEFT_OUT, places=part.places[:1]), rest]


def _cleaned(paragraph: Paragraph) -> Paragraph:
    return paragraph._replace(lines=tuple(fold(clean(line)) for line in paragraph.lines))


def _parts(paragraphs: list[Paragraph], joiner: WordJoiner) -> Iterator[Part]:
    for paragraph in paragraphs:
        text, starts = joiner.joined(paragraph.lines)
        places = tuple(Place(start, page=page) for start, page in zip(starts, paragraph.pages, strict=True))
        role = paragraph.kind if paragraph.kind in _READ else ""
        if paragraph.kind == "text" and len(paragraph.lines) > _LONG:
            role = "paragraph"
        yield Part(text, role, is_item=paragraph.kind == "item", places=places)
