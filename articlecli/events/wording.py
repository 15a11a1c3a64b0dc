"""Words statements: chooses the article that says each one best, and what only one article says."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from articlecli import pipeline
from articlecli.core import fold
from articlecli.events.matching import Line
from articlecli.events.values import Place, Statement
from articlecli.keypoints import LonePoint
from articlecli.pipeline import Reading

_WORTH_POWER = 0.35  # of a sentence's own score beside what it holds of its group
_LENGTH_POWER = 0.5  # of the number of its terms: a sentence that says much beside the statement is passed over

Points = Mapping[tuple[int, int], LonePoint]  # by article and sentence


def points_of(readings: Sequence[Reading], lines: Iterable[Line]) -> Points:
    """Returns the lines as they are shown alone. A line without words is left out."""
    wanted: dict[int, list[int]] = defaultdict(list)
    for line in lines:
        wanted[line.article].append(line.sentence)
    return {
        (article, sentence): point
        for article, sentences in wanted.items()
        for sentence, point in pipeline.points_at(readings[article], sentences).items()
    }


def shared_statements(
    groups: Sequence[Sequence[int]],
    lines: Sequence[Line],
    points: Points,
    readings: Sequence[Reading],
    original: Mapping[int, int],
) -> list[Statement]:
    """Returns the statement of each group of lines, most agreed first.

    `original` has the article of which each article is a copy, or the article itself; copies count once. Groups whose
    best lines are shown as one, since a quotation holds them together, become one statement.
    """
    by_unit: dict[tuple[int, int], tuple[Line, list[Line]]] = {}
    for group in groups:
        members = [lines[i] for i in group]
        best = _best(members, points, original)
        if best is None:
            continue
        unit = (best.article, points[best.article, best.sentence].first)
        by_unit.setdefault(unit, (best, []))[1].extend(members)
    found = [statement(best, members, points, readings, original) for best, members in by_unit.values()]
    return sorted(found, key=lambda each: (-each.articles, -each.score, each.article, each.start))


def statement(
    best: Line, members: Iterable[Line], points: Points, readings: Sequence[Reading], original: Mapping[int, int]
) -> Statement:
    """Returns the statement that the `members` make, in the words of the best of them."""
    point = points[best.article, best.sentence]
    places = [Place(best.article, point.start, point.end, _written(readings[best.article], point.start, point.end))]
    for line in members:
        if line.article not in {place.article for place in places}:
            sentence = readings[line.article].sentences[line.sentence]
            places.append(Place(line.article, sentence.start, sentence.end, fold(sentence.text)))
    articles = {original[place.article] for place in places}
    worths = [points[key].worth for line in members if (key := (line.article, line.sentence)) in points]
    score = sum(worths) / len(worths)
    return Statement(point.text, best.article, point.start, point.end, point.edits, tuple(places), len(articles), score)


def _written(read: Reading, start: int, end: int) -> str:
    return fold(read.article.source.text[start:end])


def _best(members: Sequence[Line], points: Points, original: Mapping[int, int]) -> Line | None:
    """Returns the line that says best what the group says: it holds much of it, little else, and reads well alone.

    A copy is shown only where its original isn't among the members.
    """
    counts = Counter(term for line in members for term in set(line.terms) if term)
    common = {term: count for term, count in counts.items() if count > 1}

    def value(line: Line) -> float:
        held = sum([common.get(term, 0) for term in set(line.terms)])
        worth = points[line.article, line.sentence].worth
        is_copy = original[line.article] != line.article
        return held * math.pow(worth, _WORTH_POWER) / math.pow(1 + len(line.terms), _LENGTH_POWER) * (1 - 0.5 * is_copy)

    shown = [line for line in members if (line.article, line.sentence) in points]
    return max(shown, key=value, default=None)
