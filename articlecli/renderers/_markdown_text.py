"""Escapes text in Markdown, so that it is shown as it was written: it makes no link, no markup and no HTML."""

import re

from articlecli.core import fold, lazy_pattern

# Text that would be markup. Each alternative has an example that it matches, and one that it doesn't match:
_MARKUP = lazy_pattern(
    r"""
      [\\`*~]                               # *this*
    | (?<![^\W_])_ | _(?![^\W_])            # _this_; not snake_case
    | \[(?![^\W\d_][\w .’'-]+\](?![\[(:]))  # [this](x), [^1], [x]; not [Ann Weld], as names are put into key points
    | <(?!\s)                               # <b>; not 3 < 4
    | &(?=\#?\w+;)                          # &amp; not AT&T
    | (?<=/)/                               # http://this, which may become a link; not and/or
    | (?<=[wW]{3})\.                        # www.this
    | (?<=[^\s.])\.(?=(?i:                  # this.org, this.it; not U.S., 3.5 or story.txt
        [^\W\d_]{2}|aero|asia|biz|com|coop|edu|gov|info|museum|name|net|org|pro|shop|web|xxx)(?![^\W_]))
    | (?<=\S)@(?=\S)                        # me@this
    | (?<=\S)\$(?!\d)                       # $this$, which may become a formula; not $5 or US$5
    | (?<!\S)\#(?=\#*$)                     # # Heading this #
    | ^ (?: > | [-+](?=[\s-]|$) | \#(?=\#{0,5}\s) )  # > - + # and --- begin blocks; not -5
    """,
    re.VERBOSE,
)
_NUMBERED = lazy_pattern(r"^(\d{1,9})([.)])(?=\s|$)")  # "1. this" is an item of a list; not "3.5 per cent"


def escaped(text: str) -> str:
    r"""Returns the text as a line of Markdown without markup: "1\. \*Go\* to U.S. news" for "1. *Go* to U.S. news"."""
    return inline(fold(text))


def inline(text: str) -> str:
    """Returns a part of a line without markup, as `escaped` does. Its white space is already folded."""
    return _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", text))
