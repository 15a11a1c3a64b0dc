"""A progress bar on standard error, where that is a terminal and there are more than a few articles."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

_A_FEW = 4  # articles, which are done before a bar is looked at


class Bar:
    """How far it is. Shows nothing where there is nothing to show it on."""

    def __init__(self, shown: "Progress | None" = None) -> None:
        self._shown = shown

    def advance(self) -> None:
        """One article more is done."""
        if self._shown:
            self._shown.advance(self._shown.task_ids[0])

    @contextmanager
    def aside(self, stream: TextIO) -> Iterator[None]:
        """Takes the bar away while something is written to the stream, if that is a terminal too."""
        if not self._shown or not stream.isatty():
            yield
            return
        self._shown.stop()
        try:
            yield
        finally:
            self._shown.start()


@contextmanager
def bar(total: int) -> Iterator[Bar]:
    """A bar for so many articles, which is gone at the end."""
    if total <= _A_FEW or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":  # which can't take it away
        yield Bar()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    progress = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with progress:
        progress.add_task("", total=total)
        yield Bar(progress)
