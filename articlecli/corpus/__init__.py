"""Corpora: files with many articles come in; shards with the digests of the articles go out.

    inputs ── readers ──> [Item] ── workers ──> [Outcome] ── writers ──> shards

Read `local.py` first: it does all of this on one machine. `cluster.py` does it on many, as a datatrove pipeline of the
steps `articles.py`, `digester.py` and `recorder.py`. The extra "cluster" installs datatrove.
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

if not TYPE_CHECKING:  # else a type checker would accept any name as exported
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
            from articlecli.corpus.extras import import_extra

            import_extra("datatrove")
        return _exported(name)
