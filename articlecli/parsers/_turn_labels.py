"""Finds the label before a turn of an interview or a chat: "Ann Lee:", "THE COURT:", "[12:01] ann:", "Q."."""

from collections.abc import Sequence

from articlecli.core import lazy_pattern
from articlecli.languages import CAPITAL, Language
from articlecli.parsers._blocks import Block

_TIME = r"(?:\[[\d/.,:\- ]{4,22}(?: ?[APap]\.?[Mm]\.?)?\]|\d\d?:\d\d(?::\d\d)?)"
_ASIDE = r"(?: \([^()]{1,40}\))?"
_STAMP = lazy_pattern(rf"{_TIME} ?(?=\S)")
_LABEL = lazy_pattern(
    rf"(?:{_TIME} ?)?(?:<[@+ ]?(?P<nick>[^<>\s]{{1,20}})>:?"
    rf"|(?P<name>(?:{CAPITAL}|[a-z@])[^:?!“”\"<>]{{0,45}}?){_ASIDE}:"
    rf"|(?P<actor>{CAPITAL}[A-Z]+(?:[ .'’-]+{CAPITAL}[A-Z]+){{0,2}}){_ASIDE}\.)\s"
)
_LETTER = lazy_pattern(r"(?P<letter>[A-Z])(?:[.:]|[-–—])\s+\S")
_BARE_LETTER = lazy_pattern(r"(?P<letter>[A-Z])\s+(?=[A-Z“\"])")
_LONGEST = 80  # characters, with a time before it
_MOST_BLANKS = 5


def turn_label(text: str, *, has_letters: bool) -> str:
    """Returns the label at the beginning of a block, or "". `has_letters` allows bare letters: "Q Is it late?"."""
    found = _LABEL.match(text, 0, _LONGEST) or _LETTER.match(text, 0, _LONGEST)
    if not found and has_letters:
        found = _BARE_LETTER.match(text, 0, _LONGEST)
    label = found[found.lastgroup or 0] if found else ""
    return label if label.count(" ") <= _MOST_BLANKS else ""


def has_bare_letters(blocks: Sequence[Block], language: Language) -> bool:
    """Whether several blocks open with the letter of a question and a blank: "Q Is it late?"."""
    letters = {f"{letter.upper()} " for letter in language.quotations.question_labels if len(letter) == 1}
    return sum(block.text[:2] in letters for block in blocks) > 1


def stamp_end(text: str, start: int, end: int) -> int:
    """Returns the offset behind the time before a turn ("[12:01] ann: …"), or `start` where there is none."""
    found = _STAMP.match(text, start, min(end, start + _LONGEST))
    return found.end() if found else start


def label_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Returns where the label at the beginning of a turn begins and ends; None where there is no label."""
    found = _LABEL.match(text, start, min(end, start + _LONGEST))
    return found.span(found.lastgroup or 0) if found else None
