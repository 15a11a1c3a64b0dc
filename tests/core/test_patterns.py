"""A lazy pattern is compiled when one of its methods is used, and then does what a compiled one does."""

import importlib
import re
from pathlib import Path

import pytest

import articlecli
from articlecli.core import lazy_pattern, pattern_code
from articlecli.core.pattern_code import code_of, pattern_of

_PACKAGE = Path(articlecli.__file__).parent
_LAZY = type(lazy_pattern(""))
_USERS = [
    path
    for path in sorted(_PACKAGE.rglob("*.py"))
    if re.search(r"(?m)^\w+ = lazy_pattern\(", path.read_text(encoding="utf-8"))
]


def test_it_is_not_compiled_before_its_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_ = re.compile

    def recording(expression: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(expression)
        return compile_(expression, flags)

    monkeypatch.setattr(re, "compile", recording)
    monkeypatch.setattr(pattern_code, "_kept", dict)
    monkeypatch.setattr(pattern_code, "_used", [])
    pattern = lazy_pattern("gulls")
    assert pattern.pattern == "gulls"
    assert compiled == []
    assert pattern.search("Two gulls left.")
    assert pattern.search("Two gulls came.")
    assert compiled == ["gulls"]


@pytest.mark.parametrize("method", ["match", "fullmatch", "search", "findall", "split"])
def test_it_does_what_a_compiled_one_does(method: str) -> None:
    lazy, compiled = lazy_pattern("ann|TOM", re.IGNORECASE), re.compile("ann|TOM", re.IGNORECASE)
    for text in ("Ann", "Ann and Tom", "a tomboy", ""):
        assert str(getattr(lazy, method)(text)) == str(getattr(compiled, method)(text))


def test_it_takes_bytes() -> None:
    assert lazy_pattern(rb"\d+").findall(b"5 of 12") == [b"5", b"12"]


@pytest.mark.parametrize("path", _USERS, ids=lambda path: path.stem)
def test_each_pattern_of_the_package_can_be_compiled_and_kept(path: Path) -> None:
    name = ".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts)
    patterns = [value for value in vars(importlib.import_module(name)).values() if type(value) is _LAZY]
    assert patterns
    for each in patterns:
        code = code_of(each.pattern, each.flags)  # asking for the flags compiles it
        assert pattern_of(each.pattern, code) == re.compile(each.pattern, each.flags)
