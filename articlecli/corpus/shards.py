"""Where a corpus's records go: shards of so many articles each, and the manifest that says which are there.

    DIR/00000.jsonl          the records of the first articles
    DIR/errors/00000.jsonl   what is wrong with the others of them, if there are any
    DIR/manifest.json        how many there are, of what, made how

A file is written beside its place and renamed when it is whole. A shard counts when the manifest counts it, so that a
run that was ended at any moment goes on where it stopped, and no article is there twice.

On a cluster each task has shards of its own (00007-00000.jsonl), which count when its own manifest counts them.
"""

import json
import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from articlecli.core import ArticleError
from articlecli.corpus import writers
from articlecli.corpus.items import Outcome
from articlecli.corpus.writers import jsonl

_ERRORS = "errors"
_MANIFEST = "manifest.json"


class Progress(NamedTuple):
    """How far a run has come."""

    shards: int = 0
    articles: int = 0
    digests: int = 0
    errors: int = 0
    seconds: float = 0.0  # of all runs together
    finished: bool = False


class Shards:
    """The folder that a corpus is written to.

    `made_of` is what the records depend on: inputs and options, as JSON has them. `task` is one that shares the folder
    with others, and has its own manifest, in the folder `manifests`. Raises ArticleError where the folder holds records
    that were made of something else.
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
        self.progress = self.found()

    def found(self) -> Progress:
        """How far earlier runs have come."""
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
        """The next shard, and that it is there, `seconds` after the one before."""
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
        with _to_the_end():
            (self._folder / _ERRORS).mkdir(parents=True, exist_ok=True)
            with _beside(self._folder / _ERRORS / f"{number}.jsonl") as path:
                jsonl.write(path, errors)
            with _beside(self._folder / f"{number}.{self._format}") as path:
                writers.module(self._format).write(path, records)
            self.tell(progress)

    def finish(self) -> None:
        """Says that all is there."""
        for left_by_killed_runs in self._folder.rglob(".*.part"):
            left_by_killed_runs.unlink(missing_ok=True)
        self.tell(self.progress._replace(finished=True))

    def tell(self, progress: Progress) -> None:
        """Says in the manifest how far it is."""
        self._manifest.parent.mkdir(parents=True, exist_ok=True)
        with _beside(self._manifest) as path:
            path.write_text(json.dumps({**self._made_of, **progress._asdict()}, indent=2) + "\n", encoding="utf-8")
        self.progress = progress


@contextmanager
def _to_the_end() -> Iterator[None]:
    """Ctrl-C waits until this is done: no shard is left that the manifest doesn't count."""
    is_heard = threading.current_thread() is threading.main_thread()
    if not is_heard or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    asked: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if asked:
        raise KeyboardInterrupt


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A path to write to, which takes the target's place when it is written. An empty file takes none.

    The path is nobody else's: a task that is taken for dead and begun anew elsewhere may still write.
    """
    path = target.with_name(f".{target.name}.{uuid4().hex}.part")
    try:
        yield path
        if path.stat().st_size:
            with path.open("rb+") as file:
                os.fsync(file.fileno())  # or a power cut may leave the name without what is in it
            path.replace(target)
        else:
            target.unlink(missing_ok=True)
    finally:
        path.unlink(missing_ok=True)


def _error(outcome: Outcome) -> str:
    record = {"id": outcome.id, "source": outcome.place, "error": outcome.problem}
    return json.dumps(record, ensure_ascii=False)
