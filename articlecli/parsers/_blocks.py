"""Blocks: lines of a text that belong together, before their role in the article is known."""

import re
from functools import cache

from articlecli.core import Passage, Record, lazy_pattern

LONGEST_LINE = 500  # characters; a longer line is no furniture, no credit and no notice
_QUOTATION_ENDS = ('"', "”", "’", "»", "“", "‘", "«")  # also those of German: „…“, »…«

_LONGEST_WORD = 20  # characters, on the average of a line
_SIGNS_A_WORD = 2  # signs of Chinese or Japanese to a word
_CLOSING = "\"'”’»“‘«)]"  # marks that may stand behind a sentence's end; in German also “ and «
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";", "。", "！", "？", "．", "؟", "।")


class Block(Record):
    """Lines that belong together. `text` has their words with single blanks, without the mark of a list item."""

    text: str
    start: int
    end: int
    mark_start: int = 0  # offset of the item's mark; where there is none, the same as `start`
    is_item: bool = False
    after_gap: bool = True  # a blank line stands before it
    role: str = ""  # given by markup: headline, deck, byline, heading, paragraph, bold, quotation, caption or row
    glue: str = ""  # where a line was cut before it: "head" after a heading or a caption, "tail" after the text
    has_columns: bool = False  # tabs or several blanks stand between its words
    level: int = 0  # of a heading, by its markup: 1 is the highest; 0 where it isn't known

    @property
    def words(self) -> int:
        """Their number; where a script has no blanks between words, it is estimated by the characters."""
        words = self.text.count(" ") + 1
        has_blanks = len(self.text) < _LONGEST_WORD * words or self.text.isascii()
        return words if has_blanks else len(self.text) // _SIGNS_A_WORD

    @property
    def passage(self) -> Passage:
        return Passage(self.text, self.start, self.end)


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a sentence's end, a colon or a semicolon."""
    return line.rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def ends_with_mark(line: str) -> bool:
    """Whether a line ends with a mark: a sentence's end, a colon, a semicolon, a comma or a quotation mark."""
    return line.endswith(_QUOTATION_ENDS) or line.rstrip(_CLOSING).endswith((*_SENTENCE_ENDS, ","))


def locate_words(words: str, block: Block, text: str) -> Passage:
    """Returns the passage of the source's `text` that holds some words of a block.

    The white space between the words may differ. Words that aren't found get the span of the whole block.
    """
    found = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, block.start, block.end)
    return Passage(words, *(found.span() if found else (block.start, block.end)))


def letters_and_digits(text: str) -> str:
    """Returns the letters and digits of a text, in lower case. They are the same in two versions of one headline."""
    return "".join(c for c in text.lower() if c.isalnum())


def has_same_letters(text: str, other: str) -> bool:
    """Whether two lines have the same letters and digits; punctuation and case don't count."""
    return letters_and_digits(text) == letters_and_digits(other)


@cache
def line_pattern(pattern: str) -> re.Pattern[str]:
    """Returns a language's pattern of a line, compiled so that it matches in any case."""
    return lazy_pattern(pattern, re.IGNORECASE)
