"""The methods that are compared: Lead-3, articlecli's scorers, and the peers where they are installed.

Each shows three points of each article. Its speed is that of the way from a text to three points, without the quotes
and the topics that a digest has besides; Lead-3's is that of Punkt alone. Every tenth article is timed, the fastest of
three rounds, and what it is compared to is Punkt's speed in the same process.
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

_LEAD = "Lead-3"
_TIMED_EVERY = 10


@dataclass(frozen=True, slots=True)
class Run:
    """What a method shows of each article, and how fast it does."""

    name: str
    points: list[list[str]]
    speed: float  # articles a second; 0 where it fails on all
    of_punkt: float  # the speed as a share of Punkt's
    empty: int = 0  # articles that it fails on or shows nothing of


def runs(articles: Sequence[Prepared], names: Sequence[str], *, with_peers: bool = False) -> Iterator[Run]:
    """Lead-3, then the scorers of these names, then the peers."""
    punkts = _speed(articles, punkt())
    yield Run(_LEAD, [_lead(article) for article in articles], punkts, 1)
    for name in names:
        yield _ours(name, articles, punkts)
    if with_peers:
        yield from _peers(articles)


def _ours(name: str, articles: Sequence[Prepared], punkts_speed: float) -> Run:
    points = [[point.text for point in key_points(article, name, POINTS)] for article in articles]
    speed = _speed(articles, lambda text: key_points(prepare(text), name, POINTS))
    return Run(name, points, speed, speed / punkts_speed)


def _lead(article: Prepared) -> list[str]:
    """The first sentences of the article's body, whatever they say."""
    return [fold(sentence.text) for sentence in article.sentences if sentence.words][:POINTS]


def _peers(articles: Sequence[Prepared]) -> list[Run]:
    """The peers by their names; none where they aren't installed."""
    if not peer_runs.are_installed():
        return []
    answers = peer_runs.answers([article.text for article in articles], _TIMED_EVERY)
    punkts = _peer(PUNKT, answers, 1).speed
    return [_peer(name, answers, punkts) for name in sorted(answers[0]) if name not in {PUNKT, YAKE}]


def _speed(articles: Sequence[Prepared], method: Callable[[str], object]) -> float:
    """The articles a second of a method that is given a text."""
    return 1 / fmean(timed(partial(method, article.text), ROUNDS)[1] for article in articles[::_TIMED_EVERY])


def _peer(name: str, answers: Sequence[dict[str, Any]], punkts_speed: float) -> Run:
    found = [answer[name] for answer in answers]
    points = [[fold(sentence) for sentence in answer["sentences"]] if answer else [] for answer in found]
    seconds = [answer["seconds"] for answer in found[::_TIMED_EVERY] if answer]
    speed = 1 / fmean(seconds) if seconds else 0
    return Run(name, points, speed, speed / punkts_speed, sum(not shown for shown in points))
