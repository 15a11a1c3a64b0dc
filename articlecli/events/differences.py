"""Finds where articles tell the same thing with another number or day, or where one denies what another says.

Nothing is judged: the values stand side by side, with the time of each article. A value that the other article has as
well is no difference; nor is a round number beside an exact one.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from articlecli.core import Record
from articlecli.events.details import Details
from articlecli.events.facts import Fact, FactPair
from articlecli.events.matching import Line, Pair
from articlecli.languages import Language, figures
from articlecli.text import terms_of

_LEAST = 0.7  # the likelihood from which on two facts are taken to be of the same thing
_LEAST_ALIKE = 0.5  # the likelihood that two sentences say the same, where one of them denies
_LARGE = 100  # from this number on, a number is rarely in an article by chance, and may be rounded to tens
_DENIED = 2  # terms behind a word that denies, which the other sentence must have
_NEGLIGIBLE = 1e-9

Span = tuple[int, int]


class Found(Record):
    """A difference between two lines, by their indices, and the offsets of the values in each."""

    kind: str  # "number", "date" or "negation"
    first: int
    second: int
    spans: tuple[Span, Span]


def number_differences(facts: Sequence[Fact], pairs: Sequence[FactPair], lines: Sequence[Line]) -> Iterator[Found]:
    """Yields the numbers and days that differ. `pairs` are sorted, the likeliest first.

    A fact differs from one fact of another article at most: the likeliest.
    """
    known = Known(facts, lines)
    taken: set[tuple[int, int]] = set()  # a fact, and another article
    for pair in pairs:
        if pair.likelihood < _LEAST:
            return
        one, two = facts[pair.first], facts[pair.second]
        articles = lines[one.line].article, lines[two.line].article
        if (pair.first, articles[1]) in taken or (pair.second, articles[0]) in taken:
            continue
        if one.figure.value != two.figure.value:
            if known.has(articles[1], one) or known.has(articles[0], two) or is_rounded(one, two):
                continue
            kind = "date" if one.figure.kind == "date" else "number"
            spans = (one.figure.start, one.figure.end), (two.figure.start, two.figure.end)
            yield Found(kind, one.line, two.line, spans)
        taken.update({(pair.first, articles[1]), (pair.second, articles[0])})


class Known:
    """The figures that each article has. A small one is the same only with a common word behind it."""

    def __init__(self, facts: Sequence[Fact], lines: Sequence[Line]) -> None:
        self._nouns: dict[tuple[int, str, float], set[str]] = defaultdict(set)
        for fact in facts:
            key = lines[fact.line].article, fact.figure.kind, fact.figure.value
            self._nouns[key].update(fact.figure.noun or ("",))

    def has(self, article: int, fact: Fact) -> bool:
        """Whether an article has the figure of a fact as well."""
        figure = fact.figure
        nouns = self._nouns.get((article, figure.kind, figure.value))
        if nouns is None:
            return False
        is_clear = figure.kind != "count" or figure.value >= _LARGE or "" in nouns or not figure.noun
        return is_clear or not nouns.isdisjoint(figure.noun)


def is_rounded(one: Fact, two: Fact) -> bool:
    """Whether one of two numbers may be the other one rounded, up or down: 700 and 705 or 788, but not 700 and 547."""
    if one.figure.kind == "date":
        return False
    exact, rounder = sorted((one.figure.value, two.figure.value), key=_unit)
    unit = _unit(rounder)
    if unit <= _unit(exact) + _NEGLIGIBLE or (rounder < _LARGE and unit > 1):
        return False
    return abs(exact - rounder) <= unit / 2 or rounder <= exact < rounder + unit


def _unit(value: float) -> float:
    """Returns the place value of a number's last digit that isn't 0: 100 for 700, 1 for 705, 0.1 for 1.2."""
    if not value:
        return 0.0
    unit = 10.0 ** math.floor(math.log10(value))
    while unit > _NEGLIGIBLE and abs(value / unit - round(value / unit)) > _NEGLIGIBLE:
        unit /= 10
    return unit


def denials(
    pairs: Sequence[Pair], lines: Sequence[Line], details: Mapping[int, Details], language: Language
) -> Iterator[Found]:
    """Yields the pairs of lines of which one denies what the other says. `pairs` are sorted."""
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
                if len(denied) == _DENIED and terms.issuperset(denied):
                    whole = (0, len(lines[pair.first].text)), (0, len(lines[pair.second].text))
                    yield Found("negation", pair.first, pair.second, whole)
                    break


def _is_negation(term: str, language: Language) -> bool:
    return term in figures(language.code).negations
