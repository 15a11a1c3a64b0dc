"""Pauses Python's collector of cyclic garbage where it would find hardly any."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Pauses the collector in the whole process, and restores its state afterwards.

    All values that are made from a text are in use until the digest is made, and hardly any are in a cycle. The
    collector would scan them again and again for nothing. That takes a tenth of the time for an article, and a quarter
    of the time for a long text.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
