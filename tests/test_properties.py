"""What must hold for any text at all."""

import io
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import articlecli
from articlecli import ArticleError, Digest, renderers
from articlecli.article import edited, fold
from articlecli.renderers import Style

_WORDS = st.sampled_from(
    """the Ann Weld Mr. said told he she “ ” " « » ' ’ , . ? ! … ... -- — ( ) [bold] [/] U.S. p.m. 3 June 2024 By by
    Key points: • - Related Share this Post a Comment harbour ships closed gates and of (KLN) http://x.org é 日本 :
    \x1b[31m \x1b]0;t\x07 \u202e \x00 \x9b \u200b""".split()  # noqa: SIM905  # it is read as a text
)
_GAPS = st.sampled_from([" ", " ", " ", "", "\n", "\n\n", "\r\n", "\r", "\f", "\t", "\n  "])
_ARTICLES = st.lists(st.tuples(_WORDS, _GAPS), max_size=80).map(lambda pairs: "".join(w + gap for w, gap in pairs))
_TEXTS = st.one_of(st.text(max_size=300), _ARTICLES)

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def _digest(text: str, **options: object) -> Digest | None:
    try:
        return articlecli.digest(text, **options)  # type: ignore[arg-type]
    except ArticleError as error:
        assert "\n" not in str(error)  # noqa: PT017  # not every text raises
        return None


@given(_TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_is_digested_or_refused_and_offsets_give_it_back(text: str) -> None:
    digest = _digest(text)
    if digest is None:
        return
    for point in digest.key_points:
        assert edited(digest.text, point.start, point.end, point.edits) == point.text
    assert sorted(quote.rank for quote in digest.quotes) == [*range(1, len(digest.quotes) + 1)]
    reached = 0
    for quote in digest.quotes:
        assert reached <= quote.start < quote.end
        reached = quote.end
        assert 0 <= quote.confidence <= 1
        assert quote.paragraph >= 0
        for part in quote.parts:
            assert quote.start <= part.start <= part.end <= quote.end
            assert part.text.split()[:1] == digest.text[part.start : part.end].split()[:1]
        if quote.mention:
            mention = quote.mention
            assert fold(digest.text[mention.start : mention.end]) == mention.text
    for section in digest.sections:
        assert fold(digest.text[section.start : section.end]) == section.text


@given(_TEXTS, st.integers(1, 12))
@settings(max_examples=200, deadline=None)
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
@settings(max_examples=300, deadline=None)
def test_points_are_their_sentences_with_the_edits_made_whatever_is_asked(text: str, options: dict[str, Any]) -> None:
    digest = _digest(text, **options)
    if digest is None:
        return
    for point in digest.key_points:
        assert edited(digest.text, point.start, point.end, point.edits) == point.text
        assert point.origin == "extracted" or not point.edits
        reached = point.start
        for edit in point.edits:
            assert reached <= edit.start < edit.end <= point.end
            reached = edit.end
    every = _digest(text, stated=options["stated"], points=10**6)
    assert every is not None
    asked = digest.stats.sentences if options["points"] == "100%" else options["points"]
    assert len(digest.key_points) == min(asked, len(every.key_points))


@given(_SENTENCES, st.integers(1, 60), st.sampled_from(["article", "rank"]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_points_fit_in_the_words(text: str, words: int, order: str, tight: bool) -> None:
    digest = _digest(text, words=words, order=order, tight=tight)
    assert digest is None or digest.stats.digest_words <= words


@given(_TEXTS)
@settings(max_examples=200, deadline=None)
def test_no_control_character_reaches_any_output(text: str) -> None:
    digest = _digest(text)
    if digest is None:
        return
    for name in renderers.names():
        stream = io.StringIO()
        renderers.render(name, digest, stream, Style(width=40, explain=True))
        assert not _CONTROL.search(stream.getvalue()), name


@given(_TEXTS)
@settings(max_examples=200, deadline=None)
def test_sentences_are_in_order_and_as_written(text: str) -> None:
    found = articlecli.sentences(text)
    ends = 0
    for sentence in found:
        assert ends <= sentence.start < sentence.end
        assert sentence.text == sentence.text.strip() != ""
        ends = sentence.end
    if text.isprintable():
        assert all(text[s.start : s.end] == s.text for s in found)
        assert "".join("".join(s.text.split()) for s in found) or not text.strip()
