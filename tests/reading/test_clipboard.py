"""The text on the clipboard, with a library that stands for the system's."""

import sys
from types import SimpleNamespace

import pytest

from articlecli import ArticleError, reading


def test_the_text_that_was_copied_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyperclip", SimpleNamespace(paste=lambda: "The gulls left.\r\nHe stayed."))
    source = reading.read(reading.CLIPBOARD)
    assert (source.text, source.name) == ("The gulls left.\nHe stayed.", None)
    assert reading.display_name(reading.CLIPBOARD) == "the clipboard"


@pytest.mark.parametrize(("copied", "problem"), [("", "holds no text"), (None, "holds no text"), ("a" * 99, "larger")])
def test_what_can_not_be_digested_is_refused(copied: str | None, problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyperclip", SimpleNamespace(paste=lambda: copied))
    with pytest.raises(ArticleError, match=problem):
        reading.read(reading.CLIPBOARD, max_bytes=50)


def test_a_missing_clipboard_and_a_missing_library_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyperclip", SimpleNamespace())
    with pytest.raises(ArticleError, match="isn't there"):
        reading.read(reading.CLIPBOARD)
    monkeypatch.setitem(sys.modules, "pyperclip", None)
    with pytest.raises(ArticleError, match=r"pip install 'articlecli\[documents\]'"):
        reading.read(reading.CLIPBOARD)
