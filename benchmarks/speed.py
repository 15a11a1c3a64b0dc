"""Measures the speed: of whole runs as a user starts them, of digests in one process, and of long texts.

`make bench-speed` measures all of it, and `make speed` also writes it into the documentation. `make bench` adds
--quick: the long texts are shorter, and the peers are left out. A row that needs an environment that make hasn't made
is always left out. Whole runs are timed by the clock, and everything else in seconds of the processor. Programs that
are compared take turns, and medians count; of digests in one process the fastest round of each story.
"""

import argparse
import gc
import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean, median
from tempfile import TemporaryDirectory
from typing import NamedTuple

import articlecli
from benchmarks import long_text, makeups, peer_runs, speed_table
from benchmarks.data import hold, load
from benchmarks.peers import PUNKT, punkt
from benchmarks.processes import ROOT, Command, clocked, environment
from benchmarks.speed_table import Row
from benchmarks.timing import timed

_WORDS = 600  # of the article that whole runs digest
_EVERY = 10  # each tenth story of keypoints/dev is digested
_PASSES, _IN_A_ROW = 3, 5  # over the stories, before, between and behind the other rows; rounds of a story in a pass
_LONG, _LONG_QUICK = 10_000_000, 1_000_000  # bytes of novels
_TIMES_SHORTER = 10  # the shorter text of novels has a tenth of the bytes
_TIMES_MORE_ROUNDS = 6  # for whole runs: they are short, and the clock also counts other work of the machine
_METHODS = ("digest", PUNKT)
_MORE_METHODS = ("points and topics alone", "with people, as a dict")  # without --quick
_WHOLE_PEERS = ("newspaper4k", "summa", "sumy lex-rank", "yake")
_NOVELS, _GROWTH = "novels, of Punkt's seconds", "novels, of a tenth's seconds"
_NLTK, _CLICK, _HEAVY, _HELP = "import nltk", "import click", "json, heavy", "help"


class _Settings(NamedTuple):
    rounds: int
    is_quick: bool


def main() -> None:
    """Prints the table, and checks the figures against their floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Measure the speed.")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each is timed")
    parser.add_argument("--quick", action="store_true", help="take under a minute: with shorter texts, and no peers")
    parser.add_argument(
        "--write", action="store_true", help="put the table into docs/, and its first row into README.md"
    )
    arguments = parser.parse_args()
    settings = _Settings(arguments.rounds, arguments.quick)
    stories = [story["text"] for story in load("keypoints/dev")]
    with_peers = not settings.is_quick and peer_runs.are_installed()
    some = stories[::_EVERY]
    methods = _METHODS if settings.is_quick else _METHODS + _MORE_METHODS
    took = {method: [math.inf] * len(some) for method in methods}
    _time_digests(some, took)
    rows = list(_whole_run_rows(stories, settings, with_peers=with_peers))
    _time_digests(some, took)
    novels = list(_novel_rows(settings))
    _time_digests(some, took)
    rows += [*_digest_rows(some, took, with_peers=with_peers), *novels]
    table = speed_table.table(rows, settings.rounds, _TIMES_MORE_ROUNDS * settings.rounds)
    print(table)
    if arguments.write:
        speed_table.write(table, ROOT / "docs" / "benchmarks.md")
        speed_table.write(speed_table.summary(rows), ROOT / "README.md")
    left_out = speed_table.GOALS.keys() - {row.name for row in rows}
    if settings.is_quick:
        left_out |= {_NOVELS, _GROWTH}  # one round with a short text is too rough for their limits
    hold("speed", {row.name: row.figure for row in rows}, left_out=left_out)


def _whole_run_rows(stories: Sequence[str], settings: _Settings, *, with_peers: bool) -> Iterator[Row]:
    """Yields the rows for whole runs of the program and of the peers."""
    story = min(stories, key=lambda text: abs(len(text.split()) - _WORDS))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "story.txt"
        path.write_text(story, encoding="utf-8")
        commands = _commands(path)
        if with_peers:
            commands |= {name: peer_runs.command([name], [story]) for name in _WHOLE_PEERS}
        took = clocked(commands, _TIMES_MORE_ROUNDS * settings.rounds)
    nltk = speed_table.Beside(took[_NLTK], f"`{_NLTK}`")
    yield Row("JSON, of import nltk", took["json"], nltk)
    yield Row("terminal, of import nltk", took["terminal"], nltk)
    if _HEAVY in took:
        yield Row("with scipy and others, of without", took[_HEAVY], speed_table.Beside(took["json"], "without"))
    yield Row("help, of import click", took[_HELP], speed_table.Beside(took[_CLICK], f"`{_CLICK}`"))
    for name in _WHOLE_PEERS if with_peers else ():
        yield Row(f"{name}, of import nltk", took[name], nltk)


def _commands(story: Path) -> dict[str, Command]:
    """Returns the commands of whole runs, by their names.

    They run in an environment that has only the program and its dependencies, where make has made it.
    """
    bare, heavy = environment(".venv-bare"), environment(".venv-heavy")
    if not bare:
        print("The program is run with all that its developers need; `make .venv-bare/installed` makes a bare one.")
    programs = bare or Path(sys.executable).parent
    commands = {
        _NLTK: Command([programs / "python", "-c", _NLTK]),
        "json": Command([programs / "articlecli", "--format", "json", story]),
        "terminal": Command([programs / "articlecli", "--format", "terminal", story]),
        _CLICK: Command([programs / "python", "-c", _CLICK]),
        _HELP: Command([programs / "articlecli", "--help"]),
    }
    if heavy:
        commands[_HEAVY] = Command([heavy / "articlecli", "--format", "json", story])
    else:
        print("There is no environment with scipy, scikit-learn and pandas; `make .venv-heavy/installed` makes it.")
    return commands


def _with_quotes(story: str) -> Sequence[object]:
    """Makes a digest and its quotes, which are computed when they are looked at."""
    quotes = articlecli.digest(story).quotes
    len(quotes)
    return quotes


def _time_digests(stories: Sequence[str], took: Mapping[str, list[float]]) -> None:
    """Times the methods on each story. `took` has the fastest time of each method and story, and is updated.

    They take turns story by story, since the machine's speed drifts. There are several passes over the stories, some
    time apart, so that a slow minute of the machine disturbs only some rounds of each. The collector of garbage leaves
    out what was there before, as it does when the command digests several articles.
    """
    calls: Mapping[str, Callable[[str], object]] = {
        "digest": _with_quotes,
        PUNKT: punkt(),
        "points and topics alone": articlecli.digest,
        "with people, as a dict": lambda story: articlecli.digest(story).to_dict(),
    }
    articlecli.digest(stories[0]).to_dict()
    gc.freeze()
    for i, story in _PASSES * list(enumerate(stories)):
        for method, fastest in _IN_A_ROW * list(took.items()):
            fastest[i] = min(fastest[i], timed(partial(calls[method], story))[1])
    gc.unfreeze()


def _digest_rows(stories: Sequence[str], took: Mapping[str, list[float]], *, with_peers: bool) -> Iterator[Row]:
    """Yields the rows for digests in one process, in seconds a story, and for the peers.

    `took` has the seconds of each method and story.
    """
    means = {method: fmean(seconds) for method, seconds in took.items()}
    punkts = speed_table.Beside(means.pop(PUNKT), "Punkt")
    yield Row("digests a second, of Punkt's", means.pop("digest"), punkts, is_rate=True)
    for method, seconds in means.items():
        yield Row(f"{method}, of Punkt's", seconds, punkts, is_rate=True)
    if not with_peers:
        return
    answers = peer_runs.answers(stories)
    for name in sorted(answers[0]):
        pairs = [(answer[name]["seconds"], answer[PUNKT]["seconds"]) for answer in answers if answer[name]]
        its, cut = (fmean(each) for each in zip(*pairs, strict=True))
        if name != PUNKT:
            yield Row(f"{name}, of Punkt's", its, speed_table.Beside(cut, "Punkt"), is_rate=True)


def _novel_rows(settings: _Settings) -> Iterator[Row]:
    """Yields the rows for novels."""
    size = _LONG_QUICK if settings.is_quick else _LONG
    rounds = 1 if settings.is_quick else settings.rounds
    with TemporaryDirectory() as folder:
        long, short = Path(folder) / "long.txt", Path(folder) / "short.txt"
        long.write_text(makeups.text(makeups.NOVELS, size), encoding="utf-8")
        short.write_text(makeups.text(makeups.NOVELS, size // _TIMES_SHORTER), encoding="utf-8")
        runs = [(long_text.DIGEST, long), (long_text.PUNKT, long), (long_text.DIGEST, short)]
        found = [[long_text.measured(*run) for run in runs] for _ in range(rounds)]
    digest, cut, tenth = (median(usage.seconds for usage in each) for each in zip(*found, strict=True))
    megabytes = size // 1_000_000
    yield Row(_NOVELS, digest, speed_table.Beside(cut, "Punkt"), of=f"{megabytes} MB")
    shorter = speed_table.Beside(tenth, f"{megabytes / _TIMES_SHORTER:g} MB")
    yield Row(_GROWTH, digest, shorter, of=f"{megabytes} MB")
    if not settings.is_quick:
        yield Row("novels, MB of memory", median(usages[0].megabytes for usages in found), of=f"{megabytes} MB")


if __name__ == "__main__":
    main()
