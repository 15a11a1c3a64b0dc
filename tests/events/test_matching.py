"""Which sentences say the same."""

from articlecli import pipeline
from articlecli.events import matching
from articlecli.events.matched import match_articles
from articlecli.events.naming import names_of
from articlecli.events.statements import group_lines
from articlecli.languages import Language
from articlecli.reading import from_string

_ONE = "Fire destroyed the old wool mill in Tarn Street, Ostwick. Ann Weld sings in the church choir of Lower Anning."
_TWO = "The old wool mill in Tarn Street in Ostwick was destroyed by fire. A tram line will be built to the harbour."


def _likeliest(one: str, two: str, language: Language) -> list[tuple[int, int]]:
    matched = match_articles([pipeline.read_article(one), pipeline.read_article(two)], language)
    return [(pair.first, pair.second) for pair in matched.pairs if pair.likelihood > 0.5]


def test_a_sentence_in_other_order_says_the_same(english: Language) -> None:
    assert _likeliest(_ONE, _TWO, english) == [(0, 2)]


def test_sentences_of_one_article_are_never_compared(english: Language) -> None:
    matched = match_articles([pipeline.read_article(f"{_ONE} {_ONE}"), pipeline.read_article(_TWO)], english)
    assert all(matched.lines[pair.first].article != matched.lines[pair.second].article for pair in matched.pairs)


def test_the_learned_weights_are_those_of_the_features() -> None:
    assert len(matching.weights()) == len(matching.FEATURES)


def test_a_chain_of_pairs_is_no_group() -> None:
    lines = [matching.Line(i, 0, 0.0, "", (), False) for i in range(3)]
    pairs = [matching.Pair(0, 1, 0.9), matching.Pair(1, 2, 0.6), matching.Pair(0, 2, 0.01)]
    assert group_lines(lines, pairs) == [[0, 1], [1, 2]]


def test_articles_are_named_by_site_file_or_number() -> None:
    names = ["https://www.example.org/a", "news/kelby-post.txt", "more/kelby-post.txt", "all.jsonl:12", None]
    read = [pipeline.read_article(from_string("The ferry left.", name)) for name in names]
    assert names_of(read) == ["example.org", "news/kelby-post.txt", "more/kelby-post.txt", "all 12", "5"]
