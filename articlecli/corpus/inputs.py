"""The files that a corpus is made of, in an order that is the same in every run."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

from articlecli.core import ArticleError
from articlecli.corpus import readers
from articlecli.corpus.extras import MissingExtraError
from articlecli.corpus.items import Form, Item


class Extent(NamedTuple):
    """How much there is to read, and what tells these inputs from others."""

    files: int
    bytes: int
    fingerprint: str


def files(inputs: Sequence[str]) -> Iterator[str]:
    """The files that are named, and those in the folders that are, by name; none that is hidden.

    Raises ArticleError for an input that isn't there.
    """
    for each in inputs:
        if os.path.isdir(each):
            yield from _within(each)
        elif os.path.exists(each):
            yield each
        else:
            raise ArticleError(f"{each}: there is no such file or folder; check its name")


def _within(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        raise ArticleError(f"{folder}: can't be listed ({error.strerror or error}); check it") from None
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _within(entry.path)
        elif entry.is_file():
            yield entry.path


def extent(inputs: Sequence[str]) -> Extent:
    """What the inputs come to, by their names, sizes and times. Raises ArticleError as `files` does."""
    number, size = 0, 0
    told = hashlib.sha256()
    for path in files(inputs):
        status = os.stat(path)
        number += 1
        size += status.st_size
        told.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode(errors="surrogatepass"))
    return Extent(number, size, told.hexdigest())


class Corpus:
    """The articles in the inputs, in their order. A file that can't be read to its end is one without an article."""

    def __init__(self, named: Sequence[str], form: Form) -> None:
        self._named = named
        self._form = form
        self._behind = 0  # bytes of the files before the one that is read
        self._file: BinaryIO | None = None

    @property
    def bytes_read(self) -> int:
        """How many bytes of the inputs are behind it."""
        return self._behind + (self._file.tell() if self._file and not self._file.closed else 0)

    def __iter__(self) -> Iterator[Item]:
        for path in files(self._named):
            try:
                yield from self._within(path)
            except MissingExtraError:
                raise
            except ArticleError as error:
                yield Item(path, problem=str(error))
            except Exception as error:  # noqa: BLE001 - no file ends the run
                yield Item(path, problem=f"can't be read ({type(error).__name__}: {error}); please report it")

    def _within(self, path: str) -> Iterator[Item]:
        reader = readers.module(readers.for_name(path))
        try:
            with open(path, "rb") as self._file:
                size = os.fstat(self._file.fileno()).st_size
                yield from reader.items(self._file, path, self._form)
                self._behind += size
        except OSError as error:
            raise ArticleError(f"can't be read ({error.strerror or error}); check the file") from None
        finally:
            self._file = None
