"""The datatrove step that digests documents. It works with any of datatrove's readers and writers."""

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

DIGEST, ERROR = "digest", "digest_error"  # metadata: each document gets one of them
# Metadata: the place, under datatrove's name; the kind of text; the headline, where a field has it
PLACE, KIND, TITLE = "file_path", "text_kind", "text_title"

_READER = "document"  # the name of the reader in `readers`


class Digester(PipelineStep):  # type: ignore[misc]  # datatrove may not be there for mypy
    """Digests the text of each document: its metadata gets `digest`, the record as JSON, or `digest_error`.

    Each document comes out again, in the same order. Each task digests in a process of its own. A document that crashes
    the process, or takes more than `timeout` seconds, gets an error, and doesn't harm the others. A document that comes
    in with an error keeps it.

    `keep` names metadata that are copied to the record's `fields`. `kind` is as for `articlecli --from`, and `settings`
    are those of `articlecli.digest`, such as `points=3`. `method` replaces `articlecli.digest`. Another process must be
    able to import it by its name.
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
        """Yields the documents, each with its digest or its error in the metadata."""
        waiting: deque[Document] = deque()
        items = map(partial(self._item, waiting), data)
        outcomes = workers.outcomes(items, self.form, self.method, jobs=1, timeout=self.timeout)
        for outcome in outcomes:  # one for each document, in the same order
            document = waiting.popleft()
            if outcome.problem:
                document.metadata[ERROR] = outcome.problem
                self.stat_update("errors")
            else:
                document.metadata[DIGEST] = outcome.record
                self.stat_update("digests")
            yield document

    def _item(self, waiting: "deque[Document]", document: Document) -> Item:
        """Returns the item of a document, and puts the document into `waiting` until its outcome is there."""
        waiting.append(document)
        known = document.metadata
        fields = {name: known[name] for name in self.form.kept if name in known}
        data = document.text, document.id, known.get(KIND), fields, str(known.get(TITLE) or "")
        return Item(str(known.get(PLACE) or document.id), _READER, data, known.get(ERROR, ""))
