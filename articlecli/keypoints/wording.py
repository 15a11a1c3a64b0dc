"""The words of a key point: the sentence after the edits that let it be read alone, and after those that shorten it.

The edits of a sentence are computed only when they are asked for, since an article may have many sentences.
"""

from collections.abc import Sequence

from articlecli.core import Article, Edit, Sentence, Span, edited
from articlecli.keypoints.openings import Fault, mending_edits, opening
from articlecli.languages import Language
from articlecli.people import People
from articlecli.text import words_of


class Wording:
    """The shown words of an article's sentences. Each sentence is named by its index `i`.

    `quoted` has the spans of the quotations, in order. `tight` shortens the sentences. A sentence is `preceded` where
    it's shown right after the article's sentence before it: then its opening isn't mended.
    """

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        quoted: Sequence[Span],
        people: People,
        language: Language,
        *,
        tight: bool = False,
    ) -> None:
        self._text = article.source.text
        self._sentences = sentences
        self._quoted = quoted
        self._people = people
        self._language = language
        self._tight = tight
        self._mended: dict[int, tuple[Edit, ...] | None] = {}
        self._faults: dict[int, Fault | None] = {}

    def fault(self, i: int) -> Fault | None:
        """Returns the fault of a sentence's opening; None where there is none, or where edits can mend it."""
        if self._mending(i) is not None:
            return None
        if i not in self._faults:
            self._faults[i] = opening(self._sentences, i, self._language).fault
        return self._faults[i]

    def edits(self, i: int, *, preceded: bool) -> tuple[Edit, ...]:
        """Returns a sentence's edits, in order: those that mend it, unless it's preceded, and those that shorten it."""
        mending = () if preceded else self._mending(i) or ()
        if not self._tight:
            return mending
        from articlecli.keypoints.compression import compress

        tightening = compress(self._text, self._sentences[i], self._language, self._quoted)
        apart = (edit for edit in tightening if not any(_overlap(edit, other) for other in mending))
        return tuple(sorted((*mending, *apart), key=lambda edit: edit.start))

    def shown(self, i: int, edits: Sequence[Edit]) -> str:
        """Returns the text of a sentence after the edits."""
        return edited(self._text, self._sentences[i].start, self._sentences[i].end, edits)

    def count(self, i: int, *, preceded: bool) -> int:
        """Returns the number of words that are shown of a sentence."""
        edits = self.edits(i, preceded=preceded)
        return len(words_of(self.shown(i, edits), self._language)) if edits else self._sentences[i].words

    def _mending(self, i: int) -> tuple[Edit, ...] | None:
        if i not in self._mended:
            self._mended[i] = mending_edits(self._text, self._sentences, i, self._quoted, self._people, self._language)
        return self._mended[i]


def _overlap(edit: Edit, other: Edit) -> bool:
    return edit.start < other.end and other.start < edit.end
