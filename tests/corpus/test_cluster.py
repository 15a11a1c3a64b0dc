"""A corpus on a cluster, when the cluster's packages are missing: the messages, and the modules that are loaded."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from articlecli import corpus
from articlecli.cli.batch import command
from articlecli.core.article import ArticleError
from articlecli.corpus import engines
from tests.support.corpora import lines, story

_MISSING = "needs datatrove, which isn't installed; pip install 'articlecli[cluster]'"


@pytest.fixture
def without_datatrove(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datatrove", None)  # as if it weren't there


@pytest.mark.parametrize("engine", engines.names())
def test_an_engine_whose_packages_are_missing_is_refused(engine: str, tmp_path: Path, without_datatrove: None) -> None:
    (tmp_path / "news.jsonl").write_text(lines([story(1)]), encoding="utf-8")
    arguments = ["--engine", engine, str(tmp_path / "news.jsonl"), "--output", str(tmp_path / "out")]
    ended = CliRunner().invoke(command, arguments)
    assert (ended.exit_code, ended.output) == (2, f"articlecli: {_MISSING}\n")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["Articles", "Digester", "Recorder"])
def test_steps_whose_packages_are_missing_are_refused(name: str, without_datatrove: None) -> None:
    with pytest.raises(ArticleError, match="needs datatrove"):
        getattr(corpus, name)


def test_there_are_no_other_steps() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Summarizer'"):
        corpus.Summarizer  # type: ignore[attr-defined]  # noqa: B018


def test_a_run_on_one_machine_loads_no_package_of_a_cluster() -> None:
    code = "import sys, articlecli.cli.batch, articlecli.corpus.local; print(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True).stdout
    assert not {"datatrove", "ray", "pyarrow", "loguru"} & set(shown.split())


def test_an_unknown_engine_is_refused() -> None:
    ended = CliRunner().invoke(command, ["--engine", "abacus", ".", "--output", "out"])
    assert ended.exit_code == 2
    assert "'abacus' is not one of 'local', 'ray', 'slurm'" in ended.output
