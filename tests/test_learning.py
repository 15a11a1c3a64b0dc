"""The learning of `news`, on examples small enough to know the answer."""

from collections import Counter

import numpy as np
import pytest
from rouge_score.rouge_scorer import RougeScorer

from articlecli.languages import Language
from articlecli.scorers import news
from benchmarks import lexicon, network, overlaps, regression

_HIGHLIGHTS = ["The ferry will close in May.", "A bridge costs too much."]
_SENTENCES = [
    "Gulls cried.",
    "The old ferry will close in May, they say.",
    "No bridge: it costs too much.",
    "It rained.",
]


def test_a_regression_finds_the_weights_that_made_its_data() -> None:
    chance = np.random.default_rng(1)
    rows = chance.normal(3, 2, (20_000, 2))
    labels = (chance.random(20_000) < 1 / (1 + np.exp(-(rows @ [0.5, -1.0] + 2)))).astype(float)
    bias, slopes = regression.fit(rows, labels)
    assert bias == pytest.approx(2, abs=0.15)
    assert list(slopes) == pytest.approx([0.5, -1.0], abs=0.05)


def test_a_single_sentences_overlap_is_its_rouge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlaps, "_LENIENCY", 0)
    theirs = RougeScorer(["rouge1", "rouge2"], use_stemmer=True)
    shared = overlaps.overlaps(_SENTENCES, _HIGHLIGHTS)
    for i, sentence in enumerate(_SENTENCES):
        expected = theirs.score("\n".join(_HIGHLIGHTS), sentence)
        total = 100 * (expected["rouge1"].fmeasure + expected["rouge2"].fmeasure)
        assert shared.worth(np.array([[i]]))[0] == pytest.approx(total, abs=1e-3)


def test_the_best_sentences_are_those_that_add_to_the_overlap() -> None:
    assert sorted(overlaps.overlaps(_SENTENCES, _HIGHLIGHTS).best()) == [1, 2]


def test_a_lexicon_tells_the_words_that_highlights_take_up(english: Language) -> None:
    story = lexicon.Words(
        terms=frozenset({"ferri", "gull"}),
        highlighted=frozenset({"ferri"}),
        picked=Counter({"ferri": 2, "the": 2}),
        others=Counter({"gull": 3, "ferri": 1, "the": 1, "so": 2}),
    )
    learned = news.lexicon_of(lexicon.learn([story] * 50, english))
    assert learned.chances["ferri"] > learned.common_chance > learned.chances["gull"]
    assert learned.worths["ferri"] > 0 > learned.worths["gull"]
    assert learned.manners["the"] > 0 > learned.manners["so"]


def _toy_stories() -> network.Stories:
    """Stories whose sets are worth the more, the more they have of the first feature; the second is noise."""
    chance = np.random.default_rng(3)
    features = chance.normal(0, 1, (600, network.CANDIDATES, 2)).astype(np.float32)
    worth = (10 * features[:, network.SETS, 0].sum(2)).astype(np.float32)
    return network.Stories(features, worth, np.zeros_like(worth))


def test_the_network_learns_what_makes_sets_worth_most_and_the_same_each_time() -> None:
    first, again = (network.train(_toy_stories()) for _ in range(2))
    assert all((one == other).all() for one, other in zip(first, again, strict=True))
    weights, biases, outputs = first

    def figure(*features: float) -> float:
        return float(np.maximum(np.array(features) @ weights + biases, 0) @ outputs)

    assert figure(1, 0) - figure(-1, 0) > 5 * abs(figure(0, 1) - figure(0, -1))
