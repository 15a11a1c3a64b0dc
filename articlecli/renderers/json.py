"""JSON: one object for one article, one object a line (JSON Lines) for several."""

import json
from typing import TextIO

from articlecli.core import Digest
from articlecli.renderers import Style


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes the object of `Digest.to_dict()`, in ASCII alone where the stream isn't Unicode."""
    is_unicode = (stream.encoding or "utf-8").lower().replace("-", "").startswith("utf")
    shown = json.dumps(digest.to_dict(), ensure_ascii=not is_unicode, indent=None if style.several else 2)
    stream.write(f"{shown}\n")  # json.dump would write each word by itself, and take three times as long


def schema() -> str:
    """The JSON Schema (draft 2020-12) of that object, in ASCII."""
    from pathlib import Path

    return Path(__file__).with_name("digest.schema.json").read_text(encoding="ascii")
