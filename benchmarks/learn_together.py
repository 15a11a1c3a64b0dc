"""Learns which sentences of two articles say the same, and which figures and names are of the same thing.

It writes the weights in `articlecli/events/matching.json`, `facts.json` and `names.json`, from the marked groups of the
fold "learn" (see `together_data`). A pair of sentences that was marked as unsure is left out.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

import articlecli.events
from articlecli.events import facts, matching, name_facts
from articlecli.events.details import details_of
from articlecli.events.differences import Known, is_rounded
from articlecli.events.facts import Fact
from articlecli.events.lines import lines_of
from benchmarks import regression
from benchmarks.together_data import Group, groups

_FOLDER = Path(articlecli.events.__file__).parent
_DIGITS = 3  # decimals of the weights in the files
_KINDS = {facts.NUMBERS: "number", facts.DAYS: "date"}
_NEAR = facts.NUMBER_FEATURES.index("near")

Row = tuple[tuple[float, ...], bool]
_Pairing = tuple[Fact, Fact, tuple[float, ...]]


def main() -> None:
    """Writes the files of weights, first those of sentences, which those of figures and names need."""
    learned_from = [group for group in groups() if not group.is_kept_out]
    _write("matching.json", matching.FEATURES, [row for group in learned_from for row in sentence_rows(group)])
    matching.weights.cache_clear()
    matched = [row for group in learned_from for row in figure_rows(group)]
    rows = {family: [row[1:] for row in matched if row[0] == family] for family in facts.FEATURES}
    _write_all("facts.json", facts.FEATURES, rows)
    _write("names.json", name_facts.FEATURES, name_rows(learned_from))


def _write(name: str, features: Sequence[str], rows: Sequence[Row]) -> None:
    _save(name, _weights(features, rows))
    print(f"{name}: {len(rows)} pairs, {sum(label for _, label in rows)} of them right")


def _write_all(name: str, families: Mapping[str, Sequence[str]], rows: Mapping[str, Sequence[Row]]) -> None:
    _save(name, {family: _weights(features, rows[family]) for family, features in families.items()})
    for family, found in rows.items():
        print(f"{name}, {family}: {len(found)} pairs, {sum(label for _, label in found)} of them right")


def _save(name: str, weights: object) -> None:
    (_FOLDER / name).write_text(json.dumps(weights, indent=0) + "\n", encoding="utf-8")


def _weights(features: Sequence[str], rows: Sequence[Row]) -> dict[str, float]:
    table = np.array([values[1:] for values, _ in rows])  # without the bias
    bias, slopes = regression.fit(table, np.array([float(label) for _, label in rows]))
    return {feature: round(float(w), _DIGITS) for feature, w in zip(features, (bias, *slopes), strict=True)}


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


def figure_rows(group: Group) -> Iterator[tuple[str, tuple[float, ...], bool]]:
    """Yields the family and features of each pair of different figures, and whether they are marked as of one thing.

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
        if facts.are_equal(found[i].figure, found[j].figure):
            equal.add((pair, found[i].figure.size))
        elif not (
            is_rounded(found[i], found[j]) or known.has(second.article, found[i]) or known.has(first.article, found[j])
        ):
            by_pair[pair].append((found[i], found[j], values))
    for pair, rows in by_pair.items():
        for family, kind in _KINDS.items():
            alike = [row for row in rows if row[0].family == family]
            if kind in group.differ.get(pair, set()):
                left = [row for row in alike if not _has_equal(row[0], row[1], {v for p, v in equal if p == pair})]
                yield from ((family, values, label) for values, label in _marked_rows(alike, left))
            elif pair not in group.unsure:
                yield from ((family, values, False) for _, _, values in alike)


def _has_equal(one: Fact, two: Fact, values: set[float]) -> bool:
    return one.figure.size in values or two.figure.size in values


def _marked_rows(rows: Sequence[_Pairing], left: Sequence[_Pairing]) -> Iterator[Row]:
    """Yields rows of a marked pair of sentences. `left` are those whose values aren't in both sentences.

    Of several, those with a common noun are meant, or else the pair with the most in common around it.
    """
    right = left if len(left) == 1 else [row for row in left if set(row[0].figure.noun) & set(row[1].figure.noun)]
    if not right and left:
        right = [max(left, key=lambda row: row[2][_NEAR])]
    for row in rows:
        if row in right:
            yield row[2], True
        elif row not in left:
            yield row[2], False


def name_rows(learned_from: Sequence[Group]) -> list[Row]:
    """Returns the features of each pair of names, and whether they are marked as different ones in one statement.

    The marks name sentences. Of a marked pair's names, first those with the most in common around them are taken to be
    meant, and then those that weights which were learned so find likeliest (self-training: Scudder 1965).
    """
    found = [_names(group) for group in learned_from]
    wrong = [(values, False) for _, others in found for values in others]
    alike = [rows for marked, _ in found for rows in marked]
    first = [*wrong, *((max(rows, key=lambda values: values[_NEAR]), True) for rows in alike)]
    learned = list(_weights(name_facts.FEATURES, first).values())
    likeliest = [
        max(rows, key=lambda values: sum(w * x for w, x in zip(learned, values, strict=True))) for rows in alike
    ]
    return [*wrong, *((values, True) for values in likeliest)]


def _names(group: Group) -> tuple[list[list[tuple[float, ...]]], list[tuple[float, ...]]]:
    """Returns the features of the names by marked pair of sentences, and those of all pairs that aren't marked."""
    lines, language = lines_of(group.readings), group.readings[0].language
    details = {i: details_of(line.text, language) for i, line in enumerate(lines)}
    pairs = matching.match(lines, details, language)
    names = name_facts.name_facts_of(lines, details, language)
    marked, others = defaultdict(list), []
    for (i, j), values in name_facts.features(names, pairs, lines, group.readings, language).items():
        first, second = lines[names[i].line], lines[names[j].line]
        pair = (first.article, first.sentence), (second.article, second.sentence)
        if "name" in group.differ.get(pair, set()):
            marked[pair].append(values)
        elif pair not in group.unsure:
            others.append(values)
    return list(marked.values()), others


if __name__ == "__main__":
    main()
