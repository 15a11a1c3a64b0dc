"""Chooses the key points: the article's own first, then the sentences that are worth most.

A sentence's worth is its score, lowered by what is shown already and by faults that keep it from being read alone.
The best is taken again and again: a lazy greedy search (Minoux 1978, "Accelerated greedy algorithms for maximizing
submodular set functions"), which looks at a sentence anew only when it comes to the top.
"""

import heapq
import math
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from articlecli.article import Article, ArticleError, KeyPoint, Sentence, Span, fold
from articlecli.languages import Language
from articlecli.segmentation import terms_of, words

FEWEST, MOST = 3, 7  # key points by default, the stated ones among them
_SENTENCES_A_POINT = 6  # by default, one point for so many sentences
_LARGEST_SHARE = 1 / 3  # of an article's sentences, by default
_ADDED_TO_STATED = 2  # extracted points that are shown beside stated ones where there is room

# Chosen on CNN stories, where each costs next to nothing, for the sake of the reader:
_TOLERATED = 0.5  # share of a sentence's terms that the points may have already; above, its worth falls to nothing
_DANGLING = 0.8  # worth of a sentence that opens with "He" or "But", beside one that doesn't
_INSIDE_QUOTATION = 0.5  # of one whose words are somebody's, and the marks in other sentences
_FRAGMENT = 0.2  # of one that says too little: it has few words, or what it announces comes below
_FEWEST_WORDS = 5

_END_MARKS = " .!?…:;,\"'“”‘’"
_MOST_COMPARED = 20  # stated points that a sentence is compared to; no newsroom states more
_SAME = 0.75  # share of common terms from which a sentence repeats the headline
_SAID_AGAIN = 0.4  # share of a stated point's terms from which a sentence says it again: three of a typical seven


class _Candidate(NamedTuple):
    point: KeyPoint
    words: int
    terms: frozenset[str]


def choose(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    language: Language,
    *,
    points: int | str | None = None,
    word_limit: int | None = None,
    quoted: Sequence[Span] = (),
) -> list[KeyPoint]:
    """The key points: the article's own first, then sentences in the article's order.

    `points` is a number, or a share such as "20%"; `word_limit` is for all points together. `quoted` are the article's
    quotations, in order. Raises ArticleError for a number that can't be.
    """
    if word_limit is not None and word_limit < 1:
        raise ArticleError("can't be digested into less than one word; give a larger number of words")
    limit = _limit(points, len(sentences), len(article.stated), by_words=word_limit is not None)
    left = math.inf if word_limit is None else word_limit
    chosen: list[KeyPoint] = []
    covered: set[str] = set()
    stated = list(_stated(article, language))
    worth = _worth(article, sentences, scores, quoted, language, stated=[candidate.terms for candidate in stated])
    extracted = _extracted(sentences, scores, worth, covered)
    for candidate in chain(stated, extracted):
        if len(chosen) == limit:
            break
        if candidate.words <= left:
            chosen.append(candidate.point)
            covered.update(candidate.terms)
            left -= candidate.words
    return sorted(chosen, key=lambda point: (point.origin == "extracted", point.start))


def _limit(points: int | str | None, sentences: int, stated: int, *, by_words: bool) -> int:
    """How many points there are to be at the most."""
    if points is None and by_words:
        return stated + sentences  # as many as fit in the words
    if points is None:
        by_length = max(FEWEST, min(MOST, round(sentences / _SENTENCES_A_POINT)))
        wanted = max(by_length, min(MOST, stated + _ADDED_TO_STATED))
        return max(1, min(wanted, int(sentences * _LARGEST_SHARE)), min(stated, MOST))
    found = re.fullmatch(r"(\d{1,9})(%?)", str(points).strip())
    if not found or int(found[1]) == 0:
        raise ArticleError(f"can't be digested into {points!r} points; give a number from 1, or a share such as 20%")
    number = int(found[1])
    return max(1, math.ceil(sentences * min(number, 100) / 100)) if found[2] else number


def _stated(article: Article, language: Language) -> Iterator[_Candidate]:
    """The points that the article itself states, in its order, none that is the headline."""
    for stated in article.stated:
        if article.headline and _same_words(stated.text, article.headline.text):
            continue
        why = ("stated by the article itself",)
        point = KeyPoint(stated.text, "stated", None, stated.start, stated.end, paragraph=None, why=why)
        yield _Candidate(point, len(words(stated.text, language)), frozenset(terms_of(stated.text, language)))


def _worth(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quoted: Sequence[Span],
    language: Language,
    *,
    stated: Sequence[frozenset[str]],
) -> dict[int, float]:
    """What each sentence is worth as a point, by its index; those that repeat the headline or the deck are left out."""
    above = [passage for passage in (article.headline, article.deck) if passage]
    terms_above = [frozenset(terms_of(passage.text, language)) for passage in above]
    shown = [*terms_above, *stated[:_MOST_COMPARED]] if stated else []
    worth = {}
    for i, sentence in enumerate(sentences):
        is_repeat = _repeats(sentence, terms_above) or any(_same_words(sentence.text, p.text) for p in above)
        if sentence.words and not is_repeat:
            worth[i] = scores[i] * _standing_alone(sentence, quoted, language) * _novelty(sentence, shown)
    return worth


def _extracted(
    sentences: Sequence[Sentence], scores: Sequence[float], worth: dict[int, float], covered: Collection[str]
) -> Iterator[_Candidate]:
    """The sentences from the best on. `covered` grows while they are taken."""
    rank = {i: place for place, i in enumerate(sorted(range(len(scores)), key=lambda i: -scores[i]), start=1)}
    for i in _by_worth(worth, sentences, covered):
        sentence = sentences[i]
        place = f"in paragraph {sentence.paragraph + 1}" if i else "opens the article"
        point = _extracted_point(sentence, scores[i], (f"ranked {rank[i]} of {len(scores)}", place))
        yield _Candidate(point, sentence.words, frozenset(sentence.terms))


def _by_worth(worth: dict[int, float], sentences: Sequence[Sentence], covered: Collection[str]) -> Iterator[int]:
    """The sentences' indices from the best on. As `covered` grows, a sentence's worth can only fall."""

    def current(i: int) -> float:
        terms = set(sentences[i].terms)
        new = sum(1 for term in terms if term not in covered) / len(terms) if terms else 0
        return worth[i] * min(1, new / (1 - _TOLERATED))

    heap = [(-worth[i], i) for i in worth]
    heapq.heapify(heap)
    while heap:
        _, i = heapq.heappop(heap)
        now = (-current(i), i)
        if heap and now > heap[0]:
            heapq.heappush(heap, now)
        else:
            yield i


def _repeats(sentence: Sentence, above: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence says what stands above the article, in nearly the same words."""
    terms = set(sentence.terms)
    return any(terms and len(terms & shown) / len(terms | shown) >= _SAME for shown in above)


def _same_words(text: str, other: str) -> bool:
    """Whether two texts differ in nothing but case, white space and the marks at their ends."""
    return fold(text).casefold().strip(_END_MARKS) == other.casefold().strip(_END_MARKS)


def _novelty(sentence: Sentence, shown: Sequence[frozenset[str]]) -> float:
    """How much a sentence adds to what is shown: 1, less the largest share that it repeats of a passage's terms.

    0 where that is as much as another wording of the same statement has in common with it.
    """
    shares = [len(terms.intersection(sentence.terms)) / len(terms) for terms in shown if terms]
    repeated = max(shares, default=0)
    return 1 - repeated if repeated < _SAID_AGAIN else 0.0


def _standing_alone(sentence: Sentence, quoted: Sequence[Span], language: Language) -> float:
    """How well a sentence can be read without the one before: 1, or less for each of its faults."""
    worth = 1.0
    if _dangling(language).match(sentence.text):
        worth *= _DANGLING
    if sentence.words < _FEWEST_WORDS or sentence.text.endswith(":"):
        worth *= _FRAGMENT
    if _is_cut(sentence.start, quoted) or _is_cut(sentence.end, quoted):
        worth *= _INSIDE_QUOTATION
    return worth


@cache
def _dangling(language: Language) -> re.Pattern[str]:
    return re.compile(r"[\"'“‘«]?\s*" + language.dangling, re.IGNORECASE)


def _is_cut(offset: int, quoted: Sequence[Span]) -> bool:
    """Whether the offset is inside a quotation."""
    i = bisect_right(quoted, offset, key=lambda span: span.start) - 1
    return i >= 0 and quoted[i].start < offset < quoted[i].end


def _extracted_point(sentence: Sentence, score: float, why: tuple[str, ...]) -> KeyPoint:
    return KeyPoint(
        text=fold(sentence.text),
        origin="extracted",
        score=round(score, 4),
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        why=why,
    )
