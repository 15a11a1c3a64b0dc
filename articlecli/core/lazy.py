"""Exports names from a package, and imports each name's module at its first use (PEP 562). Lists its modules."""

import os
from collections.abc import Callable, Iterable
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


def module_names(path: Iterable[str]) -> list[str]:
    """Returns the names of a package's modules in alphabetical order, without those that begin with an underscore.

    `path` is the package's `__path__`. Python's own `pkgutil` loads fifteen other modules for this.
    """
    found = {name.partition(".")[0] for folder in path for name in os.listdir(folder) if _is_module(folder, name)}
    return sorted(name for name in found if not name.startswith("_"))


def _is_module(folder: str, name: str) -> bool:
    return name.endswith(".py") or os.path.exists(os.path.join(folder, name, "__init__.py"))
