"""Finds block quotes: quotations without marks, which the markup of a page sets off.

`interview.py` finds the other quotations without marks, the turns of interviews.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articlecli.core import Article, Passage, Record, Span, lazy_pattern, passage
from articlecli.languages import CAPITAL

_LONGEST_SIGNATURE = 150  # characters
_NAME_END = lazy_pattern(r"(?<!\s)\s*[,(|]")  # the comma of "Ann Lee, a nurse"


class UnmarkedQuotation(Record):
    """A block quote, or a turn of an interview."""

    label: Passage | None  # the words that name the speaker: "Ann Lee", "A"
    pieces: tuple[Span, ...]  # one span for each paragraph, without the label
    paragraph: int  # the index of the first paragraph

    @property
    def span(self) -> Span:
        """The span from the first word to the last one."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


def block_quotes(article: Article) -> Iterator[UnmarkedQuotation]:
    """Yields the block quotes in the article's order.

    Consecutive paragraphs that the markup sets off are one block quote. A paragraph with a signature ends it.
    """
    quoted = set(article.block_quotes)
    running: list[Span] = []  # the paragraphs of the present block quote
    first = 0  # the index of its first paragraph
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph in quoted:
            words, label = _without_signature(article.source.text, paragraph)
            first = first if running else number
            running += [words] if words.end > words.start else []
            if label is None:
                continue
        else:
            label = None
        if running:
            yield UnmarkedQuotation(label, tuple(running), first)
        running = []
    if running:
        yield UnmarkedQuotation(None, tuple(running), first)


def _without_signature(text: str, paragraph: Span) -> tuple[Span, Passage | None]:
    """Returns the span of a paragraph without the signature at its end, and the name in the signature, or None."""
    start = max(paragraph.start, paragraph.end - _LONGEST_SIGNATURE)
    found = _signature_pattern().search(text[start : paragraph.end])
    if not found or (found["said"] == "" and start > paragraph.start):
        return paragraph, None
    group = "name" if found["name"] else "account"
    named = _NAME_END.split(found[group], maxsplit=1)[0]
    at = start + found.start(group)
    end = start + (found.end("said") if found["said"] is not None else found.start())
    words = passage(text, paragraph.start, end)
    return Span(words.start, max(words.start, words.end)), passage(text, at, at + len(named))


@cache
def _signature_pattern() -> re.Pattern[str]:
    """Returns the pattern of a signature at a paragraph's end. It is compiled when first used: few articles need it.

    Examples: "— Ann Lee, a nurse"; "… to sea.” -- Ann Lee"; "… to sea — Ann Lee (@annlee) June 3, 2025".
    """
    return lazy_pattern(
        rf"(?P<said>(?:^|[.?!…\"”’)\]])\s*)(?:--|[—–])\s*(?P<name>{CAPITAL}[^.?!—–]{{1,80}})\.?\s*$"
        rf"|(?:^|\s)(?:--|[—–])\s*(?P<account>\w(?:[^?!—–(]{{0,59}}[^\s?!—–(])??)\s*\(@\w{{1,30}}\)[^—–]{{0,40}}$"
    )


def without_overlaps(found: Sequence[UnmarkedQuotation]) -> list[UnmarkedQuotation]:
    """Returns the quotations in the article's order. A quotation that overlaps an earlier one is left out."""
    chosen: list[UnmarkedQuotation] = []
    for each in sorted(found, key=lambda one: one.span.start):
        if not chosen or each.span.start >= chosen[-1].span.end:
            chosen.append(each)
    return chosen
