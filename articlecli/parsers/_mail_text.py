"""Takes from the text of an e-mail what isn't its writer's: quotations, the signature, a newsletter's links."""

import re

from articlecli.core import lazy_pattern
from articlecli.languages import NEWSLETTER_FURNITURE, WROTE

_QUOTED = lazy_pattern(r"[ \t]{0,3}>")
# "On 3 June 2025, Ann Weld wrote:", which may be wrapped; below it stand quoted lines, or the message as it was
_WROTE = lazy_pattern(rf"(?i)\A(?=.*(?:\b(?:{WROTE})\b|@)).{{3,300}}[:：]\s*\Z")
# "-----Original Message-----", "---------- Forwarded message ---------"
_RULED_TITLE = lazy_pattern(r"\s*[-_]{4,}[ \t]*[^\W\d_][^-_\n]{2,60}?[ \t]*[-_]{4,}\s*\Z")
_RULE = lazy_pattern(r"\s*[-_]{10,}\s*\Z")
_HEADER = lazy_pattern(r"[*_]{0,2}[^\W\d_][\w -]{0,20}[ \t\xa0]?[:：][*_]{0,2}[ \t\xa0]\S")
_ADDRESS = lazy_pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|\b\d\d?:\d\d\b")
_SIGNATURE = lazy_pattern(r"--[ \t\xa0]?\Z")
_FURNITURE = lazy_pattern(rf"(?i)(?<!\w)(?:{NEWSLETTER_FURNITURE})(?!\w)")
_PARAGRAPH_GAP = lazy_pattern(r"\n[ \t]*\n\s*")
_LINK_LINE = lazy_pattern(r"\s*[(<\[]?https?://\S+[)>\]]?\s*\Z")
_LINK = lazy_pattern(r"\s?[<(\[]\s?https?://[^\s<>()\[\]]+\s?[>)\]]")  # the link behind the words of a page
_FEWEST_HEADERS = 3  # lines "From: …", "Sent: …", "To: …" that make the head of a message
_LONGEST_FURNITURE = 60  # words of a paragraph about leaving a newsletter
_FOOT = 0.6  # share of the text behind which such a paragraph opens the foot
_FEWEST_SIGNED = 0.3  # share of the text that stands above a signature
_LONGEST_ATTRIBUTION = 3  # lines


def unflowed(text: str, *, drops_blank: bool) -> str:
    """Returns a text whose paragraphs are each one line (RFC 3676). `drops_blank` is its parameter DelSp."""
    pieces: list[str] = []
    for line in text.split("\n"):
        goes_on = line.endswith(" ") and line != "-- "
        pieces += [line[:-1] if goes_on and drops_blank else line, "" if goes_on else "\n"]
    return "".join(pieces).removesuffix("\n")


def own_words(text: str) -> str:
    """Returns the text without the messages that it answers, its signature, and the links of a newsletter.

    Where nothing else would be left, as in a message that only passes another one on, the text stays.
    """
    lines = _without_signature(_without_quoted(text.split("\n")))
    own = _without_furniture("\n".join(lines))
    return own if own.strip() else _unquoted(text)


def _without_quoted(lines: list[str]) -> list[str]:
    """Returns the lines above the message that is answered below them, and without quoted lines between them."""
    kept: list[str] = []
    for i, line in enumerate(lines):
        if _RULED_TITLE.match(line) or _opens_message(lines, i):
            if any(each.strip() for each in kept):
                return kept
            continue
        if not _QUOTED.match(line):
            kept.append(line)
        elif i and not _QUOTED.match(lines[i - 1]):
            _drop_attribution(kept)
    return kept


def _opens_message(lines: list[str], i: int) -> bool:
    """Whether the head of a message that an answer repeats begins at a line: "From: …", "Sent: …", "To: …"."""
    first = i + 1 if _RULE.match(lines[i]) else i
    head = lines[first : first + _FEWEST_HEADERS]
    return (
        len(head) == _FEWEST_HEADERS and all(map(_HEADER.match, head)) and any(_ADDRESS.search(line) for line in head)
    )


def _drop_attribution(kept: list[str]) -> None:
    """Drops the last lines where they say who wrote the quoted lines below them."""
    last = len(kept)
    while last and not kept[last - 1].strip():
        last -= 1
    for count in range(1, min(_LONGEST_ATTRIBUTION, last) + 1):
        above = kept[last - count : last]
        if not above[0].strip():
            return
        if _WROTE.match(" ".join(above)) and (last == count or not kept[last - count - 1].strip()):
            del kept[last - count :]
            return


def _without_signature(lines: list[str]) -> list[str]:
    """Returns the lines above the line "-- ", which opens a signature."""
    length = sum(map(len, lines))
    above = 0
    for i, line in enumerate(lines):
        if _SIGNATURE.match(line) and above > _FEWEST_SIGNED * length:
            return lines[:i]
        above += len(line)
    return lines


def is_furniture(paragraph: str) -> bool:
    """Whether a paragraph is about leaving a newsletter, or about seeing it elsewhere, or only a link."""
    if _LINK_LINE.match(paragraph):
        return True
    return len(paragraph.split()) <= _LONGEST_FURNITURE and _FURNITURE.search(paragraph) is not None


def _without_furniture(text: str) -> str:
    """Returns the text without paragraphs that are furniture, and without all below such a paragraph near its end."""
    paragraphs = _PARAGRAPH_GAP.split(text)
    length, above = sum(map(len, paragraphs)), 0
    kept = []
    for paragraph in paragraphs:
        if is_furniture(paragraph):
            if above > _FOOT * length and not _LINK_LINE.match(paragraph):
                break
        else:
            kept.append(_LINK.sub("", paragraph))
        above += len(paragraph)
    return "\n\n".join(kept)


def _unquoted(text: str) -> str:
    return re.sub(r"^(?:[ \t]{0,3}>)+ ?", "", text, flags=re.MULTILINE)
