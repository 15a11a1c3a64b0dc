"""Readers, one file a kind of input: `jsonl.py` reads the files with one of its `ENDINGS`.

Each has `items(file, path, form)`, an iterator of the Items in a file, whose memory doesn't grow with the file, and
`text(item, form)`, which makes of an item the article. `text` is called in another process, so that what it takes, and
what it does to that process, concerns one article alone. Both raise ArticleError for what can't be read.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

_OTHERWISE = "file"


def for_name(name: str) -> str:
    """The reader of a file of that name: that whose ending it has, or that of single articles."""
    lower = name.lower()
    return next((reader for ending, reader in _endings().items() if lower.endswith(ending)), _OTHERWISE)


def module(reader: str) -> ModuleType:
    """The reader of that name."""
    return import_module(f"{__name__}.{reader}")


@cache
def _endings() -> dict[str, str]:
    names = [found.name for found in iter_modules(__path__) if not found.name.startswith("_")]
    return {ending: name for name in names for ending in module(name).ENDINGS}
