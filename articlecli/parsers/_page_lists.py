"""Tells a page that lists articles, by its form: headings that are links, each with a short text, and little else."""

from collections import Counter
from collections.abc import Sequence

from articlecli.parsers._page_blocks import HEADINGS, PageBlock

_FEWEST = 4  # articles of a list
_LONGEST_TEASER = 60  # words of an article in a list, on average
_MOST_OUTSIDE = 20  # words of the chosen text out of the list


def first_listed(blocks: Sequence[PageBlock], chosen: Sequence[PageBlock]) -> str | None:
    """Returns the heading of the first article that a page lists, or None where the page holds an article.

    `chosen` are the blocks that look like an article's. On a page with a list only, they are all in the list.
    """
    linked = [block for block in blocks if block.box.tag in HEADINGS and block.linked == block.words]
    if len(linked) < _FEWEST:
        return None
    headings = Counter(box.number for block in linked for box in block.box.around())
    lists: dict[int, list[PageBlock]] = {}  # by the number of a box: the headings whose cards stand in it
    for block in linked:
        around = next((box for box in block.box.around() if headings[box.number] > 1), block.box)
        lists.setdefault(around.number, []).append(block)
    items = max(lists.values(), key=len)
    box = next(box for box in items[0].box.around() if headings[box.number] > 1 or box.parent is None)
    if len(items) < _FEWEST or box.words / len(items) > _LONGEST_TEASER:
        return None
    outside = sum(block.words for block in chosen if block.box.tag not in HEADINGS and not box.holds(block.box))
    longest = max(block.words - block.linked for block in blocks if box.holds(block.box))
    return items[0].text if outside < _MOST_OUTSIDE and longest <= _LONGEST_TEASER else None
