"""Takes a mailbox apart: a file in the form mbox, in which each message stands below a line "From …"."""

import re

from articlecli.core import lazy_pattern

_FROM_LINE = lazy_pattern(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,200}?\d\d:\d\d[^\n]{0,60}\n")
_QUOTED_FROM = lazy_pattern(rb"^>(>*From )", re.MULTILINE)  # so that it isn't taken for the beginning of a message


def messages(data: bytes) -> list[bytes]:
    """Returns the messages of a mailbox, each without its line "From …"; data that are no mailbox are one message."""
    lines = list(_FROM_LINE.finditer(data))
    if not lines or lines[0].start():
        return [data]
    ends = [*(line.start() for line in lines[1:]), len(data)]
    found = [data[line.end() : end] for line, end in zip(lines, ends, strict=True)]
    return [_QUOTED_FROM.sub(rb"\1", message) for message in found if message.strip()]
