"""Key points against a newsroom's own highlights: ROUGE F1 of three points, beside Lead-3 in the same run.

Lead-3 is the first three sentences of the article's body, cut as for every other row. The interval of a difference is
a paired bootstrap's (Koehn 2004, "Statistical significance tests for machine translation evaluation").
"""

import random
from collections.abc import Sequence
from statistics import fmean
from typing import Any

from rouge_score.rouge_scorer import RougeScorer

from articlecli import pipeline, scorers
from benchmarks.data import hold, load

_POINTS = 3
_MEASURES = {"rouge1": "ROUGE-1", "rouge2": "ROUGE-2", "rougeLsum": "ROUGE-L"}
_RESAMPLES = 1000
_SEED = 20_260_101

Scores = dict[str, list[float]]  # for each measure, 100 times the F1 of each article


def main() -> None:
    """Prints the table for keypoints/dev, and holds the floors."""
    articles = load("keypoints/dev")
    rouge = RougeScorer(list(_MEASURES), use_stemmer=True)
    lead = _scores(rouge, articles, [_lead(article["text"]) for article in articles])
    print(f"{len(articles)} articles, {_POINTS} points each\n")
    print(f"{'':12}" + "".join(f"{name:>9}" for name in _MEASURES.values()) + "   over Lead-3, and the 95% interval")
    print(f"{'Lead-3':12}" + "".join(f"{fmean(lead[measure]):9.2f}" for measure in _MEASURES))
    reached = {}
    for scorer in scorers.names():
        points = [
            [p.text for p in pipeline.digest(a["text"], points=_POINTS, scorer=scorer).key_points] for a in articles
        ]
        scores = _scores(rouge, articles, points)
        row = "".join(f"{fmean(scores[measure]):9.2f}" for measure in _MEASURES)
        print(f"{scorer:12}{row}   {_difference(scores, lead, 'rouge1')}   {_difference(scores, lead, 'rouge2')}")
        for measure, name in _MEASURES.items():
            reached[f"{scorer}: {name} over Lead-3"] = fmean(scores[measure]) - fmean(lead[measure])
    print()
    hold("keypoints", reached)


def _lead(text: str) -> list[str]:
    """The first sentences of the article's body, whatever they say."""
    found = pipeline.digest(text, points="100%", scorer="lead").key_points
    return [point.text for point in found[:_POINTS]]


def _scores(rouge: RougeScorer, articles: Sequence[dict[str, Any]], points: Sequence[Sequence[str]]) -> Scores:
    scores: Scores = {measure: [] for measure in _MEASURES}
    for article, shown in zip(articles, points, strict=True):
        result = rouge.score("\n".join(article["highlights"]), "\n".join(shown))
        for measure in _MEASURES:
            scores[measure].append(100 * result[measure].fmeasure)
    return scores


def _difference(scores: Scores, lead: Scores, measure: str) -> str:
    """The mean difference and its interval: "+0.66 [-0.12, +1.40]"."""
    differences = [ours - theirs for ours, theirs in zip(scores[measure], lead[measure], strict=True)]
    chance = random.Random(_SEED)  # noqa: S311  # the same resamples each time
    means = sorted(fmean(chance.choices(differences, k=len(differences))) for _ in range(_RESAMPLES))
    low, high = means[round(0.025 * _RESAMPLES)], means[round(0.975 * _RESAMPLES) - 1]
    return f"{_MEASURES[measure]} {fmean(differences):+.2f} [{low:+.2f}, {high:+.2f}]"


if __name__ == "__main__":
    main()
