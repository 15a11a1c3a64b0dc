"""articlecli: the headline, the key points and the quotes of an article, word for word.

>>> import articlecli
>>> digest = articlecli.digest(text)  # doctest: +SKIP
>>> digest.key_points[0].text, digest.quotes[0].speaker  # doctest: +SKIP

What is named here is loaded when it is first used, so that importing the package costs nothing.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from articlecli.core.article import Digest
    from articlecli.core.errors import ArticleError
    from articlecli.pipeline import digest, sentences

__version__ = "0.1.0"
__all__ = ["ArticleError", "Digest", "__version__", "digest", "sentences"]

_HOMES = {
    "ArticleError": "core.errors",
    "Digest": "core.article",
    "digest": "pipeline",
    "sentences": "pipeline",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
