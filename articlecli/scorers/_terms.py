"""What scorers share: how often an article has each of its terms, and where."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from articlecli.core import Sentence

_FEWEST_TIMES = 2  # a word that is said once is never frequent


def times(sentences: Sequence[Sentence]) -> Counter[str]:
    """How often each term occurs, in the order in which they first do."""
    return Counter(chain.from_iterable(sentence.terms for sentence in sentences))


def shares(times: Mapping[str, int]) -> dict[str, float]:
    """Each term's share of all occurrences."""
    total = sum(times.values())
    return {term: count / total for term, count in times.items()}


def most_frequent(times: Counter[str], share: float) -> dict[str, int]:
    """The most frequent terms, as many as it takes to make up that share of all occurrences, with how often each is."""
    left = share * times.total()
    found = {}
    for term, count in times.most_common():
        if left <= 0 or count < _FEWEST_TIMES:
            break
        found[term] = count
        left -= count
    return found


def having(sentences: Sequence[Sentence]) -> dict[str, list[int]]:
    """For each term, the indices of the sentences that have it."""
    found: dict[str, list[int]] = defaultdict(list)
    for i, sentence in enumerate(sentences):
        for term in dict.fromkeys(sentence.terms):
            found[term].append(i)
    return dict(found)
