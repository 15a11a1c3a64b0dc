"""Writes JSON: one object for one article; for several articles, one object per line (JSON Lines)."""

import json
from typing import TextIO

from articlecli.core import Digest
from articlecli.renderers import Style


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes the object of `Digest.to_dict()`. Only ASCII is written if the stream's encoding isn't Unicode."""
    is_unicode = (stream.encoding or "utf-8").lower().replace("-", "").startswith("utf")
    shown = json.dumps(digest.to_dict(), ensure_ascii=not is_unicode, indent=None if style.is_one_of_several else 2)
    stream.write(f"{shown}\n")  # json.dump would write each part by itself, and take three times as long


def schema() -> str:
    """Returns the JSON Schema (draft 2020-12) of that object, as JSON in ASCII."""
    from pathlib import Path

    return Path(__file__).with_name("digest.schema.json").read_text(encoding="ascii")
