"""Shared by scorers: counts how often an article has each term, and lists the sentences that have it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from articlecli.core import Sentence

_FEWEST_TIMES = 2  # a term that occurs once is never frequent


def times(sentences: Sequence[Sentence]) -> Counter[str]:
    """Returns how often each term occurs, in the order of first occurrences: {"ferri": 3, "bay": 1}."""
    return Counter(chain.from_iterable(sentence.terms for sentence in sentences))


def shares(times: Mapping[str, int]) -> dict[str, float]:
    """Returns each term's share, from 0 to 1, of all occurrences."""
    total = sum(times.values())
    return {term: count / total for term, count in times.items()}


def most_frequent(times: Counter[str], share: float) -> dict[str, int]:
    """Returns the most frequent terms and their counts: as many as make up the share, 0 to 1, of all occurrences."""
    left = share * times.total()
    found = {}
    for term, count in times.most_common():
        if left <= 0 or count < _FEWEST_TIMES:
            break
        found[term] = count
        left -= count
    return found


def sentences_by_term(sentences: Sequence[Sentence]) -> dict[str, list[int]]:
    """Returns for each term the indices of the sentences that have it: {"ferri": [0, 4]}."""
    found: dict[str, list[int]] = defaultdict(list)
    for i, sentence in enumerate(sentences):
        for term in dict.fromkeys(sentence.terms):
            found[term].append(i)
    return dict(found)
