"""What scorers share: the walk over a graph of sentences that PageRank is made of (Brin and Page 1998, "The Anatomy of
a Large-Scale Hypertextual Web Search Engine"), here over links that have weights and go both ways.

The graph is never written down. It is a function that multiplies with its matrix, which can cost as little as the
sentences' terms do where the links themselves would be as many as there are pairs.
"""

from collections.abc import Callable

Multiply = Callable[[list[float]], list[float]]  # x to W x, W the symmetric matrix of the links' weights

JUMP = 0.15  # chance to go on at any sentence in place of a linked one: 1 - 0.85 in Brin and Page
TOLERANCE = 0.0001  # the walk ends when the ranks move by less on average; Mihalcea and Tarau 2004
MOST_STEPS = 100  # by then they move by no more than 0.85 ** 100 of what they did at first


def ranks(multiply: Multiply, count: int) -> list[float]:
    """How often a walk without end comes by each of `count` sentences; 1 is the average.

    A sentence without links is come by only by jumps, and its rank is `JUMP`.
    """
    degrees = multiply([1.0] * count)
    current = [1.0] * count
    for _ in range(MOST_STEPS):
        shares = [rank / degree if degree > 0 else 0.0 for rank, degree in zip(current, degrees, strict=True)]
        following = [JUMP + (1 - JUMP) * received for received in multiply(shares)]
        moved = sum(abs(new - old) for new, old in zip(following, current, strict=True))
        current = following
        if moved <= TOLERANCE * count:
            break
    return current
