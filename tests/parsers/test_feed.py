"""Feeds: their entries, and those of them that have a text."""

import json

import pytest

from articlecli import ArticleError, digest, parsers, reading
from articlecli.core import Source

_RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<item><title>Ferry stranded &amp; towed</title><link>https://example.org/ferry</link>
<author>ann@example.org (Ann Weld)</author><pubDate>Tue, 03 Jun 2025 10:00:00 +0000</pubDate>
<content:encoded><![CDATA[<p>A ferry with 212 passengers was stranded on Monday, the harbour office said.</p>
<p>“We saw the smoke before we heard the alarm,” said Tom Marsh, the engineer.</p>]]></content:encoded></item>
<item><title>Cannery shuts</title><description>The last cannery in Tallow Bay shut on Monday.</description></item>
<item><title>Only a link</title><link>https://example.org/link</link></item></channel></rss>"""
_ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Ferry stranded</title>
<link href="https://example.org/ferry"/><updated>2025-06-03T10:00:00Z</updated><author><name>Ann Weld</name></author>
<content type="html">&lt;p&gt;A ferry with 212 passengers was stranded on Monday.&lt;/p&gt;</content></entry></feed>"""
_JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "items": [
        {
            "id": "1",
            "url": "https://example.org/ferry",
            "title": "Ferry stranded",
            "date_published": "2025-06-03T10:00:00Z",
            "authors": [{"name": "Ann Weld"}],
            "content_html": "<p>A ferry with 212 passengers was stranded on Monday.</p>",
        }
    ],
}


def _source(data: str) -> Source:
    source = reading.from_bytes(data.encode(), "feed.xml")
    assert source.kind == "feed"
    return source


def test_the_entries_of_a_feed_are_listed() -> None:
    found = parsers.entries(_source(_RSS))
    assert [(entry.title, entry.published, entry.link, entry.source is not None) for entry in found] == [
        ("Ferry stranded & towed", "2025-06-03", "https://example.org/ferry", True),
        ("Cannery shuts", "", "", True),
        ("Only a link", "", "https://example.org/link", False),
    ]


def test_an_entry_is_digested_below_its_title() -> None:
    first, second, _ = parsers.entries(_source(_RSS))
    assert first.source is not None
    assert second.source is not None
    found = digest(first.source)
    assert (found.headline, found.byline, found.published) == ("Ferry stranded & towed", "Ann Weld", "2025-06-03")
    assert found.source == "https://example.org/ferry"
    assert [quote.speaker for quote in found.quotes] == ["Tom Marsh"]
    assert digest(second.source).source == "feed.xml:2"


@pytest.mark.parametrize("data", [_ATOM, json.dumps(_JSON)], ids=["Atom", "JSON Feed"])
def test_a_feed_with_one_entry_is_that_article(data: str) -> None:
    found = digest(_source(data))
    assert (found.headline, found.byline, found.published) == ("Ferry stranded", "Ann Weld", "2025-06-03")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (_RSS, r"is a feed with 3 entries; choose one with --entry N"),
        ("<rss><channel></channel></rss>", "is a feed without entries"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><title>&a;</title></item></channel></rss>", "entities"),
        (
            "<rss><channel><item><title>a</title><link>https://example.org/a</link></item></channel></rss>",
            "only a link",
        ),
    ],
)
def test_what_is_no_single_article_is_refused(data: str, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        parsers.readable(Source("", "feed.xml", "feed", data.encode()))
