"""Corpora: how fast, in how much memory, and whether each article is there once: `make bench-corpus`.

The articles are the stories of keypoints/train, several times over with ids of their own. Runs are timed by the clock.
With --quick, as `make bench` has it, there are so few of them that only what is right or wrong is held.
"""

import argparse
import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import articlecli
from articlecli.corpus import local
from articlecli.corpus.items import Form
from benchmarks import clumsy, nodes
from benchmarks.data import hold, load
from benchmarks.processes import ENVIRONMENT, ROOT, used

_ARTICLES, _FEW = 20_000, 300
_MANY, _TENTH = 100_000, 10_000  # for memory, which their lengths don't change
_SHORT = 600  # characters of each of those
_HOSTILE, _EVERY = 50, 20
_KILLS = 5
_SEED = 20251
_NODE_KILLED = "Ray, two nodes, one killed: there once, %"


def main() -> None:
    """Prints what is measured and holds the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description="Measure corpora.")
    parser.add_argument("--quick", action="store_true", help="with few articles; holds what is right or wrong")
    is_quick = parser.parse_args().quick
    stories = [story["text"] for story in load("keypoints/train")]
    reached: dict[str, float] = {}
    with TemporaryDirectory() as name:
        folder = Path(name)
        rates = _rates(stories, folder, _FEW if is_quick else _ARTICLES)
        memory = iter(()) if is_quick else _memory(stories, folder)
        safe = chain(_killed(stories, folder), _hostile(stories, folder), _node_killed(stories, folder))
        for figure, value in chain(rates, memory, safe):
            reached[figure] = value
            print(f"{figure:60}{value:10.3f}", flush=True)
    print()
    too_rough = {"two processes, of one", "one process, of a loop", "memory of 100,000, of 10,000"}
    left_out = too_rough if is_quick else set()
    hold("corpus", reached, left_out=left_out if nodes.can_be_had() else left_out | {_NODE_KILLED})


def _written(path: Path, texts: Sequence[str], number: int) -> Path:
    """A file with so many articles, the texts over and over."""
    with path.open("w", encoding="utf-8") as file:
        for i, text in enumerate(islice(cycle(texts), number)):
            file.write(json.dumps({"id": f"a{i}", "text": text}) + "\n")
    return path


def _batch(news: Path, folder: Path, *options: object) -> list[str]:
    return [sys.executable, "-m", "articlecli", "batch", str(news), "--output", str(folder), *map(str, options)]


def _rates(stories: Sequence[str], folder: Path, number: int) -> Iterator[tuple[str, float]]:
    """How many articles a second, and how that compares."""
    news = _written(folder / "rates.jsonl", stories, number)
    seconds = {}
    for jobs in (1, 2):
        start = perf_counter()
        _ended(_batch(news, folder / f"rates-{jobs}", "--jobs", jobs))
        seconds[jobs] = perf_counter() - start
        yield f"articles a second, {jobs} at once", number / seconds[jobs]
    articlecli.digest("The gulls left.")  # loads what it needs
    start = perf_counter()
    for text in islice(cycle(stories), number):
        articlecli.digest(text)
    loop = perf_counter() - start
    yield "articles a second in a loop", number / loop
    yield "one process, of a loop", loop / seconds[1]
    yield "two processes, of one", seconds[1] / seconds[2]


def _memory(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    short = [story[:_SHORT] for story in stories]
    peaks = {}
    for number in (_TENTH, _MANY):
        news = _written(folder / "memory.jsonl", short, number)
        usage = used([sys.executable, "-m", "benchmarks.worker_memory", news, folder / f"memory-{number}"])
        peaks[number] = float(usage.said.split()[-1])
        yield f"MB of a process at {number:,} articles", peaks[number]
    yield "memory of 100,000, of 10,000", peaks[_MANY] / peaks[_TENTH]


def _killed(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """Articles that are there once after a run that was killed at random moments."""
    news = _written(folder / "killed.jsonl", stories, 2 * _FEW)
    command = _batch(news, folder / "killed", "--jobs", 2, "--shard-size", 50)
    moments = random.Random(_SEED)  # noqa: S311  # no secret
    for _ in range(_KILLS):
        process = subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL)  # noqa: S603
        sleep(moments.uniform(0.1, 1.5))
        process.kill()
        process.wait()
    _ended(command)
    yield "there once after being killed, %", _once(folder / "killed", 2 * _FEW)


def _node_killed(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """The same on a cluster, one node of which is killed."""
    if not nodes.can_be_had():
        print(f"skipped: {_NODE_KILLED}; it needs Linux, and what make bench-corpus installs")
        return
    nodes.digest_with_one_killed(_written(folder / "nodes.jsonl", stories, 2 * _FEW), folder / "nodes")
    yield _NODE_KILLED, _once(folder / "nodes", 2 * _FEW)


def _once(folder: Path, number: int) -> float:
    """How many of so many articles are there once, in percent; those that are there twice count against it."""
    found = Counter(record["id"] for record in _records(folder))
    return 100 * sum(found[f"a{i}"] == 1 for i in range(number)) / max(number, found.total())


def _hostile(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """A thousand articles of which fifty mean ill, of five kinds."""
    news = folder / "hostile.jsonl"
    clumsy_ones = clumsy.lines(random.Random(_SEED))  # noqa: S311  # no secret
    with news.open("wb") as file:
        for i, text in enumerate(islice(cycle(stories), _HOSTILE * _EVERY)):
            file.write(next(clumsy_ones) if i % _EVERY == 0 else _line(i, text))
    asked = local.CorpusRequest((str(news),), folder / "hostile", Form(max_bytes=10_000_000), {}, jobs=2, timeout=5.0)
    *_, (progress, _) = local.run(asked, clumsy.digest)
    errors = list(_records(folder / "hostile" / "errors"))
    named = {int(error["source"].rpartition(":")[2]) - 1 for error in errors}
    yield "hostile: digests of 950", progress.digests
    yield "hostile: errors named, of 50", len(named & set(range(0, _HOSTILE * _EVERY, _EVERY)))


def _line(number: int, text: str) -> bytes:
    return f"{json.dumps({'id': f'a{number}', 'text': text})}\n".encode()


def _ended(command: Sequence[str]) -> None:
    subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL, check=True)  # noqa: S603


def _records(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


if __name__ == "__main__":
    main()
