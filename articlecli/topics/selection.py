"""Chooses among weighed phrases: the best come first, and no two name one thing."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from articlecli.text import Key
from articlecli.topics.candidates import Phrase
from articlecli.topics.weights import LEAST, LEAST_WORD

MOST_IN_SHORT = 8  # phrases of a short text, or of a text in a language without learned weights
MOST = 10  # phrases of any other text
_SHORT = 400  # words and marks
_LEAST_SALIENCE = -2.0  # logarithm of the odds; most phrases with lower ones only fill the list
_REPETITION = 1.0  # how much the salience falls, by the share of a phrase's words that chosen names have


def choose_by_salience(salience: Mapping[Key, float], phrases: Mapping[Key, Phrase], words: int) -> list[Key]:
    """Returns the keys of up to ten phrases, the most salient first; up to eight in a text of few words."""
    left = {key: figure for key, figure in salience.items() if figure >= _LEAST_SALIENCE}
    chosen: list[Key] = []
    most = MOST if words > _SHORT else MOST_IN_SHORT
    while left and len(chosen) < most:
        best = max(left, key=left.__getitem__)
        del left[best]
        chosen.append(best)
        for key in [key for key in left if not set(best).isdisjoint(key)]:
            left[key] -= _REPETITION * len(set(best) & set(key)) / len(key)
            if left[key] < _LEAST_SALIENCE or _are_alike(key, best, phrases):
                del left[key]
    return chosen


def choose_by_weight(
    weights: Mapping[Key, float], phrases: Mapping[Key, Phrase], headline: AbstractSet[str]
) -> list[Key]:
    """Returns up to eight keys, the highest weight first. No phrase weighs far less than the first."""
    chosen: list[Key] = []
    ranked = sorted((key for key in weights if weights[key] > 0), key=lambda key: -weights[key])
    for key in ranked:
        is_word = len(key) == 1 and not phrases[key].is_name and key[0] not in headline
        if weights[key] < (LEAST_WORD if is_word else LEAST) * weights[ranked[0]]:
            continue
        if not any(_are_alike(key, other, phrases) for other in chosen):
            chosen.append(key)
        if len(chosen) == MOST_IN_SHORT:
            break
    return chosen


def _are_alike(key: Key, other: Key, phrases: Mapping[Key, Phrase]) -> bool:
    """Whether two phrases have a word in common.

    Two names are alike only if one has all words of the other, since two people may be called Weld.
    """
    shared = set(key) & set(other)
    if phrases[key].is_name and phrases[other].is_name:
        return len(shared) == min(len(set(key)), len(set(other)))
    return bool(shared)
