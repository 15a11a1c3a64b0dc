"""Imports click and dataclasses without two modules that they hardly use, `inspect` and `uuid`.

These two load a dozen other modules, and take a quarter of the time of `import click`. During the import a stand-in
replaces each, if nobody has loaded it yet. The stand-in imports the real module when one of its names is used.
"""

import sys
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any


class _StandIn(ModuleType):
    """Stands for a module, and imports it when a name is used that the stand-in doesn't have."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


def _cleandoc(text: str) -> str:
    """Returns a help text without its margin, as `inspect.cleandoc` does."""
    first, *others = text.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in others if line.strip()), default=0)
    return "\n".join([first.lstrip(), *(line[margin:] for line in others)]).strip("\n")


def _isfunction(value: object) -> bool:
    return isinstance(value, FunctionType)


def _import_with(stand_ins: dict[str, ModuleType]) -> None:
    replaced = {name: module for name, module in stand_ins.items() if name not in sys.modules}
    sys.modules.update(replaced)
    try:
        import_module("click")
        import_module("dataclasses")
    finally:
        for name in replaced:
            del sys.modules[name]


_inspect, _uuid = _StandIn("inspect"), _StandIn("uuid")
vars(_inspect).update(cleandoc=_cleandoc, isfunction=_isfunction)  # click calls both for each option
vars(_uuid)["UUID"] = object  # click makes a type for it, which our options don't use
_import_with({"inspect": _inspect, "uuid": _uuid})
del vars(_uuid)["UUID"]
