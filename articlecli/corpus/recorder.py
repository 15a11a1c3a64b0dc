"""The datatrove step that writes each task's records to shards, in the layout of `articlecli batch`."""

from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

import articlecli
from articlecli.core import ArticleError
from articlecli.corpus import tasks, writers
from articlecli.corpus.digester import DIGEST, ERROR, PLACE
from articlecli.corpus.items import Outcome
from articlecli.corpus.shards import Progress, Shards

_NO_DIGEST = "hasn't been digested; put a Digester before the Recorder"


class Recorder(PipelineStep):  # type: ignore[misc]  # datatrove may not be there for mypy
    """Writes the digests and errors of a `Digester` to a folder that all nodes share, and yields the documents again.

    Task 7 writes `00007-00000.jsonl` and so on, and its errors to `errors/`. A shard is complete or doesn't exist. The
    shards of a stopped task stay, and a repeated run goes on behind them. So each article is in one shard only.

    `format` is the name of a writer in `writers`. `shard` is the number of articles in a shard. `made_of` has the
    inputs and options that the records depend on; the version of this package is added.
    """

    name = "🗄 records"
    type = "💽 - WRITER"

    def __init__(
        self,
        folder: str | Path,
        *,
        format: str = writers.DEFAULT,  # noqa: A002
        shard: int = 1000,
        made_of: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self.folder = Path(folder).absolute()
        self.format = format
        self.shard = shard
        self.made_of = {"version": articlecli.__version__, **(made_of or {})}

    def progress(self, rank: int) -> Progress:
        """Returns the progress of a task in earlier runs."""
        return self._shards(rank).progress

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:  # noqa: ARG002
        """Yields the documents after they are written.

        Raises ArticleError if a node has another version of this package, or if the task runs twice.
        """
        if self.made_of["version"] != articlecli.__version__:
            needed, found = self.made_of["version"], articlecli.__version__
            raise ArticleError(f"a node has articlecli {found}, and not {needed}; install the same on all of them")
        shards = self._shards(rank)
        documents = iter(data)
        began = monotonic()
        while batch := list(islice(documents, self.shard)):
            began, before = monotonic(), began
            if shards.stored_progress() != shards.progress:
                raise ArticleError(f"task {rank} runs twice; wait for the other, or end it")
            shards.write([_outcome(document) for document in batch], began - before)
            yield from batch

    def _shards(self, rank: int) -> Shards:
        name = tasks.task_name(rank)
        return Shards(self.folder, self.format, self.made_of, task=name, manifests=tasks.manifests(self.folder))


def _outcome(document: Document) -> Outcome:
    metadata = document.metadata
    problem = "" if DIGEST in metadata else metadata.get(ERROR, _NO_DIGEST)
    return Outcome(str(metadata.get(PLACE) or document.id), metadata.get(DIGEST, ""), problem, document.id)
