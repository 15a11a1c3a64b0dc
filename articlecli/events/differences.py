"""Finds where articles tell the same statement with another number, day or name, or with and without a denial.

Nothing is judged: the values stand side by side, with the time of each article. A value that the other article has as
well, in another sentence, is no difference; nor is a round number beside an exact one.
"""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articlecli.core import fold
from articlecli.events.details import Details, Figure
from articlecli.events.matching import Line

_NUMBERS = frozenset({"count", "money", "percent", "score"})
_ONLY_ONE = frozenset({"money", "percent", "score", "date"})  # kinds that need no noun where each side has one left
_ALIKE = 0.6  # the share of common terms of the shorter sentence, where one of them denies
_NEGLIGIBLE = 1e-9


class Told(NamedTuple):
    """A line with its details."""

    line: Line
    details: Details


class Found(NamedTuple):
    """A difference between two lines, by their indices, and the offsets of the values in each."""

    kind: str
    first: int
    second: int
    spans: tuple[tuple[int, int], tuple[int, int]]


def differences(
    pairs: Sequence[tuple[int, int]], told: dict[int, Told], known: Sequence[frozenset[float]]
) -> list[Found]:
    """Returns the differences between pairs of lines that say the same.

    `told` has the lines by their indices, `known` all numbers of each article.
    """
    found = []
    for i, j in pairs:
        found += [Found(kind, i, j, spans) for kind, spans in _between(told[i], told[j], known)]
    return found


def _between(
    one: Told, two: Told, known: Sequence[frozenset[float]]
) -> Iterator[tuple[str, tuple[tuple[int, int], tuple[int, int]]]]:
    left = _without_common(one.details.figures, two.details.figures)
    right = _without_common(two.details.figures, one.details.figures)
    for figure in left:
        other = _counterpart(figure, left, right)
        if other is None or _is_rounded(figure.value, other.value):
            continue
        if figure.value in known[two.line.article] or other.value in known[one.line.article]:
            continue
        kind = "number" if figure.kind in _NUMBERS else "date"
        yield kind, ((figure.start, figure.end), (other.start, other.end))
    if (spans := _denial(one, two)) is not None:
        yield "negation", spans


def _without_common(figures: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    values = {(each.kind, each.value) for each in others}
    return [each for each in figures if (each.kind, each.value) not in values]


def _counterpart(figure: Figure, left: Sequence[Figure], right: Sequence[Figure]) -> Figure | None:
    """Returns the figure of the other line that counts the same thing; None where none surely does."""
    same_kind = [each for each in right if each.kind == figure.kind]
    same_noun = [each for each in same_kind if set(each.noun[:2]) & set(figure.noun[:2])]
    if figure.kind in _NUMBERS and len(same_noun) == 1:
        return same_noun[0]
    is_only_one = len(same_kind) == 1 and sum(each.kind == figure.kind for each in left) == 1
    return same_kind[0] if is_only_one and figure.kind in _ONLY_ONE else None


def _is_rounded(value: float, other: float) -> bool:
    """Whether one of two numbers may be the other one rounded: 700 and 705, but not 700 and 547."""
    return abs(value - other) < max(_unit(value), _unit(other)) - _NEGLIGIBLE


def _unit(value: float) -> float:
    """Returns the place value of a number's last digit that isn't 0: 100 for 700, 1 for 705, 0.1 for 1.2."""
    if not value:
        return 0.0
    unit = 10.0 ** math.floor(math.log10(value))
    while unit > _NEGLIGIBLE and abs(value / unit - round(value / unit)) > _NEGLIGIBLE:
        unit /= 10
    return unit if unit > 1 or value < 1 else min(unit, 1.0)


def _denial(one: Told, two: Told) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Returns the spans of both sentences where one denies what the other says."""
    if bool(one.details.negations) == bool(two.details.negations):
        return None
    terms, others = set(one.line.terms) - {""}, set(two.line.terms) - {""}
    if len(terms & others) < _ALIKE * min(len(terms), len(others)):
        return None
    return (0, len(one.line.text)), (0, len(two.line.text))


def written(line: Line, span: tuple[int, int]) -> str:
    """Returns the words of a span as they are written."""
    return fold(line.text[span[0] : span[1]])
