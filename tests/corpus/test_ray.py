"""A corpus on a Ray cluster of two nodes, one of which is killed. Both nodes run on the machine of the tests."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.corpora import errors, lines, records, story
from tests.support.processes import unmeasured

pytest.importorskip("datatrove", reason="datatrove isn't installed: pip install 'articlecli[cluster]'")
cluster_utils = pytest.importorskip(
    "ray.cluster_utils", reason="ray isn't installed: pip install 'articlecli[cluster]'"
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Ray has clusters of one node only"),
]

_ARTICLES, _TASKS = 900, 6
_LONGEST = 90  # seconds for a run, which takes about twenty
# 127.0.0.2 is a loopback address, too. In place of 127.0.0.1, Ray takes the address that other machines see.
_NODE = {"num_cpus": 1, "memory": 2 << 30, "object_store_memory": 80 << 20, "node_ip_address": "127.0.0.2"}


@pytest.fixture
def nodes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    cluster = cluster_utils.Cluster(initialize_head=True, head_node_args={**_NODE, "include_dashboard": False})
    try:
        yield cluster
    finally:
        cluster.shutdown()


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    text = lines(" ".join([story(number)] * 20) for number in range(_ARTICLES))
    path.write_text(f"{text}not JSON\n", encoding="utf-8")
    return path


def _started(nodes: Any, news: Path, folder: Path) -> "subprocess.Popen[str]":
    engine = ["--engine", "ray", "--address", nodes.address, "--tasks", str(_TASKS), "--shard-size", "20"]
    command = [sys.executable, "-m", "articlecli", "batch", *engine, str(news), "--output", str(folder)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", env=unmeasured())


def _kill_one(nodes: Any, node: Any, folder: Path, process: "subprocess.Popen[str]") -> None:
    """Kills the node as soon as two tasks have written something."""
    end = time.monotonic() + _LONGEST
    while sum(1 for _ in folder.glob("cluster/tasks/[!.]*")) < 2 and process.poll() is None and time.monotonic() < end:
        time.sleep(0.05)
    nodes.remove_node(node, allow_graceful=False)


def _check(folder: Path, process: "subprocess.Popen[str]") -> None:
    """Checks that each article has one record, and that the line which is no article has an error."""
    said = process.communicate(timeout=_LONGEST)[1]
    assert process.returncode == 1, said
    assert f"{_ARTICLES + 1} articles, {_ARTICLES} digests, 1 errors" in said
    assert sorted(record["id"] for record in records(folder)) == sorted(f"a{i}" for i in range(_ARTICLES))
    assert [error["error"] for error in errors(folder)] == ["isn't JSON; check the line"]
    assert not (folder / "cluster" / "parts").exists()


def test_a_node_is_killed_and_the_other_does_its_tasks(nodes: Any, news: Path, tmp_path: Path) -> None:
    node = nodes.add_node(**_NODE)
    with _started(nodes, news, tmp_path / "out") as process:
        _kill_one(nodes, node, tmp_path / "out", process)
        _check(tmp_path / "out", process)


def test_a_node_and_the_command_are_killed_and_the_run_repeated(nodes: Any, news: Path, tmp_path: Path) -> None:
    node = nodes.add_node(**_NODE)
    with _started(nodes, news, tmp_path / "out") as process:
        _kill_one(nodes, node, tmp_path / "out", process)
        process.kill()
    with _started(nodes, news, tmp_path / "out") as process:
        _check(tmp_path / "out", process)
    before = sorted(path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.jsonl"))
    with _started(nodes, news, tmp_path / "out") as process:
        _check(tmp_path / "out", process)
    assert sorted(path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.jsonl")) == before


def test_an_address_where_no_cluster_answers_is_refused(news: Path, tmp_path: Path) -> None:
    engine = ["--engine", "ray", "--address", "127.0.0.1:9"]
    command = [sys.executable, "-m", "articlecli", "batch", *engine, str(news), "--output", str(tmp_path / "out")]
    ended = subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, env=unmeasured(), timeout=_LONGEST
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("articlecli: no Ray cluster answers at '127.0.0.1:9' (")
    assert ended.stderr.count("\n") == 1
