"""Corpora: the digests of many articles, on one machine or on a cluster.

    inputs ── readers ──> [Item] ── workers ──> [Outcome] ── writers ──> shards

`local` is the whole of it on one machine, `cluster` on many. What is named here are steps for pipelines of datatrove's,
which the extra "cluster" installs; they are loaded when they are first used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from articlecli.corpus.articles import Articles
    from articlecli.corpus.digester import Digester
    from articlecli.corpus.recorder import Recorder

__all__ = ["Articles", "Digester", "Recorder"]

_HOMES = {"Articles": "articles", "Digester": "digester", "Recorder": "recording"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from articlecli.corpus.extras import needed

    needed("datatrove")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
