"""Finds the kind of a text by its content, or else by its name. This module is small, since each run loads it."""

import re

from articlecli.core import lazy_pattern

OF_TEXT = ("plain", "markdown", "html")
# The kinds of documents, as in `documents`, which most runs don't load.
OF_DATA = ("docx", "email", "epub", "feed", "json", "odt", "pdf", "rtf", "subtitles", "webarchive")
KINDS = (*OF_TEXT, *OF_DATA)
_ENDINGS = {"html": (".html", ".htm", ".xhtml"), "markdown": (".md", ".markdown", ".mkd", ".mdown")}
_EXAMINED = 4096  # code points at the start of a text that are examined

_COMMENTS = r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"
_HTML = lazy_pattern(
    rf"(?is){_COMMENTS}<(?:!doctype\s+html|html|head|body|meta|title|link|script|article|main|section|div|h1|p)\b"
)
# A string and a pattern each. Only a text that holds the string can match the pattern.
_MARKDOWN = (
    ("+++", r"(?m)\A\+\+\+[ \t]*\n(?:.*\n)+?\+\+\+[ \t]*$"),  # front matter in TOML
    ("{", r"\A\{\s*\"[\w-]+\"\s*:[^\0]*?\n\}[ \t]*\n\s*[^\s{}\[\],]"),  # front matter in JSON, and a text below it
    ("%", r"\A%[ \t]\S.*\n(?:[ \t].*\n)*%[ \t]"),  # Pandoc's title and author
    (
        "---",
        r"(?m)\A---[ \t]*\n(?:[\w-]+:.*\n(?:(?![\w-]+:|---[ \t]*$)[ \t-].*\n)*)+---[ \t]*$",
    ),  # front matter in YAML
    ("#", rf"\A{_COMMENTS}#{{1,3}} \S"),  # "# Headline"
    ("\n", r"(?m)\A.*\n(?:={4,}|-{4,})[ \t]*$"),  # an underlined headline
    ("##", r"(?m)^#{2,4} \S.*[^#\s]$"),  # "## Section", and not "### ENDS ###"
    ("](", r"\[[^\[\]\n]+\]\((?:https?://|/)[^\s\[)]+\)"),  # "[a link](https://example.org)"
)
# The beginnings of documents: a byte that is no letter, a line of a head such as "Subject:", "WEBVTT", a cue's number.
_DOCUMENT = lazy_pattern(
    rb"(?:\xef\xbb\xbf)?\s{0,99}(?:[^\w\s\x80-\xff\"'#(*-]|PK|BZh|ID3|bplist|WEBVTT|From |\d{1,9}\s{1,9}\d\d:"
    rb"|[A-Za-z-]{2,60}: )"
)
_PDF, _PDF_NEAR = b"%PDF-", 1024  # a PDF may have other bytes before its mark
_PROSE_ENDINGS = (".txt", "-")  # of names; "-" is standard input
_CELL_MARKS = ("\t", "|", ";")
_CODE_SIGNS, _FEWEST_CODE_SIGNS = "{}();=[]_", 0.01  # a share of the characters, as in `refusals`
_WEB = lazy_pattern(r"(?i)https?://")  # "https://example.org/story", not "ftp://…" or "file.txt"


def kind_of_text(text: str, name: str | None) -> str:
    """Returns the kind of a text, one of KINDS. `name` is the name of its file, or its web address."""
    start = text.lstrip()[:_EXAMINED]
    if _HTML.match(start):
        return "html"
    if any(sign in start and re.search(pattern, start) for sign, pattern in _MARKDOWN):
        return "markdown"
    ending = (name or "").lower()
    return next((kind for kind, endings in _ENDINGS.items() if ending.endswith(endings)), "plain")


def may_be_document(data: bytes) -> bool:
    """Whether data may be no text or page. It is a quick answer for most articles; `documents` finds out more."""
    start = data[:_EXAMINED]
    return b"\0" in start or _PDF in start[:_PDF_NEAR] or _DOCUMENT.match(start) is not None


def is_plainly_prose(text: str, name: str | None, kind: str) -> bool:
    """Whether a text has hardly any signs of source code and tables. `refusals`, which looks closer, loads slowly."""
    start = text[:_EXAMINED].lstrip()
    if kind != "plain" or start.startswith("<") or not (name or "-").endswith(_PROSE_ENDINGS):
        return False
    head = start.partition("\n")[0]  # of a table, it has the marks between cells
    if head.count(",") > 1 or any(mark in head for mark in _CELL_MARKS):
        return False
    return sum(map(start.count, _CODE_SIGNS)) < _FEWEST_CODE_SIGNS * len(start)


def is_url(name: str) -> bool:
    """Whether a name is a web address and no file's name: it begins with http:// or https://, in any case."""
    return bool(_WEB.match(name))
