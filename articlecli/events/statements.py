"""Groups the sentences that say the same, so that each group is one statement with its sources.

Two groups are joined where the mean likelihood of their pairs is high (average linkage: Sokal and Michener 1958). A
chain of sentences that each resemble only the next doesn't become one statement.
"""

from collections.abc import Sequence

from articlecli.events.matching import Line, Pair

SAME = 0.5  # the likelihood from which on a pair joins two groups
_LEAST_MEAN = 0.45  # likelihood of all pairs of two groups that are joined

_LARGEST = 150  # lines of a group, three of each of 50 articles; to join larger ones takes too long

_Likelihoods = dict[tuple[int, int], float]


def group_lines(lines: Sequence[Line], pairs: Sequence[Pair]) -> list[list[int]]:
    """Returns the groups of lines, by their indices, that say the same in several articles. `pairs` are sorted."""
    likelihoods = {(pair.first, pair.second): pair.likelihood for pair in pairs}
    group_of: dict[int, list[int]] = {}
    for pair in pairs:
        if pair.likelihood < SAME:
            break
        first = group_of.setdefault(pair.first, [pair.first])
        second = group_of.setdefault(pair.second, [pair.second])
        if first is second or len(first) + len(second) > _LARGEST:
            continue
        if _mean(first, second, lines, likelihoods) >= _LEAST_MEAN:
            first.extend(second)
            group_of.update(dict.fromkeys(second, first))
    groups = {id(group): sorted(group) for group in group_of.values() if len(group) > 1}
    return sorted(groups.values())


def _mean(first: Sequence[int], second: Sequence[int], lines: Sequence[Line], likelihoods: _Likelihoods) -> float:
    """Returns the mean likelihood of the pairs of two groups, of lines of different articles."""
    found = [
        likelihoods.get((min(i, j), max(i, j)), 0.0)
        for i in first
        for j in second
        if lines[i].article != lines[j].article
    ]
    return sum(found) / len(found) if found else 0.0
