"""Digests a corpus on one machine, on several cores, in constant memory. A stopped run continues where it stopped."""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any

import articlecli
from articlecli import pipeline
from articlecli.core import SCHEMA_VERSION, Record
from articlecli.corpus import inputs, workers
from articlecli.corpus.inputs import Corpus, Extent
from articlecli.corpus.items import Form
from articlecli.corpus.outcome import Method
from articlecli.corpus.shards import Progress, Shards


class CorpusRequest(Record):
    """The user's wishes for a run."""

    inputs: tuple[str, ...]  # files and folders
    folder: Path  # for the shards
    form: Form
    settings: Mapping[str, Any]  # arguments of `pipeline.digest`
    format: str = "jsonl"  # the name of a writer in `writers`
    jobs: int = 1  # processes
    timeout: float = 60.0  # seconds for one article
    shard: int = 1000  # articles in a shard; one core digests two shards in some ten seconds


def run(wanted: CorpusRequest, method: Method | None = None) -> Iterator[tuple[Progress, float]]:
    """Digests the articles in the inputs. Yields the progress, and the share of the inputs that is read (0 to 1).

    `method` replaces `pipeline.digest`. Another process must be able to import it by its name. Raises ArticleError if
    an input doesn't exist, or if the folder holds other files or the records of another run.
    """
    extent = inputs.extent(wanted.inputs)
    shards = Shards(wanted.folder, wanted.format, dependencies(wanted, extent))
    corpus = Corpus(wanted.inputs, wanted.form)
    if not shards.progress.finished:
        # Articles that earlier runs have written are skipped.
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


def dependencies(wanted: CorpusRequest, extent: Extent) -> dict[str, Any]:
    """Returns the inputs and options that the records depend on, as a JSON object."""
    made_of = {
        "version": articlecli.__version__,
        "schema_version": SCHEMA_VERSION,
        "inputs": {"named": wanted.inputs, **extent._asdict()},
        "options": {**wanted.form._asdict(), **wanted.settings, "format": wanted.format, "shard": wanted.shard},
    }
    found: dict[str, Any] = json.loads(json.dumps(made_of))  # with lists for tuples, to be compared with a manifest
    return found
