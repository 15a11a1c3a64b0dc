"""The units that the scorer `news` learns from, and the penalties of their sets."""

import math

import numpy as np
import pytest

from benchmarks import learn_news, network, news_stories
from benchmarks.news_stories import Story

_TEXT = (
    "Ann Weld sold her old orchard to a stranger in May. This caused a stir in every house of the town. "
    "“Nobody asked us. Nobody told us either,” Tom Marsh said. Gulls came to the quay in great numbers after the storm."
)


@pytest.fixture(scope="module")
def story() -> Story:
    found, _ = news_stories.cnn([{"text": _TEXT, "highlights": ["Ann Weld sold her orchard."]}])
    return found


def test_the_sentences_of_one_quotation_are_one_candidate(story: Story) -> None:
    assert [(unit.first, unit.last) for unit in story.units] == [(0, 0), (1, 1), (2, 3), (4, 4)]
    assert story.picked == [0]


def test_sets_are_to_match_the_first_highlights_and_all_of_them() -> None:
    lines = ["Ann Weld sold her orchard.", "It caused a stir.", "Tom Marsh was not asked.", "Gulls came to the quay."]
    whole, _ = news_stories.cnn([{"text": _TEXT, "highlights": lines}])
    first, every = whole.aims
    sets = np.array([[0, 1, 2], [0, 1, 3]])
    gained = [float(worth[1] - worth[0]) for worth in (first.worth(sets), every.worth(sets))]
    assert gained[0] < gained[1]  # only all highlights tell of the gulls, in the last unit
    assert whole.worth(sets) == pytest.approx((first.worth(sets) + every.worth(sets)) / 2)
    assert "gull" in whole.highlighted


def test_a_set_counts_the_factors_of_its_units_and_lifts_that_of_one_beside_its_support(story: Story) -> None:
    candidates = np.arange(len(story.units))
    alone, beside = learn_news._penalties(story, candidates, np.array([[1, 2, 3], [0, 1, 3]]))
    assert story.openings[1] < 0 == story.openings[0]
    assert alone == pytest.approx(sum(story.factors[i] for i in (1, 2, 3)), abs=0.2)
    assert beside == pytest.approx(sum(story.factors[i] for i in (0, 3)), abs=0.2)
    assert math.exp(story.factors[1]) < 0.5


def test_sets_of_two_have_the_empty_candidate() -> None:
    possible = network.SETS[learn_news._possible(4, 2)]
    assert len(possible) == 6
    assert set(possible[:, 2]) == {network.EMPTY}
    assert possible[:, :2].max() == 3
    assert len(network.SETS[learn_news._possible(4, 3)]) == 4
