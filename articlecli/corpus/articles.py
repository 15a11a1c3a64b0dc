"""The step that reads, for pipelines of datatrove's, as `articlecli batch` does: nothing is left out without a word.

Datatrove's own readers leave out records without a text, and lines that aren't JSON.
"""

import pickle
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from datatrove.data import Document, DocumentsPipeline
from datatrove.io import DataFileLike, DataFolderLike, get_datafolder, get_shard_from_paths_file
from datatrove.pipeline.base import PipelineStep

from articlecli.core import ArticleError
from articlecli.corpus import readers
from articlecli.corpus.digester import ERROR, KIND, PLACE
from articlecli.corpus.extras import MissingExtraError
from articlecli.corpus.items import Form, Item
from articlecli.corpus.recorder import Recorder


class Articles(PipelineStep):  # type: ignore[misc]  # datatrove may not be there for mypy
    """Reads the articles in a task's files: JSON Lines, Parquet, WARC, and local ones each of which is one.

    A document is an article's text, or has `digest_error` in its metadata: a line that isn't JSON, a file that can't be
    read to its end. `file_path` is its place, such as news.jsonl:12, and `form.kept` names fields that join them.

    `data_folder` and `paths_file` are as for datatrove's readers. Of what the `recorder` has recorded in earlier runs,
    none is read again; between the two there must be nothing that leaves documents out. `parts` is the folder below
    which files are parts of others, as `planning` makes them.
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
        """The documents of one task, behind those that there are already."""
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
        """The articles of a file. One that can't be read to its end is one without an article."""
        place = self.data_folder.resolve_paths(path)
        if place.startswith("//"):  # as fsspec joins "/" and "/srv/news.jsonl"
            place = f"/{place.lstrip('/')}"
        try:
            with self.data_folder.open(path, "rb") as file:
                if self.parts and place.startswith(f"{self.parts}/"):
                    yield from _of_part(file)
                else:
                    yield from readers.module(readers.for_name(path)).items(file, place, self.form)
        except MissingExtraError:
            raise
        except Exception as error:  # noqa: BLE001 - no file ends the run
            yield Item(place, problem=_problem(error))

    def _document(self, item: Item) -> Document:
        """The document that an article is."""
        problem = item.problem
        if not problem:
            try:
                text = readers.module(item.reader).text(item, self.form)
                return Document(text.text, text.id, metadata={**text.fields, PLACE: item.place, KIND: text.kind})
            except Exception as error:  # noqa: BLE001 - no article ends the run
                problem = _problem(error)
        return Document("", item.place, metadata={PLACE: item.place, ERROR: problem})


def _problem(error: Exception) -> str:
    """What is wrong with what is read."""
    if isinstance(error, ArticleError):
        return str(error)
    if isinstance(error, OSError):
        return f"can't be read ({error.strerror or error}); check the file"
    return f"can't be read ({type(error).__name__}: {error}); please report it"


def _of_part(file: BinaryIO) -> Iterator[Item]:
    """What `planning` wrote into a part, in a folder where nobody else writes."""
    while True:
        try:
            yield pickle.load(file)  # noqa: S301
        except EOFError:
            return
