"""The environment tells the width, the colours and the links of a terminal."""

import os

import pytest

from articlecli.cli import terminal

_TOLD_BY = ("TERM", "TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION", "DOMTERM", "FORCE_HYPERLINK")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*_TOLD_BY, "COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def _set(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("columns", "width"), [("40", 40), ("0", 72), ("-3", 72), ("wide", 72), ("", 72), ("4e1", 72), ("9" * 99, 72)]
)
def test_a_senseless_value_of_columns_is_ignored(columns: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((72, 24)))
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal.width() == width


def test_the_width_is_taken_from_a_stream_that_is_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    def size(descriptor: int) -> os.terminal_size:
        if descriptor == 1:
            raise OSError
        return os.terminal_size((132, 50))

    monkeypatch.setattr(os, "get_terminal_size", size)
    assert terminal.width() == 132


def test_the_width_is_80_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(descriptor: int) -> os.terminal_size:
        raise OSError

    monkeypatch.setattr(os, "get_terminal_size", none)
    assert terminal.width() == 80
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((0, 0)))
    assert terminal.width() == 80


@pytest.mark.parametrize(
    ("environment", "is_terminal", "color"),
    [
        ({"TERM": "xterm"}, True, True),
        ({"TERM": "xterm"}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
    ],
)
def test_colour_depends_on_the_terminal_and_on_variables(
    environment: dict[str, str], is_terminal: bool, color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set(monkeypatch, environment)
    assert terminal.wants_color("auto", is_terminal) is color
    assert terminal.wants_color("always", is_terminal)
    assert not terminal.wants_color("never", is_terminal)


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM": "xterm-kitty"},
        {"TERM": "alacritty"},
        {"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"},
        {"TERM": "xterm-256color", "VTE_VERSION": "7200"},
        {"TERM": "xterm-256color", "KONSOLE_VERSION": "220401"},
        {"WT_SESSION": "6f1b"},
        {"TERM": "xterm", "FORCE_HYPERLINK": "1"},
    ],
)
def test_these_terminals_have_links(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, environment)
    assert terminal.link() == "file://{host}{path}#{line}"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"TERM": "xterm-256color"},
        {"TERM": "linux"},
        {"TERM": "dumb", "VTE_VERSION": "7200"},
        {"TERM": "tmux-256color", "VTE_VERSION": "7200"},
        {"TERM": "screen", "TERM_PROGRAM": "iTerm.app"},
        {"TERM": "xterm-256color", "VTE_VERSION": "4800"},
        {"TERM": "xterm-256color", "VTE_VERSION": "new"},
        {"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"},
        {"TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"},
    ],
)
def test_these_terminals_have_no_links(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, environment)
    assert terminal.link() is None


def test_an_editors_terminal_has_links_of_its_own_form(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, {"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"})
    assert terminal.link() == "vscode://file{path}:{line}"
