"""Reads the language that a page or a front matter declares. Many declare a wrong one: it is evidence, and no proof."""

import re
from collections.abc import Iterator

from articlecli.core import Source, lazy_pattern
from articlecli.parsers._documents import Document

_HEAD = 100_000  # characters at the beginning of a page, where its head stands
_TAG = lazy_pattern(r"<(?P<name>html|meta)\s(?P<attributes>[^<>]{1,1000})>", re.IGNORECASE)
_OF_PAGE = lazy_pattern(r"(?<![\w:-])(?:xml:)?lang\s?=\s?[\"']?(?P<code>[a-z]{2,3})(?![a-z])", re.IGNORECASE)
# The meta elements that name a language, the most reliable ones first
_OF_META = (
    lazy_pattern(r"=\s?[\"']?og:locale(?![\w:])", re.IGNORECASE),
    lazy_pattern(r"=\s?[\"']?(?:content-language|inlanguage)(?![\w-])", re.IGNORECASE),
    lazy_pattern(r"=\s?[\"']?(?:dc\.|dcterms\.)?language(?![\w-])", re.IGNORECASE),
)
_CONTENT = lazy_pattern(r"(?<![\w-])content\s?=\s?[\"']?(?P<code>[a-z]{2,3})(?![a-z])", re.IGNORECASE)
_FRONT_MATTER = lazy_pattern(
    r"^(?:lang|language|locale)\s?[:=]\s?[\"']?(?P<code>[a-z]{2,3})(?![a-z])", re.IGNORECASE | re.MULTILINE
)
_OPENING = ("---", "+++")
_FRONT = 2000  # characters of a front matter that are read


def declared_language(source: Source) -> str | None:
    """Returns the code that a source declares, without a region and in lower case: "de" for "de-AT". Else None.

    A page declares it in its `html` element or its meta elements, a Markdown text in its front matter, a document in
    its properties. The code has two or three letters, and may be one that no language has.
    """
    if source.kind == "html":
        return next(_declared(source.text[:_HEAD]), None)
    if isinstance(source, Document):
        return source.language
    head = source.text[:_FRONT].lstrip()
    if source.kind == "markdown" and head.startswith(_OPENING):
        found = _FRONT_MATTER.search(head.split(f"\n{head[:3]}", 1)[0])
        return found["code"].lower() if found else None
    return None


def _declared(head: str) -> Iterator[str]:
    """Yields the codes that the head of a page declares, the most reliable ones first."""
    metas = []
    for tag in _TAG.finditer(head):
        if tag["name"].lower() == "meta":
            metas.append(tag["attributes"])
        elif found := _OF_PAGE.search(tag["attributes"]):
            yield found["code"].lower()
    for names in _OF_META:
        for meta in metas:
            if names.search(meta) and (found := _CONTENT.search(meta)):
                yield found["code"].lower()
