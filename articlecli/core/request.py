"""What is asked of the key points and the quotes: how many, in which order, what about, whose.

Light, since the command loads it.
"""

import math
import re
from typing import Any, NamedTuple

from articlecli.core.errors import ArticleError

ORDERS = ("article", "rank")

FEWEST, MOST = 3, 7  # key points by default, the stated ones among them
_SENTENCES_A_POINT = 6  # by default, one point for so many sentences
_LARGEST_SHARE = 1 / 3  # of an article's sentences, by default
_ADDED_TO_STATED = 2  # extracted points that are shown beside stated ones where there is room


class FocusPhrase(NamedTuple):
    """What points are to be about: a phrase as it was given, and its terms, all of which a sentence has to have."""

    text: str
    terms: frozenset[str]


class _Points(NamedTuple):
    points: int | str | None = None  # a number, or a share such as "20%"
    words: int | None = None  # for all points together
    order: str = ORDERS[0]  # that of the article, or the best first
    focus: tuple[FocusPhrase, ...] = ()  # points about one of these come before all others
    tight: bool = False  # leaves out what a sentence can do without


class PointsRequest(_Points):
    """The key points that are asked for. Raises ArticleError for an order or a number of words that can't be."""

    __slots__ = ()

    def __new__(cls, *values: Any, **named: Any) -> "PointsRequest":  # noqa: PYI034  # Self came with Python 3.11
        """Checks what is asked for."""
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
        """How many points there are to be at the most, of so many sentences and so many points that are stated.

        Raises ArticleError for a number of points that can't be.
        """
        if self.points is None:
            return stated + sentences if self.words is not None else _by_length(sentences, stated)
        found = re.fullmatch(r"(\d{1,9})(%?)", str(self.points).strip())
        if not found or int(found[1]) == 0:
            problem = f"can't be digested into {self.points!r} points"
            raise ArticleError(f"{problem}; give a number from 1, or a share such as 20%")
        number = int(found[1])
        return max(1, math.ceil(sentences * min(number, 100) / 100)) if found[2] else number


class _Quotes(NamedTuple):
    quotes: int | str | None = None  # a number, "all" or "none"
    speaker: str | None = None  # a part of a name, or several


class QuotesRequest(_Quotes):
    """The quotes that are asked for; None is as without the option.

    Raises ArticleError for a number that can't be, and for a name without a letter or a digit.
    """

    __slots__ = ()

    def __new__(cls, *values: Any, **named: Any) -> "QuotesRequest":  # noqa: PYI034  # Self came with Python 3.11
        """Checks what is asked for."""
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
        """How many quotes there are to be at the most, of so many."""
        if self._number == "none":
            return 0
        return there_are if self._number == "all" else int(self._number)


def _by_length(sentences: int, stated: int) -> int:
    by_length = max(FEWEST, min(MOST, round(sentences / _SENTENCES_A_POINT)))
    wanted = max(by_length, min(MOST, stated + _ADDED_TO_STATED))
    return max(1, min(wanted, int(sentences * _LARGEST_SHARE)), min(stated, MOST))
