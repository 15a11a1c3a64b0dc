"""A corpus on one machine: all of its cores, memory that stays the same, and runs that go on where they stopped."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple

import articlecli
from articlecli import pipeline
from articlecli.core import SCHEMA_VERSION
from articlecli.corpus import inputs, workers
from articlecli.corpus.inputs import Corpus, Extent
from articlecli.corpus.items import Form
from articlecli.corpus.outcome import Method
from articlecli.corpus.shards import Progress, Shards


class CorpusRequest(NamedTuple):
    """What is asked of a run."""

    inputs: tuple[str, ...]  # files and folders
    folder: Path  # where the shards go
    form: Form
    settings: Mapping[str, Any]  # those of `pipeline.digest`
    format: str = "jsonl"  # one of `writers`
    jobs: int = 1
    timeout: float = 60.0  # seconds for one article
    shard: int = 1000  # articles in one; two of them take a core some ten seconds


def run(wanted: CorpusRequest, method: Method | None = None) -> Iterator[tuple[Progress, float]]:
    """Digests the articles in the inputs, and yields how far it is, and which share of the inputs is read.

    `method` is used in place of `pipeline.digest`; it must be found by its name in another process. Raises ArticleError
    for inputs that aren't there, and for a folder that holds something else.
    """
    extent = inputs.extent(wanted.inputs)
    shards = Shards(wanted.folder, wanted.format, made_of(wanted, extent))
    corpus = Corpus(wanted.inputs, wanted.form)
    if not shards.progress.finished:
        # Those that are done are read past.
        items = islice(corpus, shards.progress.articles, None)
        method = method or partial(pipeline.digest, **wanted.settings)
        outcomes = workers.outcomes(items, wanted.form, method, jobs=wanted.jobs, timeout=wanted.timeout)
        began = monotonic()
        yield shards.progress, 0.0
        while written := list(islice(outcomes, wanted.shard)):
            began, before = monotonic(), began
            shards.write(written, began - before)
            yield shards.progress, corpus.bytes_read / max(1, extent.bytes)
        shards.finish()
    yield shards.progress, 1.0


def made_of(wanted: CorpusRequest, extent: Extent) -> dict[str, Any]:
    """What the records depend on, as JSON has it."""
    form = {**wanted.form._asdict(), "kept": list(wanted.form.kept)}
    return {
        "version": articlecli.__version__,
        "schema_version": SCHEMA_VERSION,
        "inputs": {"named": list(wanted.inputs), **extent._asdict()},
        "options": {**form, **wanted.settings, "format": wanted.format, "shard": wanted.shard},
    }
