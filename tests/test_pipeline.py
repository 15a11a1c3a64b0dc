import json
from collections.abc import Mapping
from pathlib import Path
from unittest.mock import patch

import pytest

import articlecli
from articlecli import ArticleError, Digest, languages, scorers
from articlecli.languages import Language
from tests.support.paths import SAMPLES

_FERRY = (SAMPLES / "ferry.txt").read_text(encoding="utf-8")

# The fields that the JSON must have, each with the types that its value may have.
_DIGEST = {
    "schema_version": int,
    "source": (str, type(None)),
    "language": str,
    "language_confidence": float,
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
    "people": list,
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
    "role": (str, type(None)),
    "role_start": (int, type(None)),
    "role_end": (int, type(None)),
    "cue": (str, type(None)),
    "kind": str,
    "confidence": float,
    "rank": int,
    "context": (str, type(None)),
    "context_start": (int, type(None)),
    "context_end": (int, type(None)),
    "parts": list,
    "start": int,
    "end": int,
    "paragraph": int,
}
_PERSON = {"name": str, "role": (str, type(None)), "kind": str, "mentions": list, "quotes": list}
_STATS = {"words": int, "sentences": int, "reading_seconds": int, "digest_words": int}


def _has(found: dict[str, object], fields: Mapping[str, object]) -> bool:
    return list(found) == list(fields) and all(isinstance(found[name], types) for name, types in fields.items())  # type: ignore[arg-type]


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_json_has_its_fields_with_their_types(sample: Path) -> None:
    found = articlecli.digest(sample.read_text(encoding="utf-8")).to_dict()
    assert _has(found, _DIGEST)
    assert all(_has(section, _SECTION) for section in found["sections"])
    assert all(_has(point, _KEY_POINT) for point in found["key_points"])
    assert all(_has(quote, _QUOTE) for quote in found["quotes"])
    assert all(_has(person, _PERSON) for person in found["people"])
    assert _has(found["stats"], _STATS)
    assert json.loads(json.dumps(found)) == found


def test_the_options_reach_their_stages() -> None:
    assert len(articlecli.digest(_FERRY, points=2).key_points) == 2
    assert articlecli.digest(_FERRY, words=40).stats.digest_words <= 40
    assert articlecli.digest(_FERRY, points=1, scorer="lead").key_points[0].paragraph == 0
    assert articlecli.digest(_FERRY, language="en").language == "en"


def test_the_best_point_can_come_first() -> None:
    points = articlecli.digest(_FERRY, points=5, order="rank").key_points
    assert points[0].rank == 1
    assert [point.start for point in points] != sorted(point.start for point in points)
    with pytest.raises(ArticleError, match="order 'random'"):
        articlecli.digest(_FERRY, order="random")


def test_points_can_be_about_something() -> None:
    found = articlecli.digest(_FERRY, points=2, focus="tug, unicorn")
    assert all("about tug" in point.why for point in found.key_points)
    assert found.about == ("tug",)
    assert articlecli.digest(_FERRY, points=2, focus=["unicorn"]).about == ()
    assert articlecli.digest(_FERRY, focus="unicorn").key_points == articlecli.digest(_FERRY).key_points
    with pytest.raises(ArticleError, match="name a word of content"):
        articlecli.digest(_FERRY, focus="the")


def test_points_can_be_tight() -> None:
    written, tight = (articlecli.digest(_FERRY, points="100%", tight=tight) for tight in (False, True))
    assert tight.stats.digest_words < written.stats.digest_words
    assert not any(point.edits for point in written.key_points)  # each is shown after the one before it


def test_only_an_explained_point_has_the_scorers_reasons(oracle: str, french: Language) -> None:
    with patch.object(languages, "load", return_value=french):
        plain, explained = (
            articlecli.digest(_FERRY, points=1, scorer=oracle, explain=explain).key_points for explain in (False, True)
        )
    assert plain[0].why == ("ranked 1 of 24", "in paragraph 17")
    assert explained[0].why == (*plain[0].why, "sentence 23", "late", "short")


def test_a_stated_point_has_only_that_reason(oracle: str, french: Language) -> None:
    text = (SAMPLES / "orchard-bank.txt").read_text(encoding="utf-8")
    with patch.object(languages, "load", return_value=french):
        points = articlecli.digest(text, scorer=oracle, explain=True).key_points
    assert points[0].why == ("stated by the article itself",)
    assert points[-1].why[-1] == "short"


def test_a_digest_names_the_scorer_that_was_used(oracle: str) -> None:
    found = articlecli.digest(_FERRY, scorer=oracle)
    assert (found.scorer, found.asked_scorer) == (scorers.FALLBACK, oracle)
    assert found.to_dict()["scorer"] == scorers.FALLBACK
    assert found.key_points == articlecli.digest(_FERRY, scorer=scorers.FALLBACK).key_points


def test_stated_points_can_be_left_out() -> None:
    text = (SAMPLES / "orchard-bank.txt").read_text(encoding="utf-8")
    assert {point.origin for point in articlecli.digest(text).key_points} == {"stated", "extracted"}
    assert {point.origin for point in articlecli.digest(text, stated=False).key_points} == {"extracted"}


def test_a_headline_is_derived_from_the_first_sentence_that_says_something() -> None:
    assert articlecli.digest("...\n\nThe last cannery shut. It had 40 workers.").headline == "The last cannery shut"
    assert articlecli.digest('."0').headline == '"0'


def test_a_headline_is_stated_or_derived_from_the_lead() -> None:
    assert articlecli.digest(_FERRY).headline_origin == "stated"
    derived = articlecli.digest("The last cannery in Tallow Bay shut on Monday. It had 40 workers.")
    assert derived.headline_origin == "derived"
    assert derived.headline == "The last cannery in Tallow Bay shut on Monday"


def test_the_stats_count_words_sentences_and_seconds() -> None:
    stats = articlecli.digest("One two three four.\n\nFive six seven eight. Nine ten.", points=1).stats
    assert (stats.words, stats.sentences, stats.digest_words) == (10, 3, 4)
    assert stats.reading_seconds == round(10 * 60 / 240)


@pytest.mark.parametrize("text", ["", "...", "Post a Comment", "<html><title>Hello</title>"])
def test_a_text_without_an_article_is_refused(text: str) -> None:
    with pytest.raises(ArticleError):
        articlecli.digest(text)


def test_the_digest_holds_the_text_that_its_offsets_point_into() -> None:
    digest: Digest = articlecli.digest("The \x1b[1mlast\x1b[0m cannery in Tallow Bay shut on Monday.")
    (point,) = digest.key_points
    assert digest.text[point.start : point.end] == point.text == "The last cannery in Tallow Bay shut on Monday."
