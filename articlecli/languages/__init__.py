"""Languages, one file each: `english.py` holds a `LANGUAGE` whose code is "en".

What a language is made of is loaded when it is first used: the command's help needs none of it.
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
_DEFAULT = "en"  # a text tells too little about its language where only a few are known


@cache
def load(code: str) -> "Language":
    """The language of an ISO 639-1 code; "auto" is English. Raises ArticleError for an unknown one."""
    wanted = _DEFAULT if code == AUTO else code
    names = [module.name for module in iter_modules(__path__) if not module.name.startswith("_")]
    known: list[str] = []
    for name in names:
        language: Language = import_module(f"{__name__}.{name}").LANGUAGE
        if language.code == wanted:
            return language
        known.append(language.code)
    raise ArticleError(f"there is no language {code!r} to digest it in; use one of {', '.join([AUTO, *known])}")


if not TYPE_CHECKING:  # a type checker would take any name for an exported one
    __getattr__ = lazy_exports(__name__, _groups="CAPITAL NOTHING Openings", _language="Language one_of")
