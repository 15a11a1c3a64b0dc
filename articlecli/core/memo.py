"""Remembers the results of a function for the words of a text, so that a repeated word costs one look-up."""

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_LONGEST = 40  # code points of a string that is remembered; a web address may have many more


class Memo(dict[str, _T]):
    """The results of the function `make`, by its argument, a string: `memo["word"]` returns `make("word")`.

    It's emptied when it holds `most` results. It's called for each word, so its speed counts: it takes half the time of
    lru_cache. A text can't fill it with long strings.
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
