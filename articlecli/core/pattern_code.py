"""Keeps the compiled code of regular expressions from one run to the next, beside the package's compiled modules.

To compile the expressions that a short article needs takes a fifth of a run. Python keeps compiled modules in
`__pycache__`, but no compiled expressions. This module keeps them there on the same terms: each Python has a file of
its own, none is written where `PYTHONDONTWRITEBYTECODE` is set or the folder can't be written, and all works without.

What is kept is the code that `re` makes of an expression for its engine. The engine checks any code that it gets.
"""

import _sre  # type: ignore[import-not-found]  # the engine of `re` has no types
import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any, Literal

from articlecli.core.record import Record

_MOST = 400  # expressions in the file, since each run reads it whole; an article needs a hundred
_UNIT: Literal["I"] = "I"  # an array's type for the engine's units, which have 32 bits
_WRITTEN_FOR = (sys.version, _sre.MAGIC)  # the code is valid for nothing else

Key = tuple[str | bytes, int]  # an expression and its flags


class Code(Record):
    """What the engine gets beside the expression."""

    flags: int
    units: bytes
    groups: int
    numbers: dict[str, int]  # of the groups with a name
    names: tuple[str | None, ...]  # by number; 0 is the whole match


_used: list[Key] = []  # in this run; those without kept code were compiled


def compile_kept(expression: str | bytes, flags: int) -> re.Pattern[Any]:
    """Returns the pattern that `re.compile` returns, made of its kept code where there is any."""
    _used.append((expression, flags))
    kept = _kept().get((expression, flags))
    if kept:
        with suppress(RuntimeError, TypeError, ValueError, OverflowError):  # code that the engine doesn't take
            return pattern_of(expression, Code(*kept))
    return re.compile(expression, flags)


def pattern_of(expression: str | bytes, code: Code) -> re.Pattern[Any]:
    """Returns the pattern that the engine makes of an expression's code. Raises several errors for wrong code."""
    units = memoryview(code.units).cast(_UNIT).tolist()
    pattern: re.Pattern[Any] = _sre.compile(expression, code.flags, units, code.groups, code.numbers, code.names)
    return pattern


def keep_compiled() -> None:
    """Writes the code of the expressions that this run had to compile beside what is kept already.

    Where there is too much, only what this run used is kept, and nothing new where even that is too much. A file that
    can't be written is no error: the next run compiles them again.
    """
    path, kept = _path(), _kept()
    compiled = [key for key in _used if key not in kept]
    if not compiled or sys.dont_write_bytecode or not path or len(_used) > _MOST:
        return
    if len(kept) + len(compiled) > _MOST:
        kept = {key: kept[key] for key in _used if key in kept}
    codes = {**kept, **{key: tuple(code_of(*key)) for key in compiled}}
    beside = f"{path}.{os.getpid()}"
    with suppress(OSError):
        with open(beside, "wb") as file:
            marshal.dump((_WRITTEN_FOR, codes), file)
        os.replace(beside, path)  # at once, so that a run beside this one reads the old file or the new one


@cache
def _kept() -> dict[Key, tuple[Any, ...]]:
    """Returns the kept codes; none where there is no file, or one of another Python."""
    path = _path()
    if path:
        with suppress(OSError, EOFError, ValueError, TypeError), open(path, "rb") as file:
            written_for, codes = marshal.load(file)  # noqa: S302 - the folder has bytecode, which Python loads as well
            if written_for == _WRITTEN_FOR:
                return dict(codes)
    return {}


def _path() -> str | None:
    """Returns the path of the file: that of this module's bytecode, with another ending; None where it has none."""
    cached = __spec__.cached if __spec__ else None
    return os.path.splitext(cached)[0] + ".codes" if cached else None


def code_of(expression: str | bytes, flags: int) -> Code:
    """Returns the code that `re` makes of an expression, by the same steps as `re.compile`."""
    parser, compiler = _modules_of_re()
    parsed = parser.parse(expression, flags)
    numbers = parsed.state.groupdict
    names = dict(zip(numbers.values(), numbers, strict=True))
    groups = parsed.state.groups
    return Code(
        flags=int(flags | parsed.state.flags),
        units=array(_UNIT, compiler._code(parsed, flags)).tobytes(),  # noqa: SLF001 - `re` gives the code to nobody
        groups=groups - 1,
        numbers=numbers,
        names=tuple(names.get(number) for number in range(groups)),
    )


def _modules_of_re() -> tuple[Any, Any]:
    """Returns the parser and the compiler of `re`, whose names changed with Python 3.11."""
    names = ("re._parser", "re._compiler") if sys.version_info >= (3, 11) else ("sre_parse", "sre_compile")
    parser, compiler = map(import_module, names)
    return parser, compiler
