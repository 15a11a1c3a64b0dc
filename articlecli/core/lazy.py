"""Exports names from a package, and imports each name's module at its first use (PEP 562)."""

from collections.abc import Callable
from importlib import import_module
from sys import modules
from typing import Any


def lazy_exports(package: str, **names: str) -> Callable[[str], Any]:
    """Returns a `__getattr__` function for a package that exports names from its modules.

    `names` lists the names of each module, separated by blanks: `errors="ArticleError"`. The first use of a name
    imports its module, so that the import of the package costs nothing. The function raises AttributeError for an
    unknown name.
    """
    module_of = {name: module for module, listed in names.items() for name in listed.split()}

    def __getattr__(name: str) -> Any:  # noqa: N807 - it becomes the package's
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = getattr(import_module(f"{package}.{module_of[name]}"), name)
        setattr(modules[package], name, found)  # the next use of the name finds it there
        return found

    return __getattr__
