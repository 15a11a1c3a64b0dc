"""An article in JSON: its text, its head, and the fields that are named where there is none."""

import json
from typing import Any

import pytest

from articlecli import ArticleError, digest, parsers, reading
from articlecli.core import Source

_TEXT = (
    "A ferry with 212 passengers was stranded on Monday, the harbour office said.\n\n"
    "“We saw the smoke before we heard the alarm,” said Tom Marsh, the ferry's engineer."
)


def _source(value: Any) -> Source:
    source = reading.from_bytes(json.dumps(value).encode(), "a.json")
    assert source.kind == "json"
    return source


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Ferry stranded", "byline": "By Ann Weld", "date": "2025-06-03", "text": _TEXT},
        {"headline": "Ferry stranded", "author": [{"name": "Ann Weld"}], "datePublished": "2025-06-03T10:00Z",
         "articleBody": _TEXT},
        {"title": {"rendered": "Ferry stranded"}, "author": "Ann Weld", "date": 1748944800,
         "content": {"rendered": "".join(f"<p>{each}</p>" for each in _TEXT.split("\n\n"))}},
        {"data": [{"id": 1}], "article": {"title": "Ferry stranded", "authors": ["Ann Weld"],
         "published": "Tue, 03 Jun 2025 10:00:00 +0000", "body": _TEXT.split("\n\n")}},
    ],
)  # fmt: skip
def test_the_usual_fields_are_known(record: Any) -> None:
    found = digest(_source(record))
    assert (found.headline, found.byline, found.published) == ("Ferry stranded", "Ann Weld", "2025-06-03")
    assert [quote.speaker for quote in found.quotes] == ["Tom Marsh"]
    assert all(found.text[point.start : point.end] == point.text for point in found.key_points)


def test_another_field_can_be_named() -> None:
    found = parsers.record(_source({"lede": "Gulls", "story": _TEXT}), "story")
    assert digest(found).quotes


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"id": 7, "story": "a"}, "is JSON with the fields id, story; name the one with the article with --text-field"),
        ([1, 2, 3], "is JSON without fields"),
        ([{"text": "One."}, {"text": "Two."}], "is a list of 2 records"),
        ({f"f{i}": i for i in range(20)}, "f11 and 8 more"),
    ],
)
def test_what_holds_no_article_is_refused_with_its_fields(value: Any, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        parsers.readable(Source("", "a.json", "json", json.dumps(value).encode()))


def test_a_missing_field_is_named_with_the_others() -> None:
    with pytest.raises(ArticleError, match="no text in the field 'lede'; its fields are id, text"):
        parsers.record(_source({"id": 7, "text": "a"}), "lede")
