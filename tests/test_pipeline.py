import json
from collections.abc import Mapping
from pathlib import Path

import pytest

import articlecli
from articlecli import ArticleError, Digest
from tests.conftest import SAMPLES

_FERRY = (SAMPLES / "ferry.txt").read_text(encoding="utf-8")

# The contract: the fields of the JSON, each with the types that it may have.
_DIGEST = {
    "schema_version": int,
    "source": (str, type(None)),
    "language": str,
    "scorer": str,
    "headline": str,
    "headline_origin": str,
    "deck": (str, type(None)),
    "byline": (str, type(None)),
    "dateline": (str, type(None)),
    "published": (str, type(None)),
    "credit": (str, type(None)),
    "corrections": list,
    "sections": list,
    "key_points": list,
    "quotes": list,
    "topics": list,
    "stats": dict,
}
_SECTION = {"heading": str, "start": int}
_KEY_POINT = {
    "text": str,
    "origin": str,
    "score": (float, type(None)),
    "rank": (int, type(None)),
    "start": int,
    "end": int,
    "paragraph": (int, type(None)),
    "why": list,
    "edits": list,
}
_QUOTE = {
    "text": str,
    "speaker": (str, type(None)),
    "mention": (str, type(None)),
    "mention_start": (int, type(None)),
    "mention_end": (int, type(None)),
    "cue": (str, type(None)),
    "kind": str,
    "confidence": float,
    "start": int,
    "end": int,
    "paragraph": int,
}
_STATS = {"words": int, "sentences": int, "reading_seconds": int, "digest_words": int}


def _has(found: dict[str, object], fields: Mapping[str, object]) -> bool:
    return list(found) == list(fields) and all(isinstance(found[name], types) for name, types in fields.items())  # type: ignore[arg-type]


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_json_has_the_contracts_fields(sample: Path) -> None:
    found = articlecli.digest(sample.read_text(encoding="utf-8")).to_dict()
    assert _has(found, _DIGEST)
    assert all(_has(section, _SECTION) for section in found["sections"])
    assert all(_has(point, _KEY_POINT) for point in found["key_points"])
    assert all(_has(quote, _QUOTE) for quote in found["quotes"])
    assert _has(found["stats"], _STATS)
    assert json.loads(json.dumps(found)) == found


def test_the_options_reach_their_stages() -> None:
    assert len(articlecli.digest(_FERRY, points=2).key_points) == 2
    assert articlecli.digest(_FERRY, words=40).stats.digest_words <= 40
    assert articlecli.digest(_FERRY, points=1, scorer="lead").key_points[0].paragraph == 0
    assert articlecli.digest(_FERRY, language="en").language == "en"


def test_stated_points_can_be_left_out() -> None:
    text = (SAMPLES / "orchard-bank.txt").read_text(encoding="utf-8")
    assert {point.origin for point in articlecli.digest(text).key_points} == {"stated", "extracted"}
    assert {point.origin for point in articlecli.digest(text, stated=False).key_points} == {"extracted"}


def test_a_headline_is_stated_or_derived_from_the_lead() -> None:
    assert articlecli.digest(_FERRY).headline_origin == "stated"
    derived = articlecli.digest("The last cannery in Tallow Bay shut on Monday. It had 40 workers.")
    assert derived.headline_origin == "derived"
    assert derived.headline == "The last cannery in Tallow Bay shut on Monday"


def test_the_figures() -> None:
    stats = articlecli.digest("One two three four.\n\nFive six seven eight. Nine ten.", points=1).stats
    assert (stats.words, stats.sentences, stats.digest_words) == (10, 3, 4)
    assert stats.reading_seconds == round(10 * 60 / 240)


@pytest.mark.parametrize("text", ["", "...", "Post a Comment", "<html><title>Hello</title>"])
def test_what_holds_no_article_is_refused(text: str) -> None:
    with pytest.raises(ArticleError):
        articlecli.digest(text)


def test_the_digest_holds_the_text_that_its_offsets_point_into() -> None:
    digest: Digest = articlecli.digest("The \x1b[1mlast\x1b[0m cannery in Tallow Bay shut on Monday.")
    (point,) = digest.key_points
    assert digest.text[point.start : point.end] == point.text == "The last cannery in Tallow Bay shut on Monday."
