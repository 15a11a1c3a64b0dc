"""Engines that run tasks on many machines, one file each: `ray.py` is `--engine ray`.

Each has `run(job, cluster, say)`, an iterator that runs the tasks that aren't done; `say` shows a line to the user. It
raises ArticleError if it can't reach the cluster. If `WAITS` is true, the iterator yields now and then until the tasks
have ended. Otherwise it ends when they are submitted.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from articlecli.core import Record, module_names


class Cluster(Record):
    """The user's wishes for a cluster."""

    engine: str  # the name of an engine
    tasks: int | None = None  # their number; None: computed from the size of the inputs
    address: str = "auto"  # of the Ray cluster
    partition: str | None = None  # of the Slurm cluster
    time: str = "24:00:00"  # the limit of one task on Slurm: hours, minutes, seconds


class Job(Record):
    """The work for an engine, as datatrove needs it."""

    steps: Sequence[Any]  # the datatrove steps of each task
    conclude: Callable[..., None]  # called as a datatrove step when the tasks have ended
    tasks: int  # their number
    home: Path  # the folder of datatrove's logs and completions, shared by all nodes


GIGABYTES = 2  # memory of a task: an article of 64 MB takes 1.5 GB


def names() -> Sequence[str]:
    """Returns the names of all engines, sorted."""
    return module_names(__path__)


def module(name: str) -> ModuleType:
    """Returns the module of the engine `name`."""
    return import_module(f"{__name__}.{name}")
