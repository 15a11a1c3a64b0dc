"""Compiled expressions are kept for the next run, and a run without what was kept does the same."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from articlecli.core import pattern_code
from articlecli.core.pattern_code import compile_kept, keep_compiled

_EXPRESSIONS = (
    (r"(?P<first>\w+) (?:and (?P<second>\w+))?", 0),
    ("gulls|[A-Zäöü„“”’]{2,3}", int(re.IGNORECASE)),
    (rb"\d+", 0),
    ("a b  # only letters", int(re.VERBOSE)),
)
_kept = pattern_code._kept


@pytest.fixture(autouse=True)
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file that is written, which isn't there at first."""
    file = tmp_path / "kept.codes"
    monkeypatch.setattr(pattern_code, "_path", lambda: str(file))
    monkeypatch.setattr(pattern_code, "_used", [])
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    _kept.cache_clear()
    yield file
    _kept.cache_clear()


def _keep() -> None:
    """Ends a run that compiled the expressions, and begins another one."""
    for each in _EXPRESSIONS:
        compile_kept(*each)
    keep_compiled()
    pattern_code._used.clear()
    _kept.cache_clear()


@pytest.mark.parametrize(("expression", "flags"), _EXPRESSIONS)
def test_a_kept_one_is_the_compiled_one(expression: str | bytes, flags: int, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = re.compile(expression, flags)
    _keep()
    monkeypatch.setattr(re, "compile", None)  # so that a call of it fails
    kept = compile_kept(expression, flags)
    assert kept == compiled
    assert (kept.groups, dict(kept.groupindex)) == (compiled.groups, dict(compiled.groupindex))


def test_its_groups_have_their_names() -> None:
    _keep()
    found = compile_kept(*_EXPRESSIONS[0]).match("Ann and Tom")
    assert found
    assert found.groupdict() == {"first": "Ann", "second": "Tom"}
    assert found.lastgroup == "second"


def test_what_is_kept_stays_when_more_is_compiled() -> None:
    _keep()
    compile_kept("terns", 0)
    keep_compiled()
    _kept.cache_clear()
    assert {*_EXPRESSIONS, ("terns", 0)} == set(_kept())


def test_only_what_a_run_used_stays_where_there_would_be_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    _keep()
    monkeypatch.setattr(pattern_code, "_MOST", 5)
    for expression in (_EXPRESSIONS[1][0], "terns", "rails"):
        compile_kept(expression, _EXPRESSIONS[1][1])
    keep_compiled()
    _kept.cache_clear()
    assert {expression for expression, _ in _kept()} == {_EXPRESSIONS[1][0], "terns", "rails"}


def test_nothing_is_written_where_one_run_used_too_much(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_code, "_MOST", len(_EXPRESSIONS) - 1)
    _keep()
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"gulls", b"\xe9\x00\x00"])
def test_a_file_that_holds_something_else_counts_as_none(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert compile_kept("gulls", 0).search("two gulls")


def test_code_of_another_python_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    _keep()
    monkeypatch.setattr(pattern_code, "_WRITTEN_FOR", ("4.0", 1))
    assert _kept() == {}


def test_code_that_the_engine_refuses_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_code, "_kept", lambda: {("gulls", 0): (32, b"\xff" * 8, 0, {}, (None,))})
    assert compile_kept("gulls", 0) == re.compile("gulls")


def test_nothing_is_written_where_python_writes_no_bytecode(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _keep()
    assert not path.exists()


def test_a_folder_that_cannot_be_written_is_no_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_code, "_path", lambda: str(path / "missing" / "kept.codes"))
    _keep()
    assert not path.exists()


def test_a_run_that_compiles_nothing_writes_nothing(path: Path) -> None:
    _keep()
    path.unlink()
    keep_compiled()
    assert not path.exists()
