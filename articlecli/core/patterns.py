"""Regular expressions that are compiled when they are used, and not when their module is imported.

To compile all of them takes a fifth of a run with one short article, and half of them have nothing to do in it.
"""

import re
from typing import Any, AnyStr, cast


class _LazyPattern:
    """Stands for a compiled pattern. It keeps each method that was used, so that later calls cost nothing more."""

    def __init__(self, expression: str | bytes, flags: int) -> None:
        self.pattern = expression  # the same name as in a compiled one
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self.pattern, self._flags), name)  # `re` keeps the pattern for the next method
        setattr(self, name, found)
        return found


def lazy_pattern(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Returns the pattern that `re.compile` returns, compiled at the first use of one of its methods."""
    return cast("re.Pattern[AnyStr]", _LazyPattern(expression, flags))
