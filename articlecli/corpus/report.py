"""Reports a run's progress on standard error: one line that is overwritten on a terminal, else a line every 30 s."""

import os
import sys
from time import monotonic

from articlecli.corpus.shards import Progress

_CLEAR_LINE = "\r\x1b[K"
_PAUSE = 30.0  # seconds between two lines without a terminal
_UNITS = ((3600, "h"), (60, "min"), (1, "s"))


class Report:
    """Writes the progress of a run to standard error."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._began = self._last_written = monotonic()
        self._earlier: int | None = None  # articles of earlier runs

    def say(self, progress: Progress, share: float) -> None:
        """Writes a line about the progress, if one is due. `share` is the part of the run that is done, 0 to 1."""
        if self._earlier is None:
            self._earlier = progress.articles
        now = monotonic()
        if self._is_terminal or progress.finished or now - self._last_written > _PAUSE:
            self._last_written = now
            rate = (progress.articles - self._earlier) / (now - self._began)
            line = _line(progress, share, rate)
            sys.stderr.write(f"{_CLEAR_LINE}{line}" if self._is_terminal else f"{line}\n")
            sys.stderr.flush()

    def end(self) -> None:
        """Ends the last line, so that nothing overwrites it."""
        if self._is_terminal and self._earlier is not None:
            sys.stderr.write("\n")


def _line(progress: Progress, share: float, rate: float) -> str:
    """Returns a line: "12,000 articles, 11,990 digests, 10 errors; 240 a second; 3 min left"."""
    line = f"{progress.articles:,} articles, {progress.digests:,} digests, {progress.errors:,} errors"
    if rate:
        line += f"; {rate:,.0f} a second"
        if share and not progress.finished:
            line += f"; {_duration(progress.articles * (1 - share) / share / rate)} left"
    return line


def _duration(seconds: float) -> str:
    length, unit = next((each for each in _UNITS if seconds >= each[0]), _UNITS[-1])
    return f"{seconds / length:.0f} {unit}"
