"""The programs that learn from the data, on examples so small that the answer is known."""

import math
from collections import Counter
from typing import Any

import numpy as np
import pytest
from rouge_score.rouge_scorer import RougeScorer

from articlecli.core.article import Passage
from articlecli.languages import Language
from articlecli.quotes.speakers.clues import Candidate
from articlecli.scorers import news
from benchmarks import learn_speakers, lexicon, logit, network, overlaps, regression

pytestmark = pytest.mark.slow

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


def test_the_best_sentences_add_to_the_overlap() -> None:
    assert sorted(overlaps.overlaps(_SENTENCES, _HIGHLIGHTS).best()) == [1, 2]


def test_a_lexicon_prefers_words_that_highlights_take_up(english: Language) -> None:
    story = lexicon.Words(
        terms=frozenset({"ferri", "gull"}),
        highlighted=frozenset({"ferri"}),
        picked=Counter({"ferri": 2, "the": 2}),
        others=Counter({"gull": 3, "ferri": 1, "the": 1, "so": 2}),
    )
    learned = news.lexicon_of(lexicon.learn([story] * 50, english))
    (chance, worth), (least_chance, least_worth) = learned.known["ferri"], learned.known["gull"]
    assert chance > learned.unknown[0] > least_chance
    assert worth > 0 > least_worth
    assert learned.manners["the"] > 0 > learned.manners["so"]


def _toy_stories() -> network.Stories:
    """Stories in which a set with more of the first feature is worth more. The second feature is noise."""
    chance = np.random.default_rng(3)
    features = chance.normal(0, 1, (600, network.CANDIDATES, 2)).astype(np.float32)
    worth = (10 * features[:, network.SETS, 0].sum(2)).astype(np.float32)
    return network.Stories(features, worth, np.zeros_like(worth), np.ones(len(worth), np.float32))


def test_the_network_learns_the_feature_that_counts_and_the_same_each_time() -> None:
    first, again = (network.train(_toy_stories()) for _ in range(2))
    assert all((one == other).all() for one, other in zip(first, again, strict=True))
    weights, biases, outputs = first

    def figure(*features: float) -> float:
        return float(np.maximum(np.array(features) @ weights + biases, 0) @ outputs)

    assert figure(1, 0) - figure(-1, 0) > 5 * abs(figure(0, 1) - figure(0, -1))


_QUOTED = "“It is late for the bees.”"
_SAID = f"Gulls cried when Piet Osk came.\n\nPiet Osk looked up. According to {{}}, {_QUOTED}"
_NAMES = ["Ana Velar", "Ingrid Tollan", "Clara Weiss", "Nora Brill"]


def _marked(speaker: str) -> dict[str, Any]:
    """An article with one quotation, whose speaker is marked."""
    text = _SAID.format(speaker)
    start, at = text.index(_QUOTED), text.rindex(speaker)
    return {
        "text": text,
        "quotes": [{"start": start, "end": start + len(_QUOTED), "speaker_spans": [[at, at + len(speaker)]]}],
    }


def test_the_marked_speaker_is_told_from_the_other_candidates() -> None:
    (found,) = learn_speakers.marked(_marked("Ana Velar"))
    told = {candidate.mention.text: right for candidate, right in found}
    assert {"Ana Velar": True, "Piet Osk": False}.items() <= told.items()


def test_a_quotation_that_nobody_marked_is_not_learned_from() -> None:
    record = _marked("Ana Velar")
    assert list(learn_speakers.marked({**record, "quotes": []})) == []


def test_a_quotation_without_a_speaker_is_learned_from_too() -> None:
    record = _marked("Ana Velar")
    record["quotes"][0]["speaker_spans"] = None
    (found,) = learn_speakers.marked(record)
    assert found
    assert not any(right for _, right in found)


def test_a_text_that_differs_from_the_marked_text_is_left_out() -> None:
    record = _marked("Ana Velar")
    assert list(learn_speakers.marked({**record, "text": record["text"].replace("Gulls", "Gu\x1blls")})) == []


def _weights(found: list[learn_speakers.Found], penalty: float = 1.0) -> dict[str, float]:
    choices = [[(sorted(candidate.clues), right) for candidate, right in each] for each in found]
    return logit.fit(choices, fewest=1, penalty=penalty, has_none=True)


def test_the_weights_prefer_the_clue_that_is_right() -> None:
    found = [each for name in _NAMES for each in learn_speakers.marked(_marked(name))]
    weights = _weights(found)
    assert weights["according to X | before"] > 0 > weights["subject | above within"]
    assert weights == _weights(found)


def _candidate(*clues: str) -> Candidate:
    return Candidate(Passage("Ana Velar", 0, 9), None, frozenset(clues))


def test_the_weights_give_the_likeliest_probabilities() -> None:
    found = [[(_candidate("near"), i % 4 != 0), (_candidate("far"), i % 4 == 0)] for i in range(40)]
    found += [[(_candidate("far"), False)], [(_candidate("near"), True)]] * 10  # the other choice is no speaker
    weights = _weights(found, penalty=1e-6)
    near, far = math.exp(weights["near"]), math.exp(weights["far"])
    rows = [(near, far, 1.0)] * 40 + [(far, 1.0)] * 10 + [(near, 1.0)] * 10
    expected_near = sum(near / sum(row) for row in rows if row[0] == near)
    expected_far = sum(far / sum(row) for row in rows if far in row)
    # At the likeliest weights, each clue is expected as often as it is right.
    assert (round(expected_near, 1), round(expected_far, 1)) == (40, 10)


def test_a_penalty_keeps_a_rare_clue_from_being_sure() -> None:
    often = _weights([[(_candidate("near"), True)]] * 200)
    seldom = _weights([[(_candidate("near"), True)]] * 2)
    assert often["near"] > 3 * seldom["near"] > 0
