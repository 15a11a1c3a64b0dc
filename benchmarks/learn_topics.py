"""Learns which phrases are salient: the weights in `articlecli/languages/english/salience.json`.

The texts are GUM's keypoints/genres-train, of fifteen kinds, in which people graded the entities by how many summaries
name them (Lin and Zeldes 2025, "GUM-SAGE: A Novel Dataset and Approach for Graded Entity Salience Prediction").
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import articlecli.languages
from articlecli import parsers, reading
from articlecli.text import Key, split_with_words, terms_of
from articlecli.topics import key_phrases, salience
from articlecli.topics.candidates import candidate_phrases
from articlecli.topics.tagger import tag
from articlecli.topics.weights import COMMON
from benchmarks import regression
from benchmarks.data import load
from benchmarks.stages import LANGUAGE

TARGET = Path(articlecli.languages.__file__).parent / "english" / "salience.json"
SALIENT = 4  # the least grade of a salient entity, of 1 to 5
# How much a phrase is salient that names an entity with the grade. It was chosen by cross-validation.
_SALIENCE = {0: 0.0, 1: 0.0, 2: 0.15, 3: 0.4, 4: 0.9, 5: 1.0}
_HALF = 0.5  # the share of the words of a name that a phrase must have
_DIGITS = 3  # decimals of the weights in the file


class Entity(NamedTuple):
    """A graded entity with the words of each of its names. Names of function words, such as pronouns, are left out."""

    grade: int
    names: Sequence[frozenset[str]]

    def is_named_by(self, words: frozenset[str]) -> bool:
        """Whether the words have at least half of those of a name."""
        return any(len(words & name) >= _HALF * len(name) for name in self.names)


def main() -> None:
    """Writes the weights. The same data give the same file."""
    weights = learn(load("keypoints/genres-train"))
    TARGET.write_text(json.dumps(weights, indent=0) + "\n", encoding="utf-8")
    print(f"{len(weights)} weights")


def learn(records: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Returns the weights of the clues that are learned from these texts."""
    rows: list[tuple[float, ...]] = []
    labels: list[float] = []
    for record in records:
        entities = list(entities_of(record))
        for key, clues in clues_of(record["text"]).items():
            rows.append(clues[1:])  # without the bias
            grade = max([each.grade for each in entities if each.is_named_by(frozenset(key))], default=0)
            labels.append(_SALIENCE[grade])
    bias, slopes = regression.fit(np.array(rows, float), np.array(labels))
    return {clue: round(float(weight), _DIGITS) for clue, weight in zip(salience.CLUES, [bias, *slopes], strict=True)}


def entities_of(record: Mapping[str, Any]) -> Iterator[Entity]:
    """Yields the graded entities that have a name."""
    for entity in record["salient"]:
        names = [frozenset(terms_of(name, LANGUAGE)) for name in entity["names"]]
        if any(names):
            yield Entity(entity["grade"], [name for name in names if name])


def clues_of(text: str) -> dict[Key, tuple[float, ...]]:
    """Returns the clues of the candidate phrases of a text."""
    article = parsers.parse(reading.from_string(text), LANGUAGE)
    sentences, words = split_with_words(article.source.text, article.paragraphs, LANGUAGE)
    above = [passage.text for passage in (article.headline, article.deck) if passage]
    headline = frozenset(term for each in above for term in terms_of(each, LANGUAGE))
    runs, weighing = key_phrases.runs_and_weights(sentences, tag(words, LANGUAGE), headline, LANGUAGE)
    phrases = candidate_phrases(runs, weighing.rarity, COMMON, LANGUAGE)
    return salience.clues(phrases, salience.ArticleWords(words, weighing, LANGUAGE.words.definite_determiners))


if __name__ == "__main__":
    main()
