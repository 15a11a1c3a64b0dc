"""Makes corpora for tests, and has methods that fail to digest them. Worker processes import these methods by name."""

import json
import os
import signal
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from articlecli import pipeline
from articlecli.core.article import Digest, Source
from articlecli.corpus import local
from articlecli.corpus.items import Form

_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # on Windows, each ends a process at once
KILLED = "SIGKILL" if _KILL != signal.SIGTERM else f"status {int(_KILL)}"

HANGS, CRASHES, FAILS = "The clock stood still.", "The bridge fell.", "Nobody knows why."


def story(number: int) -> str:
    return f"The gulls of pier {number} left.\n\n“They will be back in {number} days,” said Ann Weld, who feeds them."


def lines(texts: Iterable[str], first: int = 0) -> str:
    return "".join(f"{json.dumps({'id': f'a{number}', 'text': text})}\n" for number, text in enumerate(texts, first))


def clumsy(source: Source) -> Digest:
    """Digests the text. If it has one of the sentences HANGS, CRASHES and FAILS, that goes wrong instead."""
    if HANGS in source.text:
        time.sleep(60)
    if CRASHES in source.text:
        os.kill(os.getpid(), _KILL)
    if FAILS in source.text:
        raise ZeroDivisionError("nothing")
    return pipeline.digest(source)


def slow(source: Source) -> Digest:
    time.sleep(0.02)
    return pipeline.digest(source)


def wanted(inputs: Sequence[Path], folder: Path, **rest: Any) -> local.CorpusRequest:
    return local.CorpusRequest(
        tuple(map(str, inputs)), folder, rest.pop("form", Form()), rest.pop("settings", {}), **rest
    )


def records(folder: Path) -> list[dict[str, Any]]:
    """Returns the records of all shards, in order."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jsonl")))
    return [json.loads(line) for text in texts for line in text.splitlines()]


def errors(folder: Path) -> list[dict[str, Any]]:
    return records(folder / "errors")
