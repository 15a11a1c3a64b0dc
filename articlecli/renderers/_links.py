"""Addresses of places in an article, for the links of the terminal format."""

import os
import re
import socket
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from articlecli.core import Digest

_ADDRESSES = ("http://", "https://")
_MOST_WORDS = 6  # of a place's text that browsers look for at each of its ends


def finder(digest: Digest, form: str) -> Callable[[int, int], str | None]:
    """What gives the address of the place between two offsets; None where the article came from no file or page.

    In a file it is a line of it, in a form with {host}, {path} and {line}. Of a page and of Markdown, whose text is
    made of their parts, lines aren't known, nor where running heads were left out or a page's end became a line's. On a
    page it is the text that stands there (a text fragment of WICG).
    """
    source = digest.source or "-"
    if source.startswith(_ADDRESSES):
        page = source.partition("#")[0]
        return lambda start, end: f"{page}#:~:text={_ends(digest.text[start:end])}"
    file = Path(source)
    # A pipe, <(curl …), or a name that was made safe to show
    if source == "-" or not os.path.isfile(source):  # Path's raises where a name is too long
        return lambda start, end: None  # noqa: ARG005  # the same for all places
    if digest.article.source.kind != "plain" or not _has_as_many_lines(file, digest.text):
        form = form.partition("{line}")[0].rstrip(":#")
    host, name = quote(socket.gethostname()), quote(file.absolute().as_posix())
    breaks = [found.start() for found in re.finditer("\n", digest.text)]
    return lambda start, end: form.format(host=host, path=name, line=bisect_left(breaks, start) + 1)  # noqa: ARG005


def _has_as_many_lines(path: Path, text: str) -> bool:
    try:
        return len(path.read_bytes().splitlines()) == len(text.removesuffix("\n").split("\n"))
    except OSError:  # it is gone since it was read
        return False


def _ends(text: str) -> str:
    words = text.split()
    if len(words) <= 2 * _MOST_WORDS:
        return _encoded(words)
    return f"{_encoded(words[:_MOST_WORDS])},{_encoded(words[-_MOST_WORDS:])}"


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")  # "-" has a meaning of its own there
