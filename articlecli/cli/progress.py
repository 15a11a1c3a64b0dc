"""A progress bar on standard error, where that is a terminal and there are more than a few articles.

It is a line that is written over itself. The bars of rich and click hide the cursor, which a signal at the wrong moment
would leave hidden.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TextIO

_A_FEW = 4  # articles, which are done before a bar is looked at
_LENGTH = 30  # columns
_PAUSE = 0.1  # seconds between two looks of it, which nobody would tell apart
_CLEARED = "\r\x1b[K"


class Bar:
    """How far it is. Shows nothing where there is nothing to show it on."""

    def __init__(self, total: int, terminal: TextIO | None) -> None:
        self._total = total
        self._terminal = terminal
        self._done = 0
        self._drawn = 0.0  # when

    def advance(self) -> None:
        """One article more is done."""
        self._done += 1
        if self._done == self._total or monotonic() - self._drawn > _PAUSE:
            self.draw()

    @contextmanager
    def aside(self, stream: TextIO) -> Iterator[None]:
        """Takes the bar away while something is written to the stream, if that is a terminal too."""
        is_in_the_way = stream.isatty()
        if is_in_the_way:
            self.clear()
        yield
        if is_in_the_way:
            self.draw()

    def draw(self) -> None:
        """Writes the bar: "[##########....................] 12/36"."""
        length = _LENGTH * self._done // self._total
        self._write(f"{_CLEARED}[{'#' * length:.<{_LENGTH}}] {self._done}/{self._total}")
        self._drawn = monotonic()

    def clear(self) -> None:
        """Takes the bar away."""
        self._write(_CLEARED)

    def _write(self, text: str) -> None:
        if self._terminal:
            self._terminal.write(text)
            self._terminal.flush()


@contextmanager
def bar(total: int) -> Iterator[Bar]:
    """A bar for so many articles, which is gone at the end."""
    can_show = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"  # which can't take it away
    shown = Bar(total, sys.stderr if can_show and total > _A_FEW else None)
    shown.draw()
    try:
        yield shown
    finally:
        shown.clear()
