"""Tells how likely two figures of different articles are of the same thing: the dead of a flood, the day of a verdict.

A fact is a figure with the words around it. Candidates come from sentences that may say the same, and from figures with
one noun. A logistic regression over a few features gives the probability, one for numbers and one for times; they
learned from marked groups of articles (`benchmarks/learn_together.py`).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from articlecli.core import Record, load_learned, path_beside
from articlecli.events.contexts import CONTEXT_FEATURES, Context, LinePairs, common_features, context_of, weight_of
from articlecli.events.details import Details
from articlecli.events.figures import Figure
from articlecli.events.matching import Line, Pair
from articlecli.events.times import TIMES, are_times, excludes
from articlecli.languages import Language

_WEIGHTS = path_beside(__file__, "facts.json")
_MOST_ALIKE = 60  # facts with one noun
_MOST_WITH_TERM = 20  # facts with one word around them
_LEAST_COMMON = 1  # words around two facts of other sentences
_DIGITS = 2.0  # powers of ten: the largest distance of two values that counts
_OLDEST = 110  # years
_CLOSE = 0.1  # the logarithm of the ratio of two spans in different units that may be the same
NUMBERS, DAYS = "numbers", "times"
NUMBER_FEATURES = (
    *CONTEXT_FEATURES,
    "rarest",
    "noun",  # 1 where the word behind both is the same
    "some noun",  # 1 where one of the words behind both is the same
    "no noun",  # 1 where one of them has no noun
    "other noun",  # 1 where both have nouns, and none is the same
    "rare noun",  # how rare the common word is
    "rivals",  # the logarithm of the number of figures with that word in both articles
    "only ones",  # 1 where each sentence has no other figure of the kind without an equal one in the other
    "span",
    "whole",  # 1 where one of the values is a whole number and the other isn't
    "money or percent",
    "age or score",
    "ordinal or share",
    "kinds",  # 1 where their kinds differ
    "distance",  # the logarithm of the ratio of the values
)
TIME_FEATURES = (
    *CONTEXT_FEATURES,
    "rarest",
    "only ones",
    "date",
    "month or season",
    "year",
    "weekday",
    "kinds",
)
FEATURES = {NUMBERS: NUMBER_FEATURES, DAYS: TIME_FEATURES}


class Fact(Record):
    """A figure of a line."""

    line: int
    figure: Figure
    context: Context

    @property
    def family(self) -> str:
        """Whether it is a number or a time."""
        return DAYS if self.figure.kind in TIMES else NUMBERS


class FactPair(Record):
    """Two facts of different articles, by their indices, and the probability that they are of the same thing."""

    first: int
    second: int
    likelihood: float


def facts_of(lines: Sequence[Line], details: Mapping[int, Details], language: Language) -> list[Fact]:
    """Returns the facts of the lines."""
    return [
        Fact(i, figure, context_of(line.text, figure.start, figure.end, language))
        for i, line in enumerate(lines)
        for figure in details[i].figures
        if figure.kind != "relative"
    ]


def match_facts(
    facts: Sequence[Fact], pairs: Sequence[Pair], lines: Sequence[Line], language: Language
) -> list[FactPair]:
    """Returns the pairs of facts that may be of the same thing, the likeliest first. `pairs` are those of the lines."""
    found = []
    for (i, j), values in features(facts, pairs, lines, language).items():
        learned = weights(facts[i].family)
        likelihood = 1 / (1 + math.exp(-sum(w * x for w, x in zip(learned, values, strict=True))))
        found.append(FactPair(i, j, likelihood))
    return sorted(found, key=lambda pair: (-pair.likelihood, pair.first, pair.second))


def are_equal(one: Figure, two: Figure) -> bool:
    """Whether two figures of one family say the same: equal numbers, one in the range of the other, no other day."""
    if one.kind in TIMES:
        return not excludes(one, two)
    if one.upper is None and two.upper is None:
        return one.size == two.size
    lowest, highest = max(one.size, two.size), min((each.upper or each.value) * each.scale for each in (one, two))
    return lowest <= highest


def features(
    facts: Sequence[Fact], pairs: Sequence[Pair], lines: Sequence[Line], language: Language
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Returns the values of the features of their family for each pair of facts that may be of the same thing."""
    line_pairs = LinePairs(pairs, lines)
    by_line: dict[int, list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        by_line[fact.line].append(i)
    nouns = _nouns(facts, lines)
    found = {}
    counts = Counter((f.family, term) for f in facts for term in f.context.around)
    for i, j in _candidates(facts, by_line, line_pairs, lines):
        one, two = facts[i], facts[j]
        others = [[facts[k] for k in by_line[each.line]] for each in (one, two)]
        context = common_features(one.context, two.context, one.line, two.line, line_pairs, language)
        common = one.context.around.keys() & two.context.around.keys()
        context = (*context, max((1 / max(1, counts[one.family, t] - 1) for t in common), default=0.0))
        is_only = _left(one, others[0], others[1]) == _left(two, others[1], others[0]) == 1
        if one.family == DAYS:
            found[i, j] = (*context, float(is_only), *_of_times(one.figure, two.figure))
        else:
            rivals = _rivals(one, two, lines, nouns)
            found[i, j] = (*context, *_of_nouns(one, two, rivals, language), float(is_only), *_of_numbers(one, two))
    return found


def _nouns(facts: Sequence[Fact], lines: Sequence[Line]) -> Counter[tuple[int, str]]:
    """Returns the number of figures with each noun in each article; equal ones count once."""
    seen = {(lines[f.line].article, noun, f.figure.kind, f.figure.value) for f in facts for noun in f.figure.noun}
    return Counter((article, noun) for article, noun, *_ in seen)


def _rivals(one: Fact, two: Fact, lines: Sequence[Line], nouns: Mapping[tuple[int, str], int]) -> int:
    """Returns the number of other figures with the common noun of two facts in their articles; 0 without one."""
    common = [noun for noun in one.figure.noun if noun in two.figure.noun]
    articles = lines[one.line].article, lines[two.line].article
    return max(0, sum(nouns[article, common[0]] for article in articles) - 2) if common else 0


def _candidates(
    facts: Sequence[Fact], by_line: Mapping[int, Sequence[int]], line_pairs: LinePairs, lines: Sequence[Line]
) -> Iterator[tuple[int, int]]:
    seen: set[tuple[int, int]] = set()
    by_noun: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        for noun in fact.figure.noun:
            by_noun[fact.figure.kind, noun].append(i)
    near = [(i, j) for one, two in line_pairs.likelihoods for i in by_line.get(one, ()) for j in by_line.get(two, ())]
    near += [(i, j) for alike in by_noun.values() for j in alike[:_MOST_ALIKE] for i in alike[:_MOST_ALIKE] if i < j]
    near += _alike(facts)
    for i, j in near:
        pair = min(i, j), max(i, j)
        is_other = lines[facts[i].line].article != lines[facts[j].line].article
        if pair not in seen and is_other and _are_comparable(facts[i], facts[j]):
            seen.add(pair)
            yield pair


def _alike(facts: Sequence[Fact]) -> Iterator[tuple[int, int]]:
    """Yields pairs of facts of one family with several common words around them."""
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        for term in fact.context.around:
            postings[fact.family, term].append(i)
    common: Counter[tuple[int, int]] = Counter()
    for alike in postings.values():
        if len(alike) <= _MOST_WITH_TERM:
            common.update(combinations(alike, 2))
    yield from (pair for pair, number in common.items() if number >= _LEAST_COMMON)


def _are_comparable(one: Fact, two: Fact) -> bool:
    if one.family != two.family:
        return False
    if one.family == DAYS:
        return are_times(one.figure, two.figure)
    return one.figure.kind == two.figure.kind or _may_be_ages(one.figure, two.figure)


def _may_be_ages(one: Figure, two: Figure) -> bool:
    """Whether one is an age and the other a number without a noun that can be one: "a man of 21"."""
    age, count = (one, two) if one.kind == "age" else (two, one)
    return age.kind == "age" and count.kind == "count" and not count.noun and count.value <= _OLDEST


def _of_nouns(one: Fact, two: Fact, rivals: int, language: Language) -> tuple[float, ...]:
    first, second = one.figure.noun, two.figure.noun
    nouns = [noun for noun in first if noun in second]
    return (
        float(bool(first) and first[:1] == second[:1]),
        float(bool(nouns)),
        float(not first or not second),
        float(bool(first and second) and not nouns),
        weight_of(nouns[0], language) if nouns else 0.0,
        math.log(1 + rivals),
    )


def _of_numbers(one: Fact, two: Fact) -> tuple[float, ...]:
    first, second = one.figure, two.figure
    kind = first.kind
    return (
        float(kind == "span"),
        float(float(first.value).is_integer() != float(second.value).is_integer()),
        float(kind == "percent" or kind.startswith("money")),
        float("age" in {kind, second.kind} or kind == "score"),
        float(kind in {"ordinal", "share", "times"}),
        float(kind != second.kind),
        min(abs(math.log10((1 + first.size / second.scale) / (1 + second.value))), _DIGITS),
    )


def _of_times(one: Figure, two: Figure) -> tuple[float, ...]:
    kinds = {one.kind, two.kind}
    return (
        float(kinds == {"date"}),
        float(not kinds.isdisjoint({"month", "season"})),
        float(kinds == {"year"}),
        float(kinds == {"weekday"}),
        float(len(kinds) > 1),
    )


def _left(fact: Fact, own: Sequence[Fact], others: Sequence[Fact]) -> int:
    """Returns the number of a sentence's figures of one kind that have no equal one in the other sentence."""
    kind = fact.figure.kind
    alike = [each.figure for each in others if each.figure.kind == kind]
    return sum(each.figure.kind == kind and not any(are_equal(each.figure, other) for other in alike) for each in own)


def are_rounded_spans(one: Figure, two: Figure) -> bool:
    """Whether two spans in different units may be the same: "17 days", "two and a half weeks"."""
    return one.scale != two.scale and abs(math.log((one.size or 1) / (two.size or 1))) < _CLOSE


@cache
def weights(family: str) -> Sequence[float]:
    """Returns the learned weights of the features of a family."""
    learned = load_learned(_WEIGHTS)[family]
    return [learned[feature] for feature in FEATURES[family]]
