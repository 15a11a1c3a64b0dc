"""The steps for datatrove's pipelines. Their tasks run without a cluster; `test_ray.py` runs tasks on one."""

import gc
import json
from collections.abc import Iterator
from itertools import islice
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from articlecli import corpus, pipeline
from articlecli.core.article import ArticleError, Source
from tests.support.corpora import CRASHES, FAILS, HANGS, KILLED, clumsy, errors, lines, records, story

pytestmark = pytest.mark.slow

data = pytest.importorskip("datatrove.data", reason="datatrove isn't installed: pip install 'articlecli[cluster]'")
local = pytest.importorskip("datatrove.executor.local")


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    gc.collect()  # a pipeline that failed ends when nothing refers to it any more
    assert not active_children()


def _documents(*texts: Any) -> Iterator[Any]:
    return (data.Document(text, f"a{i}", metadata={"section": i}) for i, text in enumerate(texts))


def _run(folder: Path, *steps: Any, tasks: int = 1) -> None:
    local.LocalPipelineExecutor(list(steps), tasks=tasks, workers=1, logging_dir=str(folder)).run()


def test_a_document_gets_its_digest() -> None:
    digester = corpus.Digester(points=1, keep=("section",))
    (document,) = digester(_documents(story(3)))
    record = json.loads(document.metadata["digest"])
    assert record == {"id": "a0", **pipeline.digest(_source(), points=1).to_dict(), "fields": {"section": 0}}
    assert (document.text, document.id, document.metadata["section"]) == (story(3), "a0", 0)


def _source() -> Source:
    return Source(story(3), "a0", "plain")


def test_a_document_that_fails_does_not_harm_the_others() -> None:
    texts: list[Any] = [story(i) for i in range(30)]
    texts[3], texts[4], texts[11], texts[12], texts[13] = HANGS, CRASHES, FAILS, "", None
    found = list(corpus.Digester(method=clumsy, timeout=1.5)(_documents(*texts)))
    assert [document.id for document in found] == [f"a{i}" for i in range(30)]
    problems = {i: each.metadata["digest_error"] for i, each in enumerate(found) if "digest" not in each.metadata}
    assert problems == {
        3: "takes longer than 1.5 seconds; raise --timeout to wait for it",
        4: f"ended the process that digested it ({KILLED}); please report it",
        11: "can't be digested (ZeroDivisionError: nothing); please report it",
        12: "is empty; give a text to digest",
        13: "has no text; give a document with one",
    }


def test_a_digester_stands_between_datatroves_own_steps(tmp_path: Path) -> None:
    readers = pytest.importorskip("datatrove.pipeline.readers")
    writers = pytest.importorskip("datatrove.pipeline.writers")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "news.jsonl").write_text(lines(map(story, range(30))), encoding="utf-8")
    writer = writers.JsonlWriter(str(tmp_path / "out"), "${rank}.jsonl", compression=None)
    _run(tmp_path / "logs", readers.JsonlReader(str(tmp_path / "in")), corpus.Digester(points=1), writer)
    found = [json.loads(record["metadata"]["digest"]) for record in records(tmp_path / "out")]
    assert [record["id"] for record in found] == [f"a{i}" for i in range(30)]
    assert {len(record["key_points"]) for record in found} == {1}


def test_the_step_articles_leaves_nothing_out_silently(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines([story(1), ""]) + 'not JSON\n{"id": "b"}\n\n', encoding="utf-8")
    (tmp_path / "b.txt").write_text(story(2), encoding="utf-8")
    (tmp_path / "c.jsonl.gz").write_bytes(b"no gzip")
    (tmp_path / "d.txt").write_bytes(b"\0")
    found = list(corpus.Articles(str(tmp_path))())
    place = {name: str(tmp_path / name) for name in ("a.jsonl", "b.txt", "c.jsonl.gz", "d.txt")}
    assert [(document.id, document.text, document.metadata.get("digest_error")) for document in found] == [
        ("a0", story(1), None),
        ("a1", "", None),  # the digester will find that it is empty
        (f"{place['a.jsonl']}:3", "", "isn't JSON; check the line"),
        (f"{place['a.jsonl']}:4", "", "has no text in the field 'text'; name its field with --text-field"),
        (place["b.txt"], story(2), None),
        (place["c.jsonl.gz"], "", "can't be read (Not a gzipped file (b'no')); check the file"),
        (place["d.txt"], "", "looks like a binary file; give a text"),
    ]


def test_a_pipeline_writes_shards_and_errors(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for first in (0, 100, 200):
        text = lines([*map(story, range(first, first + 25)), ""], first)
        (tmp_path / "in" / f"{first}.jsonl").write_text(text, encoding="utf-8")
    recorder = corpus.Recorder(tmp_path / "out", shard=10)
    articles = corpus.Articles(str(tmp_path / "in"), recorder=recorder)
    _run(tmp_path / "logs", articles, corpus.Digester(), recorder, tasks=2)
    found = records(tmp_path / "out")
    assert sorted(record["id"] for record in found) == sorted(
        f"a{i}" for first in (0, 100, 200) for i in range(first, first + 25)
    )
    assert sorted(error["id"] for error in errors(tmp_path / "out")) == ["a125", "a225", "a25"]
    assert (tmp_path / "out" / "00000-00005.jsonl").exists()
    assert recorder.progress(0)[:4] == (6, 52, 50, 2)


class _Ending:
    """A step that fails once, after a given number of documents."""

    def __init__(self, after: int, mark: Path) -> None:
        self.after, self.mark = after, mark

    def __call__(self, documents: Iterator[Any], *_: int) -> Iterator[Any]:
        yield from islice(documents, self.after)
        if not self.mark.exists():
            self.mark.touch()
            raise OSError("the node is lost")
        yield from documents


def test_a_task_that_was_stopped_goes_on_after_its_last_shard(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(lines(map(story, range(100))), encoding="utf-8")
    (tmp_path / "list").write_text("in.jsonl\n", encoding="utf-8")
    recorder = corpus.Recorder(tmp_path / "out", shard=10)
    articles = corpus.Articles(str(tmp_path), str(tmp_path / "list"), recorder=recorder)
    steps = [articles, corpus.Digester(), _Ending(47, tmp_path / "mark"), recorder]
    with pytest.raises(OSError, match="the node is lost"):
        _run(tmp_path / "logs", *steps)
    assert recorder.progress(0).articles == 40
    _run(tmp_path / "logs", *steps)
    assert [record["id"] for record in records(tmp_path / "out")] == [f"a{i}" for i in range(100)]


def test_a_task_that_runs_twice_ends_with_an_error(tmp_path: Path) -> None:
    one, other = corpus.Recorder(tmp_path, shard=2), corpus.Recorder(tmp_path, shard=2)
    running = one(iter(corpus.Digester()(_documents(*map(story, range(4))))))
    next(running)
    ending = other(iter(corpus.Digester()(_documents(*map(story, range(4))))), 1)
    assert len(list(ending)) == 4  # another task
    list(other(iter(corpus.Digester()(_documents(story(2), story(3))))))
    with pytest.raises(ArticleError, match="task 0 runs twice; wait for the other, or end it"):
        list(running)


def test_a_node_with_another_version_is_refused(tmp_path: Path) -> None:
    recorder = corpus.Recorder(tmp_path, made_of={"version": "0.0.1"})
    with pytest.raises(
        ArticleError, match=r"a node has articlecli .*, and not 0\.0\.1; install the same on all of them"
    ):
        list(recorder(iter([])))


def test_a_document_without_a_digest_is_an_error(tmp_path: Path) -> None:
    list(corpus.Recorder(tmp_path)(_documents(story(1))))
    assert errors(tmp_path)[0]["error"] == "hasn't been digested; put a Digester before the Recorder"
