"""The progress bar: its contents, its end, and the terminals that get none."""

import io
import sys

import pytest

from articlecli.cli import progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _terminal(monkeypatch: pytest.MonkeyPatch) -> _Terminal:
    """Puts a terminal in place of standard error, and a clock that moves on by a second each time it is read."""
    shown = _Terminal()
    seconds = iter(range(1, 1000))
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setattr(progress, "monotonic", lambda: next(seconds))
    monkeypatch.setenv("TERM", "xterm")
    return shown


def _screen(written: str) -> list[str]:
    """The contents that the line of the bar had, one after the other, before each was cleared."""
    return [line for line in written.split("\r\x1b[K") if line]


def test_the_bar_shows_how_many_articles_are_done_and_is_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    with progress.bar(5) as bar:
        for _ in range(5):
            bar.advance()
    looks = _screen(terminal.getvalue())
    assert looks[0] == f"[{'.' * 30}] 0/5"
    assert looks[2] == f"[{'#' * 12}{'.' * 18}] 2/5"
    assert looks[-1] == f"[{'#' * 30}] 5/5"
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_the_bar_is_cleared_while_the_command_writes_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    with progress.bar(5) as bar:
        with bar.aside(terminal):
            terminal.write("a digest\n")
        before = terminal.getvalue()
        with bar.aside(io.StringIO()):
            pass
        assert terminal.getvalue() == before
    assert _screen(terminal.getvalue()) == [f"[{'.' * 30}] 0/5", "a digest\n", f"[{'.' * 30}] 0/5"]


def test_the_bar_is_gone_after_an_error_too(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    with pytest.raises(KeyboardInterrupt), progress.bar(5) as bar, bar.aside(terminal):
        raise KeyboardInterrupt
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_the_bar_is_drawn_no_more_often_than_can_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    monkeypatch.setattr(progress, "monotonic", lambda: 7.0)
    with progress.bar(1000) as bar:
        for _ in range(1000):
            bar.advance()
    assert [look.partition(" ")[2] for look in _screen(terminal.getvalue())] == ["0/1000", "1000/1000"]


@pytest.mark.parametrize(("total", "term"), [(4, "xterm"), (5, "dumb")])
def test_few_articles_and_dumb_terminals_get_no_bar(monkeypatch: pytest.MonkeyPatch, total: int, term: str) -> None:
    terminal = _terminal(monkeypatch)
    monkeypatch.setenv("TERM", term)
    with progress.bar(total) as bar:
        bar.advance()
    assert not terminal.getvalue()


def test_a_file_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    with progress.bar(50) as bar:
        bar.advance()
    assert not file.getvalue()
