"""The values that pass between the stages, and what all stages need.

Read `article.py` first: a Source becomes an Article, and an Article becomes a Digest. `request.py` holds what a user
asks for; the other files are tools. Each name is imported when it is first used: the command's help needs no value.
"""

from typing import TYPE_CHECKING

from articlecli.core.lazy import lazy_exports

if TYPE_CHECKING:
    from articlecli.core.article import (
        SCHEMA_VERSION,
        Article,
        Digest,
        Edit,
        KeyPoint,
        Passage,
        Quotation,
        Quote,
        Sentence,
        Source,
        Span,
        Stats,
        check_number,
        edited,
        fold,
        passage,
    )
    from articlecli.core.errors import ArticleError
    from articlecli.core.garbage import collection_paused
    from articlecli.core.learned import load_learned, path_beside
    from articlecli.core.memo import Memo
    from articlecli.core.request import ORDERS, FocusPhrase, PointsRequest, QuotesRequest
    from articlecli.core.safety import clean, on_one_line

__all__ = [
    "ORDERS",
    "SCHEMA_VERSION",
    "Article",
    "ArticleError",
    "Digest",
    "Edit",
    "FocusPhrase",
    "KeyPoint",
    "Memo",
    "Passage",
    "PointsRequest",
    "Quotation",
    "Quote",
    "QuotesRequest",
    "Sentence",
    "Source",
    "Span",
    "Stats",
    "check_number",
    "clean",
    "collection_paused",
    "edited",
    "fold",
    "lazy_exports",
    "load_learned",
    "on_one_line",
    "passage",
    "path_beside",
]

if not TYPE_CHECKING:  # a type checker would take any name for an exported one
    __getattr__ = lazy_exports(
        __name__,
        article="SCHEMA_VERSION Article Digest Edit KeyPoint Passage Quotation Quote Sentence"
        " Source Span Stats check_number edited fold passage",
        errors="ArticleError",
        garbage="collection_paused",
        learned="load_learned path_beside",
        memo="Memo",
        request="ORDERS FocusPhrase PointsRequest QuotesRequest",
        safety="clean on_one_line",
    )
