"""What scorers share: their figures, whatever these are, as scores from 0 to 1 with the best at 1."""

from collections.abc import Sequence


def of_best(figures: Sequence[float]) -> list[float]:
    """Each figure, none below 0, as a share of the largest: 2, 1, 0 is 1, 0.5, 0. All 1 where all are 0."""
    best = max(figures, default=0)
    return [figure / best if best > 0 else 1.0 for figure in figures]


def stretched(figures: Sequence[float]) -> list[float]:
    """The lowest figure as 0 and the highest as 1: 3, 1, -1 is 1, 0.5, 0. All 1 where they are equal."""
    lowest, highest = min(figures, default=0), max(figures, default=0)
    return [(figure - lowest) / (highest - lowest) if highest > lowest else 1.0 for figure in figures]


def of_ranking(ranking: Sequence[int]) -> list[float]:
    """The scores of sentences whose indices stand from the best on: 2, 0, 1 is 2/3, 1/3, 1."""
    scores = [0.0] * len(ranking)
    for rank, i in enumerate(ranking):
        scores[i] = 1 - rank / len(ranking)
    return scores
