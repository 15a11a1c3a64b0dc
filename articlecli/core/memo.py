"""Remembers the results of a function, so that a word that comes back costs one look-up."""

from collections.abc import Callable, Sized
from typing import TypeVar

_K = TypeVar("_K", bound=Sized)
_T = TypeVar("_T")
_LONGEST = 40  # code points of a string that is remembered; a web address may have many more


class Memo(dict[_K, _T]):
    """The results of the function `make`, by its argument, a string or a tuple: `memo["word"]` returns `make("word")`.

    It's emptied when it holds `most` results. It's called for each word, so its speed counts: it takes half the time of
    lru_cache. A text can't fill it with long strings.
    """

    def __init__(self, make: Callable[[_K], _T], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: _K) -> _T:
        if len(self) >= self._most:
            self.clear()
        made = self._make(key)
        if len(key) <= _LONGEST:
            self[key] = made
        return made
