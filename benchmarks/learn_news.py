"""Learns the figures in `articlecli/scorers/news.json` from the stories of keypoints/train that aren't kept out.

There are five folds of stories: the word figures for the features of one fold are learned from the four others.
Otherwise the network would trust the word figures too much. The network also learns from the texts of other kinds in
keypoints/genres-train. README.md has what was tried.
"""

import json
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from articlecli.keypoints.penalties import REDUNDANCY_WEIGHT, redundancy
from articlecli.scorers import _features, _word_importance, news
from articlecli.scorers._article_view import view_of
from articlecli.scorers._network import CLIP_LIMIT
from articlecli.scorers._term_use import term_use
from articlecli.text import rarity, vocabulary
from benchmarks import lexicon, network, news_stories, regression
from benchmarks.data import learned_from, load
from benchmarks.news_stories import FOLDS, Story
from benchmarks.stages import LANGUAGE as _ENGLISH

_RANDOM_CANDIDATES = 3  # sentences of a story, drawn from those that aren't its likeliest
_DIGITS = 4  # decimals of the weights in the file
# How much the headline raises the log-odds of its words. It can't be learned here: the English stories have none. It is
# 1.9 on 2,500 stories of keypoints/french-train, whose summary is one sentence that says the same as the headline. Key
# points stand below the headline and add to it, so a lower weight is taken.
_HEADLINE_WEIGHT = 0.5


def main() -> None:
    """Writes the weights. The same data give the same file, to the last bit."""
    stories = list(news_stories.cnn(learned_from(load("keypoints/train"))))
    print(f"{len(stories)} forms of stories")
    words = [_words_of(story) for story in stories]
    learned = [
        lexicon.learn((w for w, s in zip(words, stories, strict=True) if s.fold != fold), _ENGLISH)
        for fold in range(FOLDS + 1)
    ]
    lexicons = [news.lexicon_of(each) for each in learned]
    clues = clues_of(stories, lexicons)
    stories += [story for _, story in news_stories.genres("train")]
    names, tables = _tables(stories, lexicons, clues)
    everything = np.concatenate(tables)
    means, scales = everything.mean(0), everything.std(0) + 1e-6
    scaled = [np.clip((table - means) / scales, -CLIP_LIMIT, CLIP_LIMIT).astype(np.float32) for table in tables]
    weights, biases, outputs = network.train(sets_of(stories, scaled))
    written = {
        "language": _ENGLISH.code,
        "clues": {name: round(weight, _DIGITS) for name, weight in clues.items()},
        "features": {
            name: {
                "mean": round(float(mean), _DIGITS),
                "scale": round(float(scale), _DIGITS),
                "weights": [round(float(weight), _DIGITS) for weight in row],
            }
            for name, mean, scale, row in zip(names, means, scales, weights, strict=True)
        },
        "biases": [round(float(bias), _DIGITS) for bias in biases],
        "outputs": [round(float(output), _DIGITS) for output in outputs],
        "words": learned[FOLDS],
    }
    Path(news.LEARNED).write_text(json_in_lines(written), encoding="utf-8")


def _words_of(story: Story) -> lexicon.Words:
    """Returns the words of a story, from which the lexicon learns."""
    picked: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for i, sentence in enumerate(story.sentences):
        lower = {word.lower().replace("’", "'") for word in vocabulary.words_of(sentence.text, _ENGLISH)}
        words = set(sentence.terms) | (lower & _ENGLISH.words.function_words)
        (picked if i in story.picked else others).update(words)
    terms = frozenset(term for sentence in story.sentences for term in sentence.terms)
    return lexicon.Words(terms, terms & story.highlighted, picked, others)


def clues_of(stories: Sequence[Story], lexicons: Sequence[_word_importance.Lexicon]) -> dict[str, float]:
    """Returns the weights that `_word_importance.importances` takes, by the names of the clues."""
    rows: list[tuple[float, ...]] = []
    labels: list[bool] = []
    for story in stories:
        seen = _word_importance.clues(term_use(story.sentences), lexicons[story.fold])
        rows += seen.values()
        labels += [term in story.highlighted for term in seen]
    bias, slopes = regression.fit(np.array(rows), np.array(labels, float))
    slope = dict(zip(_word_importance.CLUES, map(float, slopes), strict=True))
    return {"bias": bias, "above": _HEADLINE_WEIGHT, **slope}


def _tables(
    stories: Sequence[Story], lexicons: Sequence[_word_importance.Lexicon], clues: dict[str, float]
) -> tuple[list[str], list[network.Floats]]:
    """Returns the names of the features, and for each story a table of sentences x features."""
    tables, names = [], list[str]()
    known = [_word_importance.Known(rarity.load_rarity(_ENGLISH), lexicon) for lexicon in lexicons]
    for story in stories:
        view = view_of(story.article, story.sentences, _ENGLISH, known[story.fold], clues)
        columns = dict(_features.columns(view))
        names = list(columns)
        tables.append(np.array(list(columns.values()), np.float32).T)
    return names, tables


def sets_of(stories: Sequence[Story], tables: Sequence[network.Floats]) -> network.Stories:
    """Returns the candidates of each story, with their features, and the worth of each set of candidates.

    Most candidates are the likeliest units, by a logistic regression that separates the best sentences from the others.
    A few are drawn from the rest. A unit has the features of its likeliest sentence.
    """
    labels = np.concatenate([np.isin(np.arange(len(s.sentences)), s.picked) for s in stories]).astype(float)
    _, slopes = regression.fit(np.concatenate(tables).astype(float), labels)
    generator = np.random.default_rng(0)
    large = [i for i, story in enumerate(stories) if len(story.factors) > story.size]
    features = np.zeros((len(large), network.CANDIDATES, tables[0].shape[1]), np.float32)
    worth = np.full((len(large), len(network.SETS)), np.nan, np.float32)
    penalties = np.zeros_like(worth)
    for row, i in enumerate(large):
        story, likely = stories[i], tables[i] @ slopes
        rows = {
            u: max(range(story.units[u].first, story.units[u].last + 1), key=likely.__getitem__) for u in story.factors
        }
        candidates = _candidates({u: likely[rows[u]] + factor for u, factor in story.factors.items()}, story, generator)
        features[row, : len(candidates)] = tables[i][[rows[u] for u in candidates]]
        possible = _possible(len(candidates), story.size)
        sets = candidates[network.SETS[possible][:, : story.size]]
        worth[row, possible] = story.worth(sets)
        penalties[row, possible] = _penalties(story, candidates, network.SETS[possible][:, : story.size])
    weights = np.array([stories[i].weight for i in large], np.float32)
    return network.Stories(features, worth, penalties, weights)


def _candidates(likelihoods: dict[int, float], story: Story, generator: np.random.Generator) -> NDArray[np.int64]:
    """Returns the likeliest units of a story, and a few of the others."""
    ranking = sorted(likelihoods, key=lambda unit: -likelihoods[unit])
    likeliest = network.CANDIDATES - _RANDOM_CANDIDATES - (network.SET - story.size)
    others = generator.permutation(ranking[likeliest:])[:_RANDOM_CANDIDATES]
    return np.array([*ranking[:likeliest], *others], np.int64)


def _possible(candidates: int, size: int) -> NDArray[np.bool_]:
    """Returns which sets a story with so many candidates has; smaller sets end with the last candidates, as empty."""
    found: NDArray[np.bool_] = np.all(network.SETS[:, :size] < candidates, axis=1)
    empty = np.arange(network.CANDIDATES - network.SET + size, network.CANDIDATES)
    filled: NDArray[np.bool_] = np.all(network.SETS[:, size:] == empty, axis=1)
    return np.logical_and(found, filled)


def _penalties(story: Story, candidates: NDArray[np.int64], sets: NDArray[np.int64]) -> network.Floats:
    """Returns for each set of candidates the logarithm of the factor by which the selection lowers its scores."""
    alone = np.array([story.factors[unit] for unit in candidates], np.float32)
    together = np.array([[_pair_penalty(story, one, other) for other in candidates] for one in candidates], np.float32)
    pairs = combinations(range(story.size), 2)
    found: network.Floats = alone[sets].sum(1) + sum(together[sets[:, one], sets[:, other]] for one, other in pairs)
    return found


def _pair_penalty(story: Story, one: int, other: int) -> float:
    """Returns what two units of one set add to the logarithms of their factors."""
    lifted = story.openings[max(one, other)] if abs(one - other) == 1 else 0.0
    return -REDUNDANCY_WEIGHT * redundancy(story.terms[one], story.terms[other]) - lifted


def json_in_lines(written: dict[str, Any]) -> str:
    """Returns JSON with a line for each feature, and for the words that share a figure."""
    lines = []
    for key, value in written.items():
        if not isinstance(value, dict):
            lines.append(f" {json.dumps(key)}: {json.dumps(value)}")
            continue
        inner = []
        for name, figures in value.items():
            shown = json.dumps(figures, ensure_ascii=False)
            if key == "words" and isinstance(figures, dict):
                shown = json.dumps(figures, ensure_ascii=False, indent=1).replace("\n", "\n  ")
            inner.append(f"  {json.dumps(name)}: {shown}")
        lines.append(f" {json.dumps(key)}: {{\n" + ",\n".join(inner) + "\n }")
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    main()
