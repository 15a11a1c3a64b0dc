"""Renderers: a digest becomes text on a stream. One file is one output format: `plain.py` is `--format plain`.

A renderer has `render(digest, stream, style) -> None` and imports no other renderer. It may also have
`check(style) -> None`, which raises ArticleError if no article can be shown with this style. Read `plain.py` first; the
files with an underscore hold what the renderers share.
"""

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NamedTuple, TextIO

from articlecli import reading
from articlecli.renderers._substitutes import ENCODING_ERRORS

if TYPE_CHECKING:
    from articlecli.core import Digest, KeyPoint

__all__ = [
    "ENCODING_ERRORS",
    "THEMES",
    "Style",
    "check",
    "explanation",
    "facts",
    "json_schema",
    "names",
    "notes_of",
    "ranked_by",
    "render",
    "source_name",
]

THEMES = ("terminal", "light", "dark")  # the terminal's own colours, and colours for a light and a dark background


class Style(NamedTuple):
    """The look of a digest. A format ignores the fields that mean nothing to it."""

    width: int = 80  # columns
    color: bool = False  # whether the terminal format uses colours
    is_one_of_several: bool = False  # whether the digest is one of several, which a reader must tell apart
    explain: bool = False  # whether to show each point's score and the reasons for it
    limits_to_screen: bool = True  # whether the formats for reading show only as many quotes as a screen holds
    highlight: bool = False  # whether to show the whole article with marks in place of the digest
    people: bool = False  # whether to list who is who
    theme: str = "terminal"  # one of THEMES
    link: str | None = None  # pattern of the address of a line in a file, from `cli.terminal.link`; None for no links
    template: str | None = None  # name of the file, for the format `template`


def names() -> list[str]:
    """Returns the names of all formats, in alphabetical order."""
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def json_schema() -> str:
    """Returns the JSON Schema of the format `json`, as JSON."""
    from articlecli.renderers.json import schema

    return schema()


def check(name: str, style: Style) -> None:
    """Raises ArticleError if the format can show no article with this style, since its template can't be used."""
    module = import_module(f"{__name__}.{name}")
    if hasattr(module, "check"):
        module.check(style)


def render(name: str, digest: "Digest", stream: TextIO, style: Style) -> None:
    """Writes the digest to the stream in the format of that name.

    Raises ArticleError if the format can't show the digest with this style.
    """
    import_module(f"{__name__}.{name}").render(digest, stream, style)


def facts(digest: "Digest") -> list[str]:
    """Returns facts about the article in the order to show them: byline, date, dateline, words, minutes to read."""
    minutes = max(1, round(digest.stats.reading_seconds / 60))
    stated = (f"By {digest.byline}" if digest.byline else None, digest.published, digest.dateline)
    words = f"{digest.stats.words:,} word{'' if digest.stats.words == 1 else 's'}"
    return [*(fact for fact in stated if fact), words, f"{minutes} min to read"]


def source_name(digest: "Digest") -> str:
    """Returns a readable name of the source of the digest's article; "" if the source has no name."""
    return reading.display_name(digest.source) if digest.source else ""


def notes_of(digest: "Digest") -> list[str]:
    """Returns the notes that stand below a digest: the article's corrections, then its credit."""
    return [notice.text for notice in digest.corrections] + ([digest.credit] if digest.credit else [])


def explanation(point: "KeyPoint", digest: "Digest") -> str:
    """Returns why a point is shown: "0.83, rank 2 of 30: in paragraph 4; close to the headline".

    A stated point has no score and no rank; only its reasons are returned.
    """
    if point.score is None:
        return "; ".join(point.why)
    _, *reasons = point.why  # the first says the rank
    return f"{point.score:.2f}, rank {point.rank} of {digest.stats.sentences}: {'; '.join(reasons)}"


def ranked_by(digest: "Digest") -> str | None:
    """Returns a note that another scorer replaced the asked one; None if none did."""
    if digest.scorer == digest.asked_scorer:
        return None
    return f"ranked by {digest.scorer}; {digest.asked_scorer} doesn't know the article's language"
