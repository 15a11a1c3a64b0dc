"""`articlecli batch` as its users see it."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from articlecli.cli import command as article
from articlecli.cli.article import program
from articlecli.cli.batch import command
from articlecli.cli.settings import SettingError
from tests.support.corpora import errors, lines, records, story
from tests.support.paths import SAMPLES
from tests.support.processes import unmeasured

_BATCH = [sys.executable, "-m", "articlecli", "batch"]


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_BATCH, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False, env=unmeasured()
    )


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    path.write_text(lines(map(story, range(300))), encoding="utf-8")
    return path


@pytest.mark.slow
def test_a_folder_of_articles_is_digested(tmp_path: Path) -> None:
    ended = _run(SAMPLES, "--output", tmp_path / "out", "--points", 1, "--quotes", "none", "--jobs", 1)
    assert (ended.returncode, ended.stdout) == (0, "")
    found = records(tmp_path / "out")
    assert [record["id"] for record in found] == [str(path) for path in sorted(SAMPLES.rglob("*.txt"))]
    assert {len(record["key_points"]) for record in found} == {1}
    assert not any(record["quotes"] for record in found)
    assert ended.stderr.startswith(f"{len(found)} articles, {len(found)} digests, 0 errors; ")
    assert ended.stderr.count("\n") == 1


@pytest.mark.slow
def test_a_file_that_cannot_be_digested_does_not_stop_the_run(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"\0\xff")
    (tmp_path / "in" / "b.txt").write_text(story(1), encoding="utf-8")
    ended = _run(tmp_path / "in", "--output", tmp_path / "out")
    assert ended.returncode == 1
    assert len(records(tmp_path / "out")) == 1
    assert errors(tmp_path / "out")[0]["error"] == "looks like a binary file; give a text"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--output", "out"], "Missing argument 'INPUT...'"),
        (["gone", "--output", "out"], "articlecli: gone: there is no such file or folder; check its name\n"),
        (["."], "Missing option '--output'"),
        ([".", "--output", "out", "--jobs", "0"], "Invalid value for '--jobs'"),
        ([".", "--output", "out", "--timeout", "0"], "Invalid value for '--timeout'"),
    ],
)
def test_wrong_usage_is_status_2(
    arguments: list[str], problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = _run(*arguments)
    assert ended.returncode == 2
    assert problem in ended.stderr


@pytest.mark.slow
def test_killed_at_any_moment_and_run_again_it_has_each_article_once(news: Path, tmp_path: Path) -> None:
    arguments = [*_BATCH, str(news), "--output", str(tmp_path / "out"), "--shard-size", "20", "--jobs", "2"]
    moments = random.Random(7)
    for _ in range(5):
        process = subprocess.Popen(arguments, stderr=subprocess.DEVNULL, env=unmeasured())
        time.sleep(moments.uniform(0.2, 1.2))
        process.kill()
        process.wait()
    assert subprocess.run(arguments, capture_output=True, check=False, env=unmeasured()).returncode == 0
    assert [record["id"] for record in records(tmp_path / "out")] == [f"a{i}" for i in range(300)]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no groups of processes")
def test_ctrl_c_keeps_the_shards_that_are_done(tmp_path: Path) -> None:
    news, folder = tmp_path / "news.jsonl", tmp_path / "out"
    news.write_text(lines(map(story, range(50_000))), encoding="utf-8")
    arguments = [*_BATCH, str(news), "--output", str(folder), "--shard-size", "10", "--jobs", "2"]
    with subprocess.Popen(
        arguments, stderr=subprocess.PIPE, encoding="utf-8", env=unmeasured(), start_new_session=True
    ) as process:
        while not (folder / "00002.jsonl").exists():
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in said
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert len(records(folder)) == manifest["articles"] == 10 * manifest["shards"] < 50_000
    assert not list(folder.rglob("*.part"))


def test_settings_hold_for_batches_if_batch_has_the_option(tmp_path: Path, config: Path) -> None:
    config.write_text('theme = "dark"\npoints = 2\njobs = 1\n', encoding="utf-8")
    found = command.make_context("batch", [str(SAMPLES), "--output", str(tmp_path / "out")]).params
    assert (found["points"], found["jobs"]) == ("2", 1)
    assert article.make_context("articlecli", []).params["points"] == "2"
    config.write_text('output = "digest.json"\n', encoding="utf-8")
    with pytest.raises(click.MissingParameter):
        command.make_context("batch", [str(SAMPLES)])
    config.write_text("job = 1\n", encoding="utf-8")
    with pytest.raises(SettingError, match="there is no option 'job'"):
        article.make_context("articlecli", [])


def test_a_file_named_like_the_command_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("batch").write_text("The gulls left the pier on Monday.", encoding="utf-8")
    for arguments in (["./batch"], ["--", "batch"], ["--json", "batch"]):
        shown = CliRunner().invoke(program, arguments)
        assert "The gulls left" in shown.output, arguments


def test_the_help_names_the_batch_command() -> None:
    assert "articlecli batch" in CliRunner().invoke(program, ["--help"]).output
    assert (
        CliRunner().invoke(program, ["batch", "--help"]).output.startswith("Usage: articlecli batch [OPTIONS] INPUT...")
    )
