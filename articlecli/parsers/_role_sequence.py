"""Chooses the roles of all blocks of a text together, with learned weights.

The model is a conditional random field with a linear chain (Lafferty, McCallum and Pereira 2001, "Conditional Random
Fields"): each feature of a block, and each pair of neighbours' roles, has a weight. The Viterbi algorithm finds the
sequence of roles with the largest sum. `make learn` learns the weights.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from articlecli.core import Memo, Record, load_learned, path_beside
from articlecli.languages import Language

_SURE_TEXT = ("paragraph", "answer")  # roles of a block with a single feature, which says that it is surely text
_DOUBT = 3.0  # taken from the scores of roles that are doubted; chosen on web/scrapinghub-dev
_MOST_HEADLINES = 4  # blocks that are tried as the headline
_REMEMBERED = 1 << 14  # features
_MARGIN = 5.0  # a role that is further below the block's best one is not followed up

# The roles that a block may have by its markup, its mark or its words.
_WITH_MARKUP = {
    "headline": ("headline",),
    "deck": ("deck",),
    "byline": ("byline",),
    "quotation": ("quotation",),
    "row": ("row",),
    "caption": ("caption",),
    "points-heading": ("points-heading", "heading"),
    "item": ("item", "point", "paragraph", "question", "answer", "quotation", "teaser", "note", "source", "furniture"),
    "heading": (
        "headline",
        "heading",
        "points-heading",
        "question",
        "teaser",
        "furniture",
        "kicker",
        "byline",
        "note",
        "date",
    ),
}


_Scores = list[tuple[int, float]]  # of one block: roles' numbers and scores


class Weights(Record):
    """Learned weights. A feature has pairs of a role's number and the feature's weight for that role."""

    roles: tuple[str, ...]
    features: Mapping[str, _Scores]  # by any feature's name; an unknown one has no pairs
    steps: Sequence[Sequence[float]]  # [role below][role above]


@cache
def load_weights(language: Language) -> Weights:
    """Returns the weights of form, and those of the language's words; else the weights that were learned without words.

    Weights of form that were learned beside words count too little without them.
    """
    of_words = language.articles.block_weights
    learned = load_learned(path_beside(__file__, "block_roles.json" if of_words else "block_roles_without_words.json"))
    if of_words:
        learned["features"] |= load_learned(of_words)
    return weights_of(learned)


def weights_of(learned: Mapping[str, Any]) -> Weights:
    """Returns weights from their JSON: {"roles": […], "features": {"size=7": "5 0.12 13 -1.1", …}, "steps": [[…], …]}.

    A feature has numbers of roles and weights. They are read at its first use: an article has few of the features.
    """
    written = learned["features"]
    features: Memo[str, _Scores] = Memo(lambda name: _pairs(written.get(name, "")), _REMEMBERED)
    return Weights(tuple(learned["roles"]), features, learned["steps"])


def _pairs(written: str) -> _Scores:
    parts = written.split()
    return list(zip(map(int, parts[::2]), map(float, parts[1::2]), strict=True))


def best_roles(
    features: Iterable[list[str]], markup: Sequence[str], weights: Weights, *, doubted: Collection[str] = ()
) -> list[str]:
    """Returns the role of each block of a text. `markup` has the role that markup gives each block, or "".

    At most one block is the headline. The roles in `doubted` need more evidence than others.
    """
    scores = _followed(features, markup, weights, doubted)
    _, path = _best_path(scores, weights.steps)
    headline = weights.roles.index("headline")
    claimed = [i for i, number in enumerate(path) if number == headline]
    if len(claimed) > 1:
        stated = [i for i in claimed if markup[i] == "headline"] or claimed[:_MOST_HEADLINES]
        text = weights.roles.index(_SURE_TEXT[0])
        path = max(_best_path(_with_one(scores, headline, i, text), weights.steps) for i in stated)[1]
    return [weights.roles[number] for number in path]


def _followed(
    features: Iterable[list[str]], markup: Sequence[str], weights: Weights, doubted: Collection[str]
) -> list[_Scores]:
    """Returns the scores of the roles that each block may have; only those near its best one are followed up."""
    roles, known, _ = weights
    sure = [roles.index(role) for role in _SURE_TEXT]
    by_markup = {given: [roles.index(role) for role in _WITH_MARKUP.get(given, roles)] for given in {*markup}}
    start = [-_DOUBT if role in doubted else 0.0 for role in roles]
    found = []
    for names, given in zip(features, markup, strict=True):
        sums = start.copy()
        for name in names:
            for number, weight in known[name]:
                sums[number] += weight
        allowed = sure if len(names) == 1 else by_markup[given]
        least = max([sums[number] for number in allowed]) - _MARGIN
        found.append([(number, sums[number]) for number in allowed if sums[number] >= least])
    return found


def _with_one(scores: Sequence[_Scores], role: int, place: int, text: int) -> list[_Scores]:
    """Returns the scores with a role at one place only. A block that has no further role is `text`."""
    without = [[pair for pair in pairs if pair[0] != role] or [(text, 0.0)] for pairs in scores]
    without[place] = [pair for pair in scores[place] if pair[0] == role]
    return without


def _best_path(scores: Sequence[_Scores], steps: Sequence[Sequence[float]]) -> tuple[float, list[int]]:
    """Returns the largest sum of a sequence of roles, and the sequence (Viterbi 1967)."""
    if not scores:
        return 0.0, []
    reached = scores[0]  # the sum up to the block by the block's role
    paths: list[dict[int, int]] = []  # for each block but the first, the role above by the block's own role
    for pairs in scores[1:]:
        came, sums = {}, []
        for number, score in pairs:
            row = steps[number]
            best, above = max([(total + row[role], role) for role, total in reached])
            came[number] = above
            sums.append((number, best + score))
        paths.append(came)
        reached = sums
    number, total = max(reached, key=itemgetter(1))
    found = [number]
    for came in reversed(paths):
        number = came[number]
        found.append(number)
    return total, found[::-1]
