"""Renderers: a digest becomes text on a stream. One file is one output format: `plain.py` is `--format plain`.

A renderer has `render(digest, stream, style) -> None` and imports no other renderer. It may also have
`check(style) -> None`, which raises ArticleError if no article can be shown with this style. Read `plain.py` first; the
files with an underscore hold what the renderers share.
"""

from importlib import import_module
from typing import TYPE_CHECKING, TextIO

from articlecli import languages, reading
from articlecli.core import ArticleError, Record, lazy_pattern, module_names
from articlecli.renderers._substitutes import ENCODING_ERRORS

if TYPE_CHECKING:
    from articlecli.core import Digest, KeyPoint
    from articlecli.events import JointDigest
    from articlecli.languages import Display

__all__ = [
    "ENCODING_ERRORS",
    "JOINT_FORMATS",
    "THEMES",
    "Style",
    "Wording",
    "check",
    "explanation",
    "facts",
    "is_right_to_left",
    "isolated",
    "joint_json_schema",
    "json_schema",
    "names",
    "notes_of",
    "ranked_by",
    "render",
    "render_together",
    "source_name",
    "ui_wording",
    "wording",
]

JOINT_FORMATS = ("terminal", "plain", "markdown", "html", "json")  # show several articles together
THEMES = ("terminal", "light", "dark")  # the terminal's own colours, and colours for a light and a dark background


_ENGLISH = "en"
_RIGHT_TO_LEFT = lazy_pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # Hebrew, Arabic, Syriac, Thaana and others
# Stands for a letter from the left without a width (Unicode Annex 9). Isolates would do as well, but no output has any
# of the characters that can turn the text after them.
_LEFT_TO_RIGHT_MARK = "\u200e"


class Style(Record):
    """The look of a digest. A format ignores the fields that mean nothing to it."""

    width: int = 80  # columns
    color: bool = False  # whether the terminal format uses colours
    is_one_of_several: bool = False  # whether the digest is one of several, which a reader must tell apart
    explain: bool = False  # whether to show each point's score and the reasons for it
    limits_to_screen: bool = True  # whether the formats for reading show only as many quotes as a screen holds
    highlight: bool = False  # whether to show the whole article with marks in place of the digest
    people: bool = False  # whether to list who is who
    theme: str = "terminal"  # one of THEMES
    ui: str = languages.AUTO  # the language of the program's own words; "auto" for the article's
    link: str | None = None  # pattern of the address of a line in a file, from `cli.terminal.link`; None for no links
    template: str | None = None  # name of the file, for the format `template`


def names() -> list[str]:
    """Returns the names of all formats, in alphabetical order."""
    return module_names(__path__)


def json_schema() -> str:
    """Returns the JSON Schema of the format `json`, as JSON."""
    from articlecli.renderers.json import schema

    return schema()


def joint_json_schema() -> str:
    """Returns the JSON Schema of the JSON of a digest of several articles, as JSON."""
    from pathlib import Path

    return Path(__file__).with_name("together.schema.json").read_text(encoding="ascii")


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


def render_together(name: str, digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool = False) -> None:
    """Writes the digest of several articles to the stream, in the format of that name, with or without a timeline.

    Raises ArticleError for a format that shows one article only.
    """
    if name not in JOINT_FORMATS:
        raise ArticleError(f"can't show several articles in the format {name}; use one of {', '.join(JOINT_FORMATS)}")
    import_module(f"{__name__}._together.{name}").render(digest, stream, style, timeline=timeline)


class Wording:
    """The program's own words: in a language that has them (`languages.display`), or else in English."""

    __slots__ = ("_display",)

    def __init__(self, display: "Display | None" = None) -> None:
        self._display = display

    @property
    def is_translated(self) -> bool:
        """Whether the words are in another language than English."""
        return self._display is not None

    def say(self, english: str, *values: object) -> str:
        """Returns words that are given in English: "Quotes", or "By {}" with the value for its braces."""
        words = self._display.phrases.get(english, english) if self._display else english
        return words.format(*values) if values else words

    def count(self, number: int, one: str, many: str, shown: str | None = None) -> str:
        """Returns words with a number, which are given in English for one and for many: "{} word", "{} words".

        `shown` stands in place of the number: "quotes 1 and 4" for two.
        """
        if self._display is None:
            return (one if number == 1 else many).format(shown or f"{number:,}")
        words = self._display.counted[many][self._display.form(number)]
        return words.format(shown or f"{number:,}".replace(",", self._display.thousands))

    def quoted(self, text: str) -> str:
        """Returns a text between quotation marks."""
        opening, closing = self._display.quotation_marks if self._display else ("“", "”")
        return f"{opening}{text}{closing}"

    def language_name(self, code: str) -> str:
        """Returns the name of a language: in this wording's language if it is the same one, else in English."""
        is_own = self._display is not None and languages.display(code) is self._display
        return self._display.name if self._display and is_own else languages.name_of(code)


def wording(digest: "Digest", style: Style) -> Wording:
    """Returns the program's own words for a digest."""
    return ui_wording(digest.language, style)


def ui_wording(language: str, style: Style) -> Wording:
    """Returns the program's own words for a digest of an article in a language, which is given by its code."""
    return Wording(languages.display(language if style.ui == languages.AUTO else style.ui))


def facts(digest: "Digest", style: Style = Style()) -> list[str]:  # noqa: B008  # it is immutable
    """Returns facts about the article in the order to show them.

    These are the byline, the date, the dateline, the number of words, the minutes to read, and a language other than
    English.
    """
    words = wording(digest, style)
    minutes = max(1, round(digest.stats.reading_seconds / 60))
    stated = (words.say("By {}", digest.byline) if digest.byline else None, digest.published, digest.dateline)
    length = words.count(digest.stats.words, "{} word", "{} words")
    language = [] if digest.language == _ENGLISH else [words.language_name(digest.language)]
    return [*(fact for fact in stated if fact), length, words.say("{} min to read", minutes), *language]


def is_right_to_left(digest: "Digest") -> bool:
    """Whether the article is written from right to left."""
    return not digest.headline.isascii() and bool(_RIGHT_TO_LEFT.search(digest.headline))


def isolated(text: str) -> str:
    """Returns a text that doesn't turn the direction of the words beside it, where it has letters from the right."""
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return text
    return f"{_LEFT_TO_RIGHT_MARK}{text}{_LEFT_TO_RIGHT_MARK}"


def source_name(digest: "Digest") -> str:
    """Returns a readable name of the source of the digest's article; "" if the source has no name."""
    return reading.display_name(digest.source) if digest.source else ""


def notes_of(digest: "Digest") -> list[str]:
    """Returns the notes that stand below a digest: the article's corrections, then its credit."""
    return [notice.text for notice in digest.corrections] + ([digest.credit] if digest.credit else [])


def explanation(point: "KeyPoint", digest: "Digest") -> str:
    """Returns why a point is shown: "0.83, rank 2 of 30: in paragraph 4; p. 3; close to the headline".

    A stated point has no score and no rank; only its reasons are returned. The page or the time stands where a document
    has it.
    """
    if point.score is None:
        return "; ".join((*point.why, *_place(point, digest)))
    _, *reasons = point.why  # the first says the rank
    reasons[1:1] = _place(point, digest)
    return f"{point.score:.2f}, rank {point.rank} of {digest.stats.sentences}: {'; '.join(reasons)}"


def _place(point: "KeyPoint", digest: "Digest") -> list[str]:
    place = digest.place(point.start)
    if place is None:
        return []
    return [f"p. {place.page}"] if place.page else [f"at {place.time}"] if place.time else []


def ranked_by(digest: "Digest") -> str | None:
    """Returns a note that another scorer replaced the asked one; None if none did."""
    if digest.scorer == digest.asked_scorer:
        return None
    return f"ranked by {digest.scorer}; {digest.asked_scorer} doesn't know the article's language"
