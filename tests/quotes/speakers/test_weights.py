"""The weights of a candidate's clues make the probability that this candidate speaks. Most tests bring own weights."""

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest

from articlecli.core.article import Passage
from articlecli.languages import Language
from articlecli.quotes.speakers.clues import Candidate
from articlecli.quotes.speakers.weights import probabilities

Weighing = Callable[[dict[str, float]], Language]


@pytest.fixture
def weighing(english: Language, tmp_path: Path) -> Weighing:
    """A function that takes weights, and returns English with these weights."""

    def make(weights: dict[str, float]) -> Language:
        path = tmp_path / "weights.json"
        path.write_text(json.dumps(weights), encoding="utf-8")
        return english._replace(quotations=english.quotations._replace(speaker_weights=str(path)))

    return make


def _candidate(*clues: str) -> Candidate:
    return Candidate(Passage("Ana Velar", 0, 9), None, frozenset(clues))


def test_weights_are_added_up_and_the_choice_of_no_speaker_weighs_0(weighing: Weighing) -> None:
    language = weighing({"near": math.log(4), "titled": -math.log(2)})
    assert probabilities([_candidate("near", "titled", "unheard of")], language) == pytest.approx([2 / 3])


def test_the_candidates_and_the_choice_of_no_speaker_share_a_probability_of_1(weighing: Weighing) -> None:
    language = weighing({"near": math.log(3)})
    assert probabilities([_candidate("near"), _candidate(), _candidate("near")], language) == pytest.approx(
        [3 / 8, 1 / 8, 3 / 8]
    )


@pytest.mark.parametrize("weight", [-1e6, -1.0, 0.0, 1.0, 1e6])
def test_probabilities_add_up_to_1_at_most_whatever_the_weights(weight: float, weighing: Weighing) -> None:
    found = probabilities([_candidate("near"), _candidate("far"), _candidate()], weighing({"near": weight}))
    assert all(0 <= each <= 1 for each in found)
    assert sum(found) <= 1 + 1e-9


def test_without_candidates_there_are_no_probabilities(english: Language) -> None:
    assert probabilities([], english) == []


def test_without_weights_all_candidates_are_equally_likely(english: Language) -> None:
    language = english._replace(quotations=english.quotations._replace(speaker_weights=None))
    said, near = probabilities([_candidate("said X"), _candidate()], language)
    assert said == near < 1 / 2


def test_the_learned_weights_prefer_the_subject_of_said_to_the_subject_above(english: Language) -> None:
    said, near = probabilities(
        [
            _candidate("X said", "X said | after,", "X said | after, | beside", "X said | after,: direct", "somebody"),
            _candidate("subject", "subject | above", "subject | above: direct", "somebody"),
        ],
        english,
    )
    assert said > 0.7
    assert near < 0.3
