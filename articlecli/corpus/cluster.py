"""Digests a corpus on a cluster, with datatrove: each task reads its share of the files, and writes its own shards."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from articlecli.core import ArticleError
from articlecli.corpus import engines, inputs, local, plan, tasks
from articlecli.corpus.engines import Cluster, Job
from articlecli.corpus.extras import import_extra
from articlecli.corpus.local import CorpusRequest
from articlecli.corpus.outcome import Method
from articlecli.corpus.shards import Progress, Shards


class UnfinishedError(ArticleError):
    """The run has ended, but some tasks aren't done."""


def run(
    wanted: CorpusRequest, cluster: Cluster, say: Callable[[str], None], method: Method | None = None
) -> Iterator[tuple[Progress, float]]:
    """Digests the articles in the inputs. Yields the progress, and the share of the tasks that are done (0 to 1).

    `say` shows a line to the user. `method` is as for `local.run`. `wanted.jobs` isn't used. Every node must have the
    inputs and the folder under the same paths. Raises ArticleError as `local.run` does, and UnfinishedError if tasks
    failed.
    """
    import_extra("datatrove")
    import_extra("loguru").logger.disable("datatrove")  # its logs go to files; `say` tells the user what matters
    wanted = _absolute(wanted)
    extent = inputs.extent(wanted.inputs)
    number = cluster.tasks or plan.task_count(extent.bytes)
    made_of = local.dependencies(wanted, extent)
    made_of["options"]["tasks"] = number
    shards = Shards(wanted.folder, wanted.format, made_of)
    if not shards.progress.finished:
        shards.write_manifest(shards.progress)  # claims the folder for this run before anything can fail
        listed = plan.write_file_list(wanted.folder, wanted.inputs, wanted.form, number, extent.bytes)
        conclude = partial(_conclude, wanted.folder, wanted.format, made_of, number)
        job = Job(_steps(wanted, made_of, listed, method), conclude, number, tasks.cluster_folder(wanted.folder))
        if tasks.done(wanted.folder) < number:
            engine = engines.module(cluster.engine)
            for _ in engine.run(job, cluster, say):
                yield tasks.progress(wanted.folder), tasks.done(wanted.folder) / number
            if not engine.WAITS:
                return
        conclude()
        if missing := number - tasks.done(wanted.folder):
            logs = tasks.cluster_folder(wanted.folder) / "logs"
            raise UnfinishedError(
                f"{missing} of {number} tasks aren't done ({logs}); the same command goes on with them"
            )
    yield Shards(wanted.folder, wanted.format, made_of).progress, 1.0


def _absolute(wanted: CorpusRequest) -> CorpusRequest:
    """Returns the request with absolute paths, which are valid on any node."""
    named = tuple(str(Path(each).absolute()) for each in wanted.inputs)
    return wanted._replace(inputs=named, folder=wanted.folder.absolute())


def _steps(wanted: CorpusRequest, made_of: Mapping[str, Any], listed: str, method: Method | None) -> list[Any]:
    """Returns the datatrove steps of a task. `listed` is the path of the list of input files."""
    from articlecli.corpus import Articles, Digester, Recorder

    recorder = Recorder(wanted.folder, format=wanted.format, shard=wanted.shard, made_of=made_of)
    parts = str(plan.parts(wanted.folder))
    articles = Articles("/", listed, form=wanted.form, recorder=recorder, parts=parts)
    settings = {} if method else wanted.settings
    digester = Digester(timeout=wanted.timeout, keep=wanted.form.kept, method=method, **settings)
    return [articles, digester, recorder]


def _conclude(folder: Path, format_: str, made_of: Mapping[str, Any], number: int, *_: Any) -> None:
    """Writes the tasks' progress to the manifest. If all tasks are done, it finishes the run and removes all parts."""
    shards = Shards(folder, format_, made_of)
    shards.write_manifest(tasks.progress(folder))
    if tasks.done(folder) == number:
        shards.finish()
        shutil.rmtree(plan.parts(folder), ignore_errors=True)
