"""Several articles in one input: the entries of a feed, which are listed, and the messages of a mailbox."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from articlecli import parsers, pipeline
from articlecli.cli import options
from articlecli.cli.options import Options
from articlecli.core import ArticleError, Record, on_one_line

if TYPE_CHECKING:
    from articlecli.core import Source

_MOST_NAMED = 5  # messages in a note
_MOST_POINTS = 100  # entries of a list that get a point; each takes as long as a digest
_LONGEST_TITLE = 60  # characters in a note


class Chosen(Record):
    """What is shown of a source: its entries as a list, or the digests of some."""

    sources: Sequence["Source"] = ()
    listed: Sequence[Any] = ()
    notes: Sequence[str] = ()
    missing: Sequence[str] = ()  # why entries that were asked for can't be digested


def chosen(source: "Source", asked: Options) -> Chosen:
    """Returns what is shown of a source that may hold several articles.

    Raises ArticleError where it has no entry of the number that was asked for, or only a link in its place.
    """
    found = parsers.entries(source)
    if not found:
        if (asked.entry or 1) > 1:
            raise ArticleError(f"holds one article, so it has no entry {asked.entry}")
        return Chosen([source])
    if asked.all:
        links = [_only_link(number, entry) for number, entry in enumerate(found, 1) if entry.source is None]
        return Chosen([entry.source for entry in found if entry.source], missing=links)
    if asked.entry:
        if asked.entry > len(found):
            raise ArticleError(f"has no entry {asked.entry}; the last one is {len(found)}")
        entry = found[asked.entry - 1]
        if entry.source is None:
            raise ArticleError(_only_link(asked.entry, entry))
        return Chosen([entry.source])
    if source.kind == "feed":
        return Chosen(listed=found)
    return Chosen([entry.source for entry in found[:1] if entry.source], notes=[_of_mailbox(found)])


def _only_link(number: int, entry: Any) -> str:
    if entry.link:
        return f"entry {number} has no text, only a link: articlecli {entry.link}"
    return f"entry {number} has neither a text nor a link"


def _of_mailbox(found: Sequence[Any]) -> str:
    others = [f"{number} {_title(entry)}" for number, entry in enumerate(found[1 : _MOST_NAMED + 1], 2)]
    rest = f" and {len(found) - 1 - len(others)} more" if len(found) - 1 > len(others) else ""
    return (
        f"is a mailbox of {len(found)} messages; this is the first, and --entry N shows another: "
        f"{', '.join(others)}{rest}"
    )


def _title(entry: Any) -> str:
    title = on_one_line(entry.title) or "without a subject"
    return f'"{title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"}"'


def show(found: Sequence[Any], asked: Options, format_: str, stream: TextIO) -> None:
    """Writes a list of the entries: number, title, date and one point; in JSON, an object a line."""
    for number, entry in enumerate(found, 1):
        point = _point(entry, asked) if number <= _MOST_POINTS else None
        if format_ == "json":
            shown = {"entry": number, "title": entry.title, "published": entry.published or None}
            line = json.dumps({**shown, "link": entry.link or None, "point": point}, ensure_ascii=False)
        else:
            dated = f" ({entry.published})" if entry.published else ""
            line = f"{number}. {on_one_line(entry.title)}{dated}"
            line += f"\n   {on_one_line(point)}" if point else ""
        stream.write(f"{line}\n")


def _point(entry: Any, asked: Options) -> str | None:
    """Returns the first point of an entry's text; None where it has none."""
    if entry.source is None:
        return None
    wanted = {**options.of_digest(asked._asdict()), "points": 1, "words": None, "quotes": "none", "speaker": None}
    try:
        points = pipeline.digest(entry.source, **wanted).key_points
    except ArticleError:
        return None
    return points[0].text if points else None
