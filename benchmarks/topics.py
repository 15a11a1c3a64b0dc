"""Measures whether the topics name what people find salient: entities with grade 4 or 5 in GUM's keypoints/genres-*.

An entity is named among the topics where one of them has at least half of the words of one of its names, and in the
key points where they have all words of one. Pronouns and other function words are no names. The figures of all texts
are cross-validated: the weights are learned from four fifths of the texts and measured on the last.
"""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from articlecli import parsers, pipeline, reading, topics
from articlecli.languages import Language
from articlecli.text import split_with_words, terms_of
from benchmarks import learn_topics
from benchmarks.data import hold, load
from benchmarks.stages import LANGUAGE

_FOLDS = 5


class Measured(NamedTuple):
    """The topics of a text, and how many of its salient entities they name."""

    kind: str
    topics: int
    telling: int  # topics that name a graded entity
    entities: int
    in_topics: int
    in_both: int  # in the topics or in the key points


def main() -> None:
    """Prints the figures of all texts and of each kind of text, and checks them against their floors."""
    known, new = load("keypoints/genres-train"), load("keypoints/genres-dev")
    found = list(_cross_validated(known + new))
    by_kind = defaultdict(list)
    for each in found:
        by_kind[each.kind].append(each)
    print(f"{'':24}{'texts':>8}{'topics':>8}{'in topics, %':>16}{'or in points, %':>18}{'telling, %':>14}")
    print(_row("all, five folds", found))
    for kind in sorted(by_kind):
        print(_row(kind, by_kind[kind]))
    formula = LANGUAGE._replace(topics=LANGUAGE.topics._replace(salience_weights=None))
    print(_row("all, by the formula", [_measure(record, formula) for record in known + new]))
    for name, language in (("as shipped", LANGUAGE), ("by the formula", formula)):
        print(_row(f"dev, {name}", [_measure(record, language) for record in new]))
    in_topics, in_both, _ = _shares(found)
    hold("topics", {"salient entities in topics, %": in_topics, "salient entities in topics or points, %": in_both})


def _cross_validated(records: Sequence[dict[str, Any]]) -> Iterator[Measured]:
    """Yields each text as measured with weights that the other folds gave."""
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(_FOLDS):
            path = Path(folder) / f"{fold}.json"
            others = [record for i, record in enumerate(records) if i % _FOLDS != fold]
            path.write_text(json.dumps(learn_topics.learn(others)), encoding="utf-8")
            language = LANGUAGE._replace(topics=LANGUAGE.topics._replace(salience_weights=str(path)))
            for record in records[fold::_FOLDS]:
                yield _measure(record, language)


def _measure(record: Mapping[str, Any], language: Language) -> Measured:
    named = [frozenset(terms_of(topic, LANGUAGE)) for topic in _topics(record["text"], language)]
    points = " ".join(point.text for point in pipeline.digest(record["text"]).key_points)
    pointed = frozenset(terms_of(points, LANGUAGE))
    graded = list(learn_topics.entities_of(record))
    salient = [each for each in graded if each.grade >= learn_topics.SALIENT]
    in_topics = [any(each.is_named_by(topic) for topic in named) for each in salient]
    in_points = [any(name <= pointed for name in each.names) for each in salient]
    return Measured(
        kind=record["genre"],
        topics=len(named),
        telling=sum(any(each.is_named_by(topic) for each in graded) for topic in named),
        entities=len(salient),
        in_topics=sum(in_topics),
        in_both=sum(map(max, zip(in_topics, in_points, strict=True))),
    )


def _topics(text: str, language: Language) -> list[str]:
    article = parsers.parse(reading.from_string(text), LANGUAGE)
    sentences, words = split_with_words(article.source.text, article.paragraphs, LANGUAGE)
    above = [passage.text for passage in (article.headline, article.deck) if passage]
    return topics.find_key_phrases(sentences, words, language, above)


def _shares(found: Iterable[Measured]) -> tuple[float, float, float]:
    """Returns in per cent the entities in topics, those in topics or points, and the topics that name an entity."""
    _, topics_, telling, entities, in_topics, in_both = zip(*found, strict=True)
    all_of = sum(entities)
    return 100 * sum(in_topics) / all_of, 100 * sum(in_both) / all_of, 100 * sum(telling) / sum(topics_)


def _row(name: str, found: Sequence[Measured]) -> str:
    in_topics, in_both, telling = _shares(found)
    mean = fmean(each.topics for each in found)
    return f"{name:24}{len(found):8}{mean:8.1f}{in_topics:16.1f}{in_both:18.1f}{telling:14.1f}"


if __name__ == "__main__":
    main()
