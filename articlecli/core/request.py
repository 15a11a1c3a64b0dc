"""The user's wishes for the key points (number, words, order, focus) and for the quotes (number, speaker).

The command loads this module at its start, so it imports little.
"""

import math
import re
from typing import Any

from articlecli.core.errors import ArticleError
from articlecli.core.record import Record

ORDERS = ("article", "rank")

FEWEST, MOST = 3, 7  # default number of key points, including the stated ones
_SENTENCES_A_POINT = 6  # by default there is one point for this number of sentences
_LARGEST_SHARE = 1 / 3  # points for each sentence; by default there are no more
_ADDED_TO_STATED = 2  # extracted points beside stated ones, where there is room


class FocusPhrase(Record):
    """A phrase that the user wants points about. A sentence with all of its terms is about it."""

    text: str  # as the user wrote it
    terms: frozenset[str]  # the stems of its content words


class _Points(Record):
    points: int | str | None = None  # a number, or a share of the sentences: "20%"
    words: int | None = None  # the most words in all points together
    order: str = ORDERS[0]  # "article", or "rank" for the best point first
    focus: tuple[FocusPhrase, ...] = ()  # points about one of these phrases are chosen before all others
    tight: bool = False  # whether sentences are shortened


class PointsRequest(_Points):
    """The user's wishes for the key points. Raises ArticleError for an unknown order, and for less than one word."""

    __slots__ = ()

    def __new__(cls, *values: Any, **named: Any) -> "PointsRequest":  # noqa: PYI034  # Self came with Python 3.11
        """Returns the request after a check of its order and its number of words."""
        wanted = super().__new__(cls, *values, **named)
        if wanted.order not in ORDERS:
            raise ArticleError(f"can't be shown in the order {wanted.order!r}; use one of {', '.join(ORDERS)}")
        if wanted.words is not None and wanted.words < 1:
            raise ArticleError("can't be digested into less than one word; give a larger number of words")
        return wanted

    @property
    def is_by_rank(self) -> bool:
        """Whether the best point is shown first."""
        return self.order == "rank"

    def most(self, sentences: int, stated: int) -> int:
        """Returns the largest number of points for an article with these numbers of sentences and stated points.

        Raises ArticleError where `points` is neither a number from 0 nor a share such as "20%".
        """
        if self.points is None:
            return stated + sentences if self.words is not None else _default_points(sentences, stated)
        found = re.fullmatch(r"(\d{1,9})(%?)", str(self.points).strip())
        if not found or (found[2] and int(found[1]) == 0):
            problem = f"can't be digested into {self.points!r} points"
            raise ArticleError(f"{problem}; give a number from 0, or a share such as 20%")
        number = int(found[1])
        return max(1, math.ceil(sentences * min(number, 100) / 100)) if found[2] else number


class _Quotes(Record):
    quotes: int | str | None = None  # a number, "all" or "none"
    speaker: str | None = None  # one or more words of a name, or their beginnings


class QuotesRequest(_Quotes):
    """The user's wishes for the quotes. A field is None where the user gives no such wish.

    Raises ArticleError where `quotes` is neither a number from 1 nor "all" nor "none", or where `speaker` has neither
    letters nor digits.
    """

    __slots__ = ()

    def __new__(cls, *values: Any, **named: Any) -> "QuotesRequest":  # noqa: PYI034  # Self came with Python 3.11
        """Returns the request after a check of its values."""
        wanted = super().__new__(cls, *values, **named)
        if not re.fullmatch(r"0*[1-9]\d{0,8}|all|none", wanted._number):
            raise ArticleError(f"can't show {wanted.quotes!r} quotes; give a number from 1, all or none")
        if wanted.speaker is not None and not re.search(r"[^\W_]", wanted.speaker):
            raise ArticleError(f"can't be searched for quotes of {wanted.speaker!r}; give a name, or a part of one")
        return wanted

    @property
    def _number(self) -> str:
        return "all" if self.quotes is None else str(self.quotes).strip()

    def most(self, there_are: int) -> int:
        """Returns the largest number of quotes to show, where the article has `there_are` quotes."""
        if self._number == "none":
            return 0
        return there_are if self._number == "all" else int(self._number)


def _default_points(sentences: int, stated: int) -> int:
    """Returns the number of points where the user gives none. It includes all stated points, up to MOST."""
    by_length = max(FEWEST, min(MOST, round(sentences / _SENTENCES_A_POINT)))
    wanted = max(by_length, min(MOST, stated + _ADDED_TO_STATED))
    return max(1, min(wanted, int(sentences * _LARGEST_SHARE)), min(stated, MOST))
