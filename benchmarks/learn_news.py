"""Learns the figures in `articlecli/scorers/news.json` from the stories of keypoints/train that aren't kept out.

Each story is used in two forms, with its paragraphs and without them, since texts come both ways. There are five folds
of stories: the word figures for the features of one fold are learned from the four others. Otherwise the network would
trust the word figures too much. README.md has what was tried.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from articlecli import languages, parsers, reading
from articlecli.core.article import Article, ArticleError, Sentence
from articlecli.keypoints.penalties import redundancy
from articlecli.scorers import _features, _word_importance, news
from articlecli.scorers._article_view import view_of
from articlecli.scorers._network import CLIP_LIMIT
from articlecli.scorers._term_use import term_use
from articlecli.text import rarity, segmentation, vocabulary
from benchmarks import lexicon, network, regression
from benchmarks.data import learned_from, load
from benchmarks.overlaps import Overlaps, overlaps

_FOLDS = 5
_RANDOM_CANDIDATES = 3  # sentences of a story, drawn from those that aren't its likeliest
_DIGITS = 4  # decimals of the weights in the file
# How much the headline raises the log-odds of its words. It can't be learned here: the English stories have none. It is
# 1.9 on 2,500 stories of keypoints/french-train, whose summary is one sentence that says the same as the headline. Key
# points stand below the headline and add to it, so a lower weight is taken.
_HEADLINE_WEIGHT = 0.5
_ENGLISH = languages.load("en")


@dataclass(frozen=True, slots=True)
class _Story:
    fold: int  # 0 to 4
    article: Article
    sentences: list[Sentence]
    overlaps: Overlaps
    picked: list[int]  # the indices of the best sentences
    highlighted: frozenset[str]  # the terms of the highlights


def main() -> None:
    """Writes the weights. The same data give the same file, to the last bit."""
    stories = list(_stories(learned_from(load("keypoints/train"))))
    print(f"{len(stories)} forms of stories")
    words = [_words_of(story) for story in stories]
    lexicons = [
        lexicon.learn((w for w, s in zip(words, stories, strict=True) if s.fold != fold), _ENGLISH)
        for fold in range(_FOLDS)
    ]
    clues = _clues(stories, [news.lexicon_of(learned) for learned in lexicons])
    names, tables = _tables(stories, [news.lexicon_of(learned) for learned in lexicons], clues)
    everything = np.concatenate(tables)
    means, scales = everything.mean(0), everything.std(0) + 1e-6
    scaled = [np.clip((table - means) / scales, -CLIP_LIMIT, CLIP_LIMIT).astype(np.float32) for table in tables]
    weights, biases, outputs = network.train(_sets(stories, scaled))
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
        "words": lexicon.learn(words, _ENGLISH),
    }
    Path(news.LEARNED).write_text(_json_in_lines(written), encoding="utf-8")


def _stories(records: Sequence[dict[str, Any]]) -> Iterator[_Story]:
    """Yields both forms of each story. Leaves out a form that has no article or no words."""
    for i, record in enumerate(records):
        highlighted = frozenset(segmentation.terms_of("\n".join(record["highlights"]), _ENGLISH))
        for text in (record["text"], " ".join(record["text"].split())):
            try:
                article = parsers.parse(reading.from_string(text), _ENGLISH)
            except ArticleError:  # this form has no article
                continue
            sentences = segmentation.split_sentences(article.source.text, article.paragraphs, _ENGLISH)
            if any(sentence.words for sentence in sentences):
                shared = overlaps([sentence.text for sentence in sentences], record["highlights"])
                yield _Story(i % _FOLDS, article, sentences, shared, shared.best(), highlighted)


def _words_of(story: _Story) -> lexicon.Words:
    """Returns the words of a story, from which the lexicon learns."""
    picked: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for i, sentence in enumerate(story.sentences):
        lower = {word.lower().replace("’", "'") for word in vocabulary.words_of(sentence.text, _ENGLISH)}
        words = set(sentence.terms) | (lower & _ENGLISH.words.function_words)
        (picked if i in story.picked else others).update(words)
    terms = frozenset(term for sentence in story.sentences for term in sentence.terms)
    return lexicon.Words(terms, terms & story.highlighted, picked, others)


def _clues(stories: Sequence[_Story], lexicons: Sequence[_word_importance.Lexicon]) -> dict[str, float]:
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
    stories: Sequence[_Story], lexicons: Sequence[_word_importance.Lexicon], clues: dict[str, float]
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


def _sets(stories: Sequence[_Story], tables: Sequence[network.Floats]) -> network.Stories:
    """Returns the candidates of each story, with their features, and the worth of each set of candidates.

    Most candidates are the likeliest sentences, by a logistic regression that separates the best sentences from the
    others. A few are drawn from the rest.
    """
    labels = np.concatenate([np.isin(np.arange(len(s.sentences)), s.picked) for s in stories]).astype(float)
    _, slopes = regression.fit(np.concatenate(tables).astype(float), labels)
    generator = np.random.default_rng(0)
    large = [i for i, story in enumerate(stories) if len(story.sentences) > network.SET]
    features = np.zeros((len(large), network.CANDIDATES, tables[0].shape[1]), np.float32)
    worth = np.full((len(large), len(network.SETS)), np.nan, np.float32)
    repeated = np.zeros_like(worth)
    for row, i in enumerate(large):
        ranking = np.argsort(-(tables[i] @ slopes), kind="stable")
        likeliest = network.CANDIDATES - _RANDOM_CANDIDATES
        others = generator.permutation(ranking[likeliest:])[:_RANDOM_CANDIDATES]
        candidates = np.concatenate([ranking[:likeliest], others])
        possible = (len(candidates) > network.SETS).all(1)
        features[row, : len(candidates)] = tables[i][candidates]
        worth[row, possible] = stories[i].overlaps.worth(candidates[network.SETS[possible]])
        repeated[row, possible] = _repeated([stories[i].sentences[c] for c in candidates], network.SETS[possible])
    return network.Stories(features, worth, repeated)


def _repeated(candidates: Sequence[Sentence], sets: NDArray[np.int64]) -> network.Floats:
    """Returns for each set how much its sentences repeat of each other, summed over its pairs."""
    terms = [frozenset(sentence.terms) for sentence in candidates]
    alike = np.array([[redundancy(one, other) for other in terms] for one in terms], np.float32)
    return alike[sets[:, 0], sets[:, 1]] + alike[sets[:, 0], sets[:, 2]] + alike[sets[:, 1], sets[:, 2]]


def _json_in_lines(written: dict[str, Any]) -> str:
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
