"""Documents: what the parsers of PDF, Word, e-mail and the like share.

Such a parser has `read(source) -> Source`, which needs no language: it returns a page (of the kind "html", "markdown"
or "plain"), or the document's parts, as `document` makes them. The language is told from their text. Then `article_of`
builds the article, or else the parser's own `parse(document, language)`, where the language's words change the parts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from articlecli.core import (
    Article,
    ArticleError,
    Passage,
    Place,
    Record,
    Source,
    check_number,
    clean,
    fold,
    lazy_pattern,
)
from articlecli.languages import Language
from articlecli.parsers import _dates
from articlecli.parsers._block_roles import build_article
from articlecli.parsers._blocks import Block, line_pattern
from articlecli.parsers._composed_text import Part, compose

# The names by which programs sign, and the titles that they make up: "Microsoft Word - draft3.doc"
_OF_PROGRAM = lazy_pattern(
    r"microsoft|windows|office|apache|acrobat|latex|untitled|\.(?:docx?|dotx?|odt|rtf|pdf|txt|indd|qxp)\b|[\\/@_]",
    re.IGNORECASE,
)


_MOST_PARAGRAPHS = 40_000  # each takes some 0.2 ms; the Bible has 31,000 verses
_NOT_NAMES = lazy_pattern(r"[@{}\d?!:]|\.\s*$")  # what no list of authors has: "ann@lund.example", a sentence's end


class Properties(Record):
    """What a file says of its document, where the text doesn't say it itself.

    Programs fill in the author and the date, and take them from the computer or from the document that was copied. So
    they count only beside a title, which a person has filled in.
    """

    title: str = ""
    author: str = ""
    date: str = ""  # when the document was made, in ISO 8601


_NO_PROPERTIES = Properties()


@dataclass(frozen=True, slots=True)
class Document(Source):
    """A document that was read: its parts in their order. `text` has their words, for telling the language."""

    parts: tuple[Part, ...] = ()
    language: str | None = None  # the code that the document declares, such as "de"; it may be wrong
    published: str = ""  # the date that the document declares, as it is written there
    properties: Properties = _NO_PROPERTIES
    is_body_chosen: bool = False  # as in `build_article`


def document(
    source: Source,
    parts: Iterable[Part],
    *,
    language: str | None = None,
    published: str = "",
    properties: Properties = _NO_PROPERTIES,
    is_body_chosen: bool = False,
) -> Document:
    """Returns a document of the source's kind with these parts. Raises ArticleError where they hold no text."""
    kept = tuple(part for part in parts if part.text.strip())
    if not kept:
        raise ArticleError("holds no text; give a document with words in it")
    check_number(len(kept), _MOST_PARAGRAPHS, "paragraphs")
    text = "\n\n".join(clean(part.text) for part in kept)
    code = language.lower().replace("_", "-").partition("-")[0] if language else None
    return Document(
        text,
        source.name,
        source.kind,
        parts=kept,
        language=code,
        published=published,
        properties=properties,
        is_body_chosen=is_body_chosen,
    )


def article_of(document: Source, language: Language) -> Article:
    """Returns the article that the parts of a document make up, with the pages or times of its text.

    Raises ArticleError for a string that is said to be of a document's kind.
    """
    if not isinstance(document, Document):
        raise ArticleError(f"is {document.kind}, which can't be read from a string; give a file")
    parts = [part for part in document.parts if fold(clean(part.text))]
    article = _built(parts, document, language)
    title, author, date = document.properties
    if not _is_written(title):
        return article
    if not article.headline:
        article = _built([Part(title, "headline"), *parts], document, language)
    if not article.byline and _is_written(author):
        article = _signed(article, fold(clean(author)))
    if not article.published:
        article = replace(article, published=_dates.iso_date(date, language))
    return article


def _built(parts: Sequence[Part], document: Document, language: Language) -> Article:
    text, blocks = compose(_with_authors(parts, language))
    source = Source(text, document.name, document.kind)
    article = build_article(
        blocks,
        source,
        language,
        published=_dates.iso_date(document.published, language),
        is_body_chosen=document.is_body_chosen,
    )
    return replace(article, places=tuple(_places(parts, blocks)))


def _with_authors(parts: Sequence[Part], language: Language) -> Iterator[Part]:
    """Yields the parts; in a paper, the names between its title and the heading of its abstract are its byline."""
    abstract = line_pattern(rf"(?:{language.articles.abstract})\W*")
    for i, part in enumerate(parts):
        is_below = i == 1 and parts[0].role in {"headline", "heading"} and not part.role
        has_names = "," in part.text and not _NOT_NAMES.search(part.text)
        if is_below and has_names and len(parts) > i + 1 and abstract.fullmatch(parts[i + 1].text.strip()):
            yield replace(part, role="byline", text=part.text.replace(" ,", ","))
        else:
            yield part


def _is_written(line: str) -> bool:
    """Whether a title or a name looks like one that a person wrote: several words, or one in another script."""
    return (" " in line.strip() or not line.isascii()) and not _OF_PROGRAM.search(line)


def _signed(article: Article, author: str) -> Article:
    """Returns the article with a byline. It stands behind the text, so that nothing in the text moves."""
    start = len(article.source.text) + 2
    source = replace(article.source, text=f"{article.source.text}\n\n{author}")
    return replace(article, source=source, byline=Passage(author, start, start + len(author)))


def _places(parts: Sequence[Part], blocks: Sequence[Block]) -> Iterator[Place]:
    """Yields where the document's pages or times begin in the composed text."""
    last = None
    for part, block in zip(parts, blocks, strict=True):
        for place in part.places:
            if last is None or (place.page, place.time) != last:
                yield replace(place, start=block.start + place.start)
                last = place.page, place.time


def library(name: str, what: str) -> Any:
    """Returns a module of the extra `documents`. Raises ArticleError where it isn't installed; `what` is "a PDF"."""
    check_library(name, what)
    return import_module(name)


def check_library(name: str, what: str) -> None:
    """Raises ArticleError where a module of the extra isn't installed. It isn't loaded."""
    if find_spec(name) is None:
        raise ArticleError(f"is {what}; pip install 'articlecli[documents]' to read it")
