"""Tells how likely two figures of different articles are of the same thing: the dead of a flood, the price of a deal.

A fact is a figure with the words around it. Candidates come from sentences that may say the same, and from figures with
one noun. A logistic regression over a few features gives the probability; it learned from marked groups of articles
(`benchmarks/learn_together.py`), both from figures that agree and from those that differ.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from articlecli.core import Record, load_learned, path_beside
from articlecli.events.details import Details, Figure
from articlecli.events.matching import Line, Pair
from articlecli.languages import Language
from articlecli.text import load_rarity, stems, words_of

_WEIGHTS = path_beside(__file__, "facts.json")
_OTHER_KINDS = frozenset({"clock", "year", "weekday", "relative"})  # tell when, and aren't compared
_WINDOW = 60  # characters on each side of a figure whose words are compared
_MOST_ALIKE = 60  # facts with one noun
_HIGHEST_RARITY = 7.0  # upper limit of a word's rarity
_UNKNOWN_RARITY = 4.0  # of every word in a language without counts
_DIGITS = 2.0  # powers of ten: the largest distance of two values that counts
FEATURES = (
    "bias",
    "likelihood",  # the log-odds that the sentences say the same
    "no candidates",  # 1 where the sentences are no candidates
    "noun",  # 1 where the word behind both is the same
    "some noun",  # 1 where one of the words behind both is the same
    "no noun",  # 1 where one of them has no noun
    "other noun",  # 1 where both have nouns, and none is the same
    "rare noun",  # how rare the common word is
    "rivals",  # the logarithm of the number of figures with that word in both articles
    "around",  # the cosine of the words around both
    "around contained",  # the share of the weight of fewer words around
    "common around",  # the logarithm of the number of common words around
    "only ones",  # 1 where each sentence has no other figure of the kind without an equal one in the other
    "date",
    "span",
    "whole",  # 1 where one of the values is a whole number and the other isn't
    "money or percent",
    "age or score",
    "distance",  # the logarithm of the ratio of the values
)


class Fact(Record):
    """A figure of a line."""

    line: int
    figure: Figure
    around: frozenset[str]  # the stems of the content words around it


class FactPair(Record):
    """Two facts of different articles, by their indices, and the probability that they are of the same thing."""

    first: int
    second: int
    likelihood: float


def facts_of(lines: Sequence[Line], details: Mapping[int, Details], language: Language) -> list[Fact]:
    """Returns the facts of the lines."""
    return [
        Fact(i, figure, _around(line.text, figure, language))
        for i, line in enumerate(lines)
        for figure in details[i].figures
        if figure.kind not in _OTHER_KINDS
    ]


def match_facts(
    facts: Sequence[Fact], pairs: Sequence[Pair], lines: Sequence[Line], language: Language
) -> list[FactPair]:
    """Returns the pairs of facts that may be of the same thing, the likeliest first. `pairs` are those of the lines."""
    learned = weights()
    found = [
        FactPair(i, j, 1 / (1 + math.exp(-sum(w * x for w, x in zip(learned, values, strict=True)))))
        for (i, j), values in features(facts, pairs, lines, language).items()
    ]
    return sorted(found, key=lambda pair: (-pair.likelihood, pair.first, pair.second))


def features(
    facts: Sequence[Fact], pairs: Sequence[Pair], lines: Sequence[Line], language: Language
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Returns the values of FEATURES for each pair of facts that may be of the same thing."""
    likelihoods = {(pair.first, pair.second): pair.likelihood for pair in pairs}
    by_line: dict[int, list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        by_line[fact.line].append(i)
    nouns = _nouns(facts, lines)
    found = {}
    for i, j in _candidates(facts, by_line, likelihoods, lines):
        others = [[facts[k].figure for k in by_line[facts[each].line]] for each in (i, j)]
        key = min(facts[i].line, facts[j].line), max(facts[i].line, facts[j].line)
        rivals = _rivals(facts[i], facts[j], lines, nouns)
        found[i, j] = _features(facts[i], facts[j], likelihoods.get(key), others, rivals, language)
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
    facts: Sequence[Fact],
    by_line: Mapping[int, Sequence[int]],
    likelihoods: Mapping[tuple[int, int], float],
    lines: Sequence[Line],
) -> Iterator[tuple[int, int]]:
    seen: set[tuple[int, int]] = set()
    by_noun: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        for noun in fact.figure.noun:
            by_noun[fact.figure.kind, noun].append(i)
    near = [(i, j) for first, second in likelihoods for i in by_line.get(first, ()) for j in by_line.get(second, ())]
    near += [(i, j) for alike in by_noun.values() for j in alike[:_MOST_ALIKE] for i in alike[:_MOST_ALIKE] if i < j]
    for i, j in near:
        pair = min(i, j), max(i, j)
        is_other = lines[facts[i].line].article != lines[facts[j].line].article
        if pair not in seen and is_other and facts[i].figure.kind == facts[j].figure.kind:
            seen.add(pair)
            yield pair


def _features(
    one: Fact, two: Fact, likelihood: float | None, figures: Sequence[Sequence[Figure]], rivals: int, language: Language
) -> tuple[float, ...]:
    first, second = one.figure, two.figure
    common = one.around & two.around
    weight, *weights = (sum([_weight(term, language) for term in each]) for each in (common, one.around, two.around))
    nouns = [noun for noun in first.noun if noun in second.noun]
    kind = first.kind
    likely = min(max(likelihood or 0.0, 1e-3), 1 - 1e-3)
    return (
        1.0,
        math.log(likely / (1 - likely)),
        float(likelihood is None),
        float(bool(first.noun) and first.noun[:1] == second.noun[:1]),
        float(not set(first.noun).isdisjoint(second.noun)),
        float(not first.noun or not second.noun),
        float(bool(first.noun and second.noun) and set(first.noun).isdisjoint(second.noun)),
        _weight(nouns[0], language) if nouns else 0.0,
        math.log(1 + rivals),
        weight / (math.sqrt(weights[0] * weights[1]) or 1),
        weight / (min(weights) or 1),
        math.log(1 + len(common)),
        float(_left(first, figures[0], figures[1]) == _left(second, figures[1], figures[0]) == 1),
        float(kind == "date"),
        float(kind == "span"),
        float(_is_whole(first.value) != _is_whole(second.value)),
        float(kind == "percent" or kind.startswith("money")),
        float(kind in {"age", "score"}),
        min(abs(math.log10((1 + first.value) / (1 + second.value))), _DIGITS),
    )


def _is_whole(value: float) -> bool:
    return float(value).is_integer()


def _left(figure: Figure, own: Sequence[Figure], others: Sequence[Figure]) -> int:
    """Returns the number of a sentence's figures of one kind that have no equal one in the other sentence."""
    values = {each.value for each in others if each.kind == figure.kind}
    return sum(each.kind == figure.kind and each.value not in values for each in own)


def _around(text: str, figure: Figure, language: Language) -> frozenset[str]:
    before = words_of(text[max(0, figure.start - _WINDOW) : figure.start], language)
    after = words_of(text[figure.end : figure.end + _WINDOW], language)
    kept = before[1:] if figure.start > _WINDOW else before  # the first word may be cut
    kept += after[:-1] if figure.end + _WINDOW < len(text) else after
    lower = [word.lower() for word in kept]
    return frozenset(stems([word for word in lower if word not in language.words.function_words], language))


def _weight(term: str, language: Language) -> float:
    rarity = load_rarity(language)
    return min(rarity.rarity(term), _HIGHEST_RARITY) if rarity else _UNKNOWN_RARITY


@cache
def weights() -> Sequence[float]:
    """Returns the learned weights of FEATURES."""
    learned = load_learned(_WEIGHTS)
    return [learned[feature] for feature in FEATURES]
