"""Scorers, one file a method: `centrality.py` is `--scorer centrality`.

Each has `score(article, sentences, language) -> list[float]`, a number from 0 to 1 for each sentence in their order,
higher for a better key point, and knows nothing of its siblings.
"""

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules

from articlecli.article import Article, ArticleError, Sentence
from articlecli.languages import Language

DEFAULT = "centrality"


def names() -> list[str]:
    """The scorers that there are."""
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def score(name: str, article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """The sentences' scores by the method of that name. Raises ArticleError where there is no such method."""
    if name not in names():
        raise ArticleError(f"can't be digested: there is no scorer {name!r}; use one of {', '.join(names())}")
    scores: list[float] = import_module(f"{__name__}.{name}").score(article, sentences, language)
    return scores
