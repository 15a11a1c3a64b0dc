"""Parsers, one file a kind of text: `plain.py` reads sources of kind "plain".

Each has `parse(source, language) -> Article` and knows nothing of its siblings. Files whose names open with an
underscore hold what they share.
"""

from importlib import import_module
from importlib.util import find_spec

from articlecli.core import Article, ArticleError, Source, Span, check_number
from articlecli.languages import Language

__all__ = ["parse", "plain_blocks"]

_MOST_LINES = 500_000  # each takes 1 kB, at the most


def parse(source: Source, language: Language) -> Article:
    """The article that the source holds.

    Raises ArticleError where there is no parser for its kind, or it holds no article, or more than fits in memory.
    """
    check_number(source.text.count("\n"), _MOST_LINES, "lines")
    module = f"{__name__}.{source.kind}"
    if source.kind.startswith("_") or find_spec(module) is None:
        raise ArticleError(f"is {source.kind}, which can't be read; save the article as plain text")
    article: Article = import_module(module).parse(source, language)
    if not article.paragraphs:
        raise ArticleError("holds no article, only the furniture of a page; give the article's text")
    return article


def plain_blocks(text: str) -> list[Span]:
    """The paragraphs, headings and list items of a plain text; all of its words are in one."""
    from articlecli.parsers import plain

    return [Span(block.mark, block.end) for block in plain.blocks(text)]
