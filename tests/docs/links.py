"""Finds the relative links of a Markdown page that lead nowhere."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`[^`\n]+`")
_LINK = re.compile(r"\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(([^()\s]+)\)")  # [text](address), ![text](address)
_ELSEWHERE = re.compile(r"[a-z][a-z+.-]*:", re.IGNORECASE)  # "https:", "mailto:"
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
_NO_PART_OF_AN_ANCHOR = re.compile(r"[^\w\- ]")


def broken(page: Path) -> list[str]:
    """The page's links to missing files, and to anchors that their pages don't have."""
    return [address for address in _relative(page) if not _is_there(page, *address.partition("#")[::2])]


def _relative(page: Path) -> Iterator[str]:
    text = _CODE.sub("", _FENCE.sub("", page.read_text(encoding="utf-8")))
    for address in _LINK.findall(text):
        if not _ELSEWHERE.match(address):
            yield address


def _is_there(page: Path, name: str, anchor: str) -> bool:
    target = page.parent / name if name else page
    if not target.exists():
        return False
    return not anchor or (target.suffix == ".md" and anchor in anchors(target))


def anchors(page: Path) -> set[str]:
    """The anchors that GitHub makes of a page's headings: "All options" becomes "all-options"."""
    found: set[str] = set()
    seen: Counter[str] = Counter()
    for heading in _HEADING.findall(_FENCE.sub("", page.read_text(encoding="utf-8"))):
        name = _NO_PART_OF_AN_ANCHOR.sub("", heading).lower().replace(" ", "-")
        found.add(f"{name}-{seen[name]}" if seen[name] else name)
        seen[name] += 1
    return found
