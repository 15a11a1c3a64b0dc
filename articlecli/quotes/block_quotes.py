"""Quotations without marks: those that a page sets off as block quotes. `turns` has those of interviews."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.core import Article, Passage, Span, passage
from articlecli.languages import CAPITAL

_LONGEST_SIGNATURE = 150  # characters
_NAME_END = re.compile(r"(?<!\s)\s*[,(|]")


class UnmarkedQuotation(NamedTuple):
    """What is somebody's words from end to end, with what names the speaker: "Ann Lee", "A"."""

    label: Passage | None
    pieces: tuple[Span, ...]  # paragraph by paragraph, without the label
    paragraph: int  # the first one

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


def block_quotes(article: Article) -> Iterator[UnmarkedQuotation]:
    """The paragraphs that markup sets off, in order; consecutive ones are one up to the line that signs it."""
    quoted = set(article.block_quotes)
    running: list[Span] = []
    first = 0
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
    """A paragraph without the name at its end, and the name."""
    start = max(paragraph.start, paragraph.end - _LONGEST_SIGNATURE)
    found = _signed().search(text[start : paragraph.end])
    if not found or (found["said"] == "" and start > paragraph.start):
        return paragraph, None
    group = "name" if found["name"] else "account"
    named = _NAME_END.split(found[group], maxsplit=1)[0]
    at = start + found.start(group)
    end = start + (found.end("said") if found["said"] is not None else found.start())
    words = passage(text, paragraph.start, end)
    return Span(words.start, max(words.start, words.end)), passage(text, at, at + len(named))


@cache
def _signed() -> re.Pattern[str]:
    """— Ann Lee, a nurse | … to sea.” -- Ann Lee | … to sea — Ann Lee (@annlee) June 3, 2025. Few articles need it."""
    return re.compile(
        rf"(?P<said>(?:^|[.?!…\"”’)\]])\s*)(?:--|[—–])\s*(?P<name>{CAPITAL}[^.?!—–]{{1,80}})\.?\s*$"
        rf"|(?:^|\s)(?:--|[—–])\s*(?P<account>\w[^?!—–(]{{0,60}}?)\s*\(@\w{{1,30}}\)[^—–]{{0,40}}$"
    )


def without_overlaps(found: Sequence[UnmarkedQuotation]) -> list[UnmarkedQuotation]:
    """Those of them, in their order, that none before overlaps."""
    chosen: list[UnmarkedQuotation] = []
    for each in sorted(found, key=lambda one: one.span.start):
        if not chosen or each.span.start >= chosen[-1].span.end:
            chosen.append(each)
    return chosen
