"""How likely it is that somebody named beside a quotation says it: the weights of all clues for them, added up.

The weights are a conditional logit's (McFadden 1974), in which nobody weighs nothing; `make learn` learns them from
marked news.
"""

import math
from collections.abc import Sequence
from functools import cache
from itertools import repeat

from articlecli.core import load_learned
from articlecli.languages import Language
from articlecli.quotes.speakers.clues import Candidate

_NO_WEIGHTS = repeat(0.0)  # of clues that have none
_MOST = 30.0  # of a sum of weights: more makes no difference


def probabilities(candidates: Sequence[Candidate], language: Language) -> list[float]:
    """For each candidate, how likely it is that they speak; what is left of 1 is for nobody among them."""
    weights = _weights(language)
    if not weights:
        return [0.0] * len(candidates)
    # A set has another order in every process; the sum must not, or who is just likely enough is named in some only.
    sums = [math.fsum(map(weights.get, candidate.clues, _NO_WEIGHTS)) for candidate in candidates]
    odds = [math.exp(max(-_MOST, min(_MOST, weight))) for weight in sums]
    whole = 1 + sum(odds)
    return [each / whole for each in odds]


@cache
def _weights(language: Language) -> dict[str, float]:
    if not language.quotations.speaker_weights:
        return {}
    weights: dict[str, float] = load_learned(language.quotations.speaker_weights)
    return weights
