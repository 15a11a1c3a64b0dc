"""Words statements: chooses the article that says each one best, and what only one article says."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from heapq import nlargest
from itertools import takewhile

from articlecli import pipeline
from articlecli.core import fold
from articlecli.events.matched import Matched
from articlecli.events.matching import Line
from articlecli.events.values import Place, Statement
from articlecli.keypoints import LonePoint
from articlecli.pipeline import Reading
from articlecli.text import load_rarity

_WORTH_POWER = 0.35  # of a sentence's own score beside what it holds of its group
_COPY_FACTOR = 0.5
_MOST_WORDED = 12  # sentences of an article, besides those that another article has,
_FEWEST_WORDED = 5  # and of an article among many,
_MOST_WORDED_IN_ALL = 100  # so that it takes no longer
_SUPPORT_POWER = 2.0
_SURE = 0.75  # the likelihood from which on an article is named for a statement in the words of another one
_LEAST_SUPPORT = 0.5  # of a statement's words by such an article
_HIGHEST_RARITY = 7.0  # upper limit of a term's rarity
_LENGTH_POWER = 0.5  # of the number of its terms: a sentence that says much beside the statement is passed over

Points = Mapping[tuple[int, int], LonePoint]  # by article and sentence


class Support:
    """How much of a line the other articles have, by the rarity of its terms."""

    def __init__(self, matched: Matched) -> None:
        self._matched = matched
        self._rarity = load_rarity(matched.language)
        self._sure = {pair[:2] for pair in takewhile(lambda each: each.likelihood >= _SURE, matched.pairs)}
        self._said: dict[int, set[str]] = defaultdict(set)
        for line in matched.lines:
            self._said[line.article].update(line.terms)

    def share(self, i: int, article: int) -> float:
        """Returns the share of the weight of line `i`'s terms, from 0 to 1, that an article has anywhere."""
        terms = set(self._matched.lines[i].terms) - {""}
        return self._weight(terms & self._said[article]) / (self._weight(terms) or 1)

    def is_told(self, i: int, by: int) -> bool:
        """Whether line `by` surely says what line `i` says, and its article has most of the words."""
        is_sure = (min(i, by), max(i, by)) in self._sure
        return is_sure and self.share(i, self._matched.lines[by].article) >= _LEAST_SUPPORT

    def _weight(self, terms: Iterable[str]) -> float:
        rarity = self._rarity
        return sum([min(rarity.rarity(term), _HIGHEST_RARITY) if rarity else 1.0 for term in terms])


def points_of(matched: Matched) -> Points:
    """Returns the lines that may be shown, as they are shown alone: those of groups, and the best of each article.

    The best are those with the highest scores, since it takes longer to find how well a sentence reads alone. A line
    without words is left out.
    """
    grouped = {i for group in matched.groups for i in group}
    wanted: dict[int, list[int]] = defaultdict(list)
    others: dict[int, list[int]] = defaultdict(list)
    for i, line in enumerate(matched.lines):
        (wanted if i in grouped else others)[line.article].append(line.sentence)
    found = {}
    most = min(_MOST_WORDED, max(_FEWEST_WORDED, _MOST_WORDED_IN_ALL // len(matched.readings)))
    for article, read in enumerate(matched.readings):
        best = nlargest(most, others[article], key=read.scores.__getitem__)
        points = pipeline.points_at(read, [*wanted[article], *best])
        found.update({(article, sentence): point for sentence, point in points.items()})
    return found


def shared_statements(matched: Matched, points: Points) -> list[Statement]:
    """Returns the statement of each group of lines, most agreed first.

    Groups whose best lines are shown as one, since a quotation holds them together, become one statement.
    """
    lines = matched.lines
    support = Support(matched)
    differing = {pair for each in matched.found for pair in ((each.first, each.second), (each.second, each.first))}
    by_unit: dict[tuple[int, int], tuple[int, list[int]]] = {}
    for group in matched.groups:
        best = _best(group, points, matched, differing, support)
        if best is not None:
            unit = (lines[best].article, points[lines[best].article, lines[best].sentence].first)
            by_unit.setdefault(unit, (best, []))[1].extend(group)
    found = [supported_statement(best, members, points, matched, support) for best, members in by_unit.values()]
    return sorted(found, key=lambda each: (-each.articles, -each.score, each.article, each.start))


def supported_statement(
    best: int, group: Sequence[int], points: Points, matched: Matched, support: Support
) -> Statement:
    """Returns the statement that a line makes, with the articles of its group that have most of its words."""
    lines = matched.lines
    told = [i for i in group if i == best or support.is_told(best, i)]
    pairs = {(each.first, each.second) for each in matched.found if best in (each.first, each.second)}
    others = frozenset(lines[i].article for i in told if (best, i) in pairs or (i, best) in pairs)
    return statement(lines[best], [lines[i] for i in told], points, matched, others)


def statement(
    best: Line,
    members: Sequence[Line],
    points: Points,
    matched: Matched,
    differing: AbstractSet[int] = frozenset(),
) -> Statement:
    """Returns the statement that the `members` make, in the words of the best one.

    The articles `differing` have other details. Copies count once.
    """
    readings, original = matched.readings, matched.original
    point = points[best.article, best.sentence]
    places = [Place(best.article, point.start, point.end, _written(readings[best.article], point.start, point.end))]
    for line in members:
        if line.article not in {place.article for place in places}:
            sentence = readings[line.article].sentences[line.sentence]
            is_other = line.article in differing
            places.append(Place(line.article, sentence.start, sentence.end, fold(sentence.text), is_other))
    worths = [points[key].worth for line in members if (key := (line.article, line.sentence)) in points]
    return Statement(
        text=point.text,
        article=best.article,
        start=point.start,
        end=point.end,
        edits=point.edits,
        places=tuple(places),
        articles=len({original[place.article] for place in places}),
        score=sum(worths) / len(worths),
    )


def _written(read: Reading, start: int, end: int) -> str:
    return fold(read.article.source.text[start:end])


def _best(
    group: Sequence[int],
    points: Points,
    matched: Matched,
    differing: AbstractSet[tuple[int, int]],
    support: Support,
) -> int | None:
    """Returns the line that says best what the group says.

    It holds much of what the others hold, little that their articles don't have, reads well alone, and few of the
    others have other details. A copy is shown only where its original isn't in the group.
    """
    articles = {matched.lines[i].article for i in group}
    lines, original = matched.lines, matched.original
    counts = Counter(term for i in group for term in set(lines[i].terms) if term)
    common = {term: count for term, count in counts.items() if count > 1}

    def value(i: int) -> float:
        line = lines[i]
        held = sum([common.get(term, 0) for term in set(line.terms)])
        worth = points[line.article, line.sentence].worth
        others = sum((i, j) in differing for j in group)
        shares = [support.share(i, article) for article in articles if article != line.article]
        supported = math.pow(sum(shares) / len(shares), _SUPPORT_POWER)
        length = math.pow(1 + len(line.terms), _LENGTH_POWER)
        found = held * supported * math.pow(worth, _WORTH_POWER) / length / (1 + others)
        return found * (_COPY_FACTOR if original[line.article] != line.article else 1)

    shown = [i for i in group if (lines[i].article, lines[i].sentence) in points]
    return max(shown, key=value, default=None)
