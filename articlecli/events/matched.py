"""Matches articles: their sentences as lines, which lines say the same, and where they differ."""

from collections.abc import Mapping, Sequence

from articlecli.core import Record
from articlecli.events.copies import copies
from articlecli.events.details import Details, details_of
from articlecli.events.differences import Found, denials, name_differences, number_differences
from articlecli.events.facts import facts_of, match_facts
from articlecli.events.lines import lines_of
from articlecli.events.matching import Line, Pair, match
from articlecli.events.name_facts import match_names, name_facts_of
from articlecli.events.statements import group_lines
from articlecli.languages import Language
from articlecli.pipeline import Reading


class Matched(Record):
    """The lines of several articles, and what was found by comparing them."""

    readings: Sequence[Reading]
    original: Mapping[int, int]  # by article: itself, or the one of which it is a copy
    language: Language
    lines: Sequence[Line]
    details: Mapping[int, Details]  # by line
    pairs: Sequence[Pair]  # of lines that may say the same, the likeliest first
    groups: Sequence[Sequence[int]]  # of lines that say the same
    found: Sequence[Found]  # the differences


def match_articles(readings: Sequence[Reading], language: Language) -> Matched:
    """Returns what articles in one language have in common, and where they differ."""
    lines = lines_of(readings)
    details = {i: details_of(line.text, language) for i, line in enumerate(lines)}
    pairs = match(lines, details, language)
    facts = facts_of(lines, details, language)
    names = name_facts_of(lines, details, language)
    found = [
        *number_differences(facts, match_facts(facts, pairs, lines, language), lines),
        *name_differences(names, match_names(names, pairs, lines, readings, language), lines),
        *denials(pairs, lines, details, language),
    ]
    return Matched(
        readings=readings,
        original={i: i if of is None else of for i, of in enumerate(copies(readings))},
        language=language,
        lines=lines,
        details=details,
        pairs=pairs,
        groups=group_lines(lines, pairs),
        found=found,
    )
