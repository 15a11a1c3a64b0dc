"""Real pages as plain texts, with the role of each block: what somebody gets who selects an article with the mouse.

A block in the marked body of its page has the role of its element: a paragraph, heading, item, quotation or row. Any
other block gets its role from its element, its class or its place: a headline, deck, byline, date, caption, credit or
teaser, else furniture. These roles are less sure than those that a reader gave, but there are many.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import lxml.html

from articlecli.core import clean, fold
from articlecli.parsers._blocks import letters_and_digits

_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark",
    "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
_LEFT_OUT = {"script", "style", "noscript", "svg", "select", "template", "iframe", "form", "button", "textarea"}
_BY_CLASS = (
    ("caption", re.compile(r"caption|cutline|wp-caption|legend")),
    ("credit", re.compile(r"credit|copyright")),
    ("byline", re.compile(r"byline|author|writer|contributor")),
    ("date", re.compile(r"date|time|publish|updated")),
    ("deck", re.compile(r"standfirst|subtitle|sub-?head|deck|\bdek\b|summary|strapline|intro")),
    ("teaser", re.compile(r"related|recirc|promo|teaser|read-?(?:more|next)|more-?on|recommend|also-?like")),
)
_LONGEST_HEAD = 60  # words of a deck, a byline or a caption
_NEAR = 3  # elements around a block whose classes count
_SHORTEST_TEASER = 4  # words
_LONGEST_REPEATED = 30  # letters; a shorter block is in the marked body only as a whole line


class LabelledBlock(NamedTuple):
    role: str
    text: str


def page_copy(html: str, body: str, title: str = "") -> list[LabelledBlock]:
    """Returns the blocks from the headline to the last paragraph of a page's marked body, each with its role.

    Returns [] where fewer than three blocks of the body are found on the page.
    """
    page = lxml.html.document_fromstring(html.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    lines = {letters_and_digits(line) for line in body.split("\n")}
    whole = letters_and_digits(body)
    blocks = [(element, text) for element, text in _blocks(page.body if page.body is not None else page)]
    roles = [_role(element, text, lines, whole, letters_and_digits(title)) for element, text in blocks]
    inside = [i for i, role in enumerate(roles) if role in {"paragraph", "item", "quotation"}]
    if len(inside) < 3:  # noqa: PLR2004 - said above
        return []
    heads = [i for i in range(inside[0]) if roles[i] == "headline"]
    first = heads[-1] if heads else inside[0]
    tail = next((i for i in range(inside[-1] + 1, len(blocks)) if blocks[i][0].tag in {"footer", "aside"}), len(blocks))
    last = min(tail, inside[-1] + 12)
    copied = [LabelledBlock(role, text) for role, (_, text) in zip(roles[first:last], blocks[first:last], strict=True)]
    return copied[:1] + [block for above, block in pairwise(copied) if block != above]


def _blocks(element: Any) -> Iterator[tuple[Any, str]]:
    """Yields the texts of the blocks below an element, each with the element that holds it."""
    pieces = [element.text or ""]
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _LEFT_OUT:
            pass
        elif child.tag in _INLINE and not any(isinstance(e.tag, str) and e.tag not in _INLINE for e in child.iter()):
            pieces.append(child.text_content())
        elif child.tag == "tr":
            text = fold(" | ".join(fold(cell.text_content()) for cell in child if isinstance(cell.tag, str)))
            yield child, clean(text)
        else:
            if text := clean(fold("".join(pieces))):
                yield element, text
            pieces = []
            yield from _blocks(child)
        pieces.append(child.tail or "")
    if text := clean(fold("".join(pieces))):
        yield element, text


def _role(element: Any, text: str, lines: set[str], whole: str, title: str) -> str:
    letters = letters_and_digits(text)
    if letters and (letters in lines or (len(letters) > _LONGEST_REPEATED and letters in whole)):
        return _role_in_body(element, text)
    if element.tag == "h1" and (not title or letters in title or title in letters):
        return "headline"
    words = len(text.split())
    near = [element, *element.iterancestors()][:_NEAR]
    classes = " ".join(f"{e.get('class') or ''} {e.get('itemprop') or ''} {e.get('rel') or ''}" for e in near).lower()
    if any(e.tag == "figcaption" for e in near) and "credit" not in classes:
        return "caption"
    if words <= _LONGEST_HEAD:
        for role, pattern in _BY_CLASS:
            if pattern.search(classes) and (role != "date" or any(c.isdigit() for c in text)):
                return role
    if element.tag in {"h2", "h3", "h4"} or (_is_link(element, text) and words >= _SHORTEST_TEASER):
        return "teaser"
    return "furniture"


def _role_in_body(element: Any, text: str) -> str:
    tags = {e.tag for e in [element, *element.iterancestors()][:_NEAR]}
    if element.tag in {"h2", "h3", "h4", "h5", "h6"}:
        return "heading"
    if "blockquote" in tags:
        return "quotation"
    bold = "".join(e.text_content() for e in element.iter("b", "strong"))
    if letters_and_digits(bold) == letters_and_digits(text) and not text.endswith("."):
        return "heading"
    return "item" if "li" in tags else "row" if element.tag == "tr" else "paragraph"


def _is_link(element: Any, text: str) -> bool:
    linked = "".join(link.text_content() for link in element.iter("a"))
    return letters_and_digits(linked) == letters_and_digits(text)
