"""Feeds: RSS and Atom by the library feedparser, which isn't let onto the network, and JSON Feed.

A feed holds several articles. `entries` lists them; `read` is for a feed with one.
"""

import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from articlecli.core import ArticleError, Source, check_number, clean, fold, lazy_pattern
from articlecli.parsers import _documents, _records
from articlecli.parsers._entries import Entry
from articlecli.parsers._headed import Head

_MOST_BYTES = 16 * 1024 * 1024  # feedparser takes some 20 times as much memory
_MOST_ENTRIES = 10_000
_MOST_TAGS = 500_000  # feedparser takes some 50 microseconds for each
_ENTITIES = lazy_pattern(rb"<!ENTITY", re.IGNORECASE)  # each may stand for many others
_BROKEN = "is a broken feed; get a whole copy of it"
_WEB = ("https://", "http://")
_LONGEST_TITLE = 80  # characters, where an entry has no title
_TAG = lazy_pattern(r"<[^<>]{0,1000}>")


def read(source: Source) -> Source:
    """Returns the article of a feed's only entry. Raises ArticleError for a feed with several, or with a link alone."""
    found = entries(source)
    if len(found) != 1:
        raise ArticleError(f"is a feed with {len(found)} entries; choose one with --entry N, or --all")
    only = found[0]
    if only.source is None:
        raise ArticleError(f"is a feed that holds no text, only a link: {only.link or 'none'}")
    return only.source


def entries(source: Source) -> Sequence[Entry]:
    """Returns the entries of a feed, in its order. Raises ArticleError where it is broken, empty or too large."""
    if len(source.data) > _MOST_BYTES:
        raise ArticleError(f"is a feed of more than {_MOST_BYTES:,} bytes; give one of its articles")
    is_json = source.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    found = list(_of_json(source) if is_json else _of_xml(source))
    if not found:
        raise ArticleError("is a feed without entries; give the address of an article")
    check_number(len(found), _MOST_ENTRIES, "entries")
    return found


def _of_xml(source: Source) -> Iterator[Entry]:
    if _ENTITIES.search(source.data):
        raise ArticleError("is a feed that declares entities, which can be harmful; give one of its articles")
    check_number(source.data.count(b"<"), _MOST_TAGS, "tags")
    check_number(sum(map(source.data.count, (b"<item", b"<entry"))), _MOST_ENTRIES, "entries")
    parser = _documents.library("feedparser", "a feed")
    try:
        feed = parser.parse(io.BytesIO(source.data), sanitize_html=False, resolve_relative_uris=False)
        for number, item in enumerate(feed.entries, 1):
            texts = [content.get("value", "") for content in item.get("content", ())]
            text = max([*texts, item.get("summary", "")], key=len)
            head = Head(_line(item.get("title")), _author(item), _published(item))
            yield _entry(source, number, text, head, _line(item.get("link")))
    except ArticleError:
        raise
    except Exception:  # noqa: BLE001 - a library for hundreds of broken forms of feeds has errors of many sorts
        raise ArticleError(_BROKEN) from None


def _author(item: Mapping[str, Any]) -> str:
    known = [person.get("name") for person in item.get("authors", ()) if person.get("name")]
    return ", ".join(map(_line, known)) or _line(item.get("author"))


def _published(item: Mapping[str, Any]) -> str:
    moment = item.get("published_parsed") or item.get("updated_parsed")
    return f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}" if moment else ""


def _of_json(source: Source) -> Iterator[Entry]:
    try:
        items = json.loads(source.data).get("items", [])
    except (ValueError, RecursionError, AttributeError):
        raise ArticleError(_BROKEN) from None
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        if not isinstance(item, dict):
            continue
        texts = {name: item.get(name) for name in (_records.HTML, "content_text", "summary")}
        filled = {name: each for name, each in texts.items() if isinstance(each, str) and each.strip()}
        field, text = next(iter(filled.items()), ("", ""))
        authors = item.get("authors") or item.get("author")
        people = authors if isinstance(authors, list) else [authors]
        names = [_line(each.get("name")) for each in people if isinstance(each, dict)]
        byline = ", ".join(name for name in names if name)
        head = Head(_line(item.get("title")), byline, _records.iso_date(item.get("date_published")))
        link = _line(item.get("url") or item.get("external_url"))
        yield _entry(source, number, text, head, link, _records.HTML if field == _records.HTML else _records.TEXTS[0])


def _entry(source: Source, number: int, text: str, head: Head, link: str, field: str = _records.HTML) -> Entry:
    """Returns an entry. It has a source where the feed holds more of the article than its title.

    The source is a record in JSON with the text in `field`, which is read where the entry is asked for.
    """
    is_address = link.lower().startswith(_WEB)
    said = fold(_TAG.sub(" ", clean(text)))
    title = head.headline or said[:_LONGEST_TITLE] or link
    record = {"title": head.headline, "byline": head.byline, "date": head.published, field: text}
    name = link if is_address else f"{source.name or 'feed'}:{number}"
    own = Source("", name, "json", json.dumps(record).encode()) if said and said != head.headline else None
    return Entry(title, head.published, link if is_address else "", own)


def _line(value: object) -> str:
    return fold(_TAG.sub("", clean(value))) if isinstance(value, str) else ""
