"""Chooses the roles of all blocks of a text together, with learned weights.

The model is a conditional random field with a linear chain (Lafferty, McCallum and Pereira 2001, "Conditional Random
Fields"): each feature of a block, and each pair of neighbours' roles, has a weight. The Viterbi algorithm finds the
sequence of roles with the largest sum. `make learn` learns the weights.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.core.learned import load_learned, path_beside
from articlecli.languages import Language

_MARGIN = 9.0  # a role that is further below the block's best one isn't followed up

# The roles that a block may have which markup gives a role.
_WITH_MARKUP = {
    "headline": ("headline",),
    "deck": ("deck",),
    "byline": ("byline",),
    "quotation": ("quotation",),
    "row": ("row",),
    "caption": ("caption",),
    "heading": ("headline", "heading", "points-heading", "question", "teaser", "furniture", "kicker", "byline", "note"),
}


class Weights(NamedTuple):
    """Learned weights. A feature's are pairs of a role's number and a weight."""

    roles: tuple[str, ...]
    features: Mapping[str, Sequence[tuple[int, float]]]
    steps: Sequence[Sequence[float]]  # [role above][role below]


@cache
def load_weights(language: Language) -> Weights:
    """Returns the weights of form, and those of the language's words."""
    learned = load_learned(path_beside(__file__, "block_roles.json"))
    roles = tuple(learned["roles"])
    features = learned["features"]
    if language.articles.block_weights:
        features = features | load_learned(language.articles.block_weights)
    pairs = {name: tuple(zip(flat[::2], flat[1::2], strict=True)) for name, flat in features.items()}
    return Weights(roles, pairs, learned["steps"])


def best_roles(features: Iterable[list[str]], markup: Sequence[str], weights: Weights) -> list[str]:
    """Returns the role of each block of a text. `markup` has the role that markup gives each block, or ""."""
    roles, known, steps = weights
    numbers = {role: number for number, role in enumerate(roles)}
    paths: list[dict[int, int]] = []  # for each block, the role above by the block's own role
    reached: dict[int, float] = {}
    for found, given in zip(features, markup, strict=True):
        scores = [0.0] * len(roles)
        for name in found:
            for number, weight in known.get(name, ()):
                scores[number] += weight
        allowed = [numbers[role] for role in _WITH_MARKUP.get(given, roles) if role in numbers]
        least = max(scores[number] for number in allowed) - _MARGIN
        followed = [number for number in allowed if scores[number] >= least]
        if reached:
            came, sums = {}, {}
            for number in followed:
                above = max(reached, key=lambda role: reached[role] + steps[role][number])  # noqa: B023
                came[number] = above
                sums[number] = reached[above] + steps[above][number] + scores[number]
            paths.append(came)
            reached = sums
        else:
            reached = {number: scores[number] for number in followed}
            paths.append({})
    return [roles[number] for number in _path(paths, reached)]


def _path(paths: Sequence[Mapping[int, int]], reached: Mapping[int, float]) -> list[int]:
    if not paths:
        return []
    number = max(reached, key=reached.__getitem__)
    found = [number]
    for came in reversed(paths[1:]):
        number = came[number]
        found.append(number)
    return found[::-1]
