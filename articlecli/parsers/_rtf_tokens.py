"""Cuts an RTF file into tokens, and knows its code pages. The work grows with the length of the file.

A file is read as Latin-1, so that each byte is one character.
"""

import codecs
from collections.abc import Iterator

from articlecli.core import Record, lazy_pattern

# \par, \u8220, \'93, \~, a brace, a line break (which means nothing), a run of text
_TOKEN = lazy_pattern(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)|\\"
)
_SURROGATE = lazy_pattern("[\ud800-\udfff]")
DEFAULT_ENCODING = "cp1252"
_OF_PROGRAMS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
# The code pages of fonts' character sets, by the number in \fcharset. The RTF 1.9.1 specification has the list.
_OF_FONTS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
CHARACTERS = {
    "line": "\n",
    "tab": " ",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "~": "\N{NO-BREAK SPACE}",
    "_": "\N{NON-BREAKING HYPHEN}",
    "{": "{",
    "}": "}",
    "\\": "\\",
}


class Token(Record):
    """A piece of an RTF file. One of the fields is filled, or two for a control word with a number."""

    word: str = ""  # of a control word or sign: "par", "~"
    number: int | None = None
    data: bytes = b""  # text in the code page of its font
    brace: str = ""


def tokens(data: bytes) -> Iterator[Token]:
    r"""Yields the tokens of a file. Binary data (\bin) are left out."""
    text = data.decode("latin-1")
    at = 0
    while found := _TOKEN.match(text, at):
        at = found.end()
        if word := found["word"]:
            number = int(found["number"]) if found["number"] else None
            if word == "bin":
                at += max(number or 0, 0)
            yield Token(word, number)
        elif found["text"] is not None:
            yield Token(data=found["text"].encode("latin-1"))
        elif found["byte"]:
            yield Token(data=bytes.fromhex(found["byte"]))
        elif found["brace"]:
            yield Token(brace=found["brace"])
        elif found["sign"]:
            yield Token(found["sign"])


def encoding_of(word: str, number: int | None) -> str | None:
    r"""Returns the encoding that a control word names for the file or for a font; None for another word."""
    if word in {"ansicpg", "cpg"}:
        name = "utf-8" if number == 65001 else f"cp{number}"  # noqa: PLR2004 - Windows' number of UTF-8
        return name if _is_known(name) else DEFAULT_ENCODING
    if word == "fcharset":
        return _OF_FONTS.get(number or 0)
    return _OF_PROGRAMS.get(word)


def joined(pieces: list[str]) -> str:
    """Returns the pieces as one text, in which two halves of a character (surrogates) are one."""
    text = "".join(pieces)
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_known(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True
