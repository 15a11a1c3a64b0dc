"""Reads the text on the system's clipboard, with the library pyperclip."""

from articlecli.core import ArticleError
from articlecli.reading.compression import TOO_LARGE_MESSAGE

_NONE = "isn't there or can't be read; on Linux, install xclip or wl-clipboard, or pipe the text in"


def text(most: int) -> str:
    """Returns the text that was copied last. Raises ArticleError where there is none, or it is larger than `most`."""
    try:
        import pyperclip
    except ImportError:
        raise ArticleError("needs a library; pip install 'articlecli[documents]' to read it") from None
    try:
        copied = str(pyperclip.paste() or "")
    except Exception:  # noqa: BLE001 - each system's clipboard fails in its own way
        raise ArticleError(_NONE) from None
    if not copied.strip():
        raise ArticleError("holds no text; copy the article first")
    if len(copied) > most:
        raise ArticleError(TOO_LARGE_MESSAGE.format(most))
    return copied.replace("\r\n", "\n").replace("\r", "\n")
