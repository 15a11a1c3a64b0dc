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
from tests.conftest import CASES

_WORDS = st.sampled_from(
    """the Ann Weld Mr. said told he she “ ” " « » ' ’ , . ? ! … ... -- — ( ) [bold] [/] U.S. p.m. 3 June 2024 By by
    Key points: • - Related Share this Post a Comment harbour ships closed gates and of (KLN) http://x.org é 日本 :
    \x1b[31m \x1b]0;t\x07 \u202e \x00 \x9b \u200b""".split()  # noqa: SIM905  # it is read as a text
)
_GAPS = st.sampled_from([" ", " ", " ", "", "\n", "\n\n", "\r\n", "\r", "\f", "\t", "\n  "])
_ARTICLES = st.lists(st.tuples(_WORDS, _GAPS), max_size=80).map(lambda pairs: "".join(w + gap for w, gap in pairs))
_TEXTS = st.one_of(st.text(max_size=300), _ARTICLES)

_TEMPLATE = str(CASES / "digest.j2")

_LETTERS = re.compile(r"\w")
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
    _check_quotes(digest)
    reached = 0
    for quote in digest.quotes:
        assert reached <= quote.start
        reached = quote.end
    for section in digest.sections:
        assert fold(digest.text[section.start : section.end]) == section.text


_NEWS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *"“”\"‘’',.:—(?",
                "“We came to see it,”",
                "“It is late now. We go.”",
                "“late and so on”",
                "Ann Lee",
                "Bob van der Ray",
                "Mr.",
                "“Bob”",
                "IRCC",
                "Immigration, Refugees and Citizenship Canada",
                "said",
                "told reporters",
                "said that",
                "the bridge would close",
                "according to",
                "and added",
                "adding",
                "On Monday",
                "he",
                "who",
                "her claim that",
                ", a nurse from Leeds,",
                "the mayor",
                "— Ann Lee",
                "Lee's",
                "\n\n",
                "\n\n> ",
                "\n\nQ. Do you go?\n\nA. I go.\n\n",
                "\n\nAnn Lee: I came here.\n\n",
            ]
        ),
        st.sampled_from([" ", " ", "", "\n"]),
    ),
    max_size=50,
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))


@given(_NEWS)
@settings(max_examples=400, deadline=None)
def test_quotes_and_reports_are_in_the_text_as_they_say(text: str) -> None:
    digest = _digest(text, indirect=True)
    if digest:
        _check_quotes(digest)


def _check_quotes(digest: Digest) -> None:
    quotes, text = digest.quotes, digest.text
    assert sorted(quote.rank for quote in quotes) == [*range(1, len(quotes) + 1)]
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)
    for quote in quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert quote.kind in {"direct", "partial", "indirect"}
        assert 0 <= quote.confidence <= 1
        assert (quote.speaker is None) == (quote.confidence == 0)
        assert quote.paragraph >= 0
        reached = quote.start
        for part in quote.parts:
            assert reached <= part.start <= part.end <= quote.end
            reached = part.end
            assert part.text == fold(part.text)
            source = text[part.start : part.end]
            if "\n\n" not in source:  # else there may be headings between, or lines that pages leave behind
                assert _LETTERS.findall(part.text) == _LETTERS.findall(source)  # without marks that open it anew
        for passage in (quote.mention, quote.role, quote.context):
            assert passage is None or passage.text == fold(text[passage.start : passage.end]) != ""


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
        renderers.render(name, digest, stream, Style(width=40, explain=True, template=_TEMPLATE))
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
