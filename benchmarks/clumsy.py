"""Hostile lines for a corpus, and a digest function that hangs on one of their texts and crashes on another."""

import json
import os
import random
import signal
import time
from collections.abc import Iterator

from articlecli import pipeline
from articlecli.core.article import Digest, Source

_HANGS, _CRASHES = "It stood still.", "It fell down."  # the texts on which `digest` hangs and crashes
_LONG = 20_000_000  # bytes
_NOISE = 2000  # bytes of a line of noise


def lines(noise: random.Random) -> Iterator[bytes]:
    """Yields lines of a corpus that can't be digested, without end.

    The first text hangs, and the second is longer than a corpus may allow. After them come, in turn, a text that
    crashes, an empty text, a line of JSON that is cut short, and a line of random bytes.
    """
    yield _record(_HANGS)
    yield _record("a" * _LONG)
    while True:
        yield _record(_CRASHES)
        yield _record("")
        yield b'{"text": "cut sh\n'
        yield noise.randbytes(_NOISE).replace(b"\n", b"") + b"\n"


def digest(source: Source) -> Digest:
    """Returns the digest of a source. Sleeps for an hour at the text _HANGS, and kills its process at _CRASHES."""
    if source.text == _HANGS:
        time.sleep(3600)
    if source.text == _CRASHES:
        os.kill(os.getpid(), signal.SIGKILL)
    return pipeline.digest(source)


def _record(text: str) -> bytes:
    return f"{json.dumps({'text': text})}\n".encode()
