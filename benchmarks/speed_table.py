"""The table of speeds, for the terminal and the documentation, and what is to be reached."""

import os
import platform
import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

_MARKS = re.compile(r"(<!-- speed: made by `make speed` -->\n?).*?(\n?<!-- /speed -->)", re.DOTALL)


class Goal(NamedTuple):
    """What a figure is to be."""

    limit: float
    is_least: bool = False  # or it is the most

    def __str__(self) -> str:
        return f"at {'least' if self.is_least else 'most'} {self.limit:g}"

    def is_reached(self, figure: float) -> bool:
        """Whether it is."""
        return figure >= self.limit if self.is_least else figure <= self.limit


_RUN = "JSON, of import nltk"

# By the names of the rows, as floors.json has them too. What is held there is what is reached.
GOALS = {
    "JSON, of import nltk": Goal(0.75),
    "terminal, of import nltk": Goal(0.9),
    "with scipy and others, of without": Goal(1.1),
    "help, of import click": Goal(1.5),
    "digests a second, of Punkt's": Goal(0.3, is_least=True),
    "novels, of Punkt's seconds": Goal(4),
    "novels, of a tenth's seconds": Goal(11),
    "novels, MB of memory": Goal(500),
}
_WORDED = {
    "JSON, of import nltk": "`articlecli --format json`, an article of 600 words",
    "terminal, of import nltk": "`articlecli --format terminal`, the same",
    "with scipy and others, of without": "the first with scipy, scikit-learn and pandas installed",
    "help, of import click": "`articlecli --help`",
    "digests a second, of Punkt's": "a digest, in one process",
    "novels, of Punkt's seconds": "a digest of {of} of novels",
    "novels, of a tenth's seconds": "the same",
    "novels, MB of memory": "memory at its peak, {of} of novels",
}


class Beside(NamedTuple):
    """What a row is compared with."""

    seconds: float
    what: str


class Row(NamedTuple):
    """One measurement; a peer's has no goal."""

    name: str
    took: float  # seconds; megabytes where it is compared with nothing
    beside: Beside | None = None
    is_rate: bool = False  # the figure compares how many a second, not how long each
    of: str = ""  # what is measured, where that depends on what was asked

    @property
    def figure(self) -> float:
        """What the goal is for."""
        if not self.beside:
            return self.took
        return self.beside.seconds / self.took if self.is_rate else self.took / self.beside.seconds


def table(rows: Iterable[Row], rounds: int, of_whole: int) -> str:
    """The rows in Markdown, below what they were measured on."""
    lines = [f"Medians of {rounds} rounds, for whole runs of {of_whole}, on {machine()}.", ""]
    lines += ["| | | beside | | goal |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*lines, *map(_line, rows)])


def summary(rows: Iterable[Row]) -> str:
    """How long a whole run takes, in a sentence for those who don't read the table."""
    run = next(row for row in rows if row.name == _RUN)
    text = f"A whole run for an article of 600 words takes {_seconds(run.took)}."
    return f"{text} {run.beside.what} alone takes {_seconds(run.beside.seconds)}." if run.beside else text


def write(text: str, page: Path) -> None:
    """Puts the text between the page's marks, on lines of its own where the marks have such."""
    current, places = _MARKS.subn(lambda found: f"{found[1]}{text}{found[2]}", page.read_text(encoding="utf-8"))
    if places != 1:
        raise ValueError(f"{page} has {places} places for the speed")
    page.write_text(current, encoding="utf-8")


def _line(row: Row) -> str:
    goal = GOALS.get(row.name)
    what = _WORDED.get(row.name, row.name.rpartition(",")[0]).format(of=row.of)
    told = "" if goal is None else f"{goal}{'' if goal.is_reached(row.figure) else ': missed'}"
    if not row.beside:
        return f"| {what} | {row.took:.0f} MB | | | {told} |"
    worded = f"{row.beside.what} {_seconds(row.beside.seconds)}"
    return f"| {what} | {_seconds(row.took)} | {worded} | {row.figure:.2f}{' of its speed' * row.is_rate} | {told} |"


def _seconds(seconds: float) -> str:
    return f"{1000 * seconds:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def machine() -> str:
    """What is measured on, and with."""
    return f"{_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}, NLTK {version('nltk')}"


def _processor() -> str:
    """Its name, as Linux has it."""
    described = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)", described.read_text(), re.MULTILINE) if described.exists() else None
    return found[1] if found else platform.processor() or platform.machine()
