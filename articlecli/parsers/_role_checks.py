"""Checks the roles of a text's blocks against what holds of any article, whatever their weights say.

An article has a headline above its text at most; a box of key points has a heading and few short lines; there is text.
"""

from collections.abc import Sequence

from articlecli.core import Record
from articlecli.languages import Language
from articlecli.parsers._blocks import Block, ends_with_mark, line_pattern

TEXT = {"paragraph", "item", "quotation", "question", "answer"}  # roles of blocks that hold the article's text
_LAST_BOX = 12  # blocks at the top among which a box of key points begins
_MOST_POINTS, _LONGEST_POINT, LONGEST_HEADING = 10, 40, 8  # points of a box; words of a point and of the heading
_LINES = {"headline", "heading", "deck", "kicker", "date", "caption", "credit", "teaser", "furniture"}
_LONGEST_DECK = 50  # words, as in newspapers
_LONGEST_LINE = 60  # words of a block with such a role
_TITLES = {"heading", "kicker", "deck", "caption"}  # roles of lines that may be a headline after all
_SHORTEST_TITLE = 2  # words


class RoledBlock(Record):
    """A block and its role."""

    role: str
    block: Block


def checked(parts: Sequence[RoledBlock], language: Language) -> list[RoledBlock]:
    """Returns the blocks, those with another role whose own can't be."""
    corrected = [part._replace(role=_corrected(*part)) for part in parts]
    return _with_deck(_with_headline(_with_text(_with_points(corrected, language))))


def is_points_heading(block: Block, language: Language) -> bool:
    """Whether a line is a heading that boxes of key points have: "Key points:"."""
    return line_pattern(language.articles.key_points_heading).fullmatch(block.text.rstrip(" :")) is not None


def _corrected(role: str, block: Block) -> str:
    """Returns the role; a short line in capitals without a mark at its end is a heading, a long block is text."""
    if block.words > _LONGEST_LINE and role in _LINES and not block.role:
        return "paragraph"
    is_line = block.words <= LONGEST_HEADING and block.text.isupper() and not ends_with_mark(block.text)
    return "heading" if role == "paragraph" and is_line and not block.is_item else role


def _with_deck(parts: list[RoledBlock]) -> list[RoledBlock]:
    """Returns the parts; what stands between headline and byline or date is the deck, where there is other text."""
    if sum(part.role in TEXT for part in parts) <= 1:
        return parts
    for i in range(len(parts) - 2):
        above, part, below = parts[i : i + 3]
        is_between = above.role == "headline" and part.role == "paragraph" and below.role in {"byline", "date"}
        if is_between and part.block.words <= _LONGEST_DECK:
            return [each._replace(role="deck") if each is part else each for each in parts]
    return parts


def _with_text(parts: list[RoledBlock]) -> list[RoledBlock]:
    """Returns the parts; where none of them is text, the sentences among them are, or a line that stands alone.

    Furniture is no text. Lines without a mark at their ends are none: headings alone are no article.
    """
    if any(part.role in TEXT for part in parts):
        return parts
    likely = [part for part in parts if not part.block.role and not _is_furniture(part)]
    sentences = [part for part in likely if ends_with_mark(part.block.text)] or (likely if len(likely) == 1 else [])
    starts = {part.block.start for part in sentences}
    return [part._replace(role="paragraph") if part.block.start in starts else part for part in parts]


def _is_furniture(part: RoledBlock) -> bool:
    return part.role == "furniture" and {".", "!", "?"}.isdisjoint(part.block.text)


def _with_headline(parts: list[RoledBlock]) -> list[RoledBlock]:
    """Returns the parts; without a headline above the text, the last line there that may be one is it."""
    first = next((i for i, part in enumerate(parts) if part.role in TEXT), len(parts))
    parts[first:] = [part._replace(role="heading") if part.role == "headline" else part for part in parts[first:]]
    if any(part.role == "headline" for part in parts) or first == len(parts):
        return parts
    titles = [i for i in range(first) if parts[i].role in _TITLES and _is_title(parts[i].block)]
    if titles:
        parts[titles[-1]] = parts[titles[-1]]._replace(role="headline")
    return parts


def _is_title(block: Block) -> bool:
    """Whether a heading may be an article's title. "1 Introduction" is none: the text begins in its midst."""
    return block.words >= _SHORTEST_TITLE and not block.text[0].isdigit() and not block.text.endswith(".")


def _with_points(parts: list[RoledBlock], language: Language) -> list[RoledBlock]:
    """Returns the parts; what isn't a box of key points becomes a heading and the items of a list."""
    found: list[RoledBlock] = []
    i = 0
    while i < len(parts):
        end = i + 1
        is_heading = parts[i].role not in TEXT and is_points_heading(parts[i].block, language)
        if is_heading or parts[i].role == "points-heading":
            while end < len(parts) and (parts[end].role == "point" or (is_heading and parts[end].block.is_item)):
                end += 1
        box = parts[i:end]
        if is_heading and end > i + 1:
            box = [box[0]._replace(role="points-heading"), *(part._replace(role="point") for part in box[1:])]
        if not (len(box) > 1 and i < _LAST_BOX and _is_box([part.block for part in box], language)):
            box = [part._replace(role=_role_out_of_box(part)) for part in box]
        found += box
        i = end
    return found


def _role_out_of_box(part: RoledBlock) -> str:
    """Returns the role of a block that looked like a part of a box of key points, and is none."""
    if part.role == "points-heading":
        return "paragraph" if ends_with_mark(part.block.text) else "heading"
    return "item" if part.role == "point" else part.role


def _is_box(blocks: Sequence[Block], language: Language) -> bool:
    """Whether a heading and the lines below it look like a box of key points.

    The heading is one that such boxes have, or the lines are items of a list or have no marks at their ends.
    """
    heading, *points = blocks
    if len(points) > _MOST_POINTS or any(point.words > _LONGEST_POINT for point in points):
        return False
    if is_points_heading(heading, language):
        return True
    is_list = all(point.is_item or not ends_with_mark(point.text) for point in points)
    return len(points) > 1 and is_list and heading.words <= LONGEST_HEADING
