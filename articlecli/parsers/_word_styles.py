"""Reads the styles of a Word document: the role that each gives its paragraphs. A style inherits from its parent."""

from collections.abc import Mapping
from typing import Any

from articlecli.core import Record
from articlecli.parsers._document_styles import Style, named_style, outline_style

_MOST_PARENTS = 20  # of a style; a file may have styles that inherit from each other in a circle
_OFF = {"0", "false", "off", "none"}
NO_LIST = "0"  # the number of a list that takes a paragraph out of its style's list


class Styles(Record):
    """The styles of a document by their ids, and its language."""

    by_id: Mapping[str, Style]
    language: str | None = None

    def of(self, identifier: str | None) -> Style:
        return self.by_id.get(identifier or "", Style())


def read_styles(root: Any) -> Styles:
    """Returns the styles in a file `styles.xml`; none where there is no such file."""
    if root is None:
        return Styles({})
    space = root.tag.rpartition("}")[0] + "}"
    elements = {each.get(f"{space}styleId", ""): each for each in root.iter(f"{space}style")}
    language = root.find(f"{space}docDefaults/{space}rPrDefault/{space}rPr/{space}lang")
    code = None if language is None else language.get(f"{space}val")
    return Styles({name: _style(name, elements, space) for name in elements}, code)


def is_on(value: str | None) -> bool:
    """Whether a property is switched on by its value: <w:b/> and <w:b w:val="1"/>, but not <w:b w:val="0"/>."""
    return value not in _OFF


def _style(identifier: str, elements: Mapping[str, Any], space: str) -> Style:
    """Returns a style, with what it doesn't say itself taken from the styles that it is based on."""
    named, level, bold, number = Style(), None, None, None
    element = elements.get(identifier)
    for _ in range(_MOST_PARENTS):
        if element is None:
            break
        if named == Style():
            named = named_style(_value(element, space, "name") or "")
        level = level or _value(element, space, "pPr", "outlineLvl")
        number = number or _value(element, space, "pPr", "numPr", "numId")
        bold = _bold(element, space) if bold is None else bold
        element = elements.get(_value(element, space, "basedOn") or "")
    if not named.role and not named.is_left_out:
        outlined = outline_style(level)
        named = named._replace(role=outlined.role, level=outlined.level)
    return named._replace(is_item=named.is_item or number not in {None, NO_LIST}, is_bold=bool(bold))


def _value(element: Any, space: str, *path: str) -> str | None:
    found = element.find("/".join(space + name for name in path))
    value: str | None = None if found is None else found.get(f"{space}val")
    return value


def _bold(element: Any, space: str) -> bool | None:
    found = element.find(f"{space}rPr/{space}b")
    return None if found is None else is_on(found.get(f"{space}val"))
