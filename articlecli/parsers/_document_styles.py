"""Tells the role of a paragraph by the name of its style, in Word, OpenDocument and RTF.

Files have the names of built-in styles in English, whatever the language of the program is.
"""

from articlecli.core import Record, lazy_pattern

_ROLES = {
    **dict.fromkeys(("title", "headline"), "headline"),
    **dict.fromkeys(("subtitle", "standfirst", "deck"), "deck"),
    **dict.fromkeys(("author", "byline"), "byline"),
    **dict.fromkeys(("quote", "intense quote", "block text", "block quotation", "quotations"), "quotation"),
    **dict.fromkeys(("caption", "illustration", "figure", "table", "drawing"), "caption"),
    **dict.fromkeys(("html preformatted", "source code", "preformatted text"), "row"),
}
_HEADING = lazy_pattern(r"heading ?(?P<level>[1-9])")
_LIST = lazy_pattern(r"list (?:bullet|number)(?: \d)?|list \d")
_LEFT_OUT = lazy_pattern(
    r"toc (?:\d|heading)|table of (?:figures|authorities)|toa heading|index (?:\d|heading)|contents (?:\d|heading)"
    r"|(?:header|footer)(?: left| right)?|(?:footnote|endnote|annotation|comment) text|footnote|endnote|page number"
)


class Style(Record):
    """What a style says of its paragraphs."""

    role: str = ""
    level: int = 0  # of a heading; 1 is the highest
    is_item: bool = False
    is_bold: bool = False
    is_left_out: bool = False


def named_style(name: str) -> Style:
    """Returns what a style's own name says: "heading 2"."""
    name = name.strip().lower()
    if heading := _HEADING.fullmatch(name):
        return Style("heading", int(heading["level"]))
    is_left_out = _LEFT_OUT.fullmatch(name) is not None
    return Style(_ROLES.get(name, ""), is_item=_LIST.fullmatch(name) is not None, is_left_out=is_left_out)


def outline_style(level: str | int | None) -> Style:
    """Returns the style of a heading by its outline level, of which 0 is the highest and 9 that of the text."""
    number = int(level) if level is not None and str(level) in {*"012345678"} else None
    return Style() if number is None else Style("heading", number + 1)
