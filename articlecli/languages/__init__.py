"""Languages: a code such as "en" becomes a Language, which holds the words and patterns that the other folders use.

Read `_groups.py` first: it lists the knowledge. Then read `_language.py`, and the folder `english`: its `LANGUAGE` has
the code "en". Each language is a module or a folder beside them. A language is imported at its first use, since the
command's help needs none.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from articlecli.core import ArticleError, lazy_exports

if TYPE_CHECKING:
    from articlecli.languages._groups import CAPITAL, NOTHING, Openings
    from articlecli.languages._language import Language, one_of

__all__ = ["AUTO", "CAPITAL", "NOTHING", "Language", "Openings", "load", "one_of"]

AUTO = "auto"
_DEFAULT = "en"  # the language for "auto"
_NEUTRAL = "neutral"  # the folder for every other code
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


@cache
def load(code: str) -> "Language":
    """Returns the language of an ISO 639-1 code; "auto" means English. Raises ArticleError for an unknown code."""
    wanted = _DEFAULT if code == AUTO else code
    if wanted in _FOLDERS:
        return _language_in(_FOLDERS[wanted])
    folders = (module.name for module in iter_modules(__path__) if module.name != _NEUTRAL and module.name[0] != "_")
    for folder in folders:
        if folder not in _FOLDERS.values() and (language := _language_in(folder)).code == wanted:
            return language
    neutral = import_module(f"{__name__}.{_NEUTRAL}")
    if wanted in neutral.CODES:
        other: Language = neutral.language(wanted)
        return other
    known = sorted(_FOLDERS)
    raise ArticleError(f"there is no language {code!r} to digest it in; use one of {', '.join([AUTO, *known])}")


def _language_in(folder: str) -> "Language":
    language: Language = import_module(f"{__name__}.{folder}").LANGUAGE
    return language


if not TYPE_CHECKING:  # else a type checker would accept any name as exported
    __getattr__ = lazy_exports(__name__, _groups="CAPITAL NOTHING Openings", _language="Language one_of")
