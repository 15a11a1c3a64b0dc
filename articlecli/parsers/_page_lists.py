"""Tells a page that lists articles, by its form: headings that are links, each with a short text, and little else."""

from collections import Counter
from collections.abc import Sequence

from articlecli.parsers._page_blocks import HEADINGS, PageBlock

_FEWEST = 4  # articles of a list
_LONGEST_TEASER = 60  # words of an article in a list
_TEASER_BLOCKS = 3  # blocks behind a heading in a list that may belong to it
_MOST_OUTSIDE = 20  # words of the chosen text out of the list


def first_listed(blocks: Sequence[PageBlock], chosen: Sequence[PageBlock]) -> str | None:
    """Returns the heading of the first article that a page lists, or None where the page holds an article.

    `chosen` are the blocks that look like an article's. On a page with a list only, they are all in the list.
    """
    linked = [i for i, block in enumerate(blocks) if block.box.tag in HEADINGS and block.linked == block.words]
    tag, items = Counter(blocks[i].box.tag for i in linked).most_common(1)[0] if linked else ("", 0)
    if items < _FEWEST:
        return None
    listed = {id(block) for i in linked for block in blocks[i : i + _TEASER_BLOCKS + 1]}
    text = [block for block in chosen if block.box.tag not in HEADINGS]
    outside = sum(block.words for block in text if id(block) not in listed)
    longest = max((block.words for block in text), default=0)
    first = next(blocks[i].text for i in linked if blocks[i].box.tag == tag)
    return first if outside < _MOST_OUTSIDE and longest <= _LONGEST_TEASER else None
