"""Chooses what is shown: the most telling points, what several articles say, and what only one says."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from articlecli.core import FocusPhrase
from articlecli.events.matched import Matched
from articlecli.events.values import Only, Statement
from articlecli.events.wording import Points, Support, statement, supported_statement
from articlecli.keypoints import matched_phrases
from articlecli.text import terms_of

_AGREEMENT = 0.25  # what a sentence's score gains, as a share, by each further article that says the same
_ALIKE = 0.25  # the share of common terms from which on two points repeat each other
_ALIKE_IN_GROUP = 0.15  # the same for two lines that were found to say the same
_ALONE = 0.15  # the likelihood below which a sentence has no match
_MOST_SUPPORTED = 0.65  # the share of a sentence's words that another article has, where only one says it
_ONLY = 2  # statements of each article that no other one has
_LEAST_WORTH = 0.03  # of such a statement
_QUOTED = 0.6  # the share of a statement that is quoted, from which on it is shown among the quotes


def telling_points(matched: Matched, points: Points, focus: Sequence[FocusPhrase], number: int) -> list[Statement]:
    """Returns the most telling statements, of one article or of several; no two repeat each other.

    They come in the order of their score, which is the sentence's own, and more where several articles say it.
    """
    group_of = _beside(matched.groups)
    support = Support(matched)
    found: list[Statement] = []
    shown: list[tuple[frozenset[str], Sequence[int]]] = []  # the terms and the group of each
    taken: set[tuple[int, int]] = set()  # units, by article and first sentence
    for i in _best_first(matched, points, focus, group_of):
        line = matched.lines[i]
        unit = line.article, points[line.article, line.sentence].first
        terms = frozenset(line.terms) - {""}
        if unit in taken or len(found) >= number or any(_repeats(i, terms, *other) for other in shown):
            continue
        each = supported_statement(i, group_of.get(i, [i]), points, matched, support)
        if not is_quoted(each, matched):
            found.append(each)
            shown.append((terms, group_of.get(i, ())))
            taken.add(unit)
    return found


def _beside(groups: Sequence[Sequence[int]]) -> dict[int, list[int]]:
    """Returns for each line of a group the lines of all groups that it is in, since groups overlap."""
    found: dict[int, set[int]] = defaultdict(set)
    for group in groups:
        for i in group:
            found[i].update(group)
    return {i: sorted(each) for i, each in found.items()}


def _repeats(i: int, terms: AbstractSet[str], others: AbstractSet[str], group: Sequence[int]) -> bool:
    """Whether line `i` repeats a point: less is enough where both are of one group of lines that say the same."""
    return _share(terms, others) >= (_ALIKE_IN_GROUP if i in group else _ALIKE)


def _best_first(
    matched: Matched, points: Points, focus: Sequence[FocusPhrase], group_of: Mapping[int, Sequence[int]]
) -> list[int]:
    """Returns the lines that can be shown, except those of copies, the best first."""
    scores: dict[int, tuple[int, float]] = {}
    for i, line in enumerate(matched.lines):
        point = points.get((line.article, line.sentence))
        if point and matched.original[line.article] == line.article:
            others = len({matched.original[matched.lines[j].article] for j in group_of.get(i, ())} - {line.article})
            about = len(matched_phrases(line.terms, focus))
            scores[i] = about, point.worth * (1 + _AGREEMENT * others)
    return sorted(scores, key=lambda i: (-scores[i][0], -scores[i][1], i))


def _share(terms: AbstractSet[str], others: AbstractSet[str]) -> float:
    return len(terms & others) / (len(terms | others) or 1)


def in_focus(statements: Iterable[Statement], matched: Matched, focus: Sequence[FocusPhrase]) -> list[Statement]:
    """Returns the statements, those about most phrases of the focus first."""
    if not focus:
        return list(statements)
    language = matched.language
    return sorted(statements, key=lambda each: -len(matched_phrases(terms_of(each.text, language), focus)))


def is_quoted(each: Statement, matched: Matched) -> bool:
    """Whether a statement is mostly a quotation, which is shown among the quotes."""
    quotations = matched.readings[each.article].quotations
    covered = sum(max(0, min(other.end, each.end) - max(other.start, each.start)) for other in quotations)
    return covered >= _QUOTED * (each.end - each.start)


def only_of_one(matched: Matched, points: Points, focus: Sequence[FocusPhrase]) -> list[Only]:
    """Returns for each article that is no copy what no other one says."""
    alone: dict[int, dict[int, tuple[int, Statement]]] = defaultdict(dict)
    for i in _alone(matched):
        line = matched.lines[i]
        if (line.article, line.sentence) in points:
            each = statement(line, [line], points, matched)
            if each.score >= _LEAST_WORTH and not is_quoted(each, matched):
                alone[line.article].setdefault(each.start, (i, each))
    support = Support(matched)
    return [
        Only(article, tuple(sorted(_best(list(found.values()), matched, focus, support), key=lambda each: each.start)))
        for article, found in sorted(alone.items())
    ]


def _best(
    found: Sequence[tuple[int, Statement]], matched: Matched, focus: Sequence[FocusPhrase], support: Support
) -> list[Statement]:
    """Returns the best of an article's statements, each with the index of its line, whose words no other one has."""
    numbers = {id(each): i for i, each in found}
    ranked = in_focus(sorted([each for _, each in found], key=lambda each: -each.score), matched, focus)
    surely = (each for each in ranked if not _is_supported(numbers[id(each)], each.article, matched, support))
    return list(islice(surely, _ONLY))


def _alone(matched: Matched) -> list[int]:
    """Returns the lines that have no match, and no figure that another article tells differently."""
    likeliest: dict[int, float] = defaultdict(float)
    for pair in matched.pairs:
        for i in (pair.first, pair.second):
            likeliest[i] = max(likeliest[i], pair.likelihood)
    differing = {i for each in matched.found for i in (each.first, each.second)}
    return [
        i
        for i, line in enumerate(matched.lines)
        if likeliest[i] < _ALONE and i not in differing and matched.original[line.article] == line.article
    ]


def _is_supported(i: int, own: int, matched: Matched, support: Support) -> bool:
    """Whether another article that is no copy has most words of a line of the article `own`."""
    others = (article for article, of in matched.original.items() if of != own)
    return any(support.share(i, article) > _MOST_SUPPORTED for article in others)
