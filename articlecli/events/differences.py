"""Finds where articles tell the same thing with another number, time or name, or where one denies what another says.

Nothing is judged: the values stand side by side, with the time of each article. A value that the other article has as
well is no difference; nor is a round number beside an exact one.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from articlecli.core import Record
from articlecli.events.details import Details
from articlecli.events.facts import DAYS, NUMBERS, Fact, FactPair, are_equal, are_rounded_spans
from articlecli.events.matching import Line, Pair
from articlecli.events.name_facts import NameFact, NamePair
from articlecli.languages import Language, figures
from articlecli.text import terms_of

_LEAST = {NUMBERS: 0.7, DAYS: 0.7}  # the likelihood from which on two facts are taken to be of the same thing
_LEAST_OF_NAMES = 0.6  # the same for two names
_LEAST_ALIKE = 0.7  # the likelihood that two sentences say the same, where one of them denies
_LARGE = 100  # from this number on, a number is rarely in an article by chance, and may be rounded to tens
_CLOSE = 0.05  # the share of a rounded number by which the exact one may differ
_CUT_OFF = 0.15  # the share by which it may be larger than a rough number that is cut off
_DENIED = 2  # terms behind a word that denies, which the other sentence must have
_NEGLIGIBLE = 1e-9

Span = tuple[int, int]


class Found(Record):
    """A difference between two lines, by their indices, and the offsets of the values in each."""

    kind: str  # "number", "date", "name" or "negation"
    first: int
    second: int
    spans: tuple[Span, Span]


def number_differences(facts: Sequence[Fact], pairs: Sequence[FactPair], lines: Sequence[Line]) -> Iterator[Found]:
    """Yields the numbers and times that differ. `pairs` are sorted, the likeliest first.

    A fact differs from one fact of another article at most: the likeliest.
    """
    known = Known(facts, lines)
    taken: set[tuple[int, int]] = set()  # a fact, and another article
    for pair in pairs:
        one, two = facts[pair.first], facts[pair.second]
        if pair.likelihood < _LEAST[one.family]:
            continue
        articles = lines[one.line].article, lines[two.line].article
        if (pair.first, articles[1]) in taken or (pair.second, articles[0]) in taken:
            continue
        if not are_equal(one.figure, two.figure):
            if known.has(articles[1], one) or known.has(articles[0], two) or is_rounded(one, two):
                continue
            kind = "date" if one.family == DAYS else "number"
            spans = (one.figure.start, one.figure.end), (two.figure.start, two.figure.end)
            yield Found(kind, one.line, two.line, spans)
        taken.update({(pair.first, articles[1]), (pair.second, articles[0])})


class Known:
    """The figures that each article has. A small one is the same only with a common word behind it."""

    def __init__(self, facts: Sequence[Fact], lines: Sequence[Line]) -> None:
        self._nouns: dict[tuple[int, str, float], set[str]] = defaultdict(set)
        for fact in facts:
            key = lines[fact.line].article, fact.figure.kind, fact.figure.size
            self._nouns[key].update(fact.figure.noun or ("",))

    def has(self, article: int, fact: Fact) -> bool:
        """Whether an article has the figure of a fact as well."""
        figure = fact.figure
        if fact.family == DAYS and figure.kind != "date":
            return False
        nouns = self._nouns.get((article, figure.kind, figure.size))
        if nouns is None:
            return False
        is_clear = figure.kind != "count" or figure.value >= _LARGE or "" in nouns or not figure.noun
        return is_clear or not nouns.isdisjoint(figure.noun)


def is_rounded(one: Fact, two: Fact) -> bool:
    """Whether one of two numbers may be the other one rounded: 700 and 705, but not 700 and 788.

    A number that is said to be rough may be cut off as well: "more than 700" and 788.
    """
    if one.family == DAYS or one.figure.kind == "share":
        return False
    if one.figure.scale != two.figure.scale:
        return are_rounded_spans(one.figure, two.figure)
    exact, rounder = sorted((one.figure, two.figure), key=lambda figure: _unit(figure.value))
    unit = _unit(rounder.value)
    if unit <= _unit(exact.value) + _NEGLIGIBLE or (rounder.value < _LARGE and unit > 1):
        return False
    distance = abs(exact.value - rounder.value)
    if distance <= _CLOSE * rounder.value and distance < unit / 2 - _NEGLIGIBLE:
        return True
    return rounder.is_rough and rounder.value <= exact.value < min(rounder.value + unit, rounder.value * (1 + _CUT_OFF))


def _unit(value: float) -> float:
    """Returns the place value of a number's last digit that isn't 0: 100 for 700, 1 for 705, 0.1 for 1.2."""
    if not value:
        return 0.0
    unit = 10.0 ** math.floor(math.log10(value))
    while unit > _NEGLIGIBLE and abs(value / unit - round(value / unit)) > _NEGLIGIBLE:
        unit /= 10
    return unit


def name_differences(facts: Sequence[NameFact], pairs: Sequence[NamePair], lines: Sequence[Line]) -> Iterator[Found]:
    """Yields the names that differ. `pairs` are sorted, the likeliest first.

    A name differs from one name of another article at most: the likeliest.
    """
    taken: set[tuple[int, int]] = set()  # a name, and another article
    for pair in pairs:
        if pair.likelihood < _LEAST_OF_NAMES:
            return
        one, two = facts[pair.first], facts[pair.second]
        places = {(pair.first, lines[two.line].article), (pair.second, lines[one.line].article)}
        if taken.isdisjoint(places):
            taken |= places
            yield Found("name", one.line, two.line, ((one.name.start, one.name.end), (two.name.start, two.name.end)))


def denials(
    pairs: Sequence[Pair], lines: Sequence[Line], details: Mapping[int, Details], language: Language
) -> Iterator[Found]:
    """Yields the pairs of lines of which one denies what the other says. `pairs` are sorted.

    What is denied must be more than a name: not "perhaps not by Leopold Adamek".
    """
    for pair in pairs:
        if pair.likelihood < _LEAST_ALIKE:
            return
        for own, other in ((pair.first, pair.second), (pair.second, pair.first)):
            if details[other].negations:
                continue
            terms = set(lines[other].terms)
            for offset in details[own].negations:
                denied = [term for term in terms_of(lines[own].text[offset:], language) if term][: _DENIED + 1]
                denied = [term for term in denied if not _is_negation(term, language)][:_DENIED]
                if len(denied) == _DENIED and terms.issuperset(denied) and not details[own].names.issuperset(denied):
                    whole = (0, len(lines[pair.first].text)), (0, len(lines[pair.second].text))
                    yield Found("negation", pair.first, pair.second, whole)
                    break


def _is_negation(term: str, language: Language) -> bool:
    return term in figures(language.code).negations
