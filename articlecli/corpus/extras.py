"""Packages that only some corpora need."""

from importlib import import_module
from typing import Any

from articlecli.core import ArticleError

_EXTRAS = {"pyarrow": "corpus", "warcio": "corpus", "datatrove": "cluster", "loguru": "cluster", "ray": "cluster"}


class MissingExtraError(ArticleError):
    """A package is needed that isn't installed: nothing else can be read, either."""


def needed(name: str) -> Any:
    """The module of that name. Raises MissingExtraError where its package isn't there."""
    package = name.partition(".")[0]
    try:
        return import_module(name)
    except ImportError:
        extra = f"articlecli[{_EXTRAS[package]}]"
        raise MissingExtraError(f"needs {package}, which isn't installed; pip install '{extra}'") from None
