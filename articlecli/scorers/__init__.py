"""Scorers: each sentence of an article gets a score. One file is one method: `centrality.py` is `--scorer centrality`.

A scorer has `score(article, sentences, language) -> list[float]`: a score from 0 to 1 for each sentence, in their
order, higher for a better key point. It imports no other scorer. A scorer that was learned for a language also has
`knows(language) -> bool`. A scorer that can give reasons also has
`reasons(article, sentences, language, indices) -> list[tuple[str, ...]]`: reasons in words for the sentences at these
indices. Read `lead.py` first, the shortest; the files with an underscore hold what scorers share.
"""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from articlecli.core import ArticleError, module_names

if TYPE_CHECKING:
    from articlecli.core import Article, Sentence
    from articlecli.languages import Language

__all__ = ["DEFAULT", "FALLBACK", "names", "reasons", "score", "usable_scorer"]

DEFAULT = "news"
FALLBACK = "centrality"  # used where the scorer that was asked for doesn't know the language


@cache
def names() -> tuple[str, ...]:
    """Returns the names of all scorers, in alphabetical order."""
    return tuple(module_names(__path__))


def score(name: str, article: "Article", sentences: Sequence["Sentence"], language: "Language") -> list[float]:
    """Returns the sentences' scores, 0 to 1, by the scorer of that name.

    Raises ArticleError where there is no such scorer.
    """
    scores: list[float] = _method(name).score(article, sentences, language)
    return scores


def usable_scorer(name: str, language: "Language") -> str:
    """Returns `name`, or FALLBACK where the scorer of that name doesn't know the language.

    Raises ArticleError where there is no such scorer.
    """
    knows = getattr(_method(name), "knows", None)
    return name if knows is None or knows(language) else FALLBACK


def reasons(
    name: str, article: "Article", sentences: Sequence["Sentence"], language: "Language", indices: Sequence[int]
) -> list[tuple[str, ...]]:
    """Returns for each index the scorer's reasons to show that sentence, in words; () where it can't give reasons.

    Raises ArticleError where there is no such scorer.
    """
    give_reasons = getattr(_method(name), "reasons", None)
    if give_reasons is None:
        return [() for _ in indices]
    found: list[tuple[str, ...]] = give_reasons(article, sentences, language, indices)
    return found


def _method(name: str) -> ModuleType:
    if name not in names():
        raise ArticleError(f"can't be digested: there is no scorer {name!r}; use one of {', '.join(names())}")
    return import_module(f"{__name__}.{name}")
