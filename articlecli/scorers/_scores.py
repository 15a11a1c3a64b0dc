"""Shared by scorers: turns the figures of a method into scores from 0 to 1, with the best at 1."""

from collections.abc import Sequence


def of_best(figures: Sequence[float]) -> list[float]:
    """Returns each figure as a share of the largest: [1, 0.5, 0] for [2, 1, 0]. All are 1 where all figures are 0.

    No figure may be below 0.
    """
    best = max(figures, default=0)
    return [figure / best if best > 0 else 1.0 for figure in figures]


def stretched(figures: Sequence[float]) -> list[float]:
    """Returns the figures with the lowest moved to 0 and the highest to 1: [1, 0.5, 0] for [3, 1, -1].

    All are 1 where the figures are equal.
    """
    lowest, highest = min(figures, default=0), max(figures, default=0)
    return [(figure - lowest) / (highest - lowest) if highest > lowest else 1.0 for figure in figures]


def of_ranking(ranking: Sequence[int]) -> list[float]:
    """Returns the scores of sentences from a list of their indices, the best first: [2/3, 1/3, 1] for [2, 0, 1]."""
    scores = [0.0] * len(ranking)
    for rank, i in enumerate(ranking):
        scores[i] = 1 - rank / len(ranking)
    return scores
