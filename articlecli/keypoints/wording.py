"""The words of a key point: the unit after the edits that let it be read alone, and after those that shorten it.

The edits of a unit are computed only when they are asked for, since an article may have many sentences.
"""

from collections.abc import Sequence
from functools import cached_property

from articlecli.core import Article, Edit, Sentence, Span, edited
from articlecli.keypoints.descriptions import first_sentences, points_back
from articlecli.keypoints.leaning import Mark, Unread, is_talk, leaning, marks_of
from articlecli.keypoints.openings import Fault, mending_edits, opening
from articlecli.keypoints.penalties import is_unended
from articlecli.keypoints.units import Unit
from articlecli.languages import Language
from articlecli.people import People
from articlecli.text import terms_of, words_of


class Wording:
    """The shown words of an article's units. Each unit is named by its index `i`.

    `quoted` has the spans of the quotations, in order. `tight` shortens the sentences. A unit is `preceded` where it's
    shown right after the article's unit before it: then its opening isn't mended.
    """

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        units: Sequence[Unit],
        quoted: Sequence[Span],
        people: People,
        language: Language,
        *,
        tight: bool = False,
    ) -> None:
        self._article, self._text = article, article.source.text
        self._sentences, self._units = sentences, units
        self._quoted = quoted
        self._people = people
        self._language = language
        self._tight = tight
        self._mended: dict[int, tuple[Edit, ...] | None] = {}
        self._faults: dict[int, Fault | None] = {}
        self._marks: dict[int, list[Mark]] = {}

    def fault(self, i: int) -> Fault | None:
        """Returns the fault of a unit's opening; None where there is none, or where edits can mend it."""
        if i not in self._faults:
            self._faults[i] = self._found_fault(i)
        return self._faults[i]

    def _found_fault(self, i: int) -> Fault | None:
        first, mending = self._units[i].first, self._mending(i)
        if mending is None:
            return opening(self._sentences, first, self._language).fault
        if not mending and points_back(self._sentences, first, self._is_known_before, self._language):
            return "description"
        return None

    def _is_known_before(self, term: str, i: int) -> bool:
        """Whether a sentence before sentence `i` has a term, and neither the headline nor the deck has it."""
        return self._first_sentences.get(term, i) < i and term not in self._above

    @cached_property
    def _first_sentences(self) -> dict[str, int]:
        return first_sentences(self._sentences)

    @cached_property
    def _above(self) -> frozenset[str]:
        """The terms of the headline and the deck."""
        above = [passage.text for passage in (self._article.headline, self._article.deck) if passage]
        return frozenset(term for text in above for term in terms_of(text, self._language))

    def is_unended(self, i: int) -> bool:
        """Whether a unit ends without a closing mark, in a language for which leaning was learned."""
        return bool(self._language.leaning.weights) and is_unended(self._sentences[self._units[i].last].text)

    def leaning(self, i: int, above: Sequence[int], *, preceded: bool) -> float:
        """Returns the probability that a reader misses something in a unit that has the units `above` above it.

        It is 0 for a language for which it wasn't learned.
        """
        if not self._language.leaning.weights:
            return 0.0
        found = [mark.clue for mark in self._marks_of(i) if not self._is_shown(mark, above)]
        if not preceded and self.fault(i) == "description":
            found.append("description")
        if self._is_talk:
            found.append("transcript")
        return leaning(found, self._language) if found else self._least_leaning

    def leans_on(self, i: int, terms: frozenset[str]) -> bool:
        """Whether one of the terms shows what a clue of a unit means."""
        return any(not terms.isdisjoint(mark.terms) for mark in self._marks_of(i))

    def _marks_of(self, i: int) -> list[Mark]:
        if i not in self._marks:
            first = self._units[i].first
            unit = Unread(
                self._text,
                self._span(i),
                self._quoted,
                self._people,
                lambda term: self._first_sentences.get(term, first) < first,
                self._language,
            )
            self._marks[i] = marks_of(unit, sum([each.words for each in self._members(i)]))
        return self._marks[i]

    def _is_shown(self, mark: Mark, above: Sequence[int]) -> bool:
        """Whether the headline, the deck or one of the units above shows what a clue means."""
        if not mark.terms:
            return False
        if not self._above.isdisjoint(mark.terms):
            return True
        return any(not set(sentence.terms).isdisjoint(mark.terms) for i in above for sentence in self._members(i))

    def _span(self, i: int) -> Span:
        first, last = self._units[i]
        return Span(self._sentences[first].start, self._sentences[last].end)

    def _members(self, i: int) -> Sequence[Sentence]:
        first, last = self._units[i]
        return self._sentences[first : last + 1]

    @cached_property
    def _least_leaning(self) -> float:
        return leaning((), self._language)

    @cached_property
    def _is_talk(self) -> bool:
        return is_talk(self._text, self._first_sentences, len(self._sentences), self._language)

    def stands_alone(self, i: int) -> bool:
        """Whether a unit can be read alone as it is written."""
        first = self._units[i].first
        if opening(self._sentences, first, self._language).fault is not None:
            return False
        return not points_back(self._sentences, first, self._is_known_before, self._language)

    def edits(self, i: int, *, preceded: bool) -> tuple[Edit, ...]:
        """Returns a unit's edits, in order: those that mend it, unless it's preceded, and those that shorten it."""
        mending = () if preceded else self._mending(i) or ()
        if not self._tight:
            return mending
        from articlecli.keypoints.compression import compress

        first, last = self._units[i]
        tightening = [
            edit
            for sentence in self._sentences[first : last + 1]
            for edit in compress(self._text, sentence, self._language, self._quoted)
        ]
        apart = (edit for edit in tightening if not any(_overlap(edit, other) for other in mending))
        return tuple(sorted((*mending, *apart), key=lambda edit: edit.start))

    def shown(self, i: int, edits: Sequence[Edit]) -> str:
        """Returns the text of a unit after the edits."""
        first, last = self._units[i]
        return edited(self._text, self._sentences[first].start, self._sentences[last].end, edits)

    def count(self, i: int, *, preceded: bool) -> int:
        """Returns the number of words that are shown of a unit."""
        edits = self.edits(i, preceded=preceded)
        if edits:
            return len(words_of(self.shown(i, edits), self._language))
        first, last = self._units[i]
        return sum(sentence.words for sentence in self._sentences[first : last + 1])

    def _mending(self, i: int) -> tuple[Edit, ...] | None:
        if i not in self._mended:
            self._mended[i] = mending_edits(
                self._text, self._sentences, self._units[i].first, self._quoted, self._people, self._language
            )
        return self._mended[i]


def _overlap(edit: Edit, other: Edit) -> bool:
    return edit.start < other.end and other.start < edit.end
