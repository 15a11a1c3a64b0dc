"""The value that the patterns of news prose find: a possible speaker."""

from typing import NamedTuple

from articlecli.core import Passage


class Attribution(NamedTuple):
    """A possible speaker, the cue, and the pattern that found both."""

    mention: Passage
    cue: str | None
    pattern: tuple[str, ...]  # its name, then its details, the weightiest first
