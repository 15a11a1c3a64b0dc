"""Makes the addresses of places in an article, for the links of the terminal format."""

import os
import re
import socket
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from articlecli.core import Digest

_ADDRESSES = ("http://", "https://")
_MOST_WORDS = 6  # words at each end of a text that a browser looks for


def finder(digest: Digest, form: str) -> Callable[[int, int], str | None]:
    """Returns a function from two offsets, start and end, to the address of the place between them.

    For a web page, the address names the text of the place (a text fragment of WICG). For a file, it is the `form` with
    {host}, {path} and {line}: "file://{host}{path}#{line}". The line is left out if it isn't known. This is so in
    HTML and Markdown, whose text is composed of parts. It is also so if running heads were left out, or if the end of a
    page became the end of a line. If the article came from neither a page nor a file, the function returns None.
    """
    source = digest.source or "-"
    if source.startswith(_ADDRESSES):
        page = source.partition("#")[0]
        return lambda start, end: f"{page}#:~:text={_fragment(digest.text[start:end])}"
    file = Path(source)
    # No file: standard input, a pipe such as <(curl …), or a name that was changed to be safe to show.
    if source == "-" or not os.path.isfile(source):  # Path.is_file raises an error if a name is too long
        return lambda start, end: None  # noqa: ARG005
    if digest.article.source.kind != "plain" or not _has_as_many_lines(file, digest.text):
        form = form.partition("{line}")[0].rstrip(":#")
    host, name = quote(socket.gethostname()), quote(file.absolute().as_posix())
    breaks = [found.start() for found in re.finditer("\n", digest.text)]
    return lambda start, end: form.format(host=host, path=name, line=bisect_left(breaks, start) + 1)  # noqa: ARG005


def _has_as_many_lines(path: Path, text: str) -> bool:
    try:
        return len(path.read_bytes().splitlines()) == len(text.removesuffix("\n").split("\n"))
    except OSError:  # the file is gone since it was read
        return False


def _fragment(text: str) -> str:
    """Returns the encoded text for a text fragment. Of a long text it has only the first and the last words."""
    words = text.split()
    if len(words) <= 2 * _MOST_WORDS:
        return _encoded(words)
    return f"{_encoded(words[:_MOST_WORDS])},{_encoded(words[-_MOST_WORDS:])}"


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")  # "-" has a meaning in a text fragment
