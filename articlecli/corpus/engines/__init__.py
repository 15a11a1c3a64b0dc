"""Engines that run tasks on many machines, one file each: `ray.py` is `--engine ray`.

Each has `run(job, cluster, say)`, an iterator that runs the tasks which aren't done, and yields now and then until they
are, or until there is nothing more to wait for; `say` takes a line for the user. `WAITS` tells which of the two. It
raises ArticleError where there is no such cluster.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, NamedTuple


class Cluster(NamedTuple):
    """What is asked of a cluster."""

    engine: str
    tasks: int | None = None  # None: by the size of the inputs
    address: str = "auto"  # Ray's
    partition: str | None = None  # Slurm's
    time: str = "24:00:00"  # for one task, as Slurm has it


class Job(NamedTuple):
    """What is to be done, as datatrove has it."""

    steps: Sequence[Any]  # for each task
    conclude: Callable[..., None]  # when all are done; called as a step
    tasks: int
    home: Path  # for datatrove's logs and completions, on all nodes


GIGABYTES = 2  # of memory for a task: an article of 64 MB takes 1.5


def names() -> Sequence[str]:
    """The engines that there are."""
    return sorted(found.name for found in iter_modules(__path__))


def module(name: str) -> ModuleType:
    """The engine of that name."""
    return import_module(f"{__name__}.{name}")
