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

_STEPS = {"Articles": "articles", "Digester": "digester", "Recorder": "recorder"}  # each with its module

if not TYPE_CHECKING:  # else a type checker would accept any name as exported
    _exported = lazy_exports(__name__, engines="Cluster", items="Form", report="Report", shards="Progress")

    def __getattr__(name: str) -> Any:
        if name not in _STEPS:
            return _exported(name)
        from importlib import import_module

        from articlecli.corpus.extras import import_extra

        import_extra("datatrove")
        return getattr(import_module(f"{__name__}.{_STEPS[name]}"), name)
