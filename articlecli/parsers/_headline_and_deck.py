"""Finds the lines above the first paragraph (headline, deck, byline, date) and the dateline that opens it."""

import re
from typing import NamedTuple

from articlecli.core import Passage, Span, passage
from articlecli.languages import CAPITAL, Language
from articlecli.parsers import _dates
from articlecli.parsers._blocks import LONGEST_LINE, SECOND_SENTENCE, Block, ends_with_mark, line_pattern, locate_words

# Lengths in words, as in newspapers: the longest of 1,025 BBC headlines has 8, the longest of print decks about 40.
_LONGEST_HEADLINE = 25
_LONGEST_DECK = 50
_SHORTEST_DECK = 7
_LONGEST_JOB_TITLE = 5
_LONGEST_BYLINE = 200  # characters
_LONGEST_MASTHEAD = 3  # lines above the headline: the name of the site, the name of a section, a date

_PLACE = rf"{CAPITAL}[\w.'’-]*(?:[ /](?:{CAPITAL}[\w.'’-]*)){{0,5}}"
_CAPITALS = rf"{CAPITAL}(?:{CAPITAL}|[.'’-])+(?:[ /]{CAPITAL}(?:{CAPITAL}|[.'’-])*){{0,3}}"
_DASH = r"\s*(?:--|[-–—])\s*"
_DATELINE = re.compile(
    # LONDON (Reuters) - | Washington (AFP) – | LEEDS, Aug. 19 (PA) — | (CNN) -- | (CNN)The
    rf"(?P<agency>(?:{_PLACE}(?:, {_PLACE}){{0,2}}(?:, [A-Z][a-z]+\.? \d{{1,2}})? )?\([A-Z][\w.&/’' ]{{1,40}}\))"
    rf"(?:{_DASH}|(?<=[A-Z][A-Z]\))\s*)(?=\S)"
    # PARIS, June 3 — | NEW YORK —
    rf"|(?P<place>{_CAPITALS}(?:, (?:{_PLACE}|[A-Z][a-z]+\.? \d{{1,2}}))*)\s+(?:--|[-–—])\s+(?=\S)"
)
_FULL_STOP = re.compile(r"(?<!\.\.)[.:;,][\"'”’»)\]]*$|[?!][\"”»]$")
_SENTENCE = re.compile(r"^(?:\S+ ){5}.*[a-z][.?!]$")  # "By Friday in Paris they had seen it."
_INITIALS = re.compile(r"(?<![A-Z.])(?:[A-Z]\.){2,}$")  # U.S.


class Head(NamedTuple):
    """The lines above the first paragraph; dates are in ISO 8601."""

    headline: Passage | None = None
    deck: Passage | None = None
    byline: Passage | None = None
    published: str | None = None
    updated: str | None = None


def take_head(blocks: list[Block], text: str, language: Language) -> tuple[Head, list[Block]]:
    """Returns the head (the headline and the lines below it), and the blocks of the body."""
    head = Head()
    for i in range(len(blocks) - 1):
        extended = _with_markup_role(head, blocks[i]) or _with_block(head, blocks, i, text, language)
        if extended is None:
            return head, blocks[i:]
        head = extended
    return head, blocks[-1:]


def _with_markup_role(head: Head, block: Block) -> Head | None:
    """Returns the head with a block that markup calls a headline or a deck; None for any other block."""
    if block.role == "headline":
        return head._replace(headline=block.passage)
    return head._replace(deck=block.passage) if block.role == "deck" else None


def _with_block(head: Head, blocks: list[Block], i: int, text: str, language: Language) -> Head | None:
    """Returns the head with block `i` added, or unchanged where the block isn't kept: a masthead, a job title.

    Returns None where the body begins at block `i`.
    """
    block, below = blocks[i], blocks[i + 1]
    if byline := _byline(head, block, below, text, language):
        date = _dates.date_within(block.text, language)
        return head._replace(byline=byline, published=head.published or date)
    if date := _dates.iso_date(block.text, language):
        if line_pattern(language.articles.updated).match(block.text):
            return head._replace(updated=head.updated or date)
        return head._replace(published=head.published or date)
    if not head.headline and not head.byline and _is_headline(blocks, i, language):
        return head if _is_masthead(blocks, i, language) else head._replace(headline=block.passage)
    is_deck = _is_deck(head, block, below, language) if head.headline else _is_above_dateline(block, below)
    if is_deck and not head.deck:
        return head._replace(deck=block.passage)
    is_job_title = head.byline and block.words <= _LONGEST_JOB_TITLE and _is_date(below, language)
    return head if is_job_title and not ends_with_mark(block.text) else None


def _byline(head: Head, block: Block, below: Block, text: str, language: Language) -> Passage | None:
    """Returns the names of the authors where a block is a byline: "By Ann Weld", or "Ann Weld" above a date."""
    name = byline_name(block.text, language)
    if block.role == "byline":
        return locate_words(name or block.text, block, text)
    if not name and head.headline and not head.byline and _is_date(below, language):
        is_name = " " in block.text and line_pattern(language.articles.author).fullmatch(block.text)
        name = block.text if is_name else None
    return locate_words(name, block, text) if name else None


def _is_date(block: Block, language: Language) -> bool:
    return _dates.iso_date(block.text, language) is not None


def byline_name(line: str, language: Language) -> str | None:
    """Returns the names in a line such as "By Ann Weld in Paris"; None for a line that is no byline."""
    if len(line) > _LONGEST_BYLINE or _SENTENCE.search(line):
        return None
    found = line_pattern(language.articles.byline).fullmatch(line)
    if not found or found["name"].split()[0].lower() in language.names.not_names:
        return None  # "By Monday"
    return str(found["name"])


def _is_headline(blocks: list[Block], i: int, language: Language) -> bool:
    """Whether block `i` is a headline: a short line without a full stop, comma, colon or semicolon at its end.

    It may end with one where a byline or a date stands below it, or where it is in title case above a dateline. The
    full stop of initials ("U.S.") doesn't count.
    """
    block, below = blocks[i], blocks[i + 1]
    if block.is_item or block.role or block.words > _LONGEST_HEADLINE or _opening_dateline(block.text):
        return False
    if not any(c.isalpha() for c in block.text):
        return False
    if byline_name(below.text, language) or _is_date(below, language):
        return True
    if _is_title_case(block.text) and _opening_dateline(below.text):
        return True
    if _INITIALS.search(block.text) and not below.text[0].islower():
        return True
    return not _FULL_STOP.search(block.text) and not SECOND_SENTENCE.search(block.text)


def _is_masthead(blocks: list[Block], i: int, language: Language) -> bool:
    """Whether block `i` is the name of a site or a section, with the headline further below."""
    if not line_pattern(language.articles.masthead).fullmatch(blocks[i].text):
        return False
    below = range(i + 1, min(i + 1 + _LONGEST_MASTHEAD, len(blocks) - 1))
    return any(_is_headline(blocks, j, language) and not _is_date(blocks[j], language) for j in below)


def _is_title_case(line: str) -> bool:
    """Whether each word of five letters or more has a capital: "Ferry Runs Aground Near Alder Point."."""
    return all(word[0].isupper() for word in re.findall(r"[^\W\d_]{5,}", line))


def _is_deck(head: Head, block: Block, below: Block, language: Language) -> bool:
    """Whether a block below the headline is a deck: it has no mark at its end, or a byline or a date is below it."""
    if block.is_item or not _SHORTEST_DECK <= block.words <= _LONGEST_DECK or _opening_dateline(block.text):
        return False
    if not ends_with_mark(block.text):
        return True
    return not head.byline and (byline_name(below.text, language) is not None or _is_date(below, language))


def _is_above_dateline(block: Block, below: Block) -> bool:
    """Whether a block is one sentence above a line that opens with a dateline.

    Such a sentence is the deck, even without a headline.
    """
    is_short = not block.is_item and block.words <= _LONGEST_HEADLINE and not SECOND_SENTENCE.search(block.text)
    return is_short and bool(_opening_dateline(below.text)) and not _opening_dateline(block.text)


def _opening_dateline(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """Returns the match of the dateline that `text` has at `start`, or None. `end` is the end of the paragraph.

    The dateline must end within LONGEST_LINE characters, since a long text without blanks would take much memory.
    """
    longest = start + LONGEST_LINE
    return _DATELINE.match(text, start, longest if end is None else min(end, longest))


def take_dateline(paragraph: Span, text: str) -> tuple[Passage | None, Span]:
    """Returns the dateline at the beginning of a paragraph, or None, and the paragraph without it."""
    found = _opening_dateline(text, paragraph.start, paragraph.end)
    if not found:
        return None, paragraph
    group = "agency" if found["agency"] else "place"
    return passage(text, *found.span(group)), Span(found.end(), paragraph.end)
