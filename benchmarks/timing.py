"""Times calls in CPU seconds, which other programs on the machine disturb less than seconds by the clock."""

from collections.abc import Callable
from time import process_time
from typing import TypeVar

_T = TypeVar("_T")


def timed(call: Callable[[], _T], rounds: int = 1) -> tuple[_T, float]:
    """Returns the result of a call, and the CPU seconds of the fastest of `rounds` (at least 1)."""
    fastest = float("inf")
    for _ in range(rounds):
        start = process_time()
        result = call()
        fastest = min(fastest, process_time() - start)
    return result, fastest
