r"""Reads the groups of an RTF file: which text belongs to the document, in which code page, and what is its formatting.

A group stands in braces. It may have a destination, {\fonttbl …}, and its formatting ends with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from articlecli.core import ArticleError, Record
from articlecli.parsers._rtf_tokens import CHARACTERS, DEFAULT_ENCODING, Token, encoding_of, tokens

BODY, STYLES, TITLE, AUTHOR, DATE = "", "stylesheet", "title", "author", "creatim"
_FONTS, _SKIPPED = "fonttbl", "skipped"
_DESTINATIONS = {
    **{name: name for name in (STYLES, TITLE, AUTHOR, DATE, _FONTS)},
    **dict.fromkeys(
        ("colortbl", "info", "pict", "object", "fldinst", "nonshppict", "shp", "xe", "tc", "rxe"), _SKIPPED
    ),
    **dict.fromkeys(
        ("footnote", "annotation", "listtext", "pntext", "upr", "filetbl", "operator", "doccomm"), _SKIPPED
    ),
    **dict.fromkeys(("keywords", "comment", "company", "template", "subject", "category", "manager"), _SKIPPED),
    **dict.fromkeys(("revtim", "printim", "buptim", "hlinkbase"), _SKIPPED),
    **{f"{name}{side}": _SKIPPED for name in ("header", "footer") for side in ("", "l", "r", "f")},
    "ud": BODY,  # the same text as in the group before it, in Unicode
}
LIST_NUMBERS = {"listtext", "pntext"}
GROUP_END = "}"
_DEEPEST = 5000  # open groups; a document has some dozens


class Event(Record):
    """Some text, or a control word such as "par" with its number, and the destination that it is for."""

    target: str
    text: str = ""
    word: str = ""
    number: int | None = None
    is_bold: bool = False


@dataclass(slots=True)
class _State:
    """What holds in a group."""

    target: str = BODY
    encoding: str = DEFAULT_ENCODING
    fallbacks: int = 1  # the number of characters behind a \\u that stand for it in old programs
    is_bold: bool = False
    is_hidden: bool = False
    is_deleted: bool = False

    def set(self, word: str, number: int | None) -> None:
        """Takes a control word that formats text."""
        if word == "plain":
            self.is_bold = self.is_hidden = self.is_deleted = False
        elif word == "b":
            self.is_bold = number != 0
        elif word == "v":
            self.is_hidden = number != 0
        elif word == "deleted":
            self.is_deleted = number != 0
        elif word == "uc":
            self.fallbacks = max(number or 0, 0)


def events(data: bytes) -> Iterator[Event]:
    """Yields the text and the control words of a file that aren't skipped. Raises ArticleError for too deep groups."""
    groups = _Groups()
    for token in tokens(data):
        yield from groups.take(token)
    yield from groups.text()


class _Groups:
    """The open groups, the fonts, and the bytes of text that aren't decoded yet."""

    def __init__(self) -> None:
        self._state = _State()
        self._around: list[_State] = []
        self._fonts: dict[int, str] = {}
        self._font = 0  # that is being defined
        self._encoding = DEFAULT_ENCODING  # of the file
        self._pending = bytearray()
        self._passed_over = 0  # characters that are still to be skipped behind a \u
        self._is_optional = False  # the last word was \*

    def take(self, token: Token) -> Iterator[Event]:
        """Yields the events of the next token."""
        if token.data:
            self._pending += token.data[self._passed_over :]
            self._passed_over = max(0, self._passed_over - len(token.data))
            return
        yield from self.text()
        self._passed_over = 0
        if token.word == "u":
            yield from self._shown(chr((token.number or 0) & 0xFFFF))
            self._passed_over = self._state.fallbacks
        elif token.word in CHARACTERS:
            yield from self._shown(CHARACTERS[token.word])
        elif token.word:
            yield from self._word(token.word, token.number)
        elif token.brace == "{":
            if len(self._around) >= _DEEPEST:
                raise ArticleError("is a broken document; get a whole copy of it")
            self._around.append(replace(self._state))
        else:
            yield Event(self._state.target, word=GROUP_END)
            self._state = self._around.pop() if self._around else self._state
        self._is_optional = token.word == "*"

    def text(self) -> Iterator[Event]:
        """Yields the text that was taken since the last control word."""
        if self._pending:
            data = bytes(self._pending)
            self._pending.clear()
            yield from self._shown(data.decode(self._state.encoding, "replace"))

    def _shown(self, text: str) -> Iterator[Event]:
        state = self._state
        if state.target not in {_SKIPPED, _FONTS} and not state.is_hidden and not state.is_deleted:
            yield Event(state.target, text, is_bold=state.is_bold)

    def _word(self, word: str, number: int | None) -> Iterator[Event]:
        state = self._state
        if word in LIST_NUMBERS:
            yield Event(state.target, word=word)
        if self._is_optional or word in _DESTINATIONS:  # a program passes over an optional group that it doesn't know
            state.target = _DESTINATIONS.get(word, _SKIPPED)
        elif state.target == _FONTS:
            self._define_font(word, number)
        elif state.target != _SKIPPED:
            self._set_encoding(word, number)
            state.set(word, number)
            yield Event(state.target, word=word, number=number)

    def _define_font(self, word: str, number: int | None) -> None:
        if word == "f":
            self._font = number or 0
        elif encoding := encoding_of(word, number):
            self._fonts[self._font] = encoding

    def _set_encoding(self, word: str, number: int | None) -> None:
        if word in {"f", "plain", "deff"}:
            self._state.encoding = self._fonts.get(number or 0, self._encoding) if word == "f" else self._encoding
        elif encoding := encoding_of(word, number):
            self._encoding = self._state.encoding = encoding
