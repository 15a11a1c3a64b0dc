"""The values that pass between the stages of the program, and the tools that every stage uses.

Read `article.py` first: a Source becomes an Article, and an Article becomes a Digest. Then read `request.py`: it holds
the user's wishes. The other files are tools. Each name is imported at its first use, since the command's help needs
none of them.
"""

from typing import TYPE_CHECKING

from articlecli.core.lazy import lazy_exports, module_names

if TYPE_CHECKING:
    from articlecli.core.article import (
        SCHEMA_VERSION,
        Article,
        Digest,
        Edit,
        KeyPoint,
        Passage,
        Person,
        Place,
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
    from articlecli.core.deferred import Deferred
    from articlecli.core.errors import ArticleError
    from articlecli.core.garbage import collection_paused
    from articlecli.core.learned import load_learned, path_beside
    from articlecli.core.memo import Memo
    from articlecli.core.pattern_code import keep_compiled
    from articlecli.core.patterns import lazy_pattern
    from articlecli.core.record import Record
    from articlecli.core.request import ORDERS, FocusPhrase, PointsRequest, QuotesRequest
    from articlecli.core.safety import clean, on_one_line

__all__ = [
    "ORDERS",
    "SCHEMA_VERSION",
    "Article",
    "ArticleError",
    "Deferred",
    "Digest",
    "Edit",
    "FocusPhrase",
    "KeyPoint",
    "Memo",
    "Passage",
    "Person",
    "Place",
    "PointsRequest",
    "Quotation",
    "Quote",
    "QuotesRequest",
    "Record",
    "Sentence",
    "Source",
    "Span",
    "Stats",
    "check_number",
    "clean",
    "collection_paused",
    "edited",
    "fold",
    "keep_compiled",
    "lazy_exports",
    "lazy_pattern",
    "load_learned",
    "module_names",
    "on_one_line",
    "passage",
    "path_beside",
]

if not TYPE_CHECKING:  # else a type checker would accept any name as exported
    __getattr__ = lazy_exports(
        __name__,
        article="SCHEMA_VERSION Article Digest Edit KeyPoint Passage Person Place Quotation Quote Sentence"
        " Source Span Stats check_number edited fold passage",
        deferred="Deferred",
        errors="ArticleError",
        garbage="collection_paused",
        learned="load_learned path_beside",
        memo="Memo",
        pattern_code="keep_compiled",
        patterns="lazy_pattern",
        record="Record",
        request="ORDERS FocusPhrase PointsRequest QuotesRequest",
        safety="clean on_one_line",
    )
