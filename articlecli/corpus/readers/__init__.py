"""Readers, one file for each kind of input: `jsonl.py` reads the files whose names have one of its `ENDINGS`.

Each has `items(file, path, form)`, which yields the Items of a file; its memory doesn't grow with the file. Only
`document.py` has no `items`, since datatrove reads documents. Each has `text(item, form)`, which returns the Text of an
item. `text` is called in a worker process, so that its time and its crashes concern one article alone. Both raise
ArticleError for input that can't be read.
"""

from functools import cache
from importlib import import_module
from types import ModuleType

from articlecli.core import module_names

_DEFAULT = "file"


def for_name(name: str) -> str:
    """Returns the name of the reader for a file's name, by its ending. Without a known ending, it's "file"."""
    lower = name.lower()
    return next((reader for ending, reader in _endings().items() if lower.endswith(ending)), _DEFAULT)


def module(reader: str) -> ModuleType:
    """Returns the module of the reader `reader`."""
    return import_module(f"{__name__}.{reader}")


@cache
def _endings() -> dict[str, str]:
    names = module_names(__path__)
    return {ending: name for name in names for ending in module(name).ENDINGS}
