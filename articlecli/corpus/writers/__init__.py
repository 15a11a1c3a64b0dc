"""Writers, one file an output format: `jsonl.py` is `--output-format jsonl`.

Each has `write(path, records)`, which writes the records, each as its JSON, to a file, and raises ArticleError where it
can't.
"""

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

DEFAULT = "jsonl"


def names() -> Sequence[str]:
    """The formats that there are."""
    return sorted(found.name for found in iter_modules(__path__) if not found.name.startswith("_"))


def module(name: str) -> ModuleType:
    """The writer of that name."""
    return import_module(f"{__name__}.{name}")
