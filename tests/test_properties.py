"""Properties of any text and its digest. `tests/support/invariants.py` has the checks."""

from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import articlecli
from articlecli import ArticleError, Digest, pipeline, reading
from articlecli.core import safety
from articlecli.core.article import Span
from articlecli.parsers import plain
from articlecli.renderers import Style
from tests.support import invariants
from tests.support.grammar import HTML, MARKDOWN, PAGE_END, SPEECH, text_of

pytestmark = pytest.mark.slow

_ARTICLES = st.binary(max_size=80).map(text_of)
_SPEECH = st.binary(max_size=50).map(lambda data: text_of(data, SPEECH))
_TEXTS = st.one_of(st.text(max_size=300), _ARTICLES)
_MARKED_UP = st.one_of(
    st.tuples(st.just("markdown"), st.binary(max_size=50).map(lambda data: text_of(data, MARKDOWN))),
    st.tuples(st.just("html"), st.binary(max_size=50).map(lambda data: text_of(data, HTML) + PAGE_END)),
)
_STYLE = Style(width=40, explain=True, template=invariants.TEMPLATE)


def _digest(text: str, **options: object) -> Digest | None:
    try:
        return articlecli.digest(text, **options)  # type: ignore[arg-type]
    except ArticleError as error:
        assert "\n" not in str(error)  # noqa: PT017  # not every text raises
        return None


@given(_TEXTS)
@example("COM''0.")  # a quotation without words
@settings(max_examples=250)
def test_any_text_is_digested_or_refused_and_what_is_shown_is_in_it(text: str) -> None:
    digest = _digest(text)
    if digest:
        invariants.check_digest(digest)
        invariants.check_shown(digest, _STYLE)
        assert _digest(text) == digest


@given(_MARKED_UP)
@settings(max_examples=150)
def test_any_markup_is_digested_or_refused_and_what_is_shown_is_in_its_text(marked_up: tuple[str, str]) -> None:
    kind, text = marked_up
    try:
        digest = pipeline.digest(reading.from_string(text, kind=kind), indirect=True)
    except ArticleError:
        return
    invariants.check_digest(digest)
    invariants.check_shown(digest, _STYLE)


@given(_SPEECH)
@settings(max_examples=300)
def test_quotes_and_reports_stand_in_the_text_at_their_offsets(text: str) -> None:
    digest = _digest(text, indirect=True)
    if digest:
        invariants.check_digest(digest)


@given(_ARTICLES)
@settings(max_examples=150)
def test_an_articles_text_parsed_again_gives_the_same_article(text: str) -> None:
    digest = _digest(text)
    assume(digest is not None and "-\n" not in digest.text)  # a word in three pieces is joined two pieces at a time
    assert digest is not None
    again = _digest(digest.text, language=digest.language)  # "com-" alone is taken for Portuguese, "committee" isn't
    assert again is not None
    assert again.article == digest.article


@given(st.binary(max_size=300))
@settings(max_examples=200)
def test_any_bytes_are_read_as_a_safe_text_or_refused(data: bytes) -> None:
    try:
        text = reading.from_string(reading.decode(data)).text
    except ArticleError:
        return
    invariants.check_safe(text)


@given(_TEXTS, st.integers(1, 12))
@settings(max_examples=200)
def test_points_are_in_order_and_as_many_as_asked_for(text: str, points: int) -> None:
    digest = _digest(text, points=points)
    if digest is None:
        return
    starts = [(point.origin == "extracted", point.start) for point in digest.key_points]
    assert starts == sorted(starts)
    assert len(digest.key_points) <= points
    every = _digest(text, points=10**6)
    assert every is not None
    assert len(digest.key_points) == min(points, len(every.key_points))


_OPTIONS = st.fixed_dictionaries(
    {
        "points": st.one_of(st.integers(1, 12), st.just("100%")),
        "order": st.sampled_from(["article", "rank"]),
        "focus": st.sampled_from([None, "Weld", "ships, closed gates"]),
        "tight": st.booleans(),
        "explain": st.booleans(),
        "stated": st.booleans(),
    }
)
_SENTENCES = st.lists(
    st.sampled_from(
        [
            "Ann Weld sold the orchard on Monday.",
            "But she kept the old press.",
            "However, the harbour (most of it in ruins) was, however, closed.",
            "“But he stayed,” she said.",
            "On Tuesday, the ships left the quay.",
            "Since then, they have lain idle in the bay.",
            "He told the court: “The gates were closed. They were locked.”",
            "Mr. Marsh, who came late, said on Friday the gates held.",
            "Such gates need no lock.",
            "Ships left.",
        ]
    ),
    max_size=12,
).map("\n\n".join)


@given(st.one_of(_SENTENCES, _ARTICLES), _OPTIONS)
@settings(max_examples=300)
def test_points_are_their_sentences_with_the_edits_made_whatever_the_options(
    text: str, options: dict[str, Any]
) -> None:
    digest = _digest(text, **options)
    if digest is None:
        return
    invariants.check_points(digest)
    every = _digest(text, stated=options["stated"], points=10**6)
    assert every is not None
    asked = digest.stats.sentences if options["points"] == "100%" else options["points"]
    assert len(digest.key_points) == min(asked, len(every.key_points))


@given(_SENTENCES, st.integers(1, 60), st.sampled_from(["article", "rank"]), st.booleans())
@settings(max_examples=200)
def test_points_fit_in_the_limit_of_words(text: str, words: int, order: str, tight: bool) -> None:
    digest = _digest(text, words=words, order=order, tight=tight)
    assert digest is None or digest.stats.digest_words <= words


@given(_TEXTS)
@settings(max_examples=200)
def test_the_sentences_hold_all_of_the_text(text: str) -> None:
    text = safety.clean(text)
    blocks = [Span(block.mark_start, block.end) for block in plain.blocks(text)]
    invariants.check_sentences(text, blocks, articlecli.sentences(text))
    assert invariants.solid(text[block.start : block.end] for block in blocks) == invariants.solid([text])
