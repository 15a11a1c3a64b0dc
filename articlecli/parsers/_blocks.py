"""Blocks: the lines of a text that belong together, before it is known what they are to the article."""

import re
from functools import cache
from typing import NamedTuple

from articlecli.core import Passage

SECOND_SENTENCE = re.compile(r"[a-z]{4}[.!?] [A-Z]")  # "Nobody was hurt. E-mail to a friend"
LONGEST_LINE = 500  # characters of a line that may be furniture, a credit or a notice
QUOTATION_ENDS = ('"', "”", "’", "»")

_CLOSING = "\"'”’»)]"  # marks that may stand behind the end of a sentence
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";")


class Block(NamedTuple):
    """Lines that belong together. `text` is folded and without the mark of a list item."""

    text: str
    start: int
    end: int
    mark: int = 0  # where the block begins with the mark of its item
    is_item: bool = False
    after_gap: bool = True  # set off by a blank line from what is before it
    role: str = ""  # what markup says it is: headline, deck, byline, heading, paragraph, quotation or row

    @property
    def words(self) -> int:
        return self.text.count(" ") + 1

    @property
    def passage(self) -> Passage:
        return Passage(self.text, self.start, self.end)


def ends_sentence(line: str) -> bool:
    """Whether a line ends with the end of a sentence."""
    return line.rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def is_closed(line: str) -> bool:
    """Whether a line ends with a mark, of a sentence or a quotation."""
    return line.endswith(QUOTATION_ENDS) or line.rstrip(_CLOSING).endswith((*_SENTENCE_ENDS, ","))


def located(words: str, block: Block, text: str) -> Passage:
    """Where some words of a block's folded text stand in the source."""
    found = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, block.start, block.end)
    return Passage(words, *(found.span() if found else (block.start, block.end)))


def letters(text: str) -> str:
    """The letters and digits of a text, in lower case: what two writings of one headline have in common."""
    return "".join(c for c in text.lower() if c.isalnum())


def is_same(text: str, other: str) -> bool:
    """Whether two lines say the same, punctuation and case aside."""
    return letters(text) == letters(other)


@cache
def line_pattern(pattern: str) -> re.Pattern[str]:
    """A language's pattern of a line, compiled."""
    return re.compile(pattern, re.IGNORECASE)
