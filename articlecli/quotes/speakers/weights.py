"""Turns the clues for each possible speaker into the probability that this speaker says the quotation.

The model is a conditional logit (McFadden 1974). It adds up the weights of a candidate's clues. One more
choice is "none of them"; the sum of its weights is 0. `make learn` learns the weights from marked news.
"""

import math
from collections.abc import Sequence
from functools import cache
from itertools import repeat

from articlecli.core import load_learned
from articlecli.languages import Language
from articlecli.quotes.speakers.clues import Candidate

_NO_WEIGHTS = repeat(0.0)  # for clues without a weight
_MOST = 30.0  # the limit of a sum of weights; a larger sum makes no difference


def probabilities(candidates: Sequence[Candidate], language: Language) -> list[float]:
    """Returns for each candidate the probability that this candidate speaks, 0 if the language has no weights.

    The rest up to 1 is the probability that none of them speaks.
    """
    weights = weights_of(language)
    if not weights:
        return [0.0] * len(candidates)
    # The order of a set differs between processes. The sum must not: a speaker who is just likely enough would be named
    # in some processes only. `fsum` gives the same sum in any order.
    sums = [math.fsum(map(weights.get, candidate.clues, _NO_WEIGHTS)) for candidate in candidates]
    odds = [math.exp(max(-_MOST, min(_MOST, weight))) for weight in sums]
    whole = 1 + sum(odds)
    return [each / whole for each in odds]


@cache
def weights_of(language: Language) -> dict[str, float]:
    """Returns the weight of each clue; none where the language has none."""
    if not language.quotations.speaker_weights:
        return {}
    weights: dict[str, float] = load_learned(language.quotations.speaker_weights)
    return weights
