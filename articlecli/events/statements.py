"""Groups lines that say the same: each two lines of a group are likely to.

Groups may overlap, since a sentence with two facts may say what two sentences of another article say. They are grown
from the likeliest pair that no group has yet (a greedy cover of the pairs by cliques), so that a chain of lines of
which each resembles only the next doesn't become one statement.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from articlecli.events.matching import Line, Pair

SAME = 0.55  # the likelihood from which on a pair is in a group; chosen by leaving out one marked group at a time
_LARGEST = 150  # lines of a group, three of each of 50 articles; to join larger ones takes too long

_Likelihoods = Mapping[int, Mapping[int, float]]  # by both lines of a pair


def group_lines(lines: Sequence[Line], pairs: Sequence[Pair]) -> list[list[int]]:
    """Returns the groups of lines, by their indices, that say the same in several articles. `pairs` are sorted."""
    likelihoods: dict[int, dict[int, float]] = defaultdict(dict)
    for first, second, likelihood in pairs:
        if likelihood >= SAME:
            likelihoods[first][second] = likelihoods[second][first] = likelihood
    taken: set[tuple[int, int]] = set()
    groups = []
    for first, second, likelihood in pairs:
        if likelihood < SAME:
            break
        if (first, second) not in taken:
            group = sorted(_grown(first, second, lines, likelihoods))
            taken.update(combinations(group, 2))
            groups.append(group)
    return sorted(groups)


def _grown(first: int, second: int, lines: Sequence[Line], likelihoods: _Likelihoods) -> list[int]:
    """Returns the group of a pair, with the lines that say the same as all others of other articles in it."""
    group = [first, second]
    near = {k: likelihoods[first].get(k, 0.0) + likelihoods[second].get(k, 0.0) for i in group for k in likelihoods[i]}
    for k in sorted(near, key=lambda k: (-near[k], k)):
        if k not in group and len(group) < _LARGEST:
            found = [likelihoods[k].get(i, 0.0) for i in group if lines[i].article != lines[k].article]
            if found and min(found) >= SAME:
                group.append(k)
    return group
