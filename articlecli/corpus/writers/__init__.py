"""Writers, one file for each output format: `jsonl.py` is `--output-format jsonl`.

Each has `write(path, records)`, which writes records, each a JSON string, to a file. It raises ArticleError if it
can't.
"""

from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from articlecli.core import module_names

DEFAULT = "jsonl"


def names() -> Sequence[str]:
    """Returns the names of all formats, sorted."""
    return module_names(__path__)


def module(name: str) -> ModuleType:
    """Returns the module of the writer `name`."""
    return import_module(f"{__name__}.{name}")
