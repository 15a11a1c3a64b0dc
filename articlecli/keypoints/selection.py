"""Chooses the key points: the article's own first, then the sentences that are worth most.

A sentence's worth is lowered by what is shown already, and by an opening that keeps it from being read alone. The best
is taken again and again: a lazy greedy search (Minoux 1978, "Accelerated greedy algorithms for maximizing submodular
set functions"), which looks at a sentence anew only when it comes to the top.
"""

import heapq
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from articlecli.core import Article, KeyPoint, PointsRequest, Sentence, Span
from articlecli.keypoints.focus import matched_phrases
from articlecli.keypoints.penalties import REPETITION, opening_factor, penalised_scores, repetition, same_words
from articlecli.keypoints.wording import Wording
from articlecli.languages import Language
from articlecli.people import People
from articlecli.text import terms_of, words_of

_MOST_COMPARED = 20  # points that a sentence is compared to; those after them are chosen whatever they repeat


def choose_key_points(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quoted: Sequence[Span],
    people: People,
    language: Language,
    wanted: PointsRequest,
) -> list[KeyPoint]:
    """The key points: the article's own first, then sentences, with the edits that let them be read alone.

    `quoted` are the article's quotations, in order, `people` those whom it names. Raises ArticleError for a number of
    points that can't be.
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
    worth = penalised_scores(article, sentences, scores, quoted, language, stated=stated)
    wording = Wording(article, sentences, quoted, people, language, tight=wanted.tight)
    choice = _Choice(sentences, worth, wording, wanted)
    choice.fill(limit - len(points), room)
    return [*points, *_extracted(choice.shown(), sentences, scores, wording, wanted)]


def _stated(article: Article, language: Language, wanted: PointsRequest) -> Iterator[KeyPoint]:
    """The points that the article itself states, in its order, none that is the headline."""
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
    """The sentences chosen so far."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        worth: dict[int, float],
        wording: Wording,
        wanted: PointsRequest,
    ) -> None:
        self._sentences = sentences
        self._worth = worth
        self._wording = wording
        self._wanted = wanted
        self._repeated: dict[int, tuple[int, float]] = {}  # with how many of the chosen each was compared, and the sum
        self._chosen: dict[int, frozenset[str]] = {}  # with their terms, in the order in which they were
        self._last = -1  # the one chosen last

    def fill(self, most: int, room: float) -> None:
        """Chooses so many sentences, of those that fit in the room, which is a number of words."""
        candidates = self._best_first()
        while len(self._chosen) < most and (i := next(candidates, None)) is not None:
            added = self._words_added(i) if room < math.inf else 0
            if added <= room:
                self._chosen[i] = frozenset(self._sentences[i].terms)
                self._last = i
                room -= added

    def shown(self) -> list[int]:
        """The chosen sentences in the order in which they are shown."""
        return list(self._chosen) if self._wanted.is_by_rank else sorted(self._chosen)

    def _best_first(self) -> Iterator[int]:
        """The sentences from the best on, those about more phrases of the focus before all that are about fewer.

        What stands on the heap is the most that a sentence can be worth. That falls as others are chosen, but for the
        sentence right after a chosen one, on which it may lean from then on: it is put there again.
        """
        phrases = dict.fromkeys(self._worth, 0)
        if self._wanted.focus:
            phrases = {i: len(matched_phrases(self._sentences[i].terms, self._wanted.focus)) for i in self._worth}
        heap = [(-phrases[i], -worth, i) for i, worth in self._worth.items()]
        heapq.heapify(heap)
        tried: set[int] = set()
        while heap:
            *_, i = heapq.heappop(heap)
            if i in tried:
                continue
            now = (-phrases[i], -self._current_worth(i), i)
            if heap and now > heap[0]:
                heapq.heappush(heap, now)
                continue
            tried.add(i)
            yield i
            following = i + 1
            if i in self._chosen and following in self._worth and following not in tried:
                heapq.heappush(heap, (-phrases[following], -self._worth[following], following))

    def _current_worth(self, i: int) -> float:
        worth = self._worth[i] * math.exp(-REPETITION * self._repetition(i))
        return worth if self._is_preceded(i) else worth * opening_factor(self._wording.fault(i))

    def _repetition(self, i: int) -> float:
        """What a sentence repeats of the chosen ones, summed."""
        compared, repeated = self._repeated.get(i, (0, 0.0))
        others = list(islice(self._chosen.values(), compared, _MOST_COMPARED))
        if others:
            terms = frozenset(self._sentences[i].terms)
            repeated += sum(repetition(terms, other) for other in others)
        self._repeated[i] = (min(len(self._chosen), _MOST_COMPARED), repeated)
        return repeated

    def _is_preceded(self, i: int) -> bool:
        """Whether the sentence would be shown right after the one before it, and may lean on it."""
        return self._last == i - 1 >= 0 if self._wanted.is_by_rank else i - 1 in self._chosen

    def _words_added(self, i: int) -> int:
        """How many more words are shown with a sentence; the next one, if chosen, is then shown as it is written."""
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
    """The points that the sentences are, in the order in which they are shown."""
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
