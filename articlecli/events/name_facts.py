"""Tells how likely two names stand in the same part of one statement: "in the Harbour Hotel", "in the Grand Hotel".

Candidates come from sentences that may say the same, and from names with several common words around them. A logistic
regression over a few features gives the probability; it learned from marked groups (`benchmarks/learn_together.py`).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from articlecli.core import Passage, Record, load_learned, path_beside
from articlecli.events.contexts import CONTEXT_FEATURES, Context, LinePairs, common_features, context_of
from articlecli.events.details import Details
from articlecli.events.matching import Line, Pair
from articlecli.events.names import Name, may_mean_others, own_words
from articlecli.languages import Language
from articlecli.pipeline import Reading

_WEIGHTS = path_beside(__file__, "names.json")
_LEAST_LIKELY = 0.05  # the likelihood that two lines say the same, from which on their names are compared
_MOST_WITH_TERM = 4  # names with one word around them
FEATURES = (
    *CONTEXT_FEATURES,
    "rarest",  # 1 over the number of names that have the rarest of the common words around
    "known",  # the share of the words of each name that the other article has in names as well, added up
    "same words",  # 1 where they have a word in common: "Hotel"
    "only ones",  # 1 where no other name of either sentence is missing in the other one
    "others",  # the logarithm of the number of those other names
    "lengths",  # the difference of their numbers of words
    "one word",  # 1 where both are one word
    "prepositions",  # 1 where a preposition stands before both
    "one preposition",  # 1 where one stands before one of them
    "mentions",  # the logarithm of how often their articles name them
    "openings",  # 1 where both open their sentence
    "one opening",
    "same kind",  # 1 where both are people, or both groups
    "other kind",
    "people",  # 1 where both are people
)


class NameFact(Record):
    """A name of a line."""

    line: int
    name: Name
    context: Context


class NamePair(Record):
    """Two names of different articles, by their indices, and the probability that they stand for the same part."""

    first: int
    second: int
    likelihood: float


def name_facts_of(lines: Sequence[Line], details: Mapping[int, Details], language: Language) -> list[NameFact]:
    """Returns the names of the lines. A sentence's first word is one only where it is a name elsewhere."""
    known = {word for each in details.values() for word in each.names}
    return [
        NameFact(i, name, context_of(line.text, name.start, name.end, language))
        for i, line in enumerate(lines)
        for name in details[i].mentions
        if name.is_sure or not known.isdisjoint(name.words)
    ]


def match_names(
    facts: Sequence[NameFact],
    pairs: Sequence[Pair],
    lines: Sequence[Line],
    readings: Sequence[Reading],
    language: Language,
) -> list[NamePair]:
    """Returns the pairs of names that may stand for the same part of a statement, the likeliest first."""
    learned = weights()
    found = [
        NamePair(i, j, 1 / (1 + math.exp(-sum(w * x for w, x in zip(learned, values, strict=True)))))
        for (i, j), values in features(facts, pairs, lines, readings, language).items()
    ]
    return sorted(found, key=lambda pair: (-pair.likelihood, pair.first, pair.second))


def features(
    facts: Sequence[NameFact],
    pairs: Sequence[Pair],
    lines: Sequence[Line],
    readings: Sequence[Reading],
    language: Language,
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Returns the values of FEATURES for each pair of names that may stand for the same part of a statement."""
    line_pairs = LinePairs(pairs, lines)
    uses = Counter((lines[fact.line].article, word) for fact in facts for word in set(fact.name.words))
    terms = Counter(term for fact in facts for term in fact.context.around)
    by_line: dict[int, list[NameFact]] = defaultdict(list)
    for fact in facts:
        by_line[fact.line].append(fact)
    missing = cache(lambda line, other: _missing(by_line[line], by_line[other]))
    kind = cache(lambda i: _kind(lines[facts[i].line], facts[i].name, readings))
    found = {}
    for i, j in _candidates(facts, line_pairs, lines):
        one, two = facts[i], facts[j]
        others = missing(one.line, two.line) + missing(two.line, one.line) - 2
        common = one.context.around.keys() & two.context.around.keys()
        found[i, j] = (
            *common_features(one.context, two.context, one.line, two.line, line_pairs, language),
            max((1 / max(1, terms[term] - 1) for term in common), default=0.0),
            *_of_names(one, two, lines, uses),
            float(others <= 0),
            math.log(1 + max(0, others)),
            *_of_places(one, two, lines, uses, language),
            *_of_kinds(kind(i), kind(j)),
        )
    return found


def _missing(own: Sequence[NameFact], others: Sequence[NameFact]) -> int:
    """Returns the number of a sentence's names that the other sentence doesn't have."""
    return sum(all(may_mean_others(one.name.words, two.name.words) for two in others) for one in own)


def _candidates(facts: Sequence[NameFact], line_pairs: LinePairs, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    by_line: dict[int, list[int]] = defaultdict(list)
    postings: dict[str, list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        by_line[fact.line].append(i)
        for term in fact.context.around:
            postings[term].append(i)
    near = {
        (min(i, j), max(i, j)): None
        for (one, two), likelihood in line_pairs.likelihoods.items()
        if likelihood >= _LEAST_LIKELY
        for i in by_line.get(one, ())
        for j in by_line.get(two, ())
    }
    for alike in postings.values():
        if len(alike) <= _MOST_WITH_TERM:
            near.update(dict.fromkeys(combinations(alike, 2)))
    words = {line: [fact.name.words for fact in (facts[i] for i in each)] for line, each in by_line.items()}
    for i, j in near:
        one, two = facts[i], facts[j]
        if lines[one.line].article != lines[two.line].article and all(
            may_mean_others(fact.name.words, other)
            for fact, line in ((one, two.line), (two, one.line))
            for other in words[line]
        ):
            yield i, j


def _of_names(
    one: NameFact, two: NameFact, lines: Sequence[Line], uses: Mapping[tuple[int, str], int]
) -> tuple[float, float]:
    known = 0.0
    for fact, other in ((one, two), (two, one)):
        own = own_words(fact.name.words, other.name.words)
        known += sum((lines[other.line].article, word) in uses for word in own) / len(own)
    return known, float(not set(one.name.words).isdisjoint(two.name.words))


def _of_places(
    one: NameFact, two: NameFact, lines: Sequence[Line], uses: Mapping[tuple[int, str], int], language: Language
) -> tuple[float, ...]:
    prepositions = [fact.context.before in language.words.prepositions for fact in (one, two)]
    openings = [fact.name.start == 0 for fact in (one, two)]
    used = sum(max(uses[lines[fact.line].article, word] for word in fact.name.words) for fact in (one, two))
    lengths = len(one.name.words), len(two.name.words)
    return (
        float(abs(lengths[0] - lengths[1])),
        float(lengths == (1, 1)),
        float(all(prepositions)),
        float(prepositions[0] != prepositions[1]),
        math.log(used),
        float(all(openings)),
        float(openings[0] != openings[1]),
    )


def _kind(line: Line, name: Name, readings: Sequence[Reading]) -> str:
    """Returns "person", "group" and so on; "" for what the article's register doesn't have."""
    read = readings[line.article]
    start = read.sentences[line.sentence].start
    entity = read.people.named_in(Passage("", start + name.start, start + name.end))
    return entity.kind if entity else ""


def _of_kinds(one: str, two: str) -> tuple[float, float, float]:
    return float(bool(one) and one == two), float(one != two), float(one == two == "person")


@cache
def weights() -> Sequence[float]:
    """Returns the learned weights of FEATURES."""
    learned = load_learned(_WEIGHTS)
    return [learned[feature] for feature in FEATURES]
