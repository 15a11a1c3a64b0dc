"""The step that writes, for pipelines of datatrove's: each task's records in shards, as `articlecli batch` has them."""

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
    """Writes what a `Digester` made of the documents to a folder that all nodes share, and hands the documents on.

    Task 7 writes `00007-00000.jsonl` and so on, and the errors to `errors/`. Each shard is whole or not there, and
    those that a task has recorded when it is ended stay, so that a run that is repeated has each article once.

    `format` is one of `writers`, `shard` the number of articles in one, `made_of` what the records depend on, beside
    the version of this package.
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
        """How far a task has come."""
        return self._shards(rank).progress

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:  # noqa: ARG002
        """The documents, when they are recorded."""
        if self.made_of["version"] != articlecli.__version__:
            needed, found = self.made_of["version"], articlecli.__version__
            raise ArticleError(f"a node has articlecli {found}, and not {needed}; install the same on all of them")
        shards = self._shards(rank)
        documents = iter(data)
        began = monotonic()
        while several := list(islice(documents, self.shard)):
            began, before = monotonic(), began
            if shards.found() != shards.progress:
                raise ArticleError(f"task {rank} runs twice; wait for the other, or end it")
            shards.write([_outcome(document) for document in several], began - before)
            yield from several

    def _shards(self, rank: int) -> Shards:
        name = tasks.name(rank)
        return Shards(self.folder, self.format, self.made_of, task=name, manifests=tasks.manifests(self.folder))


def _outcome(document: Document) -> Outcome:
    metadata = document.metadata
    problem = "" if DIGEST in metadata else metadata.get(ERROR, _NO_DIGEST)
    return Outcome(str(metadata.get(PLACE) or document.id), metadata.get(DIGEST, ""), problem, document.id)
