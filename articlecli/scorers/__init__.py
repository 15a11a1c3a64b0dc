"""Scorers, one file a method: `centrality.py` is `--scorer centrality`.

Each has `score(article, sentences, language) -> list[float]`, a number from 0 to 1 for each sentence in their order,
higher for a better key point, and knows nothing of its siblings. A scorer that leans on what was learned of a language
has `knows(language) -> bool` too, and one that can say why a sentence is a good point has
`reasons(article, sentences, language, indices) -> list[tuple[str, ...]]`, in words, for the sentences of these indices.
"""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING

from articlecli.core import ArticleError

if TYPE_CHECKING:
    from articlecli.core import Article, Sentence
    from articlecli.languages import Language

__all__ = ["DEFAULT", "FALLBACK", "names", "reasons", "score", "usable"]

DEFAULT = "news"
FALLBACK = "centrality"  # for a language that another scorer doesn't know


@cache
def names() -> tuple[str, ...]:
    """The scorers that there are."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))


def score(name: str, article: "Article", sentences: Sequence["Sentence"], language: "Language") -> list[float]:
    """The sentences' scores by the method of that name. Raises ArticleError where there is no such method."""
    scores: list[float] = _method(name).score(article, sentences, language)
    return scores


def usable(name: str, language: "Language") -> str:
    """The method of that name, or the fallback where it doesn't know the language. Raises what `score` does."""
    knows = getattr(_method(name), "knows", None)
    return name if knows is None or knows(language) else FALLBACK


def reasons(
    name: str, article: "Article", sentences: Sequence["Sentence"], language: "Language", indices: Sequence[int]
) -> list[tuple[str, ...]]:
    """Why the method finds each of these sentences worth showing, in words; nothing where it can't say."""
    told = getattr(_method(name), "reasons", None)
    if told is None:
        return [() for _ in indices]
    found: list[tuple[str, ...]] = told(article, sentences, language, indices)
    return found


def _method(name: str) -> ModuleType:
    if name not in names():
        raise ArticleError(f"can't be digested: there is no scorer {name!r}; use one of {', '.join(names())}")
    return import_module(f"{__name__}.{name}")
