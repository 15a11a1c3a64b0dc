"""Takes some prose of a source, from which its language can be told. A page isn't parsed for it.

All of it takes linear time: a pattern never reads a character of the page more than a few times.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from articlecli.core import Source, lazy_pattern

_MOST = 20_000  # characters of a sample
_PIECES = 10  # of a long text, spread evenly over it
_MOST_OF_PAGE = 1_000_000  # characters at the beginning of a page, where its article is
_SHORTEST = 40  # characters of a paragraph that is taken for prose
_FEWEST = 200  # characters of prose in a page's paragraphs; with fewer, all its text is taken
# A paragraph up to the next tag of a block
_PARAGRAPH = lazy_pattern(
    r"<p(?:\s[^<>]{0,500})?>(?P<text>[^<]*(?:<(?!/?(?:p|div|h\d|li|ul|ol|td|table|section|script|style)\b)[^<>]*>[^<]*)*)",
    re.IGNORECASE,
)
_TAG = lazy_pattern(r"<[^<>]*>")
_SKIPPED = lazy_pattern(r"<(?P<closing>/?)(?P<name>script|style|title|nav|select)\b", re.IGNORECASE)


def prose_sample(source: Source) -> str:
    """Returns up to about 20,000 characters of the prose of a source: the text itself, or a page's paragraphs."""
    if source.kind != "html":
        return _spread(source.text)
    page = source.text[:_MOST_OF_PAGE]
    found = [match["text"] for match in _PARAGRAPH.finditer(page) if len(match["text"]) >= _SHORTEST]
    prose = _text_of(_some(found))
    return prose if len(prose) >= _FEWEST else _text_of(_spread(" ".join(_without_scripts(page))))


def _spread(text: str) -> str:
    """Returns the text, or pieces from all over it where it is long."""
    if len(text) <= _MOST:
        return text
    size, step = _MOST // _PIECES, (len(text) - _MOST // _PIECES) / (_PIECES - 1)
    return "\n".join(text[round(i * step) : round(i * step) + size] for i in range(_PIECES))


def _some(paragraphs: Sequence[str]) -> str:
    """Returns the paragraphs, or every second, third or further one where they are many."""
    length = sum(map(len, paragraphs))
    return "\n".join(paragraphs[:: length // _MOST + 1])[: 2 * _MOST]


def _text_of(markup: str) -> str:
    return unescape(_TAG.sub(" ", markup))[:_MOST]


def _without_scripts(page: str) -> Iterator[str]:
    """Yields the pieces of a page between its scripts, styles and menus."""
    start, opened = 0, ""
    for found in _SKIPPED.finditer(page):
        name = found["name"].lower()
        if not opened and not found["closing"]:
            yield page[start : found.start()]
            opened = name
        elif opened == name and found["closing"]:
            start, opened = found.start(), ""
    if not opened:
        yield page[start:]
