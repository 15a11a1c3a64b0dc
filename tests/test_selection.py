import pytest

from articlecli import parsers, reading, segmentation, selection
from articlecli.article import ArticleError, KeyPoint, Span, fold
from articlecli.languages import Language

_BOX = "Key points:\n- Ships must leave by May\n- Gulls may stay for good\n\n"


def _story(sentences: int) -> str:
    """So many sentences, one a paragraph, each with words of its own."""
    return "\n\n".join(f"Harbour{i} closed gate{i} before ship{i} came." for i in range(sentences))


def _choose(text: str, language: Language, scores: list[float] | None = None, **options: object) -> list[KeyPoint]:
    article = parsers.parse(reading.from_string(text), language)
    sentences = segmentation.split(text, article.paragraphs, language)
    scores = scores or [1 - i / len(sentences) for i in range(len(sentences))]
    return selection.choose(article, sentences, scores, language, **options)  # type: ignore[arg-type]


def _paragraphs(points: list[KeyPoint]) -> list[int | None]:
    return [point.paragraph for point in points]


@pytest.mark.parametrize(("sentences", "points"), [(1, 1), (2, 1), (5, 1), (6, 2), (9, 3), (24, 4), (36, 6), (200, 7)])
def test_by_default_the_length_decides_and_a_third_is_the_most(sentences: int, points: int, english: Language) -> None:
    assert len(_choose(_story(sentences), english)) == points


@pytest.mark.parametrize(
    ("points", "expected"),
    [(1, 1), (7, 7), (10, 10), (99, 10), ("3", 3), ("20%", 2), ("1%", 1), ("25%", 3), ("500%", 10)],
)
def test_as_many_points_as_asked_for(points: int | str, expected: int, english: Language) -> None:
    assert len(_choose(_story(10), english, points=points)) == expected


@pytest.mark.parametrize("points", [0, -1, "x", "0%", "", "1.5", "%"])
def test_a_number_that_cannot_be_is_refused(points: int | str, english: Language) -> None:
    with pytest.raises(ArticleError, match="give a number from 1"):
        _choose(_story(3), english, points=points)


def test_the_best_are_shown_in_the_articles_order(english: Language) -> None:
    points = _choose(_story(4), english, scores=[0.1, 0.9, 0.2, 1.0], points=2)
    assert _paragraphs(points) == [1, 3]
    assert [point.why[0] for point in points] == ["ranked 2 of 4", "ranked 1 of 4"]


def test_a_point_is_the_sentence_with_its_white_space_folded(english: Language) -> None:
    text = "The harbour will be closed to large\tships by 2034 unless\n  the town agrees on how to clear its channel."
    (point,) = _choose(text, english, points=1)
    assert point.text == fold(text[point.start : point.end])
    assert point.text.startswith("The harbour will be closed to large ships by 2034 unless the town")


def test_stated_points_come_first_and_count(english: Language) -> None:
    points = _choose(_BOX + _story(12), english, points=3)
    assert [point.origin for point in points] == ["stated", "stated", "extracted"]
    assert [(point.score, point.paragraph) for point in points[:2]] == [(None, None), (None, None)]
    assert len(_choose(_BOX + _story(12), english, points=1)) == 1


def test_by_default_something_is_added_to_what_is_stated(english: Language) -> None:
    points = _choose(_BOX + _story(12), english)
    assert [point.origin for point in points].count("extracted") == 2


def test_stated_points_are_kept_even_in_a_short_article(english: Language) -> None:
    assert [point.origin for point in _choose(_BOX + _story(2), english)] == ["stated", "stated"]


def test_what_says_a_stated_point_again_comes_last(english: Language) -> None:
    text = _BOX + "All ships must leave the port by May, said the town.\n\n" + _story(5)
    points = _choose(text, english, points=4)
    assert 0 not in _paragraphs(points)
    assert 0 in _paragraphs(_choose(text, english, points=8))


def test_the_headline_and_the_deck_are_not_repeated(english: Language) -> None:
    text = "Storm closes coast road\n\nStorm closes coast road.\n\n" + _story(3)
    assert _paragraphs(_choose(text, english, points=4)) == [1, 2, 3]


def test_a_headline_of_function_words_is_not_repeated(english: Language) -> None:
    text = "To be or not to be\n\nTo be or not to be.\n\n" + _story(3)
    assert _paragraphs(_choose(text, english, points=4)) == [1, 2, 3]


def test_a_stated_point_that_is_the_headline_is_not_repeated(english: Language) -> None:
    text = "Ships must leave by May\n\n" + _BOX + _story(12)
    assert [point.text for point in _choose(text, english) if point.origin == "stated"] == ["Gulls may stay for good"]


def test_what_is_said_already_is_passed_over_while_there_is_something_else(english: Language) -> None:
    text = "Seven gulls sat on the quay.\n\nOn the quay sat seven gulls.\n\nThe ship sank off the coast."
    assert _paragraphs(_choose(text, english, points=2)) == [0, 2]
    assert _paragraphs(_choose(text, english, points=3)) == [0, 1, 2]


def test_a_sentence_that_leans_on_another_yields_to_one_that_stands(english: Language) -> None:
    text = "But he never came back to the harbour.\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.9], points=1)) == [1]


def test_a_sentence_that_announces_others_yields(english: Language) -> None:
    text = "Here are the reasons for the town to hope:\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.9], points=1)) == [1]


def test_a_piece_of_a_quotation_yields_to_a_whole_sentence(english: Language) -> None:
    text = "“Nobody came to the gates. Nobody came to the quay either,” she said.\n\nAnn Weld sold every apple tree."
    quoted = [Span(0, text.index("”") + 1)]
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.9, 0.6], points=1, quoted=quoted)) == [1]


@pytest.mark.parametrize(("limit", "expected"), [(1, []), (6, [0]), (7, [0]), (12, [0, 1]), (100, [0, 1, 2])])
def test_as_many_points_as_fit_in_the_words(limit: int, expected: list[int], english: Language) -> None:
    assert _paragraphs(_choose(_story(3), english, points=99, word_limit=limit)) == expected
    assert _paragraphs(_choose(_story(3), english, word_limit=limit)) == expected


def test_a_limit_of_no_words_is_refused(english: Language) -> None:
    with pytest.raises(ArticleError, match="larger number of words"):
        _choose(_story(3), english, word_limit=0)
