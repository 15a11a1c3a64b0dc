"""Makes long texts of many make-ups: novels, and texts that strain a program's time or memory."""

from benchmarks.data import load

NOVELS = "novels"

# A unit is repeated until the text is long enough. Some comments tell what the text strains.
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
    "emoji": "😀",  # Python keeps each character of such a text in four bytes
    "letters and emoji": "The gulls left. 😀 ",
    "HTML": "<p>a</p>",
    "HTML, nested": "<div>a",
    "Markdown": "# a\n\n*a* [a](/a)\n\n",
}


def names() -> list[str]:
    """Returns the names of all make-ups."""
    return [NOVELS, *_UNITS]


def text(name: str, size: int) -> str:
    """Returns a text of a make-up with `size` bytes in UTF-8, or up to three fewer, so that no character is cut."""
    unit = "\n\n".join(novel["text"] for novel in load("long/novels")) + "\n\n" if name == NOVELS else _UNITS[name]
    encoded = unit.encode()
    return (encoded * (size // len(encoded) + 1))[:size].decode("utf-8", "ignore")
