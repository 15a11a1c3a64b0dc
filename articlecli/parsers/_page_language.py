"""What tells the language of a source before it is parsed: some of its prose, and the language that a page declares."""

import re
from html import unescape

from articlecli.core import Source

_PAGE = "html"
_ROOT = re.compile(r"<html\b[^<>]{0,2000}", re.IGNORECASE)
_LANGUAGE = re.compile(r"""(?<![\w-])lang\s{0,9}=\s{0,9}["']?([A-Za-z]{2,3}(?:[-_]\w{2,8}){0,3})""")  # lang="pt-BR"
_PARAGRAPH = re.compile(r"<p(?=[\s>])", re.IGNORECASE)
_PROGRAM = re.compile(r"<(?:script|style|noscript|template)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>?")
_ENOUGH, _TOO_FEW = 8000, 300  # code points of prose
_LONGEST = 2000  # code points of a paragraph that are looked at


def declared_language(source: Source) -> str | None:
    """Returns the code that a page gives as its language: "de", "pt-BR"; None where it gives none."""
    root = _ROOT.search(source.text) if source.kind == _PAGE else None
    found = _LANGUAGE.search(root[0]) if root else None
    return found[1] if found else None


def prose_sample(source: Source) -> str:
    """Returns text whose language is the source's: of a page, the text of its paragraphs; else all of it."""
    if source.kind != _PAGE:
        return source.text
    paragraphs, length = [], 0
    for opening in _PARAGRAPH.finditer(source.text):
        inside = source.text[opening.start() : opening.start() + _LONGEST].partition("</p")[0]
        paragraphs.append(_text(inside))
        length += len(paragraphs[-1])
        if length > _ENOUGH:
            break
    return " ".join(paragraphs) if length > _TOO_FEW else _whole(source.text)


def _whole(page: str) -> str:
    """Returns all text of a page without its scripts and styles."""
    first, *rest = _PROGRAM.split(page)
    return _text(" ".join([first, *(part.partition("</")[2].partition(">")[2] for part in rest)]))


def _text(markup: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", markup)).split())
