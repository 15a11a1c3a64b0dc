"""Makes the table of speeds for the terminal and the documentation, and defines the goals."""

import os
import platform
import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

_MARKS = re.compile(r"(<!-- speed: made by `make speed` -->\n?).*?(\n?<!-- /speed -->)", re.DOTALL)


class Goal(NamedTuple):
    """The limit that a figure should reach."""

    limit: float
    is_least: bool = False  # the limit is the least value, or else the greatest

    def __str__(self) -> str:
        return f"at {'least' if self.is_least else 'most'} {self.limit:g}"

    def is_reached(self, figure: float) -> bool:
        """Whether a figure reaches the goal."""
        return figure >= self.limit if self.is_least else figure <= self.limit


_WHOLE_RUN = "JSON, of import nltk"

# By the names of the rows. floors.json has limits for the same names, which may be easier: they must hold today.
GOALS = {
    "JSON, of import nltk": Goal(0.5),
    "terminal, of import nltk": Goal(0.9),
    "with scipy and others, of without": Goal(1.1),
    "help, of import click": Goal(1.2),
    "digests a second, of Punkt's": Goal(0.3, is_least=True),
    "novels, of Punkt's seconds": Goal(2.6),
    "novels, of a tenth's seconds": Goal(11),
    "novels, MB of memory": Goal(250),
}
_DESCRIPTIONS = {
    "JSON, of import nltk": "`articlecli --format json`, an article of 600 words",
    "terminal, of import nltk": "`articlecli --format terminal`, the same",
    "with scipy and others, of without": "the first with scipy, scikit-learn and pandas installed",
    "help, of import click": "`articlecli --help`",
    "digests a second, of Punkt's": "a digest with its quotes, in one process",
    "points and topics alone, of Punkt's": "the same without quotes",
    "with people, as a dict, of Punkt's": "the same with all that there is",
    "novels, of Punkt's seconds": "a digest of {of} of novels",
    "novels, of a tenth's seconds": "the same",
    "novels, MB of memory": "memory at its peak, {of} of novels",
}


class Beside(NamedTuple):
    """The time that a row is compared with."""

    seconds: float
    what: str  # the name of the other program, in Markdown: "`import nltk`"


class Row(NamedTuple):
    """A measurement. That of a peer has no goal."""

    name: str
    took: float  # seconds; or megabytes where the row is compared with nothing
    beside: Beside | None = None
    is_rate: bool = False  # the figure compares speeds, and not seconds
    of: str = ""  # the size of the text, where it varies: "10 MB"

    @property
    def figure(self) -> float:
        """The figure that has a goal: megabytes, or a share of the seconds or the speed of the other program."""
        if not self.beside:
            return self.took
        return self.beside.seconds / self.took if self.is_rate else self.took / self.beside.seconds


def table(rows: Iterable[Row], rounds: int, whole_run_rounds: int) -> str:
    """Returns the rows as a table in Markdown, below a line with the number of rounds and the machine."""
    lines = [f"Medians of {rounds} rounds, for whole runs of {whole_run_rounds}, on {machine()}.", ""]
    lines += ["| | | beside | | goal |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*lines, *map(_line, rows)])


def summary(rows: Iterable[Row]) -> str:
    """Returns the time of a whole run, in two sentences for README.md."""
    run = next(row for row in rows if row.name == _WHOLE_RUN)
    text = f"A whole run for an article of 600 words takes {_seconds(run.took)}."
    return f"{text} {run.beside.what} alone takes {_seconds(run.beside.seconds)}." if run.beside else text


def write(text: str, page: Path) -> None:
    """Writes the text between the marks of a page, on lines of its own where the marks are on lines of their own.

    Raises ValueError where the page hasn't exactly one pair of marks.
    """
    current, places = _MARKS.subn(lambda found: f"{found[1]}{text}{found[2]}", page.read_text(encoding="utf-8"))
    if places != 1:
        raise ValueError(f"{page} has {places} places for the speed")
    page.write_text(current, encoding="utf-8")


def _line(row: Row) -> str:
    goal = GOALS.get(row.name)
    what = _DESCRIPTIONS.get(row.name, row.name.rpartition(",")[0]).format(of=row.of)
    wanted = "" if goal is None else f"{goal}{'' if goal.is_reached(row.figure) else ': missed'}"
    if not row.beside:
        return f"| {what} | {row.took:.0f} MB | | | {wanted} |"
    other = f"{row.beside.what} {_seconds(row.beside.seconds)}"
    return f"| {what} | {_seconds(row.took)} | {other} | {row.figure:.2f}{' of its speed' * row.is_rate} | {wanted} |"


def _seconds(seconds: float) -> str:
    return f"{1000 * seconds:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def machine() -> str:
    """Returns the processor, the number of cores, and the versions of Python and NLTK."""
    return f"{_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}, NLTK {version('nltk')}"


def _processor() -> str:
    """Returns the name of the processor: that of Linux, or else that of Python."""
    described = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)", described.read_text(), re.MULTILINE) if described.exists() else None
    return found[1] if found else platform.processor() or platform.machine()
