"""Measures what a reader notices: points that lean on others or are torn, their number, and the time to wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median

import articlecli
from articlecli.keypoints.units import is_torn, units_of
from benchmarks import openings
from benchmarks.stages import Prepared, choose, cut_by_nltk, key_points, score
from benchmarks.timing import timed

ASKED = (1, 2, 3, 5, 10, "100%")  # points
_TYPICAL = range(25, 36)  # sentences of a timed article
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Wait:
    """Milliseconds for an article of about 30 sentences: medians over such articles."""

    articles: int
    loading: float  # the time of the first call, less that of the next on the same article
    scoring: float
    of_cutting: float  # the time of the scoring, as a share of NLTK's time to cut the same sentences
    digest: float  # all stages, with quotes and topics


def unresolved(articles: Sequence[Prepared], scorer: str, points: int) -> float:
    """Returns the share of points, in per cent, that open with an unresolved pronoun or connective."""
    shown, leaning = 0, 0
    for article in articles:
        found = key_points(article, scorer, points)
        shown += len(found)
        leaning += len(openings.unresolved(found, article.sentences))
    return 100 * leaning / shown


def torn(articles: Sequence[Prepared], scorer: str, points: int) -> float:
    """Returns the share of points, in per cent, with a quotation mark or a bracket that has no partner."""
    shown = [point for article in articles for point in key_points(article, scorer, points)]
    return 100 * sum(is_torn(point.text) for point in shown) / len(shown)


def exact(articles: Sequence[Prepared], scorer: str) -> dict[int | str, float]:
    """Returns for each number in ASKED the share of articles, in per cent, that give exactly so many points.

    An article with fewer units (sentences, or what a quotation holds together) must give all of them.
    """
    right: dict[int | str, int] = dict.fromkeys(ASKED, 0)
    for article in articles:
        scores, most = score(article, scorer), len(units_of(article.sentences, article.quotations, article.language))
        for asked in ASKED:
            wanted = most if asked == "100%" else min(int(asked), most)
            right[asked] += len(choose(article, scores, asked)) == wanted
    return {asked: 100 * count / len(articles) for asked, count in right.items()}


def wait(articles: Sequence[Prepared], scorer: str) -> Wait:
    """Returns how long a scorer takes. To time its loading too, call this before any other use of the scorer."""
    typical = [article for article in articles if len(article.sentences) in _TYPICAL]
    _, first = timed(partial(score, typical[0], scorer))
    times = []
    for article in typical:
        _, scoring = timed(partial(score, article, scorer), _ROUNDS)
        _, cutting = timed(partial(cut_by_nltk, article.article), _ROUNDS)
        _, digest = timed(partial(articlecli.digest, article.text, scorer=scorer), _ROUNDS)
        times.append((scoring, cutting, digest))
    return Wait(
        articles=len(typical),
        loading=1000 * (first - times[0][0]),
        scoring=1000 * median(scoring for scoring, _, _ in times),
        of_cutting=median(scoring / cutting for scoring, cutting, _ in times),
        digest=1000 * median(digest for _, _, digest in times),
    )
