"""A progress bar on standard error. It is shown only on a terminal, and only for more than a few articles.

The bar is a line that overwrites itself. The bars of rich and click hide the cursor, and a signal at the wrong moment
would leave it hidden.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TextIO

_A_FEW = 4  # articles; so many are done before anybody looks at a bar
_LENGTH = 30  # columns
_PAUSE = 0.1  # seconds between two drawings; nobody sees more of them
_CLEARED = "\r\x1b[K"


class Bar:
    """The progress through a number of articles. Without a terminal it shows nothing."""

    def __init__(self, total: int, terminal: TextIO | None) -> None:
        self._total = total
        self._terminal = terminal
        self._done = 0
        self._drawn = 0.0  # the moment of the last drawing

    def advance(self) -> None:
        """Counts one more article as done."""
        self._done += 1
        if self._done == self._total or monotonic() - self._drawn > _PAUSE:
            self.draw()

    @contextmanager
    def aside(self, stream: TextIO) -> Iterator[None]:
        """Removes the bar while the caller writes to the stream, if that is a terminal too."""
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
        """Removes the bar."""
        self._write(_CLEARED)

    def _write(self, text: str) -> None:
        if self._terminal:
            self._terminal.write(text)
            self._terminal.flush()


@contextmanager
def bar(total: int) -> Iterator[Bar]:
    """Yields a bar for `total` articles and removes it at the end."""
    can_show = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"  # a dumb terminal can't remove the bar
    shown = Bar(total, sys.stderr if can_show and total > _A_FEW else None)
    shown.draw()
    try:
        yield shown
    finally:
        shown.clear()
