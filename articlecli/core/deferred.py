"""A sequence that is computed when it is first looked at."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar, overload

from articlecli.core.garbage import collection_paused

_T = TypeVar("_T")


class Deferred(Sequence[_T]):
    """A sequence of what `compute` returns, which is called when somebody first looks at the sequence.

    Many outputs don't show all that an article has, and to find out who says a quote takes a third of the time. The
    sequence equals any other one of the same items. It is pickled as a tuple.
    """

    def __init__(self, compute: Callable[[], Iterable[_T]]) -> None:
        self._compute = compute

    @cached_property
    def _items(self) -> tuple[_T, ...]:
        with collection_paused():
            items = tuple(self._compute())
        del self._compute  # and with it all that the items were made from
        return items

    @overload
    def __getitem__(self, index: int) -> _T: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[_T]: ...

    def __getitem__(self, index: int | slice) -> _T | Sequence[_T]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[_T]:
        return iter(self._items)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._items == tuple(other)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return repr(self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self._items,)
