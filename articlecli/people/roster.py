"""Lists the people and groups of an article: those who are quoted, or are mentioned by name twice."""

from collections.abc import Iterable, Sequence

from articlecli.core import Person, Quote, Span
from articlecli.people.entities import Entity
from articlecli.people.people import People

_FEWEST_MENTIONS = 2  # by name, of somebody who isn't quoted
_LISTED = frozenset({"person", "group"})  # the kinds that are listed without a quote
_LEAST = 0.6  # the probability of the kind from which on somebody is listed without a quote


def listed_people(people: People, quotes: Sequence[Quote]) -> list[Person]:
    """Returns those who are quoted or named twice, in the order of their first mention.

    `quotes` are the article's quotes with their ranks.
    """
    ranks: dict[str, list[int]] = {}
    for quote in quotes:
        if quote.speaker:
            ranks.setdefault(quote.speaker, []).append(quote.rank)
    listed: dict[str, Person] = {}
    for entity in people.entities():
        is_quoted = entity.name in ranks
        if entity.name in listed or not (is_quoted or _is_named_often(entity)):
            continue
        kind, share = people.kind_of(entity)
        if is_quoted or (kind in _LISTED and share >= _LEAST and not (kind == "person" and _is_modifier(entity))):
            listed[entity.name] = _person(entity, kind, people, ranks.get(entity.name, ()))
    for quote in quotes:  # speakers whom the register doesn't have, as in the label of a turn
        if quote.speaker and quote.speaker not in listed:
            same = [other.mention for other in quotes if other.speaker == quote.speaker and other.mention]
            spans = tuple(dict.fromkeys(Span(mention.start, mention.end) for mention in same))
            kind = people.kind_of_words(quote.speaker)
            listed[quote.speaker] = Person(quote.speaker, quote.role, kind, spans, _sorted(ranks[quote.speaker]))
    return sorted(listed.values(), key=lambda person: person.mentions[0].start if person.mentions else 0)


def _is_named_often(entity: Entity) -> bool:
    """Whether an entity is named twice, and more than the letters of its name tell its kind."""
    is_sure = entity.is_person or entity.kind == entity.kind_clue or bool(entity.others)
    return entity.is_named and is_sure and len(entity.mentions) >= _FEWEST_MENTIONS


def _is_modifier(entity: Entity) -> bool:
    """Whether a name of one word mostly stands before a noun, as a part of a phrase: "Orlan" in "Orlan officials"."""
    return len(entity.parts) == 1 and not entity.titles and 2 * entity.modifies >= len(entity.mentions)


def _person(entity: Entity, kind: str, people: People, ranks: Iterable[int]) -> Person:
    spans = sorted({(mention.start, mention.end) for mention in (*entity.mentions, *entity.others)})
    mentions = tuple(Span(start, end) for start, end in spans)
    return Person(entity.name, people.role(entity.name), kind, mentions, _sorted(ranks))


def _sorted(ranks: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(ranks))
