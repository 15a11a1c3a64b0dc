"""Measures `articlecli batch`: its speed, its memory, and whether it writes each article once: `make bench-corpus`.

The articles are the stories of keypoints/train, repeated, each with an id of its own. Runs are timed by the clock.
`make bench` adds --quick, which leaves out the speed and the memory: they need many articles.
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

_ARTICLES = 20_000  # whose digests are timed
_INTERRUPTED = 600  # articles of a run that is killed
_MANY, _TENTH = 100_000, 10_000  # articles of the two runs whose memory is compared
_SHORT = 600  # characters of each of those articles; their lengths don't change the comparison
_HOSTILE, _EVERY = 50, 20  # hostile articles, and their distance: each 20th article is one
_KILLS = 5  # times that a run is killed
_SEED = 20251
_NODE_KILLED = "Ray, two nodes, one killed: there once, %"


def main() -> None:
    """Prints the figures, and checks them against their floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description="Measure corpora.")
    parser.add_argument(
        "--quick", action="store_true", help="leave out the speed and the memory; hold what is right or wrong"
    )
    is_quick = parser.parse_args().quick
    stories = [story["text"] for story in load("keypoints/train")]
    reached: dict[str, float] = {}
    with TemporaryDirectory() as name:
        folder = Path(name)
        rates = iter(()) if is_quick else _rates(stories, folder)
        memory = iter(()) if is_quick else _memory(stories, folder)
        safety = chain(_killed(stories, folder), _hostile(stories, folder), _node_killed(stories, folder))
        for figure, value in chain(rates, memory, safety):
            reached[figure] = value
            print(f"{figure:60}{value:10.3f}", flush=True)
    print()
    too_rough = {"two processes, of one", "one process, of a loop", "memory of 100,000, of 10,000"}
    left_out = too_rough if is_quick else set()
    hold("corpus", reached, left_out=left_out if nodes.can_be_had() else left_out | {_NODE_KILLED})


def _write_corpus(path: Path, texts: Sequence[str], number: int) -> Path:
    """Writes `number` articles as JSON Lines, with the texts repeated, and returns the path."""
    with path.open("w", encoding="utf-8") as file:
        for i, text in enumerate(islice(cycle(texts), number)):
            file.write(json.dumps({"id": f"a{i}", "text": text}) + "\n")
    return path


def _batch(news: Path, folder: Path, *options: object) -> list[str]:
    return [sys.executable, "-m", "articlecli", "batch", str(news), "--output", str(folder), *map(str, options)]


def _rates(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """Yields the articles a second of one process, of two, and of a loop over digests as dicts, and their ratios."""
    news = _write_corpus(folder / "rates.jsonl", stories, _ARTICLES)
    seconds = {}
    for jobs in (1, 2):
        start = perf_counter()
        _run_to_end(_batch(news, folder / f"rates-{jobs}", "--jobs", jobs))
        seconds[jobs] = perf_counter() - start
        yield f"articles a second, {jobs} at once", _ARTICLES / seconds[jobs]
    articlecli.digest("The gulls left.")  # the first digest loads the modules and the figures
    start = perf_counter()
    for text in islice(cycle(stories), _ARTICLES):
        articlecli.digest(text).to_dict()
    loop = perf_counter() - start
    yield "articles a second in a loop", _ARTICLES / loop
    yield "one process, of a loop", loop / seconds[1]
    yield "two processes, of one", seconds[1] / seconds[2]


def _memory(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    short = [story[:_SHORT] for story in stories]
    peaks = {}
    for number in (_TENTH, _MANY):
        news = _write_corpus(folder / "memory.jsonl", short, number)
        usage = used([sys.executable, "-m", "benchmarks.worker_memory", news, folder / f"memory-{number}"])
        peaks[number] = float(usage.said.split()[-1])
        yield f"MB of a process at {number:,} articles", peaks[number]
    yield "memory of 100,000, of 10,000", peaks[_MANY] / peaks[_TENTH]


def _killed(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """Yields the per cent of articles that the output has once after runs were killed at random moments."""
    news = _write_corpus(folder / "killed.jsonl", stories, _INTERRUPTED)
    command = _batch(news, folder / "killed", "--jobs", 2, "--shard-size", 50)
    moments = random.Random(_SEED)  # noqa: S311  # no secret
    for _ in range(_KILLS):
        process = subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL)  # noqa: S603
        sleep(moments.uniform(0.1, 1.5))
        process.kill()
        process.wait()
    _run_to_end(command)
    yield "there once after being killed, %", _share_written_once(folder / "killed", _INTERRUPTED)


def _node_killed(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """Yields the per cent of articles that the output has once after a node of a Ray cluster was killed."""
    if not nodes.can_be_had():
        print(f"skipped: {_NODE_KILLED}; it needs Linux, and what make bench-corpus installs")
        return
    nodes.digest_with_one_killed(_write_corpus(folder / "nodes.jsonl", stories, _INTERRUPTED), folder / "nodes")
    yield _NODE_KILLED, _share_written_once(folder / "nodes", _INTERRUPTED)


def _share_written_once(folder: Path, number: int) -> float:
    """Returns the per cent of `number` articles that the output has exactly once. Extra records lower it too."""
    found = Counter(record["id"] for record in _records(folder))
    return 100 * sum(found[f"a{i}"] == 1 for i in range(number)) / max(number, found.total())


def _hostile(stories: Sequence[str], folder: Path) -> Iterator[tuple[str, float]]:
    """Yields the number of digests and of named errors for a corpus of 1,000 articles, of which 50 are hostile."""
    news = folder / "hostile.jsonl"
    hostile_lines = clumsy.lines(random.Random(_SEED))  # noqa: S311  # no secret
    with news.open("wb") as file:
        for i, text in enumerate(islice(cycle(stories), _HOSTILE * _EVERY)):
            file.write(next(hostile_lines) if i % _EVERY == 0 else _line(i, text))
    request = local.CorpusRequest((str(news),), folder / "hostile", Form(max_bytes=10_000_000), {}, jobs=2, timeout=5.0)
    *_, (progress, _) = local.run(request, clumsy.digest)
    errors = list(_records(folder / "hostile" / "errors"))
    failed = {int(error["source"].rpartition(":")[2]) - 1 for error in errors}
    yield "hostile: digests of 950", progress.digests
    yield "hostile: errors named, of 50", len(failed & set(range(0, _HOSTILE * _EVERY, _EVERY)))


def _line(number: int, text: str) -> bytes:
    return f"{json.dumps({'id': f'a{number}', 'text': text})}\n".encode()


def _run_to_end(command: Sequence[str]) -> None:
    subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL, check=True)  # noqa: S603


def _records(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


if __name__ == "__main__":
    main()
