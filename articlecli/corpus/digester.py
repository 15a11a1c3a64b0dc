"""The step that digests, for pipelines of datatrove's: behind any of its readers, before any of its writers."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import Any

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

from articlecli import pipeline
from articlecli.corpus import workers
from articlecli.corpus.items import Form, Item
from articlecli.corpus.outcome import Method

DIGEST, ERROR = "digest", "digest_error"  # metadata: the one or the other is what became of a document
PLACE, KIND = "file_path", "text_kind"  # metadata: where it is from, as datatrove has it; what kind of text it is

_READER = "document"  # of our readers


class Digester(PipelineStep):  # type: ignore[misc]  # datatrove may not be there for mypy
    """Digests the text of each document: its metadata gets `digest`, the record as JSON, or `digest_error`.

    Each document comes out again, in its order. What a document does concerns it alone: it is digested in a process of
    its task's own, and one that crashes that process, or takes more than `timeout` seconds, has an error. A document
    that comes in with an error keeps it.

    `keep` names metadata that the record carries along, in `fields`. `kind` is that of `articlecli --from`, and the
    settings are those of `articlecli.digest`, such as `points=3`. `method` is used in its place; it must be found by
    its name in another process.
    """

    name = "📰 articlecli"
    type = "🗞 - DIGESTER"

    def __init__(
        self,
        *,
        timeout: float = 60.0,
        keep: Sequence[str] = (),
        kind: str | None = None,
        method: Method | None = None,
        **settings: Any,
    ) -> None:
        super().__init__()
        self.timeout = timeout
        self.form = Form(kept=tuple(keep), kind=kind)
        self.method = method or partial(pipeline.digest, **settings)

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:  # noqa: ARG002
        """The documents, each with what became of it."""
        waiting: deque[Document] = deque()
        items = map(partial(self._item, waiting), data)
        outcomes = workers.outcomes(items, self.form, self.method, jobs=1, timeout=self.timeout)
        for outcome in outcomes:  # one for each document, in their order
            document = waiting.popleft()
            if outcome.problem:
                document.metadata[ERROR] = outcome.problem
                self.stat_update("errors")
            else:
                document.metadata[DIGEST] = outcome.record
                self.stat_update("digests")
            yield document

    def _item(self, waiting: "deque[Document]", document: Document) -> Item:
        """What is to be done with a document, which waits for its outcome."""
        waiting.append(document)
        known = document.metadata
        fields = {name: known[name] for name in self.form.kept if name in known}
        data = document.text, document.id, known.get(KIND), fields
        return Item(str(known.get(PLACE) or document.id), _READER, data, known.get(ERROR, ""))
