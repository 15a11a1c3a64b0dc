"""Names that a package exports, each imported from its module when it is first used (PEP 562)."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def lazy_exports(package: str, **names: str) -> Callable[[str], Any]:
    """Returns the `__getattr__` of a package that exports names from its modules.

    `names` has for each module the names in it, with blanks between: `errors="ArticleError"`. A module is imported when
    one of its names is first asked for, so that importing the package costs nothing.
    """
    homes = {name: module for module, listed in names.items() for name in listed.split()}

    def __getattr__(name: str) -> Any:  # noqa: N807  # it becomes the package's
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return __getattr__
