"""Cuts the article's body into blocks, and each block where a mark begins or ends, to show the whole article."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Generic, TypeVar

from articlecli.core import Digest, Person, Record, Span, lazy_pattern
from articlecli.renderers import explanation
from articlecli.renderers._quotes import without_covered_reports

_T = TypeVar("_T", int, float)
_WHITE_SPACE = lazy_pattern(r"\s+")


class Run(Record):
    """A stretch of text with the same marks throughout. Its white space is folded."""

    text: str
    point: int | None  # number of the key point that it belongs to, from 1
    quote: int | None  # number of the quote that it belongs to, from 1, in the order of `without_covered_reports`
    score: float | None  # of its sentence, 0 to 1
    people: tuple[int, ...] = ()  # numbers of the people whom it mentions, from 1


class Block(Record):
    """A block of the article, such as a paragraph."""

    kind: str  # "paragraph", "heading", "stated" (a stated point), "quotation" (a block quote), "row" (of a table)
    runs: tuple[Run, ...]


class _Layer(Generic[_T]):
    """Values of stretches: (start, end, value). A stretch that overlaps an earlier one is dropped.

    `at` returns the value at an offset, None outside all stretches; `edges` yields the start and end of each stretch.
    """

    def __init__(self, stretches: Iterable[tuple[int, int, _T]]) -> None:
        self._kept: list[tuple[int, int, _T]] = []
        for start, end, value in sorted(stretches):
            if start < end and (not self._kept or start >= self._kept[-1][1]):
                self._kept.append((start, end, value))
        self._starts = [start for start, _, _ in self._kept]

    def at(self, offset: int) -> _T | None:
        i = bisect_right(self._starts, offset) - 1
        return self._kept[i][2] if i >= 0 and offset < self._kept[i][1] else None

    def edges(self) -> Iterator[int]:
        for start, end, _ in self._kept:
            yield from (start, end)


class _Mentions:
    """The people of each stretch. Unlike those of a `_Layer`, mentions may overlap: "her" in "her brother"."""

    def __init__(self, people: Sequence[Person]) -> None:
        changes = sorted(
            change
            for i, person in enumerate(people, start=1)
            for mention in person.mentions
            for change in ((mention.start, i, 1), (mention.end, i, -1))
        )
        self._edges: list[int] = []
        self._mentioned: list[tuple[int, ...]] = []  # from each edge on
        open_ = Counter[int]()
        for edge, group in groupby(changes, key=lambda change: change[0]):
            for _, i, change in group:
                open_[i] += change
                if not open_[i]:
                    del open_[i]
            self._edges.append(edge)
            self._mentioned.append(tuple(sorted(open_)))

    def at(self, offset: int) -> tuple[int, ...]:
        i = bisect_right(self._edges, offset) - 1
        return self._mentioned[i] if i >= 0 else ()

    def edges(self) -> Iterator[int]:
        yield from self._edges


def blocks(digest: Digest, *, with_people: bool = False) -> Iterator[Block]:
    """Yields the blocks of the article's body in order. The marks of a quote leave out the writer's words inside it.

    With `with_people`, the runs are cut at mentions of people as well.
    """
    quoted = without_covered_reports(
        digest.quotes
    )  # otherwise reported speech around a fragment would hide the fragment
    points = _Layer((point.start, point.end, i) for i, point in enumerate(digest.key_points, start=1))
    parts = ((part, i) for i, quote in enumerate(quoted, start=1) for part in quote.parts)
    quotes = _Layer((part.start, part.end, i) for part, i in parts)
    scored = zip(digest.sentences, digest.scores, strict=True)
    scores = _Layer((sentence.start, sentence.end, score) for sentence, score in scored)
    mentions = _Mentions(digest.people if with_people else ())
    edges = sorted({*points.edges(), *quotes.edges(), *scores.edges(), *mentions.edges()})
    for kind, span in _spans(digest):
        inner = edges[bisect_right(edges, span.start) : bisect_left(edges, span.end)]
        runs = []
        for start, end in zip([span.start, *inner], [*inner, span.end], strict=True):
            text = _WHITE_SPACE.sub(" ", digest.text[start:end])
            runs.append(Run(text, points.at(start), quotes.at(start), scores.at(start), mentions.at(start)))
        yield Block(kind, tuple(runs))


def _spans(digest: Digest) -> list[tuple[str, Span]]:
    """Returns the kind and the span of each block, in the article's order."""
    article = digest.article
    set_off = {span.start for span in article.block_quotes}
    spans = [("quotation" if span.start in set_off else "paragraph", span) for span in article.paragraphs]
    spans += [("row", span) for span in article.tables]
    spans += [("heading", Span(section.start, section.end)) for section in article.sections]
    spans += [("stated", Span(stated.start, stated.end)) for stated in article.stated]
    return sorted(spans, key=lambda each: each[1].start)


def starred(runs: Sequence[Run]) -> Iterator[Run]:
    """Yields the runs with an asterisk at each end of a key point, for text without bold type and colours."""
    for before, run, after in zip([None, *runs[:-1]], runs, [*runs[1:], None], strict=True):
        opening = "*" if run.point and (before is None or before.point != run.point) else ""
        closing = "*" if run.point and (after is None or after.point != run.point) else ""
        yield run._replace(text=f"{opening}{run.text}{closing}")


def explained(block: Block, digest: Digest) -> list[str]:
    """Returns why each key point in the block is shown: "3: 0.83, rank 2 of 30: in paragraph 4"."""
    numbers = sorted({run.point for run in block.runs if run.point})
    return [f"{number}: {explanation(digest.key_points[number - 1], digest)}" for number in numbers]
