"""How far a run has come, on standard error: a line that is written over on a terminal, and else one now and then."""

import os
import sys
from time import monotonic

from articlecli.corpus.shards import Progress

_CLEARED = "\r\x1b[K"
_PAUSE = 30.0  # seconds between two lines where there is no terminal
_UNITS = ((3600, "h"), (60, "min"), (1, "s"))


class Report:
    """Says how far it is. `share` of what there is to read is behind it, from 0 to 1."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._began = monotonic()
        self._first: tuple[int, float] | None = None  # what earlier runs had done
        self._said = self._began

    def say(self, progress: Progress, share: float) -> None:
        """One shard more is done."""
        if self._first is None:
            self._first = progress.articles, share
        now = monotonic()
        if not (self._is_terminal or progress.finished or now - self._said > _PAUSE):
            return
        self._said = now
        line = self._line(progress, share, now - self._began)
        sys.stderr.write(f"{_CLEARED}{line}" if self._is_terminal else f"{line}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Leaves the last line where it is."""
        if self._is_terminal and self._first is not None:
            sys.stderr.write("\n")

    def _line(self, progress: Progress, share: float, seconds: float) -> str:
        """Such as "12,000 articles, 11,990 digests, 10 errors; 240 a second; 3 min left"."""
        number, before = self._first or (0, 0.0)
        said = f"{progress.articles:,} articles, {progress.digests:,} digests, {progress.errors:,} errors"
        if progress.articles > number:
            said += f"; {(progress.articles - number) / seconds:,.0f} a second"
            if not progress.finished and share > before:
                said += f"; {_lasting(seconds * (1 - share) / (share - before))} left"
        return said


def _lasting(seconds: float) -> str:
    length, unit = next((each for each in _UNITS if seconds >= each[0]), _UNITS[-1])
    return f"{seconds / length:.0f} {unit}"
