"""Safari's web archive: a property list, whose main resource is the page. Its other resources are left out."""

import plistlib
from typing import Any

from articlecli import reading
from articlecli.core import ArticleError, Source

_NO_PAGE = "is a property list without a page; give a web archive, or the article's text"
_TEXTS = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "plain"}


def read(source: Source) -> Source:
    """Returns the page in a web archive. Raises ArticleError where it holds none, or is broken."""
    try:
        archive: Any = plistlib.loads(source.data, fmt=plistlib.FMT_BINARY)
    except Exception:  # noqa: BLE001 - plistlib has many exceptions for broken data
        raise ArticleError("is a broken property list; save the page anew") from None
    page = archive.get("WebMainResource") if isinstance(archive, dict) else None
    data = page.get("WebResourceData") if isinstance(page, dict) else None
    if not isinstance(page, dict) or not isinstance(data, bytes):
        raise ArticleError(_NO_PAGE)
    kind = _TEXTS.get(str(page.get("WebResourceMIMEType", "text/html")))
    if kind is None:
        raise ArticleError(_NO_PAGE)
    encoding = page.get("WebResourceTextEncodingName")
    content_type = f"text/html; charset={encoding}" if isinstance(encoding, str) else None
    return reading.from_string(reading.decode(data, content_type=content_type), source.name, kind)
