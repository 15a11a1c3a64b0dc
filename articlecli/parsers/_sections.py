"""The sections of an article: its paragraphs between two headings, as an article whose offsets are those of the whole.

A section runs to the next heading that isn't below its own: a chapter holds the sections in it. What stands above the
first heading is the opening, section 0.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from articlecli.core import Article, ArticleError, Passage, Record, Span

_MOST_NAMED = 12  # sections in a message
_LONGEST_NAME = 40  # characters of a heading in a message
_FEWEST_MAIN = 2  # headings of a level whose sections divide an article

_Part = TypeVar("_Part", Span, Passage)


class _Section(Record):
    heading: Passage
    start: int
    end: int


def section_of(article: Article, wanted: int | str) -> Article:
    """Returns one section: `wanted` is its number, or a part of its heading in any case.

    A number counts the main sections from 1; 0 is the opening. A name is looked for in all headings. Raises
    ArticleError where there is no such section, and says which there are.
    """
    main = _main(article)
    name = " ".join(str(wanted).split())
    if name.isdecimal():
        opening = _opening(article, main)
        number = int(name)
        if number == 0 and opening.paragraphs:
            return opening
        if 0 < number <= len(main):
            return _article(article, main[number - 1])
    found = list(_named(_all(article), name.casefold())) if name else []
    if not found and not main:
        raise ArticleError("has no sections; leave out --section")
    if not found:
        raise ArticleError(f"has no section {name!r}; it has {', '.join(_names(main))}")
    return _article(article, found[0])


def sections_of(article: Article) -> list[Article]:
    """Returns the opening, if there is one, and the main sections; the article itself where it has no headings."""
    main = _main(article)
    opening = _opening(article, main)
    return [*([opening] if opening.paragraphs else []), *(_article(article, section) for section in main)]


def _named(sections: Sequence[_Section], name: str) -> Iterator[_Section]:
    """Yields the sections with that name first, then those with a heading that holds it."""
    yield from (each for each in sections if each.heading.text.casefold() == name)
    yield from (each for each in sections if name in each.heading.text.casefold())


def _main(article: Article) -> list[_Section]:
    """Returns the sections of the highest level that divides the article, and of those above it."""
    sections, levels = _all(article), dict(_levels(article))
    known = sorted(levels[section.heading.start] for section in sections)
    most = next((level for level in known if known.count(level) >= _FEWEST_MAIN), known[0] if known else 0)
    return [section for section in sections if levels[section.heading.start] <= most]


def _all(article: Article) -> list[_Section]:
    """Returns all sections that hold a paragraph, in the article's order; each after those that it is in."""
    ends: dict[int, int] = {}
    open_: list[tuple[int, int]] = []  # start and level of the sections that haven't ended
    for start, level in _levels(article):
        while open_ and open_[-1][1] >= level:
            ends[open_.pop()[0]] = start
        open_.append((start, level))
    ends |= dict.fromkeys((start for start, _ in open_), len(article.source.text))
    found = (_Section(heading, heading.start, ends[heading.start]) for heading in article.sections)
    return [section for section in found if _within(article.paragraphs, section.start, section.end)]


def _levels(article: Article) -> list[tuple[int, int]]:
    """Returns the start and the level of each heading. Those that only look like headings are below all others."""
    levels = article.section_levels or (0,) * len(article.sections)
    lowest = max(levels, default=0) + 1
    return [(heading.start, level or lowest) for heading, level in zip(article.sections, levels, strict=True)]


def _opening(article: Article, main: Sequence[_Section]) -> Article:
    """Returns what stands above the first main section: an article with the headline of the whole."""
    return _cut(article, 0, main[0].start if main else len(article.source.text))


def _article(article: Article, section: _Section) -> Article:
    cut = _cut(article, section.heading.end, section.end)
    dateline = cut.dateline if cut.dateline and cut.dateline.start >= section.start else None
    return replace(cut, headline=section.heading, deck=None, dateline=dateline)


def _cut(article: Article, start: int, end: int) -> Article:
    """Returns the article with only those of its parts that begin between two offsets, and its head as it is."""
    levels = zip(article.sections, article.section_levels, strict=bool(article.section_levels))
    return replace(
        article,
        paragraphs=_within(article.paragraphs, start, end),
        sections=_within(article.sections, start, end),
        section_levels=tuple(level for heading, level in levels if start <= heading.start < end),
        stated=_within(article.stated, start, end),
        tables=_within(article.tables, start, end),
        block_quotes=_within(article.block_quotes, start, end),
        questions=_within(article.questions, start, end),
        turn_labels=_within(article.turn_labels, start, end),
    )


def _within(parts: Sequence[_Part], start: int, end: int) -> tuple[_Part, ...]:
    """Returns those parts that begin from `start` on and before `end`. They are in the text's order."""
    first = bisect_left(parts, start, key=lambda part: part.start)
    return tuple(parts[first : bisect_left(parts, end, key=lambda part: part.start)])


def _names(main: Sequence[_Section]) -> Iterator[str]:
    """Yields the first sections with their numbers: "1 What comes next"."""
    for number, section in enumerate(main[:_MOST_NAMED], 1):
        heading = section.heading.text
        yield f"{number} {heading if len(heading) <= _LONGEST_NAME else heading[:_LONGEST_NAME] + '…'}"
    if len(main) > _MOST_NAMED:
        yield f"… {len(main)}"
