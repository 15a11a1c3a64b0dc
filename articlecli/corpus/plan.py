"""What each task of a cluster is to read: a list of files, in which large ones are parted, for shares that are alike.

The list is made once. Tasks that looked for their files themselves might see more of them in the end than in the
beginning, and an article might be nobody's.
"""

import os
import pickle
import shutil
from collections.abc import Iterator, Sequence
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from articlecli.core import ArticleError
from articlecli.corpus import inputs, readers, tasks
from articlecli.corpus.inputs import Corpus
from articlecli.corpus.items import Form

_SHARE = 64 << 20  # bytes for a task, where nothing else is asked: some minutes of a core
_MOST = 1000  # tasks; clusters often have no more in one array
_LARGE = 2  # shares: what is larger is parted
_LEAST = 1 << 16  # bytes in a part
_ONE_ARTICLE = "file"  # the reader of what can't be parted


class File(NamedTuple):
    """A file, or a part of one, and its size in bytes."""

    path: str
    size: int


def task_count(size: int) -> int:
    """How many tasks there are for so many bytes."""
    return max(1, min(_MOST, -(-size // _SHARE)))


def parts(folder: Path) -> Path:
    """Where the parts of large files are."""
    return tasks.home(folder) / "parts"


def write(folder: Path, named: Sequence[str], form: Form, number: int, size: int) -> str:
    """Writes the list of the files in the inputs, for so many tasks and bytes, if it isn't there; returns its path."""
    path = tasks.home(folder) / "inputs.txt"
    if not path.exists():
        shutil.rmtree(parts(folder), ignore_errors=True)  # by a run that was ended while it made them
        parts(folder).mkdir(parents=True)
        share = max(_LEAST, size // number)
        files = [each for file in inputs.files(named) for each in _parted(file, form, share, parts(folder))]
        files.sort(key=lambda file: -file.size)  # tasks take them in turn, so that each has large and small ones
        beside = path.with_suffix(".part")
        beside.write_text("".join(f"{file.path}\n" for file in files), encoding="utf-8")
        beside.replace(path)
    return str(path)


def _parted(path: str, form: Form, share: int, folder: Path) -> Iterator[File]:
    """A file, or its parts, none of which is much larger than a share, unless an article is."""
    if path.splitlines() != [path.strip()] or not _is_unicode(path):
        raise ArticleError(f"{path!r}: has a name that no list of files can hold; rename it")
    size = os.path.getsize(path)
    if size <= _LARGE * share or readers.for_name(path) == _ONE_ARTICLE:
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
    except UnicodeEncodeError:  # a byte that Python stands a surrogate for
        return False
    return True
