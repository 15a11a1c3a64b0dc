"""Writers, one file for each output format: `jsonl.py` is `--output-format jsonl`.

Each has `write(path, records)`, which writes records, each a JSON string, to a file. It raises ArticleError if it
can't.
"""

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

DEFAULT = "jsonl"


def names() -> Sequence[str]:
    """Returns the names of all formats, sorted."""
    return sorted(found.name for found in iter_modules(__path__) if not found.name.startswith("_"))


def module(name: str) -> ModuleType:
    """Returns the module of the writer `name`."""
    return import_module(f"{__name__}.{name}")
