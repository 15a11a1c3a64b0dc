"""Runs the methods that are compared: Lead-3, articlecli's scorers, and the peers where they are installed.

Each method chooses three points of each article. Its time is the time from a text to three points, without the quotes
and the topics of a digest. The time of Lead-3 is that of Punkt alone. Every tenth article is timed, and the fastest of
three rounds counts. The speed is compared with Punkt's in the same process.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import fmean
from typing import Any

from articlecli.core.article import fold
from benchmarks import peer_runs
from benchmarks.peer_runs import ROUNDS
from benchmarks.peers import POINTS, PUNKT, YAKE, punkt
from benchmarks.stages import Prepared, key_points, prepare
from benchmarks.timing import timed

_LEAD_3 = "Lead-3"
_TIMED_EVERY = 10


@dataclass(frozen=True, slots=True)
class Run:
    """The points that a method chooses of each article, and its speed."""

    name: str
    points: list[list[str]]
    speed: float  # articles a second; 0 where the method fails on all
    of_punkt: float  # the speed as a share of Punkt's
    empty: int = 0  # articles without points, or on which the method fails


def runs(articles: Sequence[Prepared], names: Sequence[str], *, with_peers: bool = False) -> Iterator[Run]:
    """Yields the runs of Lead-3, of the scorers of these names, and of the peers, in this order."""
    punkts = _speed(articles, punkt())
    yield Run(_LEAD_3, [_first_sentences(article) for article in articles], punkts, 1)
    for name in names:
        yield _scorer_run(name, articles, punkts)
    if with_peers:
        yield from _peer_runs(articles)


def _scorer_run(name: str, articles: Sequence[Prepared], punkts_speed: float) -> Run:
    points = [[point.text for point in key_points(article, name, POINTS)] for article in articles]
    speed = _speed(articles, lambda text: key_points(prepare(text), name, POINTS))
    return Run(name, points, speed, speed / punkts_speed)


def _first_sentences(article: Prepared) -> list[str]:
    """Returns the first sentences of the article's body that have words."""
    return [fold(sentence.text) for sentence in article.sentences if sentence.words][:POINTS]


def _peer_runs(articles: Sequence[Prepared]) -> list[Run]:
    """Returns the runs of the peers, sorted by name; an empty list where they aren't installed."""
    if not peer_runs.are_installed():
        return []
    answers = peer_runs.answers([article.text for article in articles], _TIMED_EVERY)
    punkts = _peer_run(PUNKT, answers, 1).speed
    return [_peer_run(name, answers, punkts) for name in sorted(answers[0]) if name not in {PUNKT, YAKE}]


def _speed(articles: Sequence[Prepared], method: Callable[[str], object]) -> float:
    """Returns the articles a second of a method, which takes a text."""
    return 1 / fmean(timed(partial(method, article.text), ROUNDS)[1] for article in articles[::_TIMED_EVERY])


def _peer_run(name: str, answers: Sequence[dict[str, Any]], punkts_speed: float) -> Run:
    found = [answer[name] for answer in answers]
    points = [[fold(sentence) for sentence in answer["sentences"]] if answer else [] for answer in found]
    seconds = [answer["seconds"] for answer in found[::_TIMED_EVERY] if answer]
    speed = 1 / fmean(seconds) if seconds else 0
    return Run(name, points, speed, speed / punkts_speed, sum(not shown for shown in points))
