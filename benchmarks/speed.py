"""How fast the program is: whole runs as a user starts them, digests in one process, and long texts.

`make bench-speed` measures all of it, and `make speed` writes it into the documentation too. With --quick, as `make
bench` has it, the long texts are shorter and the peers are left out, as is always what needs an environment that isn't
made. Whole runs are timed by the clock and all else in seconds of the processor; what is compared takes turns, and
medians count.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
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
_EVERY = 10  # of the stories of keypoints/dev
_LONG, _LONG_QUICK = 10_000_000, 3_000_000  # bytes
_TIMES_SHORTER = 10
_OFTENER = 6  # whole runs are short, and the clock counts what else the machine does
_WHOLE_PEERS = ("newspaper4k", "summa", "sumy lex-rank", "yake")
_NOVELS, _GROWTH = "novels, of Punkt's seconds", "novels, of a tenth's seconds"
_NLTK, _CLICK, _HEAVY, _HELP = "import nltk", "import click", "json, heavy", "help"


class _Asked(NamedTuple):
    rounds: int
    is_quick: bool


def main() -> None:
    """Prints the table and holds the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Measure the speed.")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each is timed")
    parser.add_argument("--quick", action="store_true", help="take under a minute: with shorter texts, and no peers")
    parser.add_argument(
        "--write", action="store_true", help="put the table into docs/, and its first row into README.md"
    )
    given = parser.parse_args()
    asked = _Asked(given.rounds, given.quick)
    stories = [story["text"] for story in load("keypoints/dev")]
    with_peers = not asked.is_quick and peer_runs.are_installed()
    rows = [*_whole(stories, asked, with_peers=with_peers), *_digests(stories[::_EVERY], asked, with_peers=with_peers)]
    rows += _long(asked)
    table = speed_table.table(rows, asked.rounds, _OFTENER * asked.rounds)
    print(table)
    if given.write:
        speed_table.write(table, ROOT / "docs" / "benchmarks.md")
        speed_table.write(speed_table.summary(rows), ROOT / "README.md")
    left_out = speed_table.GOALS.keys() - {row.name for row in rows}
    if asked.is_quick:
        left_out |= {_NOVELS, _GROWTH}  # once, and of a short text, they are told too roughly
    hold("speed", {row.name: row.figure for row in rows}, left_out=left_out)


def _whole(stories: Sequence[str], asked: _Asked, *, with_peers: bool) -> Iterator[Row]:
    """The rows for whole runs."""
    story = min(stories, key=lambda text: abs(len(text.split()) - _WORDS))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "story.txt"
        path.write_text(story, encoding="utf-8")
        commands = _commands(path)
        if with_peers:
            commands |= {name: peer_runs.command([name], [story]) for name in _WHOLE_PEERS}
        took = clocked(commands, _OFTENER * asked.rounds)
    nltk = speed_table.Beside(took[_NLTK], f"`{_NLTK}`")
    yield Row("JSON, of import nltk", took["json"], nltk)
    yield Row("terminal, of import nltk", took["terminal"], nltk)
    if _HEAVY in took:
        yield Row("with scipy and others, of without", took[_HEAVY], speed_table.Beside(took["json"], "without"))
    yield Row("help, of import click", took[_HELP], speed_table.Beside(took[_CLICK], f"`{_CLICK}`"))
    for name in _WHOLE_PEERS if with_peers else ():
        yield Row(f"{name}, of import nltk", took[name], nltk)


def _commands(story: Path) -> dict[str, Command]:
    """What is run as a whole: in an environment that has nothing but the program, where it is made."""
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


def _digests(stories: Sequence[str], asked: _Asked, *, with_peers: bool) -> Iterator[Row]:
    """The rows for digests in one process, in seconds a story."""
    methods: list[Callable[[str], object]] = [articlecli.digest, punkt()]
    took: list[list[float]] = [[], []]
    for _ in range(asked.rounds + 1):
        for method, seconds in zip(methods, took, strict=True):
            seconds.append(timed(partial(_each, method, stories))[1] / len(stories))
    digest, cut = (median(seconds[1:]) for seconds in took)
    yield Row("digests a second, of Punkt's", digest, speed_table.Beside(cut, "Punkt"), is_rate=True)
    if not with_peers:
        return
    answers = peer_runs.answers(stories)
    for name in sorted(answers[0]):
        pairs = [(answer[name]["seconds"], answer[PUNKT]["seconds"]) for answer in answers if answer[name]]
        its, punkts = (fmean(each) for each in zip(*pairs, strict=True))
        if name != PUNKT:
            yield Row(f"{name}, of Punkt's", its, speed_table.Beside(punkts, "Punkt"), is_rate=True)


def _each(method: Callable[[str], object], texts: Sequence[str]) -> None:
    for text in texts:
        method(text)


def _long(asked: _Asked) -> Iterator[Row]:
    """The rows for novels."""
    size = _LONG_QUICK if asked.is_quick else _LONG
    rounds = 1 if asked.is_quick else asked.rounds
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
    if not asked.is_quick:
        yield Row("novels, MB of memory", median(usages[0].megabytes for usages in found), of=f"{megabytes} MB")


if __name__ == "__main__":
    main()
