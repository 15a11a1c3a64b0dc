"""Imports optional packages, which only some corpora need."""

from importlib import import_module
from typing import Any

from articlecli.core import ArticleError

_EXTRAS = {"pyarrow": "corpus", "warcio": "corpus", "datatrove": "cluster", "loguru": "cluster", "ray": "cluster"}


class MissingExtraError(ArticleError):
    """A needed package isn't installed. This error ends the run, since other files need the package too."""


def import_extra(name: str) -> Any:
    """Returns the module of that name. Raises MissingExtraError if its package isn't installed."""
    package = name.partition(".")[0]
    try:
        return import_module(name)
    except ImportError:
        extra = f"articlecli[{_EXTRAS[package]}]"
        raise MissingExtraError(f"needs {package}, which isn't installed; pip install '{extra}'") from None
