"""The datatrove step that reads articles as `articlecli batch` does: whatever can't be read is reported as an error.

Datatrove's own readers leave out records without a text, and lines that aren't JSON.
"""

import pickle
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from datatrove.data import Document, DocumentsPipeline
from datatrove.io import DataFileLike, DataFolderLike, get_datafolder, get_shard_from_paths_file
from datatrove.pipeline.base import PipelineStep

from articlecli.core import ArticleError
from articlecli.corpus import readers
from articlecli.corpus.digester import ERROR, KIND, PLACE, TITLE
from articlecli.corpus.extras import MissingExtraError
from articlecli.corpus.items import Form, Item, Text
from articlecli.corpus.recorder import Recorder


class Articles(PipelineStep):  # type: ignore[misc]  # datatrove may not be there for mypy
    """Reads the articles in a task's files: JSON Lines, Parquet, WARC, and local files with one article each.

    A document has an article's text, or `digest_error` in its metadata: for a line that isn't JSON, or a file that
    can't be read to its end. `file_path` in the metadata is its place, such as news.jsonl:12. `form.kept` names fields
    of the record that become metadata, too.

    `data_folder` and `paths_file` are as for datatrove's readers. Articles that the `recorder` recorded in earlier runs
    are skipped, so no step between the two may drop documents. `parts` is the folder of the parts that `plan` writes.
    """

    name = "🗃 articles"
    type = "📖 - READER"

    def __init__(
        self,
        data_folder: DataFolderLike,
        paths_file: DataFileLike | None = None,
        *,
        form: Form = Form(),  # noqa: B008 - it is immutable
        recorder: Recorder | None = None,
        parts: str | None = None,
    ) -> None:
        super().__init__()
        self.data_folder = get_datafolder(data_folder)
        self.paths_file = paths_file
        self.form = form
        self.recorder = recorder
        self.parts = parts

    def run(self, data: DocumentsPipeline = None, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Yields the documents in `data`, then the documents of task `rank`, one of `world_size` tasks."""
        if data:
            yield from data
        done = self.recorder.progress(rank).articles if self.recorder else 0
        items = (item for path in self._paths(rank, world_size) for item in self._items(path))
        for item in islice(items, done, None):
            document = self._document(item)
            self.update_doc_stats(document)
            yield document

    def _paths(self, rank: int, world_size: int) -> Iterator[str]:
        if self.paths_file:
            yield from get_shard_from_paths_file(self.paths_file, rank, world_size)
        else:
            yield from self.data_folder.get_shard(rank, world_size) or ()

    def _items(self, path: str) -> Iterator[Item]:
        """Yields the articles of a file. A file that can't be read to its end yields a problem."""
        place = self.data_folder.resolve_paths(path)
        if place.startswith("//"):  # fsspec joins "/" and "/srv/news.jsonl" to "//srv/news.jsonl"
            place = f"/{place.lstrip('/')}"
        try:
            with self.data_folder.open(path, "rb") as file:
                if self.parts and place.startswith(f"{self.parts}/"):
                    yield from _items_of_part(file)
                else:
                    yield from readers.module(readers.for_name(path)).items(file, place, self.form)
        except MissingExtraError:
            raise
        except Exception as error:  # noqa: BLE001 - a bad file doesn't end the run
            yield Item(place, problem=_problem(error))

    def _document(self, item: Item) -> Document:
        """Returns the document of an article, with its text or with an error."""
        problem = item.problem
        if not problem:
            try:
                text = readers.module(item.reader).text(item, self.form)
                return Document(text.text, text.id, metadata=_metadata(item, text))
            except Exception as error:  # noqa: BLE001 - a bad article doesn't end the run
                problem = _problem(error)
        return Document("", item.place, metadata={PLACE: item.place, ERROR: problem})


def _metadata(item: Item, text: Text) -> dict[str, Any]:
    titled = {TITLE: text.title} if text.title else {}
    return {**text.fields, PLACE: item.place, KIND: text.kind, **titled}


def _problem(error: Exception) -> str:
    """Returns the message of a problem that occurred while a file or an article was read."""
    if isinstance(error, ArticleError):
        return str(error)
    if isinstance(error, OSError):
        return f"can't be read ({error.strerror or error}); check the file"
    return f"can't be read ({type(error).__name__}: {error}); please report it"


def _items_of_part(file: BinaryIO) -> Iterator[Item]:
    """Yields the articles in a part. Only `plan` writes into the folder of the parts, so the pickles are safe."""
    while True:
        try:
            yield pickle.load(file)  # noqa: S301
        except EOFError:
            return
