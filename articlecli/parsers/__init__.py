"""Parsers: a Source becomes an Article. There is one file for each kind of text: `plain.py` reads the kind "plain".

Each parser of a text has `parse(source, language) -> Article`, each parser of a document (PDF, Word, e-mail)
`read(source) -> Source`, as told in `_documents.py`; and none uses another. Files whose names open with an underscore
hold the code that parsers share; of these, read `_blocks.py` and `_block_roles.py` first.
"""

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from articlecli.core import Article, ArticleError, Source, Span, check_number, clean, fold
from articlecli.languages import Language

if TYPE_CHECKING:
    from articlecli.parsers._entries import Entry

__all__ = [
    "declared_language",
    "entries",
    "parse",
    "plain_blocks",
    "prose_sample",
    "readable",
    "record",
    "section_of",
    "sections_of",
    "titled",
]

_COLLECTIONS = ("feed", "email")  # the kinds of which a source may hold several articles
_WITH_FURNITURE = ("plain", "markdown", "html")
_MOST_LINES = 500_000  # each line takes at most 1 kB of memory


def readable(source: Source) -> Source:
    """Returns the source with a text from which its language can be told, and which `parse` makes an article of.

    That is a text or a page as it is, and a document's parts or the page in it. Raises ArticleError where a document
    can't be read.
    """
    if not source.data:
        return source
    read: Source = _parser(source.kind).read(source)
    return read


def entries(source: Source) -> "Sequence[Entry]":
    """Returns the articles in a source that may hold several, a feed or a mailbox; none for a source with one."""
    if not source.data or source.kind not in _COLLECTIONS:
        return ()
    found: Sequence[Entry] = _parser(source.kind).entries(source)
    return found


def record(source: Source, text_field: str) -> Source:
    """Returns the article in the named field of JSON data. Raises ArticleError for another kind of source."""
    if source.kind != "json" or not source.data:
        raise ArticleError(f"is {source.kind}, which has no field {text_field!r}; leave out --text-field")
    read: Source = _parser(source.kind).read(source, text_field)
    return read


def titled(source: Source, title: str) -> Source:
    """Returns a text or a page below a headline that is known."""
    from articlecli.parsers import _headed

    return _headed.headed(source.text, source.name, _headed.Head(fold(clean(title))), kind=source.kind)


def parse(source: Source, language: Language) -> Article:
    """Returns the article that the source holds.

    Raises ArticleError where the source's kind has no parser, or the source holds no article or too many lines.
    """
    source = readable(source)
    check_number(source.text.count("\n"), _MOST_LINES, "lines")
    parser = _parser(source.kind)
    article: Article = parser.parse(source, language) if hasattr(parser, "parse") else _of_document(source, language)
    if not article.paragraphs:
        what = "the furniture of a page" if source.kind in _WITH_FURNITURE else "headings and short lines"
        raise ArticleError(f"holds no article, only {what}; give the article's text")
    return article


def _of_document(source: Source, language: Language) -> Article:
    from articlecli.parsers import _documents

    return _documents.article_of(source, language)


def _parser(kind: str) -> Any:
    """Returns the module that reads a kind. Raises ArticleError where there is none."""
    module = f"{__name__}.{kind}"
    if kind.startswith("_") or find_spec(module) is None:
        raise ArticleError(f"is {kind}, which can't be read; save the article as plain text")
    return import_module(module)


def section_of(article: Article, wanted: int | str) -> Article:
    """Returns one section of an article, by its number or a part of its heading. All offsets are those of the whole.

    Section 1 is the first with a heading, and 0 what stands above it. Raises ArticleError where there is no such one.
    """
    from articlecli.parsers import _sections

    return _sections.section_of(article, wanted)


def sections_of(article: Article) -> list[Article]:
    """Returns the sections of an article in its order, the first of them the one without a heading, if there is one."""
    from articlecli.parsers import _sections

    return _sections.sections_of(article)


def plain_blocks(text: str) -> list[Span]:
    """Returns the spans of a plain text's paragraphs, headings and list items. Every word is in one of them."""
    from articlecli.parsers import plain

    return [Span(block.mark_start, block.end) for block in plain.blocks(text)]


def declared_language(source: Source) -> str | None:
    """Returns the code of the language that a page or a front matter declares, such as "de"; None where it has none.

    The declaration may be wrong.
    """
    if source.kind == "plain":
        return None
    from articlecli.parsers import _declared_language

    return _declared_language.declared_language(source)


def prose_sample(source: Source) -> str:
    """Returns prose of a source, from which its language can be told. The source is not parsed for it."""
    if source.kind == "plain":
        return source.text
    from articlecli.parsers import _prose_sample

    return _prose_sample.prose_sample(source)
