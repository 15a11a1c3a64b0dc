"""Chooses the key points: first the stated ones, then the units with the best penalised scores.

A unit is a sentence, or the sentences that one quotation holds together. Its score is lowered by its redundancy with
the chosen units, by an opening that can't be read alone, and where it probably leans on what isn't shown above it. The
best unit is chosen again and again by a lazy greedy search (Minoux 1978, "Accelerated greedy algorithms for maximizing
submodular set functions"): a unit's score is computed again only when it comes to the top.
"""

import heapq
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from articlecli.core import Article, Edit, KeyPoint, PointsRequest, Quotation, Sentence, Span
from articlecli.keypoints.focus import matched_phrases
from articlecli.keypoints.full_names import Introduced
from articlecli.keypoints.penalties import (
    MOST_LEANING,
    REDUNDANCY_WEIGHT,
    leaning_factor,
    opening_factor,
    penalised_scores,
    redundancy,
    same_words,
)
from articlecli.keypoints.units import Unit, units_of
from articlecli.keypoints.wording import Wording
from articlecli.languages import Language
from articlecli.people import People
from articlecli.text import terms_of, words_of

_MOST_COMPARED = 20  # chosen points that a unit is compared to; later ones don't count as redundancy
_MOST_PASSED = 15  # poor units, after which a talk or a list is taken to have no others
_FEWEST = 3  # points that a digest has, if need be with some that lean
_SUPPORT = 1.1  # of the geometric mean of the scores of two units, where the second leans on the first


def choose_key_points(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quotations: Sequence[Quotation],
    people: People,
    language: Language,
    wanted: PointsRequest,
) -> list[KeyPoint]:
    """Returns the key points: first the stated ones, then units, with the edits after which they can be read alone.

    `scores` has one score for each sentence, the best 1. `quotations` are the article's, in order. `people` has the
    people whom the article names. Raises ArticleError where `wanted.points` is neither a number from 0 nor a share such
    as "20%".
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
    units = units_of(sentences, quotations, language)
    penalised = penalised_scores(article, sentences, units, scores, language, stated=stated)
    quoted = [Span(quotation.start, quotation.end) for quotation in quotations]
    wording = Wording(article, sentences, units, quoted, people, language, tight=wanted.tight)
    choice = _Choice([_terms(unit, sentences) for unit in units], penalised, wording, wanted)
    choice.fill(limit - len(points), room)
    shown = [(i, wording.edits(i, preceded=preceded)) for i, preceded in choice.shown()]
    if wanted.words is None:
        above = [passage.text for passage in (article.headline, article.deck, *points) if passage]
        shown = _with_full_names(shown, sentences, units, Introduced(article.source.text, quoted, people, above))
    return [*points, *_extracted(shown, sentences, units, scores, wording, wanted)]


def _terms(unit: Unit, sentences: Sequence[Sentence]) -> Sequence[str]:
    """Returns the terms of a unit's sentences."""
    first, last = unit
    if first == last:  # as most
        return sentences[first].terms
    return [term for sentence in sentences[first : last + 1] for term in sentence.terms]


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
    """The units chosen so far, by their indices. `terms` has the terms of each, `penalised` the scores: `{0: 0.9}`."""

    def __init__(
        self,
        terms: Sequence[Sequence[str]],
        penalised: dict[int, float],
        wording: Wording,
        wanted: PointsRequest,
    ) -> None:
        self._terms = terms
        self._penalised = penalised
        self._wording = wording
        self._wanted = wanted
        # By unit: how many chosen units it was compared to, and the sum of its redundancies with them.
        self._redundancies: dict[int, tuple[int, float]] = {}
        self._chosen: dict[int, frozenset[str]] = {}  # the terms of each, in the order of the choice
        self._last = -1  # the index of the unit chosen last
        self._supports: dict[int, float] = {}  # by unit: its score as the one that the next unit leans on
        self._leaning_units: set[int] = set()  # the units that were found to lean
        self._leanings: dict[int, tuple[int, float]] = {}  # by unit: the number of chosen ones, and its probability
        self._left = 0  # the number of units to choose

    def fill(self, most: int, room: float) -> None:
        """Chooses up to `most` units with up to `room` words. A unit that doesn't fit is passed over.

        Where the user gives no number, so is a poor one, which is chosen only if too few others are left.
        """
        self._left = most
        is_free = self._wanted.points is None and self._wanted.words is None
        passed: list[int] = []
        candidates = self._best_first()
        while self._left > 0 and len(passed) < _MOST_PASSED and (i := next(candidates, None)) is not None:
            if is_free and self._is_poor(i):
                passed.append(i)
                continue
            added = self._words_added(i) if room < math.inf else 0
            if added <= room:
                self._choose(i)
                room -= added
        for i in passed:
            if self._left > 0 and (len(self._chosen) < _FEWEST or not self._is_poor(i)):
                self._choose(i)

    def _is_poor(self, i: int) -> bool:
        """Whether a unit probably leans, or is no whole sentence."""
        return self._wording.is_unended(i) or self._leaning(i) > MOST_LEANING

    def _choose(self, i: int) -> None:
        self._chosen[i] = frozenset(self._terms[i])
        self._last = i
        self._left -= 1

    def shown(self) -> list[tuple[int, bool]]:
        """Returns the units in the order shown, each with whether the unit before it stands right before it there."""
        order = list(self._chosen) if self._wanted.is_by_rank else sorted(self._chosen)
        return [(i, i - 1 == before) for before, i in zip([-2, *order], order, strict=False)]

    def _best_first(self) -> Iterator[int]:
        """Yields the units, the best first. Units about more phrases of the focus come before all others.

        The heap holds an upper bound of each score, since a score falls as other units are chosen. A score rises only
        for the unit right after a chosen one, whose opening may then point back, for one below that leans, and for one
        that the next leans on. Such a unit is pushed again.
        """
        phrases = dict.fromkeys(self._penalised, 0)
        if self._wanted.focus:
            phrases = {i: len(matched_phrases(self._terms[i], self._wanted.focus)) for i in self._penalised}
        heap = [(-phrases[i], -penalised, i) for i, penalised in self._penalised.items()]
        heapq.heapify(heap)
        tried: set[int] = set()
        while heap:
            *_, i = heapq.heappop(heap)
            if i in tried:
                continue
            score = self._score_alone(i)
            now = (-phrases[i], -score, i)
            if heap and now > heap[0]:
                heapq.heappush(heap, now)
                continue
            now = (-phrases[i], -self._current_score(i, score), i)
            before = i - 1
            if self._supports_next(before) and before not in tried:
                heapq.heappush(heap, (-phrases[before], -self._supports[before], before))
            if heap and now > heap[0]:
                heapq.heappush(heap, now)
                continue
            tried.add(i)
            yield i
            for j in self._helped_by(i) if i in self._chosen else ():
                if j not in tried:
                    heapq.heappush(heap, (-phrases[j], -self._penalised[j], j))

    def _helped_by(self, i: int) -> list[int]:
        """Returns the units whose score may rise now that a unit is chosen: the next one, and those below that lean."""
        below = [j for j in self._leaning_units if j > i + 1 and self._wording.leans_on(j, self._chosen[i])]
        return [i + 1, *below] if i + 1 in self._penalised else below

    def _supports_next(self, i: int) -> bool:
        """Notes the score of a unit as the one on which the next unit leans. Returns whether it is higher than before.

        A unit that leans on another is worth showing with it. So the other gets a mean of both scores, if there is
        still room for both.
        """
        if i not in self._penalised or i in self._supports or self._left <= 1 or self._wanted.is_by_rank:
            return False
        support = _SUPPORT * math.sqrt(self._penalised[i] * self._penalised[i + 1])
        if support <= self._penalised[i] or i in self._chosen:
            return False
        if self._wording.fault(i + 1) is None or not self._wording.stands_alone(i):
            return False
        self._supports[i] = support
        return True

    def _score_alone(self, i: int) -> float:
        """Returns a unit's score without what its words lean on, which takes longer to find: an upper bound."""
        score = self._penalised[i]
        if self._left > 1:
            score = max(score, self._supports.get(i, 0.0))
        return score * math.exp(-REDUNDANCY_WEIGHT * self._redundancy(i))

    def _current_score(self, i: int, score: float) -> float:
        """Returns a unit's score, which is `score` where it leans on nothing."""
        score *= leaning_factor(self._leaning(i))
        return score if self._is_preceded(i) else score * opening_factor(self._wording.fault(i))

    def _leaning(self, i: int) -> float:
        """Returns the probability that a unit leans on what isn't shown above it."""
        chosen, leaning = self._leanings.get(i, (-1, 0.0))
        if chosen != len(self._chosen):
            above = [j for j in self._chosen if self._wanted.is_by_rank or j < i]
            leaning = self._wording.leaning(i, above, preceded=self._is_preceded(i))
            self._leanings[i] = len(self._chosen), leaning
            if leaning > MOST_LEANING:
                self._leaning_units.add(i)
        return leaning

    def _redundancy(self, i: int) -> float:
        """Returns the sum of a unit's redundancies with the chosen ones."""
        compared, total = self._redundancies.get(i, (0, 0.0))
        others = list(islice(self._chosen.values(), compared, _MOST_COMPARED))
        if others:
            terms = frozenset(self._terms[i])
            total += sum(redundancy(terms, other) for other in others)
        self._redundancies[i] = (min(len(self._chosen), _MOST_COMPARED), total)
        return total

    def _is_preceded(self, i: int) -> bool:
        """Whether the unit would be shown right after the one before it, so that its opening may point back."""
        return self._last == i - 1 >= 0 if self._wanted.is_by_rank else i - 1 in self._chosen

    def _words_added(self, i: int) -> int:
        """Returns the number of words that a unit adds. The next unit, if chosen, is then shown unmended."""
        added = self._wording.count(i, preceded=self._is_preceded(i))
        if not self._wanted.is_by_rank and i + 1 in self._chosen:
            added += self._wording.count(i + 1, preceded=True) - self._wording.count(i + 1, preceded=False)
        return added


def _with_full_names(
    shown: Iterable[tuple[int, tuple[Edit, ...]]],
    sentences: Sequence[Sentence],
    units: Sequence[Unit],
    introduced: Introduced,
) -> list[tuple[int, tuple[Edit, ...]]]:
    """Returns the shown units with the edits of each, among them those that give the full names of people."""
    found = []
    for i, edits in shown:
        start, end = sentences[units[i].first].start, sentences[units[i].last].end
        names = [
            edit
            for edit in introduced.edits(start, end)
            if not any(edit.start < other.end and other.start < edit.end for other in edits)
        ]
        found.append((i, tuple(sorted((*edits, *names), key=lambda edit: edit.start))))
    return found


def _extracted(
    shown: Iterable[tuple[int, tuple[Edit, ...]]],
    sentences: Sequence[Sentence],
    units: Sequence[Unit],
    scores: Sequence[float],
    wording: Wording,
    wanted: PointsRequest,
) -> Iterator[KeyPoint]:
    """Yields the key points of the chosen units, which are in the order in which they are shown, with their edits."""
    best_first = sorted(range(len(scores)), key=[-score for score in scores].__getitem__)
    ranks = {i: rank for rank, i in enumerate(best_first, start=1)}
    for i, edits in shown:
        first, last = units[i]
        best = min(range(first, last + 1), key=ranks.__getitem__)
        place = f"in paragraph {sentences[first].paragraph + 1}" if first else "opens the article"
        yield KeyPoint(
            text=wording.shown(i, edits),
            origin="extracted",
            score=round(scores[best], 4),
            rank=ranks[best],
            start=sentences[first].start,
            end=sentences[last].end,
            paragraph=sentences[first].paragraph,
            why=(f"ranked {ranks[best]} of {len(scores)}", place, *_about(_terms(units[i], sentences), wanted)),
            edits=edits,
        )
