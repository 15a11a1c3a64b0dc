"""Writes a page for the terminal, wrapped to the window: the digest, or the whole article with marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TextIO

from rich.cells import cell_len
from rich.style import Style as Look
from rich.text import Text

from articlecli.core import Digest
from articlecli.renderers import (
    Style,
    Wording,
    explanation,
    facts,
    isolated,
    notes_of,
    ranked_by,
    source_name,
    wording,
)
from articlecli.renderers._marked_body import Block, Run, blocks, explained, starred
from articlecli.renderers._people import entries
from articlecli.renderers._quotes import NOT_NAMED, pieces, speakers_to_show
from articlecli.renderers._terminal_page import INDENT, ROOMY, Page, page_on, rule

_BARS = " ▏▎▍▌▋▊▉█"  # from the lowest salience to the highest
_BAR_FORMAT = " {} "  # between the numbers in the margin and the article
_BAR_WIDTH = 3  # columns
_BLOCK_OPENINGS = {"stated": "• ", "quotation": "│ "}  # what stands before a block, by its kind
_FACT_SEPARATOR = " · "
_DERIVED = "(from the text)"


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes the digest, or with `style.highlight` the whole article with its key points and quotes marked."""
    page = page_on(stream, style)
    if style.is_one_of_several:
        rule(page, source_name(digest))
    page.line()
    _head(page, digest, style)
    words = wording(digest, style)
    if style.highlight:
        _article(page, digest, explain=style.explain)
    else:
        if digest.key_points:
            page.title(words.say("Key points"))
            _points(page.indented(), digest, style)
        if digest.quotes:
            page.title(words.say("Quotes"))
            _quotes(page.indented(), digest, style, words)
    if style.people and digest.people:
        page.title(words.say("People"))
        _people(page.indented(), digest, words)
    for note in notes_of(digest):
        page.line()
        page.quiet(note)
    page.line()


def _head(page: Page, digest: Digest, style: Style) -> None:
    _headline(page, digest, wording(digest, style).say(_DERIVED))
    if digest.deck:
        page.hanging(page.text(digest.deck, page.theme.deck))
    line = ""
    for fact in map(isolated, facts(digest, style)):  # no fact is split between two lines, and no line opens with a dot
        if line and cell_len(f"{line}{_FACT_SEPARATOR}{fact}") > page.width:
            page.quiet(line)
            line = ""
        line = f"{line}{_FACT_SEPARATOR}{fact}" if line else fact
    page.quiet(line)


def _headline(page: Page, digest: Digest, derived: str) -> None:
    """Prints the headline.

    The note `derived` says if it was derived from the text: behind it, or below it if there is no room.
    """
    lines = [*page.wrapped(page.text(digest.headline, page.theme.headline), 0)]
    if digest.headline_origin == "derived":
        note = page.text(derived, page.theme.quiet)
        if lines[-1].cell_len + INDENT + note.cell_len <= page.width:
            note = Text.assemble(lines.pop(), " " * INDENT, note)
        lines.append(note)
    for line in lines:
        page.line(line)


def _addresses(digest: Digest, form: str) -> Callable[[int, int], str | None]:
    from articlecli.renderers import _links  # it loads Python's modules for networks, for the host's name

    return _links.finder(digest, form)


def _points(page: Page, digest: Digest, style: Style) -> None:
    bullet = page.text("• ", page.theme.accent)
    address = _addresses(digest, style.link) if style.link else None
    for point in digest.key_points:
        text = page.text(point.text)
        if address and (link := address(point.start, point.end)):
            text.stylize(Look(link=link))
        page.hanging(text, bullet)
        if style.explain:
            page.quiet(explanation(point, digest), bullet.cell_len)
    if style.explain and (note := ranked_by(digest)):
        page.quiet(note)


def _quotes(page: Page, digest: Digest, style: Style, own: Wording) -> None:
    """Prints each speaker's quotes below the name. The writer's words are quiet, so that the speaker's stand out."""
    opening, indent = (page.text(rule, page.theme.accent) for rule in ("│ ", "│   "))
    speakers, more = speakers_to_show(digest.quotes, style, own, page.width - indent.cell_len)
    for i, speaker in enumerate(speakers):
        if i:
            page.line()
        look = page.theme.speaker if speaker.name else page.theme.quiet
        name = page.text(speaker.name or own.say(NOT_NAMED), look)
        page.hanging(Text.assemble(name, page.text(speaker.role, page.theme.quiet)))
        for saying in speaker.sayings:
            words = [page.text(piece.text, "" if piece.is_said else page.theme.quiet) for piece in pieces(saying, own)]
            page.hanging(Text.assemble(*words), opening, indent)
    if more:
        page.line()
        page.quiet(more)


def _people(page: Page, digest: Digest, words: Wording) -> None:
    """Prints a line for each person. The numbers are quiet, so that names and roles stand out."""
    bullet = page.text("• ", page.theme.accent)
    for entry in entries(digest, words):
        name, note = page.text(isolated(entry.name), page.theme.speaker), page.text(entry.note, page.theme.quiet)
        page.hanging(Text.assemble(name, page.text(entry.role), note), bullet)


def _article(page: Page, digest: Digest, *, explain: bool) -> None:
    """Prints the article. The margin has the numbers of the key points and a bar for the salience."""
    digits = len(str(len(digest.key_points)))
    gutter = 2 * digits + 1 if page.console.width >= ROOMY else digits + 1  # columns for "3-5", or for "3+"
    above = ""
    for block in blocks(digest):
        if above != block.kind or block.kind == "paragraph":  # no blank lines inside lists and tables
            page.line()
        above = block.kind
        _block(page, block, gutter)
        for line in explained(block, digest) if explain else ():
            page.quiet(line, gutter + _BAR_WIDTH)


def _block(page: Page, block: Block, gutter: int) -> None:
    """Prints a block. Beside each line stand the numbers of the key points that begin there, and the salience."""
    opening = page.text(_BLOCK_OPENINGS.get(block.kind, ""), page.theme.accent)
    runs = list(block.runs if page.console.color_system else starred(block.runs))
    words = [_look(page, block, run) for run in runs]
    ends = list(accumulate(map(len, words)))
    text = Text.assemble(*words)
    reached, begun = 0, set[int]()
    for i, line in enumerate(page.wrapped(text, gutter + _BAR_WIDTH + opening.cell_len)):
        start = text.plain.index(line.plain, reached)  # wrapping dropped the blanks before it
        reached = start + len(line)
        beside = runs[bisect_right(ends, start) : bisect_left(ends, reached) + 1]
        begins = sorted({run.point for run in beside if run.point} - begun)
        # The square root lifts low scores, since most scores are far below the best.
        salience = max((run.score or 0 for run in beside), default=0) ** 0.5
        margin = f"{_numbers(begins, gutter):>{gutter}}{_BAR_FORMAT.format(_BARS[round(salience * (len(_BARS) - 1))])}"
        indent = opening if block.kind == "quotation" or not i else Text(" " * opening.cell_len)
        page.line(page.text(margin, page.theme.accent), indent, line)
        begun.update(begins)


def _look(page: Page, block: Block, run: Run) -> Text:
    looks = [{"heading": page.theme.title, "row": page.theme.quiet}.get(block.kind, "")]
    looks += [page.theme.point if run.point else "", page.theme.quote if run.quote else ""]
    return page.text(run.text, " ".join(filter(None, looks)))


def _numbers(points: Sequence[int], width: int) -> str:
    """Returns the numbers of the points that begin on a line: "3", "3-5", or "3+" if there is no room for more."""
    if len(points) == 1 or not points:
        return "".join(map(str, points))
    span = f"{points[0]}-{points[-1]}"
    is_all = points[-1] - points[0] == len(points) - 1
    return span if is_all and len(span) <= width else f"{points[0]}+"
