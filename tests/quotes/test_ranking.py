"""The ranks of quotes, by how much they tell a reader, and the choice of the quotes that are asked for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

import articlecli
from articlecli import ArticleError
from articlecli.core.article import Article, Passage, Quote, Sentence, Source, Span
from articlecli.core.request import QuotesRequest
from articlecli.languages import Language
from articlecli.quotes import ranking

_STEP = 1000  # code points from one sentence to the next


def _quote(text: str, i: int = 0, **fields: object) -> Quote:
    """A quote in sentence `i`. Its speaker is named and sure, unless `fields` say something else."""
    start = i * _STEP
    quote = Quote((Passage(text, start, start + 9),), "Ann Weld", None, "said", "direct", 1.0, start, start + 9, i)
    return replace(quote, **fields)  # type: ignore[arg-type]


def _first(language: Language, *quotes: Quote, scores: tuple[float, ...] = (), headline: str = "") -> str:
    """The text of the quote that ranks first. `scores` has the scores of the article's sentences."""
    article = Article(Source(" " * 100 * _STEP), (Span(0, 1),), Passage(headline, 0, 1) if headline else None)
    sentences = [Sentence("", i * _STEP, (i + 1) * _STEP) for i in range(len(scores) or 1)]
    found = ranking.rank_quotes(quotes, article, sentences, scores or (0.5,), language)
    assert sorted(quote.rank for quote in found) == [*range(1, len(quotes) + 1)]
    assert [quote.text for quote in found] == [quote.text for quote in quotes]
    return next(quote.text for quote in found if quote.rank == 1)


_PLAIN = "The cranes on the quay are older than the harbour board itself."


@pytest.mark.parametrize(
    "dull",
    [
        "Yes,",
        "Yes, sir.",
        "Thank you very much,",
        "No comment.",
        "It says so in the letter.",
        "Are the cranes on the quay older than the harbour board itself?",
        "The cranes are 41 years old, and the board is 38 years old.",
        "The cranes on the quay are older than the harbour board itself. " * 12,
    ],
)
def test_a_dull_quote_ranks_below_a_plain_one(english: Language, dull: str) -> None:
    assert _first(english, _quote(dull), _quote(_PLAIN)) == _PLAIN


@pytest.mark.parametrize(
    "vivid",
    [
        "We have watched the cranes on our quay rust for a whole decade.",
        "The cranes on the quay are a disgrace that nobody should forgive.",
    ],
)
def test_a_quote_about_oneself_or_with_a_judgement_ranks_above_a_plain_one(english: Language, vivid: str) -> None:
    assert _first(english, _quote(_PLAIN), _quote(vivid)) == vivid


@pytest.mark.parametrize(
    "worse",
    [_quote("First: " + _PLAIN, **fields) for fields in ({"kind": "partial"}, {"confidence": 0.6}, {"speaker": None})],
    ids=["a fragment", "unsure", "nobody's"],
)
def test_a_sure_speaker_and_a_full_statement_rank_first(english: Language, worse: Quote) -> None:
    assert _first(english, worse, _quote(_PLAIN)) == _PLAIN


def test_reported_speech_ranks_below_a_partial_quote(english: Language) -> None:
    reported, fragment = _quote("Reported " + _PLAIN, kind="indirect"), _quote(_PLAIN, kind="partial")
    assert _first(english, reported, fragment) == _PLAIN


def test_a_quote_in_a_sentence_that_scores_higher_or_comes_earlier_ranks_first(english: Language) -> None:
    assert _first(english, _quote("Early " + _PLAIN), _quote(_PLAIN, 1), scores=(0.2, 0.9)) == _PLAIN
    late = _quote("Late " + _PLAIN, 9)
    assert _first(english, late, _quote(_PLAIN), scores=(0.5,) * 10) == _PLAIN


def test_a_speaker_who_is_in_the_headline_or_has_most_quotes_ranks_first(english: Language) -> None:
    other = _quote("Other " + _PLAIN, speaker="Tom Marsh")
    assert _first(english, other, _quote(_PLAIN), headline="Weld’s cranes are to go") == _PLAIN
    assert "Other" not in _first(english, other, _quote(_PLAIN), _quote("Again " + _PLAIN))


def test_of_two_quotes_that_tell_as_much_the_earlier_ranks_first(english: Language) -> None:
    assert _first(english, _quote(_PLAIN), _quote(_PLAIN.replace("older", "taller"))) == _PLAIN


@pytest.fixture
def cast() -> list[Quote]:
    names = [
        ("José García-Lorca", "he"),
        ("Siobhán O’Dowd", "the minister"),
        ("Helga Ødegård", "Ødegård"),
        (None, "they"),
        ("Siobhán O’Dowd", "O’Dowd"),
        ("the minister’s office", "the minister’s office"),
    ]
    return [
        _quote(f"{i}", i, speaker=name, mention=Passage(mention, 0, 1), rank=6 - i)
        for i, (name, mention) in enumerate(names)
    ]


def _asked(cast: list[Quote], language: Language, **wanted: object) -> str:
    return "".join(quote.text for quote in ranking.select_quotes(cast, QuotesRequest(**wanted), language))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("garcia", "0"),
        ("GARC", "0"),
        ("lorca jose", "0"),
        ("García-Lorca", "0"),
        ("Garcia\u0301", "0"),
        ("odowd", "14"),
        ("o'dowd", "14"),
        ("dowd", "14"),
        ("minister", "145"),  # by the mention, and by the name
        ("ODEGARD", "2"),
        ("ødeg", "2"),
        ("he", "2"),  # Helga; the mention "he" doesn't count
        ("arcia", ""),  # no part of a name begins with it
        ("garcia dowd", ""),
        ("they", ""),
    ],
)
def test_a_speaker_is_found_by_any_part_of_the_name(
    cast: list[Quote], english: Language, name: str, found: str
) -> None:
    assert _asked(cast, english, speaker=name) == found


@pytest.mark.parametrize(
    ("number", "found"),
    [(None, "012345"), ("all", "012345"), ("none", ""), (2, "45"), ("3", "345"), (9, "012345")],
)
def test_the_quotes_that_rank_first_are_shown_in_the_articles_order(
    cast: list[Quote], english: Language, number: int | str | None, found: str
) -> None:
    assert _asked(cast, english, quotes=number) == found


def test_a_number_and_a_speaker_give_that_speakers_quotes_that_rank_first(cast: list[Quote], english: Language) -> None:
    assert _asked(cast, english, quotes=1, speaker="dowd") == "4"


def test_speakers_are_listed_by_their_quotes_ranks(cast: list[Quote]) -> None:
    assert ranking.speaker_names(cast) == (
        "the minister’s office",
        "Siobhán O’Dowd",
        "Helga Ødegård",
        "José García-Lorca",
    )


_STORY = """Port board splits over the cranes

The board of the port met on Monday to decide what is to become of its cranes, which are older than the board.

“Yes,” said Tom Marsh, the treasurer, when he was asked whether they would be sold.

“We should be ashamed of what we let happen to this port,” said José García-Lorca, who leads the board.

“The paint alone costs 40 crowns a year,” Marsh said.
"""


def _texts(**asked: object) -> Iterator[str]:
    return (quote.text for quote in articlecli.digest(_STORY, **asked).quotes)  # type: ignore[arg-type]


def test_a_digest_has_all_quotes_in_order_with_their_ranks() -> None:
    quotes = articlecli.digest(_STORY).quotes
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)
    assert [quote.rank for quote in quotes] == [3, 1, 2]


def test_a_digest_has_the_quotes_that_are_asked_for() -> None:
    assert list(_texts(quotes=1)) == ["We should be ashamed of what we let happen to this port,"]
    assert list(_texts(quotes="none")) == []
    assert list(_texts(speaker="marsh", quotes=1)) == ["The paint alone costs 40 crowns a year,"]
    nobody = articlecli.digest(_STORY, speaker="weld")
    assert (nobody.quotes, nobody.speakers) == ((), ("José García-Lorca", "Tom Marsh"))


@pytest.mark.parametrize("number", [0, -1, "0", "", "some", "10%", 1.5, True, "9" * 10])
def test_an_impossible_number_of_quotes_is_refused(number: object) -> None:
    with pytest.raises(ArticleError, match="give a number from 1, all or none"):
        articlecli.digest(_STORY, quotes=number)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", " ", "—", "_"])
def test_a_name_without_a_letter_is_refused(name: str) -> None:
    with pytest.raises(ArticleError, match="give a name, or a part of one"):
        articlecli.digest(_STORY, speaker=name)
