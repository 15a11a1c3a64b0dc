"""Learns which sentences of two articles say the same, and which figures are of the same thing.

It writes the weights in `articlecli/events/matching.json` and `facts.json`, from the marked groups of the fold "learn"
(see `together_data`). A pair of sentences that was marked as unsure is left out.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

import articlecli.events
from articlecli.events import facts, matching
from articlecli.events.details import details_of
from articlecli.events.differences import Known, is_rounded
from articlecli.events.facts import Fact
from articlecli.events.lines import lines_of
from benchmarks import regression
from benchmarks.together_data import Group, groups

_FOLDER = Path(articlecli.events.__file__).parent
_DIGITS = 3  # decimals of the weights in the files
_FIGURES = {"number", "date"}

Row = tuple[tuple[float, ...], bool]


def main() -> None:
    """Writes both files of weights, first those of sentences, which those of figures need."""
    learned_from = [group for group in groups() if not group.is_kept_out]
    _write("matching.json", matching.FEATURES, [row for group in learned_from for row in sentence_rows(group)])
    matching.weights.cache_clear()
    _write("facts.json", facts.FEATURES, [row for group in learned_from for row in figure_rows(group)])


def _write(name: str, features: Sequence[str], rows: Sequence[Row]) -> None:
    table = np.array([values[1:] for values, _ in rows])  # without the bias
    bias, slopes = regression.fit(table, np.array([float(label) for _, label in rows]))
    weights = {feature: round(float(w), _DIGITS) for feature, w in zip(features, (bias, *slopes), strict=True)}
    (_FOLDER / name).write_text(json.dumps(weights, indent=0) + "\n", encoding="utf-8")
    print(f"{name}: {len(rows)} pairs, {sum(label for _, label in rows)} of them right")


def sentence_rows(group: Group) -> Iterator[Row]:
    """Yields the features of each pair of sentences that may say the same, and whether it was marked so."""
    lines = lines_of(group.readings)
    place = [(line.article, line.sentence) for line in lines]
    language = group.readings[0].language
    details = {i: details_of(line.text, language) for i, line in enumerate(lines)}
    for (i, j), values in matching.features(lines, details, language).items():
        pair = place[i], place[j]
        if pair not in group.unsure:
            yield values, pair in group.same


def figure_rows(group: Group) -> Iterator[Row]:
    """Yields the features of each pair of different figures, and whether they are marked as of the same thing.

    The marks name sentences. Where a marked sentence has several figures, those with a common noun are meant.
    """
    lines, language = lines_of(group.readings), group.readings[0].language
    details = {i: details_of(line.text, language) for i, line in enumerate(lines)}
    pairs = matching.match(lines, details, language)
    found = facts.facts_of(lines, details, language)
    known = Known(found, lines)
    by_pair = defaultdict(list)
    equal = set()  # pairs of sentences and a value that both have
    for (i, j), values in facts.features(found, pairs, lines, language).items():
        first, second = lines[found[i].line], lines[found[j].line]
        pair = (first.article, first.sentence), (second.article, second.sentence)
        if found[i].figure.value == found[j].figure.value:
            equal.add((pair, found[i].figure.value))
        elif not (
            is_rounded(found[i], found[j]) or known.has(second.article, found[i]) or known.has(first.article, found[j])
        ):
            by_pair[pair].append((found[i], found[j], values))
    for pair, rows in by_pair.items():
        kinds = group.differ.get(pair, set()) & _FIGURES
        if kinds:
            left = [row for row in rows if not _has_equal(row[0], row[1], {v for p, v in equal if p == pair})]
            yield from _marked_rows(rows, left, kinds)
        elif pair not in group.unsure:
            yield from ((values, False) for _, _, values in rows)


def _has_equal(one: Fact, two: Fact, values: set[float]) -> bool:
    return one.figure.value in values or two.figure.value in values


def _marked_rows(
    rows: Sequence[tuple[Fact, Fact, tuple[float, ...]]],
    left: Sequence[tuple[Fact, Fact, tuple[float, ...]]],
    kinds: set[str],
) -> Iterator[Row]:
    meant = [row for row in left if len(kinds) > 1 or ("date" in kinds) == (row[0].figure.kind == "date")]
    with_noun = [row for row in meant if set(row[0].figure.noun) & set(row[1].figure.noun)]
    right = meant if len(meant) == 1 else with_noun
    for row in rows:
        if row in right:
            yield row[2], True
        elif row not in meant:
            yield row[2], False


if __name__ == "__main__":
    main()
