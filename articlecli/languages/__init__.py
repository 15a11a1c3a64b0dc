"""Languages: a code such as "en" becomes a Language, which holds the words and patterns that the other folders use.

Read `_groups.py` first: it lists the knowledge. Then read `_language.py`, and the folder `english`: its `LANGUAGE` has
the code "en". Each language is a module or a folder beside them, and is imported at its first use. `neutral` serves the
languages without a folder. `detection` finds out the language of a text.
"""

from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from articlecli.core import ArticleError, Record, lazy_exports, module_names

if TYPE_CHECKING:
    from articlecli.languages._display import Display
    from articlecli.languages._figures import Figures
    from articlecli.languages._groups import ANY_CAPITAL, CAPITAL, NOTHING, Openings
    from articlecli.languages._language import Language, one_of
    from articlecli.languages._mail_words import ANSWERED, NEWSLETTER_FURNITURE, WROTE

__all__ = [
    "ANSWERED",
    "ANY_CAPITAL",
    "AUTO",
    "CAPITAL",
    "NEWSLETTER_FURNITURE",
    "NOTHING",
    "WROTE",
    "Display",
    "Figures",
    "Found",
    "Language",
    "Openings",
    "detected",
    "display",
    "displayed",
    "figures",
    "load",
    "name_of",
    "one_of",
]

AUTO = "auto"
_DEFAULT = "en"  # the language for "auto" where there is no text
_UNSURE = 0.5  # confidence below which a page's own word for its language decides
# The folders by ISO 639-1 code: a language is imported alone. A folder that is missing here is found by its LANGUAGE.
_FOLDERS = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
    "uk": "ukrainian",
}
_DISPLAYED = frozenset({"de", "es", "fr", "it", "nl", "pt", "ru"})  # have a module `display`
_FIGURED = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})  # have a module `figures`
_NO_LANGUAGES = frozenset({"detection", "neutral"})  # folders without a LANGUAGE


class Found(Record):
    """The language of a text, and how sure it is, from 0 to 1."""

    language: "Language"
    confidence: float


def detected(text: str, declared: str | None = None) -> Found:
    """Returns the language of most of a text. `declared` is the code that a page gives itself, which may be wrong.

    A page's code decides only where the text alone doesn't tell: pages of all languages call themselves English.
    """
    from articlecli.languages.detection import detect

    code, confidence = detect(text)
    if confidence < _UNSURE and declared:
        with suppress(ArticleError):  # a code that nobody knows
            return Found(load(declared), _UNSURE)
    return Found(load(code), confidence)


@cache
def load(code: str) -> "Language":
    """Returns the language of an ISO 639-1 code; "auto" means English. Raises ArticleError for an unknown code.

    The code may have a region or a script: "pt-BR", "zh-Hans". A language without a folder is the neutral one.
    """
    if language := _known(_DEFAULT if code == AUTO else code):
        return language
    from articlecli.languages import _codes

    meant = _codes.code_of(code)
    advice = f"did you mean {meant}?" if meant else "give its two letters of ISO 639-1, such as de or pt-BR, or auto"
    raise ArticleError(f"there is no language {code!r}; {advice}")


def name_of(code: str) -> str:
    """Returns the English name of a language: "French" for "fr"."""
    from articlecli.languages import _codes

    return _codes.name(code)


def displayed() -> list[str]:
    """Returns the codes of the languages that have the program's own words, English first."""
    return [_DEFAULT, *sorted(_DISPLAYED)]


def display(code: str) -> "Display | None":
    """Returns the program's own words in a language. None for English, and for a language that has none."""
    if code not in _DISPLAYED:
        return None
    found: Display = import_module(f"{__name__}.{_FOLDERS[code]}.display").DISPLAY
    return found


@cache
def figures(code: str) -> "Figures":
    """Returns the numbers and days in words of a language; one without any for a language that has none."""
    from articlecli.languages._figures import Figures

    if code not in _FIGURED:
        return Figures()
    found: Figures = import_module(f"{__name__}.{_FOLDERS[code]}.figures").FIGURES
    return found


def _known(code: str) -> "Language | None":
    """Returns the language of a code; None for an unknown code."""
    if code in _FOLDERS:
        return _language_in(_FOLDERS[code])
    from articlecli.languages import _codes

    wanted = _codes.normalized(code)
    if wanted in _FOLDERS:
        return _language_in(_FOLDERS[wanted])
    folders = set(module_names(__path__))
    for folder in sorted(folders - {*_FOLDERS.values(), *_NO_LANGUAGES}):
        if (language := _language_in(folder)).code in {code, wanted}:
            return language
    if not _codes.is_known(wanted):
        return None
    return load(wanted) if code != wanted else _neutral(wanted)


def _neutral(code: str) -> "Language":
    from articlecli.languages import neutral

    language: Language = neutral.language(code)
    return language


def _language_in(folder: str) -> "Language":
    language: Language = import_module(f"{__name__}.{folder}").LANGUAGE
    return language


if not TYPE_CHECKING:  # else a type checker would accept any name as exported
    __getattr__ = lazy_exports(
        __name__,
        _display="Display",
        _figures="Figures",
        _groups="ANY_CAPITAL CAPITAL NOTHING Openings",
        _language="Language one_of",
        _mail_words="ANSWERED NEWSLETTER_FURNITURE WROTE",
    )
