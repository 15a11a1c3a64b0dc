"""Writes the list of files that a cluster's tasks read. Large files are split, so that all tasks have similar shares.

The list is written once. If each task listed the inputs itself, a file that is added meanwhile would change the shares,
and an article could belong to no task.
"""

import os
import pickle
import shutil
from collections.abc import Iterator, Sequence
from itertools import chain, count
from pathlib import Path

from articlecli.core import ArticleError, Record
from articlecli.corpus import inputs, readers, tasks
from articlecli.corpus.inputs import Corpus
from articlecli.corpus.items import Form

_BYTES_A_TASK = 64 << 20  # bytes of a task by default: some minutes of one core
_MOST_TASKS = 1000  # tasks: many clusters allow no more in one array
_LARGEST_IN_SHARES = 2  # shares: a larger file is split
_LEAST_PART = 1 << 16  # bytes: the smallest size of a part
_UNSPLIT_READER = "file"  # the reader of files that can't be split


class File(Record):
    """A file, or a part of a large file, and its size in bytes."""

    path: str
    size: int


def task_count(size: int) -> int:
    """Returns the default number of tasks for inputs of `size` bytes."""
    return max(1, min(_MOST_TASKS, -(-size // _BYTES_A_TASK)))


def parts(folder: Path) -> Path:
    """Returns the folder for the parts of large files. `folder` is the folder of the shards."""
    return tasks.cluster_folder(folder) / "parts"


def write_file_list(folder: Path, paths: Sequence[str], form: Form, number: int, size: int) -> str:
    """Writes the list of input files if there is none yet, and returns its path.

    `number` is the number of tasks, `size` the bytes of the inputs. Raises ArticleError for a file whose name
    can't stand in a list.
    """
    path = tasks.cluster_folder(folder) / "inputs.txt"
    if not path.exists():
        shutil.rmtree(parts(folder), ignore_errors=True)  # parts of a run that was stopped before it wrote the list
        parts(folder).mkdir(parents=True)
        share = max(_LEAST_PART, size // number)
        files = [each for file in inputs.files(paths) for each in _split(file, form, share, parts(folder))]
        files.sort(key=lambda file: -file.size)  # tasks take the files in turn, so that each gets large and small ones
        temporary = path.with_suffix(".part")
        temporary.write_text("".join(f"{file.path}\n" for file in files), encoding="utf-8")
        temporary.replace(path)
    return str(path)


def _split(path: str, form: Form, share: int, folder: Path) -> Iterator[File]:
    """Yields the file, or its parts. A part is about `share` bytes, unless it holds one larger article."""
    if path.splitlines() != [path.strip()] or not _is_unicode(path):
        raise ArticleError(f"{path!r}: has a name that no list of files can hold; rename it")
    size = os.path.getsize(path)
    if size <= _LARGEST_IN_SHARES * share or readers.for_name(path) == _UNSPLIT_READER:
        yield File(path, size)
        return
    items = iter(Corpus([path], form))
    numbers = count(sum(1 for _ in folder.iterdir()))
    while first := next(items, None):
        part = folder / f"{next(numbers):06d}"
        with part.open("wb") as file:
            for item in chain([first], items):
                pickle.dump(item, file)
                if file.tell() >= share:
                    break
        yield File(str(part), part.stat().st_size)


def _is_unicode(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:  # Python decodes an undecodable byte to a surrogate
        return False
    return True
