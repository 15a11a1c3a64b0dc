"""Writes a corpus's records: shards with a fixed number of articles each, and a manifest that counts them.

    DIR/00000.jsonl          the records of the first articles
    DIR/errors/00000.jsonl   the errors of those first articles that have no digest, if there are any
    DIR/manifest.json        the numbers of shards, articles, digests and errors, and what the records depend on

A file is written under another name, and renamed when it's complete. A shard is done when the manifest counts it. So
a run that was stopped at any moment continues where it stopped, and no article occurs twice.

On a cluster each task has shards of its own (00007-00000.jsonl) and a manifest of its own that counts them.
"""

import json
import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from articlecli.core import ArticleError, Record
from articlecli.corpus import writers
from articlecli.corpus.items import Outcome
from articlecli.corpus.writers import jsonl

_ERRORS = "errors"
_MANIFEST = "manifest.json"


class Progress(Record):
    """The progress of a run: the numbers of shards, articles, digests and errors that are written."""

    shards: int = 0
    articles: int = 0
    digests: int = 0
    errors: int = 0
    seconds: float = 0.0  # of this run and the earlier ones together
    finished: bool = False


class Shards:
    """The shards of a corpus in a folder.

    `made_of` has the inputs and options that the records depend on, as JSON values. `task` names a task that shares the
    folder with other tasks. Its manifest is in the folder `manifests`. Raises ArticleError if the folder holds other
    files, or records of other inputs or options.
    """

    def __init__(
        self,
        folder: Path,
        format_: str,
        made_of: Mapping[str, Any],
        *,
        task: str | None = None,
        manifests: Path = Path(),
    ) -> None:
        self._folder = folder
        self._format = format_
        self._made_of = made_of
        self._prefix = "" if task is None else f"{task}-"
        self._manifest = folder / _MANIFEST if task is None else manifests / f"{task}.json"
        self.progress = self.stored_progress()

    def stored_progress(self) -> Progress:
        """Returns the progress in the manifest. Raises ArticleError as the class does."""
        try:
            text = self._manifest.read_text(encoding="utf-8")
        except FileNotFoundError:
            if not self._prefix and self._folder.exists() and any(self._folder.iterdir()):
                raise ArticleError(f"{self._folder}: holds other files; name an empty folder, or a new one") from None
            return Progress()
        manifest = json.loads(text)
        for name, value in self._made_of.items():
            if manifest.get(name) != value:
                raise ArticleError(f"{self._folder}: was begun with other {name}; name another folder, or delete it")
        return Progress(**{name: manifest[name] for name in Progress._fields})

    def write(self, outcomes: Sequence[Outcome], seconds: float) -> None:
        """Writes the next shard and the manifest. `seconds` is the time that the shard took."""
        number = f"{self._prefix}{self.progress.shards:05d}"
        records = [outcome.record for outcome in outcomes if not outcome.problem]
        errors = [_error(outcome) for outcome in outcomes if outcome.problem]
        done = self.progress
        progress = Progress(
            shards=done.shards + 1,
            articles=done.articles + len(outcomes),
            digests=done.digests + len(records),
            errors=done.errors + len(errors),
            seconds=round(done.seconds + seconds, 3),
        )
        with _interrupt_delayed():
            (self._folder / _ERRORS).mkdir(parents=True, exist_ok=True)
            with _replacement(self._folder / _ERRORS / f"{number}.jsonl") as path:
                jsonl.write(path, errors)
            with _replacement(self._folder / f"{number}.{self._format}") as path:
                writers.module(self._format).write(path, records)
            self.write_manifest(progress)

    def finish(self) -> None:
        """Removes temporary files, and writes in the manifest that the run is finished."""
        for leftover in self._folder.rglob(".*.part"):
            leftover.unlink(missing_ok=True)
        self.write_manifest(self.progress._replace(finished=True))

    def write_manifest(self, progress: Progress) -> None:
        """Writes the manifest with this progress."""
        self._manifest.parent.mkdir(parents=True, exist_ok=True)
        with _replacement(self._manifest) as path:
            path.write_text(json.dumps({**self._made_of, **progress._asdict()}, indent=2) + "\n", encoding="utf-8")
        self.progress = progress


@contextmanager
def _interrupt_delayed() -> Iterator[None]:
    """Delays Ctrl-C until the block ends, so that the manifest counts every shard in the folder."""
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    interrupts: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: interrupts.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if interrupts:
        raise KeyboardInterrupt


@contextmanager
def _replacement(target: Path) -> Iterator[Path]:
    """Yields a temporary path beside the target. The file replaces the target when the block ends.

    If the file is empty, the target is removed instead. The path is unique, since two processes may write the same
    target. A cluster may restart a task on another node although the task still runs.
    """
    path = target.with_name(f".{target.name}.{uuid4().hex}.part")
    try:
        yield path
        if path.stat().st_size:
            with path.open("rb+") as file:
                os.fsync(file.fileno())  # else a power cut could leave the new name with no content
            path.replace(target)
        else:
            target.unlink(missing_ok=True)
    finally:
        path.unlink(missing_ok=True)


def _error(outcome: Outcome) -> str:
    record = {"id": outcome.id, "source": outcome.place, "error": outcome.problem}
    return json.dumps(record, ensure_ascii=False)
