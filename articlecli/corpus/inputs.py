"""The input files of a corpus and the articles in them, in an order that is the same in every run."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from articlecli.core import ArticleError, Record
from articlecli.corpus import readers
from articlecli.corpus.extras import MissingExtraError
from articlecli.corpus.items import Form, Item


class Extent(Record):
    """The size of the inputs: the number of files, their bytes, and a hash of their names, sizes and times."""

    files: int
    bytes: int
    fingerprint: str


def files(inputs: Sequence[str]) -> Iterator[str]:
    """Yields the paths of the input files, and of the files in the input folders, sorted by name in each folder.

    Hidden files in a folder are left out. Raises ArticleError for an input that doesn't exist.
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
    """Returns the size and the fingerprint of the inputs. Raises ArticleError as `files` does."""
    number, size = 0, 0
    digest = hashlib.sha256()
    for path in files(inputs):
        status = os.stat(path)
        number += 1
        size += status.st_size
        digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode(errors="surrogatepass"))
    return Extent(number, size, digest.hexdigest())


class Corpus:
    """The articles in the inputs, in their order. A file that can't be read to its end yields a problem."""

    def __init__(self, paths: Sequence[str], form: Form) -> None:
        self._inputs = paths
        self._form = form
        self._bytes_before = 0  # bytes of the files before the present one
        self._file: BinaryIO | None = None

    @property
    def bytes_read(self) -> int:
        """The number of input bytes that have been read."""
        return self._bytes_before + (self._file.tell() if self._file and not self._file.closed else 0)

    def __iter__(self) -> Iterator[Item]:
        for path in files(self._inputs):
            try:
                yield from self._within(path)
            except MissingExtraError:
                raise
            except ArticleError as error:
                yield Item(path, problem=str(error))
            except Exception as error:  # noqa: BLE001 - a bad file doesn't end the run
                yield Item(path, problem=f"can't be read ({type(error).__name__}: {error}); please report it")

    def _within(self, path: str) -> Iterator[Item]:
        reader = readers.module(readers.for_name(path))
        try:
            with open(path, "rb") as self._file:
                size = os.fstat(self._file.fileno()).st_size
                yield from reader.items(self._file, path, self._form)
                self._bytes_before += size
        except OSError as error:
            raise ArticleError(f"can't be read ({error.strerror or error}); check the file") from None
        finally:
            self._file = None
