"""Chooses the key points: first the stated ones, then the sentences with the best penalised scores.

A sentence's score is lowered by its redundancy with the chosen sentences, and by an opening that can't be read alone.
The best sentence is chosen again and again by a lazy greedy search (Minoux 1978, "Accelerated greedy algorithms for
maximizing submodular set functions"): a sentence's score is computed again only when it comes to the top.
"""

import heapq
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from articlecli.core import Article, KeyPoint, PointsRequest, Sentence, Span
from articlecli.keypoints.focus import matched_phrases
from articlecli.keypoints.penalties import REDUNDANCY_WEIGHT, opening_factor, penalised_scores, redundancy, same_words
from articlecli.keypoints.wording import Wording
from articlecli.languages import Language
from articlecli.people import People
from articlecli.text import terms_of, words_of

_MOST_COMPARED = 20  # chosen points that a sentence is compared to; later ones don't count as redundancy


def choose_key_points(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quoted: Sequence[Span],
    people: People,
    language: Language,
    wanted: PointsRequest,
) -> list[KeyPoint]:
    """Returns the key points: first the stated ones, then sentences, with the edits after which they can be read alone.

    `scores` has one score for each sentence, the best 1. `quoted` has the spans of the quotations, in order. `people`
    has the people whom the article names. Raises ArticleError where `wanted.points` is neither a number from 1 nor a
    share such as "20%".
    """
    limit = wanted.most(len(sentences), len(article.stated))
    room = math.inf if wanted.words is None else wanted.words
    points: list[KeyPoint] = []
    stated: list[frozenset[str]] = []
    for point in _stated(article, language, wanted):
        terms = frozenset(terms_of(point.text, language))
        stated.append(terms)
        size = len(words_of(point.text, language))
        if len(points) < limit and size <= room:
            points.append(point)
            room -= size
    penalised = penalised_scores(article, sentences, scores, quoted, language, stated=stated)
    wording = Wording(article, sentences, quoted, people, language, tight=wanted.tight)
    choice = _Choice(sentences, penalised, wording, wanted)
    choice.fill(limit - len(points), room)
    return [*points, *_extracted(choice.shown(), sentences, scores, wording, wanted)]


def _stated(article: Article, language: Language, wanted: PointsRequest) -> Iterator[KeyPoint]:
    """Yields the points that the article itself states, in its order, except one that repeats the headline."""
    for stated in article.stated:
        if article.headline and same_words(stated.text, article.headline.text):
            continue
        yield KeyPoint(
            text=stated.text,
            origin="stated",
            score=None,
            rank=None,
            start=stated.start,
            end=stated.end,
            paragraph=None,
            why=("stated by the article itself", *_about(terms_of(stated.text, language), wanted)),
        )


def _about(terms: Iterable[str], wanted: PointsRequest) -> list[str]:
    return [f"about {phrase}" for phrase in matched_phrases(terms, wanted.focus)]


class _Choice:
    """The sentences chosen so far, by their indices. `penalised` has their scores: `{0: 0.9, 2: 0.35}`."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        penalised: dict[int, float],
        wording: Wording,
        wanted: PointsRequest,
    ) -> None:
        self._sentences = sentences
        self._penalised = penalised
        self._wording = wording
        self._wanted = wanted
        # By sentence: how many chosen sentences it was compared to, and the sum of its redundancies with them.
        self._redundancies: dict[int, tuple[int, float]] = {}
        self._chosen: dict[int, frozenset[str]] = {}  # the terms of each, in the order of the choice
        self._last = -1  # the index of the sentence chosen last

    def fill(self, most: int, room: float) -> None:
        """Chooses up to `most` sentences with up to `room` words. A sentence that doesn't fit is passed over."""
        candidates = self._best_first()
        while len(self._chosen) < most and (i := next(candidates, None)) is not None:
            added = self._words_added(i) if room < math.inf else 0
            if added <= room:
                self._chosen[i] = frozenset(self._sentences[i].terms)
                self._last = i
                room -= added

    def shown(self) -> list[int]:
        """Returns the indices of the chosen sentences in the order in which they are shown."""
        return list(self._chosen) if self._wanted.is_by_rank else sorted(self._chosen)

    def _best_first(self) -> Iterator[int]:
        """Yields the sentences, the best first. Sentences about more phrases of the focus come before all others.

        The heap holds an upper bound of each score, since a score falls as other sentences are chosen. A score rises
        only for the sentence right after a chosen one, whose opening may then point back. It is pushed again.
        """
        phrases = dict.fromkeys(self._penalised, 0)
        if self._wanted.focus:
            phrases = {i: len(matched_phrases(self._sentences[i].terms, self._wanted.focus)) for i in self._penalised}
        heap = [(-phrases[i], -penalised, i) for i, penalised in self._penalised.items()]
        heapq.heapify(heap)
        tried: set[int] = set()
        while heap:
            *_, i = heapq.heappop(heap)
            if i in tried:
                continue
            now = (-phrases[i], -self._current_score(i), i)
            if heap and now > heap[0]:
                heapq.heappush(heap, now)
                continue
            tried.add(i)
            yield i
            following = i + 1
            if i in self._chosen and following in self._penalised and following not in tried:
                heapq.heappush(heap, (-phrases[following], -self._penalised[following], following))

    def _current_score(self, i: int) -> float:
        penalised = self._penalised[i] * math.exp(-REDUNDANCY_WEIGHT * self._redundancy(i))
        return penalised if self._is_preceded(i) else penalised * opening_factor(self._wording.fault(i))

    def _redundancy(self, i: int) -> float:
        """Returns the sum of a sentence's redundancies with the chosen ones."""
        compared, total = self._redundancies.get(i, (0, 0.0))
        others = list(islice(self._chosen.values(), compared, _MOST_COMPARED))
        if others:
            terms = frozenset(self._sentences[i].terms)
            total += sum(redundancy(terms, other) for other in others)
        self._redundancies[i] = (min(len(self._chosen), _MOST_COMPARED), total)
        return total

    def _is_preceded(self, i: int) -> bool:
        """Whether the sentence would be shown right after the one before it, so that its opening may point back."""
        return self._last == i - 1 >= 0 if self._wanted.is_by_rank else i - 1 in self._chosen

    def _words_added(self, i: int) -> int:
        """Returns the number of words that a sentence adds. The next sentence, if chosen, is then shown unmended."""
        added = self._wording.count(i, preceded=self._is_preceded(i))
        if not self._wanted.is_by_rank and i + 1 in self._chosen:
            added += self._wording.count(i + 1, preceded=True) - self._wording.count(i + 1, preceded=False)
        return added


def _extracted(
    shown: Iterable[int],
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    wording: Wording,
    wanted: PointsRequest,
) -> Iterator[KeyPoint]:
    """Yields the key points of the chosen sentences, which are in the order in which they are shown."""
    best_first = sorted(range(len(scores)), key=[-score for score in scores].__getitem__)
    ranks = {i: rank for rank, i in enumerate(best_first, start=1)}
    before = None
    for i in shown:
        sentence = sentences[i]
        edits = wording.edits(i, preceded=i - 1 == before)
        place = f"in paragraph {sentence.paragraph + 1}" if i else "opens the article"
        yield KeyPoint(
            text=wording.shown(i, edits),
            origin="extracted",
            score=round(scores[i], 4),
            rank=ranks[i],
            start=sentence.start,
            end=sentence.end,
            paragraph=sentence.paragraph,
            why=(f"ranked {ranks[i]} of {len(scores)}", place, *_about(sentence.terms, wanted)),
            edits=edits,
        )
        before = i
