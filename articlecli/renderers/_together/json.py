"""Writes a digest of several articles as JSON: one object, or one a line for several events."""

import json
from typing import TYPE_CHECKING, TextIO

from articlecli.renderers import Style

if TYPE_CHECKING:
    from articlecli.events import JointDigest


def render(digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool) -> None:  # noqa: ARG001  # all is shown
    """Writes the object of `JointDigest.to_dict()`. Only ASCII is written if the stream's encoding isn't Unicode."""
    is_unicode = (stream.encoding or "utf-8").lower().replace("-", "").startswith("utf")
    indent = None if style.is_one_of_several else 2
    stream.write(f"{json.dumps(digest.to_dict(), ensure_ascii=not is_unicode, indent=indent)}\n")
