"""Corpora: the digests of many articles, on one machine or on a cluster.

    inputs ── readers ──> [Item] ── workers ──> [Outcome] ── writers ──> shards

`local` is the whole of it on one machine, `cluster` on many. What is named here are steps for pipelines of datatrove's,
which the extra "cluster" installs; they are loaded when they are first used.
"""

from typing import TYPE_CHECKING, Any

from articlecli.core import lazy_exports

if TYPE_CHECKING:
    from articlecli.corpus import cluster, engines, local, writers
    from articlecli.corpus.articles import Articles
    from articlecli.corpus.digester import Digester
    from articlecli.corpus.engines import Cluster
    from articlecli.corpus.items import Form
    from articlecli.corpus.recorder import Recorder
    from articlecli.corpus.report import Report
    from articlecli.corpus.shards import Progress

__all__ = [
    "Articles",
    "Cluster",
    "Digester",
    "Form",
    "Progress",
    "Recorder",
    "Report",
    "cluster",
    "engines",
    "local",
    "writers",
]

_STEPS = {"Articles", "Digester", "Recorder"}

if not TYPE_CHECKING:  # a type checker would take any name for an exported one
    _exported = lazy_exports(
        __name__,
        articles="Articles",
        digester="Digester",
        engines="Cluster",
        items="Form",
        recorder="Recorder",
        report="Report",
        shards="Progress",
    )

    def __getattr__(name: str) -> Any:
        if name in _STEPS:
            from articlecli.corpus.extras import needed

            needed("datatrove")
        return _exported(name)
