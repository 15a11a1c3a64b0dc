"""Shared by scorers: PageRank over a graph of sentences (Brin and Page 1998, "The Anatomy of a Large-Scale Hypertextual
Web Search Engine"). Here the links have weights and go both ways.

The graph is never stored. A scorer gives a function that multiplies a vector by the matrix of the links. Its time
can be linear in the number of terms, while there may be as many links as pairs of sentences.
"""

from collections.abc import Callable

Multiply = Callable[[list[float]], list[float]]  # from x to W x, where W is the symmetric matrix of the links' weights

JUMP = 0.15  # chance that the walk jumps to any sentence, linked or not: 1 - 0.85 in Brin and Page
TOLERANCE = 0.0001  # the walk ends when the ranks change by this or less on average; Mihalcea and Tarau 2004
MOST_STEPS = 100  # by then the ranks change by no more than 0.85 ** 100 of their first change


def ranks(multiply: Multiply, count: int) -> list[float]:
    """Returns how often an endless walk visits each of `count` sentences; 1 is the average.

    The walk reaches a sentence without links only by jumps; the rank of such a sentence is `JUMP`.
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
