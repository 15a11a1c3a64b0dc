"""Names articles as the lines of a digest name them: by site, by file, or by byline."""

import os
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from articlecli.pipeline import Reading

_ADDRESSES = ("http://", "https://")
_STANDARD_INPUT = "-"


def names_of(readings: Sequence[Reading]) -> list[str]:
    """Returns a name for each article. No two are the same."""
    names = [_name(read) for read in readings]
    shared = {name for name, count in Counter(names).items() if name and count > 1}
    found: list[str] = []
    for number, (name, read) in enumerate(zip(names, readings, strict=True), 1):
        if name in shared:
            source = read.article.source.name or ""
            name = source if source and names.count(source) == 0 else f"{name} {number}"  # noqa: PLW2901
        name = name or str(number)  # noqa: PLW2901
        found.append(name if name not in found else f"{name} ({number})")
    return found


def _name(read: Reading) -> str:
    article = read.article
    source = article.source.name
    if source and source.startswith(_ADDRESSES):
        return (urlsplit(source).hostname or source).removeprefix("www.")
    file, colon, line = (source or "").rpartition(":")
    if colon and line.isdecimal():  # a record of JSON Lines: "news.jsonl:12"
        return f"{_file_name(file)} {line}".strip()
    if source and source != _STANDARD_INPUT:
        return _file_name(source)
    return article.byline.text if article.byline else ""


def _file_name(path: str) -> str:
    """Returns the name of a file without its folder and its ending; "" for standard input."""
    name = os.path.basename(path)
    return "" if name == _STANDARD_INPUT else os.path.splitext(name)[0] or path
