"""What is made of the words of a text, once for each that recurs."""

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_LONGEST = 40  # code points of what is remembered: an address may have any number


class Memo(dict[str, _T]):
    """What a function makes of a string, in place of which a lookup stands. It begins anew when it is full.

    For what is asked for once a word: half of what lru_cache takes, and no text fills it with what never recurs.
    """

    def __init__(self, make: Callable[[str], _T], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, string: str) -> _T:
        if len(self) >= self._most:
            self.clear()
        made = self._make(string)
        if len(string) <= _LONGEST:
            self[string] = made
        return made
