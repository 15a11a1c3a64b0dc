"""The quotes of several articles: each quotation once, with its speaker and all places where it stands."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from articlecli import pipeline
from articlecli.core import QuotesRequest, Record
from articlecli.events.joint_people import Named, joint_person, merge_people
from articlecli.events.shared_quotes import Said, Shared, merge_quotes
from articlecli.events.values import JointPerson, JointQuote, Place
from articlecli.languages import Language
from articlecli.pipeline import Reading
from articlecli.quotes import select_quotes, speaker_names


class Joint(Record):
    """The quotes and the people of several articles."""

    quotes: tuple[JointQuote, ...]
    speakers: tuple[str, ...]
    people: tuple[JointPerson, ...]


def joint_quotes(readings: Sequence[Reading], language: Language, wanted: QuotesRequest) -> Joint:
    """Returns the quotes that are wanted, best first, and all people of the articles."""
    by_article = [pipeline.quotes_of(read) for read in readings]
    said = [Said(i, quote) for i, quotes in enumerate(by_article) for quote in quotes]
    groups, shared = merge_quotes(said, [read.language for read in readings])
    named = [
        Named(i, person.name, person.role.text if person.role else None, person.kind)
        for i, (read, quotes) in enumerate(zip(readings, by_article, strict=True))
        for person in pipeline.people_of(read, quotes)
    ]
    index = {(each.article, each.name): i for i, each in enumerate(named)}
    same = [pair for group in groups for pair in _speakers(group, said, index)]
    merged = merge_people(named, same, language)
    people = tuple(joint_person([named[i] for i in members]) for members in merged)
    person_of = {i: number for number, members in enumerate(merged) for i in members}
    parts = _places_of_parts(shared, said)
    found = sorted((_quote(group, said, index, person_of, people, parts) for group in groups), key=_rank)
    ranked = [replace(each.quote, rank=rank) for rank, each in enumerate(found, 1)]
    shown = {quote.rank: quote for quote in select_quotes(ranked, wanted, language)}
    quotes = [replace(found[rank - 1], quote=quote) for rank, quote in sorted(shown.items())]
    return Joint(tuple(quotes), speaker_names(ranked), people)


def _speakers(
    group: Sequence[int], said: Sequence[Said], index: Mapping[tuple[int, str], int]
) -> list[tuple[int, int]]:
    """Returns pairs of those who say the same quotation in two articles."""
    who = [index[key] for i in group if (key := (said[i].article, said[i].quote.speaker or "")) in index]
    return list(pairwise(who))


def _places_of_parts(shared: Sequence[Shared], said: Sequence[Said]) -> Mapping[int, Sequence[Place]]:
    """Returns for each quotation the places where a part of it stands in another article's."""
    found: dict[int, list[Place]] = defaultdict(list)
    for part, of, within in shared:
        own = said[of].quote.parts[part]
        found[within].append(Place(said[of].article, own.start, own.end, own.text))
    return found


def _quote(
    group: Sequence[int],
    said: Sequence[Said],
    index: Mapping[tuple[int, str], int],
    person_of: Mapping[int, int],
    people: Sequence[JointPerson],
    parts: Mapping[int, Sequence[Place]],
) -> JointQuote:
    """Returns the longest version of a quotation, said by the person whom most of its articles name."""
    best = max(group, key=lambda i: (len(said[i].quote.text), said[i].quote.speaker is not None, -i))
    votes: dict[int, float] = defaultdict(float)
    for i in group:
        key = (said[i].article, said[i].quote.speaker or "")
        if key in index:
            votes[person_of[index[key]]] += said[i].quote.confidence
    person = max(votes, key=lambda each: (votes[each], -each), default=None)
    own = said[best].quote
    speaker = people[person].name if person is not None else own.speaker
    places: dict[int, Place] = {}
    for i in (best, *group):
        quote = said[i].quote
        places.setdefault(said[i].article, Place(said[i].article, quote.start, quote.end, quote.text))
    for place in (each for i in group for each in parts.get(i, ())):
        places.setdefault(place.article, place)
    return JointQuote(replace(own, speaker=speaker), said[best].article, person, tuple(places.values()))


def _rank(each: JointQuote) -> tuple[int, int, int]:
    return (-len(each.places), each.quote.rank, each.article)
