import pytest

from articlecli.core.article import ArticleError, KeyPoint, edited, fold
from articlecli.core.request import PointsRequest
from articlecli.keypoints import selection
from articlecli.keypoints.focus import focus_phrases
from articlecli.languages import Language
from articlecli.people import People
from tests.support.stages import quotations_of

_BOX = "Key points:\n- Ships must leave by May\n- Gulls may stay for good\n\n"


def _story(sentences: int) -> str:
    """A text of the given number of sentences. Each is a paragraph, and has words that no other has."""
    return "\n\n".join(f"Harbour{i} closed gate{i} before ship{i} came." for i in range(sentences))


def _choose(
    text: str, language: Language, scores: list[float] | None = None, focus: str | None = None, **options: object
) -> list[KeyPoint]:
    article, sentences, found = quotations_of(text, language)
    scores = scores or [1 - i / len(sentences) for i in range(len(sentences))]
    wanted = PointsRequest(focus=focus_phrases(focus, language), **options)
    points = selection.choose_key_points(
        article, sentences, scores, found, People(article, sentences, language), language, wanted
    )
    assert all(point.text == edited(text, point.start, point.end, point.edits) for point in points)
    return points


def _paragraphs(points: list[KeyPoint]) -> list[int | None]:
    return [point.paragraph for point in points]


@pytest.mark.parametrize(("sentences", "points"), [(1, 1), (2, 1), (5, 1), (6, 2), (9, 3), (24, 4), (36, 6), (200, 7)])
def test_by_default_the_articles_length_decides_and_no_more_than_a_third_is_shown(
    sentences: int, points: int, english: Language
) -> None:
    assert len(_choose(_story(sentences), english)) == points


@pytest.mark.parametrize(
    ("points", "expected"),
    [(0, 0), (1, 1), (7, 7), (10, 10), (99, 10), ("3", 3), ("20%", 2), ("1%", 1), ("25%", 3), ("500%", 10)],
)
def test_as_many_points_are_chosen_as_are_asked_for(points: int | str, expected: int, english: Language) -> None:
    assert len(_choose(_story(10), english, points=points)) == expected


@pytest.mark.parametrize("points", [-1, "x", "0%", "", "1.5", "%"])
def test_an_impossible_number_of_points_is_refused(points: int | str, english: Language) -> None:
    with pytest.raises(ArticleError, match="give a number from 0"):
        _choose(_story(3), english, points=points)


def test_the_best_sentences_are_shown_in_the_articles_order(english: Language) -> None:
    points = _choose(_story(4), english, scores=[0.1, 0.9, 0.2, 1.0], points=2)
    assert _paragraphs(points) == [1, 3]
    assert [point.why[0] for point in points] == ["ranked 2 of 4", "ranked 1 of 4"]


def test_a_point_is_the_sentence_with_its_white_space_folded(english: Language) -> None:
    text = "The harbour will be closed to large\tships by 2034 unless\n  the town agrees on how to clear its channel."
    (point,) = _choose(text, english, points=1)
    assert point.text == fold(text[point.start : point.end])
    assert point.text.startswith("The harbour will be closed to large ships by 2034 unless the town")


def test_stated_points_come_first_and_count_as_points(english: Language) -> None:
    points = _choose(_BOX + _story(12), english, points=3)
    assert [point.origin for point in points] == ["stated", "stated", "extracted"]
    assert [(point.score, point.paragraph) for point in points[:2]] == [(None, None), (None, None)]
    assert len(_choose(_BOX + _story(12), english, points=1)) == 1


def test_by_default_extracted_points_are_added_to_stated_points(english: Language) -> None:
    points = _choose(_BOX + _story(12), english)
    assert [point.origin for point in points].count("extracted") == 2


def test_stated_points_are_kept_even_in_a_short_article(english: Language) -> None:
    assert [point.origin for point in _choose(_BOX + _story(2), english)] == ["stated", "stated"]


def test_a_sentence_that_repeats_a_stated_point_comes_last(english: Language) -> None:
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


def test_a_sentence_that_repeats_another_is_chosen_last(english: Language) -> None:
    text = "Seven gulls sat on the quay.\n\nOn the quay sat seven gulls.\n\nThe ship sank off the coast."
    assert _paragraphs(_choose(text, english, points=2)) == [0, 2]
    assert _paragraphs(_choose(text, english, points=3)) == [0, 1, 2]


def test_a_sentence_that_leans_on_another_yields_to_one_that_stands_alone(english: Language) -> None:
    text = "Otherwise nobody came back to the harbour.\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.3], points=1)) == [1]
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.1], points=1)) == [0]
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.3], points=2)) == [0, 1]


def test_a_sentence_whose_opening_phrase_points_back_yields_less(english: Language) -> None:
    text = "Gulls fly.\n\nSince then the harbour has been empty of ships.\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[0.1, 1.0, 0.9], points=1)) == [2]
    assert _paragraphs(_choose(text, english, scores=[0.1, 1.0, 0.4], points=1)) == [1]


def test_a_sentence_that_can_be_mended_does_not_yield_and_is_shown_mended(english: Language) -> None:
    text = "The harbour closed in May.\n\nBut the gulls stayed on the quay.\n\nAnn Weld sold a single apple tree."
    (point,) = _choose(text, english, scores=[0.5, 1.0, 0.9], points=1)
    assert point.text == "The gulls stayed on the quay."
    (edit,) = point.edits
    assert (text[edit.start : edit.end], edit.text) == ("But t", "T")


def test_a_pronoun_is_given_its_name_when_its_sentence_is_shown_alone(english: Language) -> None:
    text = "Ann Weld sold the orchard on Monday.\n\nShe never sold a single apple tree before May."
    (point,) = _choose(text, english, scores=[0.1, 1.0], points=1)
    assert point.text == "[Ann Weld] never sold a single apple tree before May."


def test_a_sentence_shown_after_the_sentence_before_it_stays_as_written(english: Language) -> None:
    text = "Ann Weld sold the orchard on Monday.\n\nShe never sold a single apple tree before May."
    first, second = _choose(text, english, scores=[0.1, 1.0], points=2)
    assert second.text == "She never sold a single apple tree before May."
    assert first.edits == second.edits == ()


def test_by_rank_a_sentence_is_mended_unless_it_is_shown_right_after_the_one_before_it(english: Language) -> None:
    text = (
        "Ann Weld sold the orchard on Monday.\n\nShe never pruned a single apple tree.\n\nGulls took the harbour back."
    )
    shown = {
        scores: [point.text[:10] for point in _choose(text, english, list(scores), points=3, order="rank")]
        for scores in ((0.5, 1.0, 0.1), (1.0, 0.9, 0.1), (1.0, 0.1, 0.9))
    }
    assert shown[0.5, 1.0, 0.1] == ["[Ann Weld]", "Ann Weld s", "Gulls took"]
    assert shown[1.0, 0.9, 0.1] == ["Ann Weld s", "She never ", "Gulls took"]
    assert shown[1.0, 0.1, 0.9] == ["Ann Weld s", "Gulls took", "[Ann Weld]"]


def test_a_sentence_rises_when_the_one_it_leans_on_is_chosen(english: Language) -> None:
    text = (
        "Boats lay at the quay of Tallow Bay.\n\nOtherwise nobody came back to the old harbour.\n\n"
        "Ann Weld never sold a single apple tree."
    )
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.9, 0.6], points=2)) == [0, 1]
    assert _paragraphs(_choose(text, english, scores=[0.1, 0.9, 0.6], points=1)) == [2]


def test_by_rank_the_best_is_shown_first_and_stated_points_before_it(english: Language) -> None:
    points = _choose(_BOX + _story(4), english, scores=[0.1, 0.9, 0.2, 1.0], points=5, order="rank")
    assert [point.origin for point in points] == ["stated", "stated", "extracted", "extracted", "extracted"]
    assert [point.rank for point in points] == [None, None, 1, 2, 3]
    assert _paragraphs(points[2:]) == [3, 1, 2]


def test_by_rank_a_smaller_number_gives_the_first_points_of_a_larger_one(english: Language) -> None:
    for points in range(1, 7):
        assert (
            _choose(_story(7), english, points=points, order="rank")
            == (_choose(_story(7), english, points=7, order="rank")[:points])
        )


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(ArticleError, match="order 'random'; use one of article, rank"):
        PointsRequest(order="random")


_TRADE = (
    "Gulls sat on the quay.\n\nThe town’s tariffs hurt the port.\n\nBoats lay idle in May.\n\n"
    "A trade war in sight, tariff after tariff rose.\n\nThe war and the weather hurt trade."
)
_TRADE_SCORES = [1.0, 0.5, 0.9, 0.2, 0.1]


@pytest.mark.parametrize(
    ("focus", "points", "expected"),
    [
        ("tariff", 1, [1]),
        ("TARIFFS", 2, [1, 3]),
        ("tariffs", 3, [0, 1, 3]),
        ("the town", 1, [1]),
        ("trade war", 2, [3, 4]),
        ("trade war, tariffs", 1, [3]),
        ("whales, gulls", 1, [0]),
        ("whales", 2, [0, 2]),
        (None, 2, [0, 2]),
    ],
)
def test_points_about_the_focus_come_first(
    focus: str | None, points: int, expected: list[int], english: Language
) -> None:
    assert _paragraphs(_choose(_TRADE, english, _TRADE_SCORES, focus, points=points)) == expected
    assert len(_choose(_TRADE, english, _TRADE_SCORES, focus, points="100%")) == 5


def test_a_point_tells_which_phrases_of_the_focus_it_is_about(english: Language) -> None:
    first, second = _choose(_TRADE, english, _TRADE_SCORES, "Tariffs,trade war", points=2)
    assert first.why == ("ranked 3 of 5", "in paragraph 2", "about Tariffs")
    assert second.why == ("ranked 4 of 5", "in paragraph 4", "about Tariffs", "about trade war")
    stated, *_ = _choose(_BOX + _story(3), english, focus="ship", points=1)
    assert stated.why == ("stated by the article itself", "about ship")


_LONG = "The ferry was full.\n\nOn Monday, the town agreed to sell the quay (most of it in ruins since the war)."


def test_tight_points_leave_out_words_that_add_nothing(english: Language) -> None:
    (written,) = _choose(_LONG, english, scores=[0.1, 1.0], points=1)
    (tight,) = _choose(_LONG, english, scores=[0.1, 1.0], points=1, tight=True)
    assert written.text.startswith("On Monday, the town agreed to sell the quay")
    assert tight.text.startswith("The town agreed to sell the quay")
    assert (tight.start, tight.end) == (written.start, written.end)


def test_mending_wins_over_tightening(english: Language) -> None:
    text = "Ann Weld sold the orchard in May.\n\nHowever, the town agreed on Tuesday to buy the old quay."
    (mended,) = _choose(text, english, scores=[0.1, 1.0], points=1)
    (tight,) = _choose(text, english, scores=[0.1, 1.0], points=1, tight=True)
    assert mended.edits[0] == tight.edits[0]
    assert tight.text.startswith("The town agreed")


def test_stated_points_are_never_tightened(english: Language) -> None:
    text = "Key points:\n- On Monday, the town agreed to sell the quay\n- Gulls may stay\n\n" + _story(4)
    assert _choose(text, english, points=1, tight=True)[0].text == "On Monday, the town agreed to sell the quay"


def test_the_limit_counts_the_words_that_are_shown_not_those_that_were_written(english: Language) -> None:
    text = "The harbour closed in May.\n\nBut the gulls stayed on the quay."
    assert _paragraphs(_choose(text, english, scores=[0.5, 1.0], words=6)) == [1]
    assert _paragraphs(_choose(text, english, scores=[0.5, 1.0], words=5)) == [0]
    assert _paragraphs(_choose(text, english, scores=[0.5, 1.0], words=11)) == [
        1
    ]  # beside the first sentence, "But" is kept
    assert _paragraphs(_choose(text, english, scores=[0.5, 1.0], words=12)) == [0, 1]


def test_a_sentence_that_announces_others_yields(english: Language) -> None:
    text = "Here are the reasons for the town to hope:\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.9], points=1)) == [1]


_TWO_QUOTED = "“Nobody came to the gates all day. Nobody came to the quay either,” Ann Weld said."


def test_the_sentences_of_one_quotation_are_one_point(english: Language) -> None:
    (point,) = _choose(f"{_TWO_QUOTED}\n\n{_story(3)}", english, scores=[0.9, 1.0, 0.1, 0.1, 0.1], points=1)
    assert point.text == _TWO_QUOTED
    assert (point.start, point.end) == (0, len(_TWO_QUOTED))
    assert (point.score, point.rank) == (1.0, 1)  # its best sentence's


def test_what_is_all_quotation_yields_to_the_writers_words(english: Language) -> None:
    text = "“The gates of the town will stay shut until May.”\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.9], points=1)) == [1]


def test_a_sentence_with_an_open_mark_comes_last(english: Language) -> None:
    text = "Ann Weld said “the gates were (as always shut.\n\nGulls came.\n\nAnn Weld never sold a single apple tree."
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.5, 0.2], points=2)) == [1, 2]
    assert _paragraphs(_choose(text, english, scores=[1.0, 0.5, 0.2], points=3)) == [0, 1, 2]


_LEANING = "Ann Weld sold her old orchard to a stranger in May.\n\nThis caused a stir in every house of the town.\n\n"


def test_the_sentence_that_a_good_one_leans_on_is_shown_with_it(english: Language) -> None:
    text = _LEANING + _story(2)
    assert _paragraphs(_choose(text, english, scores=[0.8, 1.0, 0.6, 0.6], points=2)) == [0, 1]
    assert _paragraphs(_choose(text, english, scores=[0.1, 1.0, 0.8, 0.8], points=2)) == [2, 3]  # not worth it
    assert _paragraphs(_choose(text, english, scores=[0.2, 1.0, 0.6, 0.6], points=1)) == [2]  # no room


def test_a_bare_description_of_something_told_before_leans_on_it(english: Language) -> None:
    other = "\n\nGreta Marsh has never been seen on the island since."
    text = f"Ann Weld found a lantern on the quay.\n\nThe lantern belonged to an aunt of Tom Marsh.{other}"
    assert _paragraphs(_choose(text, english, scores=[0.1, 1.0, 0.9], points=1)) == [2]
    above = "Lantern found in Timet\n\n" + text
    assert _paragraphs(_choose(above, english, scores=[0.1, 1.0, 0.9], points=1)) == [1]
    new = text.replace("The lantern", "The council")
    assert _paragraphs(_choose(new, english, scores=[0.1, 1.0, 0.9], points=1)) == [1]


_TWO = "Greta Marsh opened a museum on the old quay in May.\n\nMarsh sold forty paintings in a week."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (_TWO, "[Greta Marsh] sold forty paintings in a week."),
        ("Marsh opens museum\n\n" + _TWO, "Marsh sold forty paintings in a week."),
        (_TWO + "\n\nHer uncle Otto Marsh came.", "Marsh sold forty paintings in a week."),
        (_TWO.replace("Marsh sold", "Mrs. Marsh sold"), "Mrs. Marsh sold forty paintings in a week."),
        (_TWO.replace("Marsh sold", "The Marsh museum sold"), "The Marsh museum sold forty paintings in a week."),
    ],
)
def test_a_person_is_introduced_by_the_full_name(text: str, shown: str, english: Language) -> None:
    (point,) = _choose(text, english, scores=[0.1, 1.0, 0.1][: 2 + text.count("Otto")], points=1)
    assert point.text == shown


def test_a_person_who_was_shown_before_keeps_the_surname(english: Language) -> None:
    assert [point.text for point in _choose(_TWO, english, points=2)] == _TWO.split("\n\n")
    quoted = "Greta Marsh opened a museum on the old quay in May.\n\nFriends said, “Marsh sold forty paintings.”"
    assert _choose(quoted, english, scores=[0.1, 1.0], points=1)[0].text.endswith("“Marsh sold forty paintings.”")


def test_a_sentence_that_says_the_headline_again_and_little_more_comes_last(english: Language) -> None:
    text = "Storm closes coast road\n\nThe coast road in Timet was closed by a storm.\n\n" + _story(3)
    assert 0 not in _paragraphs(_choose(text, english, points=3))
    more = text.replace(
        "storm.", "storm that broke windows in forty shops, drowned nine sheep and cut power to Skerrin."
    )
    assert _paragraphs(_choose(more, english, points=1)) == [0]


@pytest.mark.parametrize(("limit", "expected"), [(1, []), (6, [0]), (7, [0]), (12, [0, 1]), (100, [0, 1, 2, 3])])
def test_as_many_points_are_chosen_as_fit_in_the_limit_of_words(
    limit: int, expected: list[int], english: Language
) -> None:
    assert _paragraphs(_choose(_story(4), english, points=99, words=limit)) == expected
    assert _paragraphs(_choose(_story(4), english, words=limit)) == expected


def test_a_limit_of_0_words_is_refused(english: Language) -> None:
    with pytest.raises(ArticleError, match="larger number of words"):
        _choose(_story(3), english, words=0)


_TALK = "Yeah, and another of those shone here for them, too."


def test_without_a_number_a_point_that_leans_is_passed_over(english: Language) -> None:
    text = f"{_story(20)}\n\n{_TALK}\n\n{_story(7)}"
    scores = [*[0.2] * 20, 1.0, *[0.2] * 7]
    assert 20 in _paragraphs(_choose(text, english, scores=scores, points=5))
    shown = _paragraphs(_choose(text, english, scores=scores))
    assert 20 not in shown
    assert len(shown) == 5


def test_at_least_three_points_are_shown_even_where_all_lean(english: Language) -> None:
    text = "\n\n".join(_TALK.replace("shone", f"shone{i} near{i} gate{i}") for i in range(40))
    assert len(_choose(text, english)) == 3


def test_a_point_that_leans_is_shown_below_one_that_explains_it(english: Language) -> None:
    first = "Ann Weld lit a lantern and a beacon on the quay of Timet."
    text = f"{first}\n\n{_story(8)}\n\nMany in Orla had wanted to buy the lantern and the beacon in May.\n\n{_story(8)}"
    scores = [0.9, *[0.1] * 8, 0.8, *[0.1] * 8]
    assert _paragraphs(_choose(text, english, scores=scores, points=2)) == [0, 9]
