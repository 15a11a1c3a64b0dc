"""Renderers, one file an output format: `plain.py` is `--format plain`.

Each has `render(digest, stream, style) -> None` and knows nothing of its siblings. It may have `check(style) -> None`,
which raises ArticleError where no article can be shown so.
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
    "name_of",
    "names",
    "notes_of",
    "ranked_by",
    "render",
]

THEMES = ("terminal", "light", "dark")  # the terminal's own colours; those for a light and for a dark background


class Style(NamedTuple):
    """How a digest is to look. Each format heeds what means something to it."""

    width: int = 80  # columns
    color: bool = False
    several: bool = False  # the digest is one of several, and is to be told from the others
    explain: bool = False  # each point's score and why it was chosen
    screenful: bool = True  # no more quotes than a screen holds, in the formats for reading
    highlight: bool = False  # the whole article with what is shown of it marked, in place of the digest
    theme: str = "terminal"  # whose colours, of THEMES
    link: str | None = None  # the form of an address of a line in a file, as `terminals.link` has it; None: no links
    template: str | None = None  # the file of that format


def names() -> list[str]:
    """The formats that there are."""
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def json_schema() -> str:
    """The JSON Schema of the format `json`."""
    from articlecli.renderers.json import schema

    return schema()


def check(name: str, style: Style) -> None:
    """Raises ArticleError where the format can't show any article: where its template can't be used."""
    module = import_module(f"{__name__}.{name}")
    if hasattr(module, "check"):
        module.check(style)


def render(name: str, digest: "Digest", stream: TextIO, style: Style) -> None:
    """Writes the digest to the stream in the format of that name."""
    import_module(f"{__name__}.{name}").render(digest, stream, style)


def facts(digest: "Digest") -> list[str]:
    """What there is to know about the article itself, in the order to show it: who, when, where, how long."""
    minutes = max(1, round(digest.stats.reading_seconds / 60))
    stated = (f"By {digest.byline}" if digest.byline else None, digest.published, digest.dateline)
    words = f"{digest.stats.words:,} word{'' if digest.stats.words == 1 else 's'}"
    return [*(fact for fact in stated if fact), words, f"{minutes} min to read"]


def name_of(digest: "Digest") -> str:
    """What tells a digest from others: what its article was read from."""
    return reading.named(digest.source) if digest.source else ""


def notes_of(digest: "Digest") -> list[str]:
    """What stands below a digest: what was wrong in the article, and where it is from."""
    return [notice.text for notice in digest.corrections] + ([digest.credit] if digest.credit else [])


def explanation(point: "KeyPoint", digest: "Digest") -> str:
    """Why a point is shown: "0.83, rank 2 of 30: in paragraph 4; close to the headline"."""
    if point.score is None:
        return "; ".join(point.why)
    _, *reasons = point.why  # the first says the rank
    return f"{point.score:.2f}, rank {point.rank} of {digest.stats.sentences}: {'; '.join(reasons)}"


def ranked_by(digest: "Digest") -> str | None:
    """Which scorer took the place of the one that was asked for; None where none did."""
    if digest.scorer == digest.asked_scorer:
        return None
    return f"ranked by {digest.scorer}; {digest.asked_scorer} doesn't know the article's language"
