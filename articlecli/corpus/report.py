"""How far a run has come, on standard error: a line that is written over on a terminal, and else one now and then."""

import os
import sys
from time import monotonic

from articlecli.corpus.shards import Progress

_CLEARED = "\r\x1b[K"
_PAUSE = 30.0  # seconds between two lines where there is no terminal
_UNITS = ((3600, "h"), (60, "min"), (1, "s"))


class Report:
    """Says how far a run has come."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._began = self._said = monotonic()
        self._before: int | None = None  # articles that earlier runs have done

    def say(self, progress: Progress, share: float) -> None:
        """So much is done; `share` of what there is to read is behind it."""
        if self._before is None:
            self._before = progress.articles
        now = monotonic()
        if self._is_terminal or progress.finished or now - self._said > _PAUSE:
            self._said = now
            rate = (progress.articles - self._before) / (now - self._began)
            line = _line(progress, share, rate)
            sys.stderr.write(f"{_CLEARED}{line}" if self._is_terminal else f"{line}\n")
            sys.stderr.flush()

    def end(self) -> None:
        """Leaves the last line where it is."""
        if self._is_terminal and self._before is not None:
            sys.stderr.write("\n")


def _line(progress: Progress, share: float, rate: float) -> str:
    """Such as "12,000 articles, 11,990 digests, 10 errors; 240 a second; 3 min left"."""
    line = f"{progress.articles:,} articles, {progress.digests:,} digests, {progress.errors:,} errors"
    if rate:
        line += f"; {rate:,.0f} a second"
        if share and not progress.finished:
            line += f"; {_lasting(progress.articles * (1 - share) / share / rate)} left"
    return line


def _lasting(seconds: float) -> str:
    length, unit = next((each for each in _UNITS if seconds >= each[0]), _UNITS[-1])
    return f"{seconds / length:.0f} {unit}"
