"""articlecli: the headline, the key points and the quotes of an article, word for word.

>>> import articlecli
>>> digest = articlecli.digest(text)  # doctest: +SKIP
>>> digest.key_points[0].text, digest.quotes[0].speaker  # doctest: +SKIP

What is named here is loaded when it is first used, so that importing the package costs nothing.
"""

from typing import TYPE_CHECKING

from articlecli.core.lazy import lazy_exports

if TYPE_CHECKING:
    from articlecli.core import ArticleError, Digest
    from articlecli.events import JointDigest, together
    from articlecli.pipeline import digest, digest_sections, sentences

__version__ = "0.1.0"
__all__ = ["ArticleError", "Digest", "JointDigest", "__version__", "digest", "digest_sections", "sentences", "together"]

if not TYPE_CHECKING:  # a type checker would take any name for an exported one
    __getattr__ = lazy_exports(
        __name__,
        core="ArticleError Digest",
        events="JointDigest together",
        pipeline="digest digest_sections sentences",
    )


def __dir__() -> list[str]:
    return __all__
