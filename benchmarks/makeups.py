"""Long texts of many make-ups: novels, and what costs a program most of its time or memory."""

from benchmarks.data import load

NOVELS = "novels"

# Each is repeated until the text is long enough. What it strains is in the comment.
_UNITS = {
    "one letter": "a",  # one word
    "words": "gull harbour ",  # one sentence
    "blank lines": "\n",
    "tabs": "a\t",
    "stops": "A. ",  # the shortest sentences
    "lines": "a\n",  # the shortest paragraphs
    "list": "- a\n",
    "headings": "Gulls Leave Bay\n\nThey left.\n\n",
    "short lines": "Gulls Leave Bay\n",
    "quotes": "“a” said B. ",
    "names": "Ann Lee met Bo Weld. ",
    "Chinese": "漢",  # three bytes a letter
    "Chinese lines": "漢字。\n",
    "emoji": "😀",  # makes each letter of the text take four bytes
    "letters and emoji": "The gulls left. 😀 ",
    "HTML": "<p>a</p>",
    "HTML, nested": "<div>a",
    "Markdown": "# a\n\n*a* [a](/a)\n\n",
}


def names() -> list[str]:
    """All make-ups."""
    return [NOVELS, *_UNITS]


def text(name: str, size: int) -> str:
    """A text of that make-up which is so many bytes long in UTF-8, or a few less so as to end with a whole letter."""
    unit = "\n\n".join(novel["text"] for novel in load("long/novels")) + "\n\n" if name == NOVELS else _UNITS[name]
    encoded = unit.encode()
    return (encoded * (size // len(encoded) + 1))[:size].decode("utf-8", "ignore")
