"""Articles that mean ill, and a way to digest them that some of them crash or hang."""

import json
import os
import random
import signal
import time
from collections.abc import Iterator

from articlecli import pipeline
from articlecli.core.article import Digest, Source

_HANGS, _CRASHES = "It stood still.", "It fell down."
_LONG = 20_000_000  # bytes
_NOISE = 2000


def lines(noise: random.Random) -> Iterator[bytes]:
    """Lines of a corpus that can't be digested, without end: two that take long, and the others in turn."""
    yield _record(_HANGS)
    yield _record("a" * _LONG)
    while True:
        yield _record(_CRASHES)
        yield _record("")
        yield b'{"text": "cut sh\n'
        yield noise.randbytes(_NOISE).replace(b"\n", b"") + b"\n"


def digest(source: Source) -> Digest:
    """The digest, but where the text says what goes wrong."""
    if source.text == _HANGS:
        time.sleep(3600)
    if source.text == _CRASHES:
        os.kill(os.getpid(), signal.SIGKILL)
    return pipeline.digest(source)


def _record(text: str) -> bytes:
    return f"{json.dumps({'text': text})}\n".encode()
