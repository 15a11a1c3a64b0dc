"""Regular expressions that are compiled when they are used, and not when their module is imported.

To compile all of them takes a fifth of a run with one short article, and half of them have nothing to do in it. The
command also keeps what it compiled for its next run: see `pattern_code`.
"""

import re
from functools import cached_property
from typing import Any, AnyStr, cast

from articlecli.core.pattern_code import compile_kept


class _LazyPattern:
    """Stands for a compiled pattern. It keeps each method that was used, so that later calls cost nothing more."""

    def __init__(self, expression: str | bytes, flags: int) -> None:
        self.pattern = expression  # the same name as in a compiled one
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found

    @cached_property
    def _compiled(self) -> re.Pattern[Any]:
        return compile_kept(self.pattern, int(self._flags))


def lazy_pattern(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Returns the pattern that `re.compile` returns, compiled at the first use of one of its methods."""
    return cast("re.Pattern[AnyStr]", _LazyPattern(expression, flags))
