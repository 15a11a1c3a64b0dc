"""Links each pronoun and each description of an article to an entity, in the order of reading.

A mention means one of the entities mentioned last, or nobody whom the article mentioned before. Learned weights decide:
a log-linear model that ranks the entities (mention ranking; G. Durrett and D. Klein, "Easy Victories and Uphill
Battles in Coreference Resolution", 2013), with clues of the whole entity (K. Clark and C. Manning, "Improving
Coreference Resolution by Learning Entity-Level Distributed Representations", 2016). `link_clues.py` lists the clues.
A decision isn't changed later, so that the time grows with the article's length only.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from articlecli.core import Memo, Sentence
from articlecli.languages import Language
from articlecli.people.entities import Entity, Mention
from articlecli.people.grammatical_role import GrammaticalRole, grammatical_role_of, role_of_pronoun
from articlecli.people.kinds import learned, tell_kind
from articlecli.people.link_clues import (
    Part,
    apposition_parts,
    asked_description,
    asked_pronoun,
    description_parts,
    new_parts,
    nobody_parts,
    pronoun_parts,
)
from articlecli.people.phrases import Phrase
from articlecli.people.standings import Place, Standing, can_mean, is_alike, may_fit

_MOST_ENTITIES = 6  # the entities mentioned last, which a mention may mean
_MOST_IN_LEARNING = 8  # the same in learning: with more wrong options, the weights become better (benchmarks/README.md)
_MOST_WITH_NOUN = 3  # entities with the noun of a description that may be farther back
_BARE = 2  # words of a description without modifiers: "the nurse"
_MOST_PARTS = 1 << 15  # sums of weights in the cache


class Option(NamedTuple):
    """One of the entities that a mention may mean, with the clues for it; None stands for no entity so far."""

    entity: Entity | None
    parts: tuple[Part, ...]

    @property
    def clues(self) -> list[str]:
        """All clues."""
        return [clue for clues, arguments in self.parts for clue in clues(*arguments)]


# Takes a mention and its options, and returns the index of the chosen one and its probability.
Choice = Callable[[Phrase, Sequence[Option]], tuple[int, float]]


class Links:
    """The mentions of one article in order, each with its entity.

    `is_quoted` tells whether an offset is in a quotation. `choose` decides between options; `make learn` passes a
    function that knows the right ones.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        is_quoted: Callable[[int], bool],
        language: Language,
        choose: Choice | None = None,
    ) -> None:
        self._text, self._is_quoted, self._language = text, is_quoted, language
        self._choose = choose or (lambda _, options: most_likely(options, language))
        self._most_entities = _MOST_IN_LEARNING if choose else _MOST_ENTITIES
        # The offsets at which sentences begin; the sentences inside one quotation count as one.
        self._sentence_starts = [each.start for each in sentences if not is_quoted(each.start - 1)]
        self._standings: dict[Entity, Standing] = {}  # the one mentioned last is the last
        self._told: dict[Entity, Standing] = {}  # the same for the writer's words
        self._last_speaker: Entity | None = None
        self._by_noun: dict[str, list[Entity]] = {}

    def read(self, names: Sequence[Mention], phrases: Iterable[Phrase]) -> Iterator[Mention]:
        """Yields all mentions in order: `names` and the `phrases` that mean somebody. Both are in order, too."""
        following = iter(names)
        before: Mention | None = None  # the name before a phrase
        name = next(following, None)
        for phrase in phrases:
            while name and name.start <= phrase.start:
                self._add(name, self._place(name.start, name.end, name.paragraph, name.grammatical_role))
                yield name
                before, name = name, next(following, None)
            if name and name.titles_start < phrase.end and not name.start >= phrase.end:
                continue  # the noun is part of the name
            if mention := self._linked(phrase, name, before):
                yield mention
        if name:
            yield name
        yield from following

    def _linked(self, phrase: Phrase, after: Mention | None, before: Mention | None) -> Mention | None:
        """Returns the mention that a phrase is, or None. `after` is the next name, `before` the one before."""
        if phrase.is_pronoun:
            role = role_of_pronoun(self._text, phrase.start, phrase.end, self._language)
            place = self._place(phrase.start, phrase.end, phrase.paragraph, role)
            entity, likelihood = self._chosen(phrase, self._pronoun_options(phrase, place))
            return self._mention(phrase, entity, likelihood, place) if entity else None
        role = grammatical_role_of(self._text, phrase.start, phrase.end, self._language)
        place = self._place(phrase.start, phrase.end, phrase.paragraph, role)
        found = None if phrase.is_possessive else self._apposed(phrase, after, before)
        if found is None:
            other = self._other_than(phrase, after, before)
            found = self._chosen(phrase, self._description_options(phrase, place, other))
            found = found[0], found[1] / self._count_alike(phrase, found[0])
        return self._mention(phrase, found[0] or _new_entity(self._text, phrase), found[1], place)

    def _count_alike(self, phrase: Phrase, entity: Entity | None) -> int:
        """Returns how many entities with a name a bare description may mean as well: two nurses are "the nurse"."""
        alike = self._by_noun.get(phrase.head, ())
        if entity not in alike or len(phrase.words) > _BARE:
            return 1
        return max(1, sum(other.is_named for other in alike))

    def _other_than(self, phrase: Phrase, after: Mention | None, before: Mention | None) -> Entity | None:
        """Returns an entity that a description can't mean: Tom Marsh in "the brother of Tom Marsh", or the one whom an
        owner describes: "Ann Lee, [the victim]'s mother"."""
        if after and after.start < phrase.whole_end:
            return after.entity
        is_beside = before and phrase.is_possessive and self._text[before.end : phrase.start].strip() == ","
        return before.entity if before and is_beside else None

    def _chosen(self, phrase: Phrase, options: Sequence[Option]) -> tuple[Entity | None, float]:
        if len(options) == 1:
            return None, 1.0
        i, likelihood = self._choose(phrase, options)
        return options[i].entity, likelihood

    def _pronoun_options(self, phrase: Phrase, place: Place) -> list[Option]:
        asked = asked_pronoun(phrase, place, self._language)
        options, fitting = [], 0
        for standing in self._recent(place):
            last = standing.seen_from(place)
            if last and can_mean(asked.word, standing):
                spoke_last = standing.entity is self._last_speaker
                options.append(
                    Option(standing.entity, pronoun_parts(asked, standing, last, fitting, spoke_last=spoke_last))
                )
                fitting += may_fit(asked.word, standing)
        return [*options, Option(None, nobody_parts(asked, len(options), fitting))]

    def _description_options(self, phrase: Phrase, place: Place, other: Entity | None) -> list[Option]:
        """Returns the options of a description. It can't mean the entity `other`."""
        asked = asked_description(phrase, place, self._language)
        with_noun = self._by_noun.get(phrase.head, ())[-_MOST_WITH_NOUN:]
        if not (with_noun or asked.is_definite):
            return [Option(None, ())]
        standings = [each for each in self._recent(place) if is_alike(phrase, each)] if asked.is_definite else []
        recent = {standing.entity for standing in standings}
        standings += [self._standings[entity] for entity in with_noun if entity not in recent]
        alike = sum(phrase.head in standing.nouns for standing in standings)
        options = []
        for rank, standing in enumerate(standings):
            last = standing.seen_from(place)
            if last and last.start < phrase.start and standing.entity is not other:  # Lee isn't "Lee's campaign"
                parts = description_parts(asked, standing, last, rank, alike, self._language)
                options.append(Option(standing.entity, parts))
        return [*options, Option(None, new_parts(asked, alike, len(options)))]

    def _recent(self, place: Place) -> list[Standing]:
        """Returns the standings of the entities mentioned last, the last first.

        For the writer's words, mentions in quotations don't count.
        """
        order = self._standings if place.is_quoted else self._told
        return list(islice(reversed(order.values()), self._most_entities))

    def _apposed(
        self, phrase: Phrase, after: Mention | None, before: Mention | None
    ) -> tuple[Entity | None, float] | None:
        """Returns the entity whose name stands beside a description: "his mother, Elena", "Ann Lee, a nurse"."""
        for name, is_after in ((after, True), (before, False)):
            if name is None:
                continue
            if not name.entity.kind:
                tell_kind(name.entity, self._language)
            parts = apposition_parts(self._text, phrase, name, is_after=is_after, language=self._language)
            if parts:
                entity, likelihood = self._chosen(phrase, [Option(name.entity, parts), Option(None, ())])
                if entity:
                    return entity, likelihood
        return None

    def _mention(self, phrase: Phrase, entity: Entity, likelihood: float, place: Place) -> Mention:
        role = place.role if not phrase.is_possessive else GrammaticalRole.OWNER
        form = "pronoun" if phrase.is_pronoun else "description"
        mention = Mention(
            phrase.start, phrase.end, phrase.paragraph, entity, role, phrase.start, form, likelihood, phrase
        )
        entity.others.append(mention)
        self._add(mention, place)
        return mention

    def _add(self, mention: Mention, place: Place) -> None:
        """Updates the standing of a mention's entity."""
        entity = mention.entity
        standing = self._standings.pop(entity, None)
        if standing is None:
            if not entity.kind:
                tell_kind(entity, self._language)
            standing = Standing(entity, self._language)
            for noun in standing.nouns:
                self._by_noun.setdefault(noun, []).append(entity)
        if new := standing.add(mention, place, self._language):
            self._by_noun.setdefault(new, []).append(entity)
        self._standings[entity] = standing
        if not place.is_quoted:
            self._told.pop(entity, None)
            self._told[entity] = standing
            if place.role is GrammaticalRole.SPEAKER:
                self._last_speaker = entity

    def _place(self, start: int, end: int, paragraph: int, role: GrammaticalRole) -> Place:
        sentence = bisect_right(self._sentence_starts, start) if paragraph >= 0 else 0
        opens = self._sentence_starts[sentence - 1] if sentence else 0
        return Place(self._text, start, end, sentence, opens, paragraph, role, self._is_quoted(start))


class Mentions:
    """The mentions of an article in order. They are read only as far as they are asked for."""

    def __init__(self, reader: Iterator[Mention]) -> None:
        self._reader = reader
        self._read: list[Mention] = []
        self._starts: list[int] = []

    def between(self, start: int, end: int) -> list[Mention]:
        """Returns the mentions that begin at the offset `start` or later, and before the offset `end`."""
        while not self._starts or self._starts[-1] < end:
            mention = next(self._reader, None)
            if mention is None:
                break
            self._read.append(mention)
            self._starts.append(mention.start)
        first = bisect_left(self._starts, start)
        return self._read[first : bisect_left(self._starts, end, lo=first)]

    def all(self) -> list[Mention]:
        """Returns all mentions."""
        for mention in self._reader:
            self._read.append(mention)
            self._starts.append(mention.start)
        return self._read


def most_likely(options: Sequence[Option], language: Language) -> tuple[int, float]:
    """Returns the index of the most likely option, and its probability."""
    weight = part_weights(language).__getitem__
    sums = [sum(map(weight, option.parts)) for option in options]
    most = max(sums)
    odds = [math.exp(each - most) for each in sums]
    best = sums.index(most)
    return best, odds[best] / sum(odds)


@cache
def part_weights(language: Language) -> Memo[Part, float]:
    """Returns the cache of the sum of the weights of each part's clues."""
    weights = link_weights(language)

    def weight_of(part: Part) -> float:
        clues, arguments = part
        return sum([float(weights[clue]) for clue in clues(*arguments) if clue in weights])

    return Memo(weight_of, _MOST_PARTS)


def _new_entity(text: str, phrase: Phrase) -> Entity:
    """Returns a new entity without a name, known by a description."""
    name = " ".join(text[phrase.start : phrase.whole_end].split())
    return Entity(name, (), kind=phrase.kind, kind_clue=phrase.kind, is_named=False, is_plural=phrase.is_plural)


@cache
def link_weights(language: Language) -> dict[str, str]:
    """Returns the weight of each clue, as text; none where the language has none."""
    return learned(language).get("links", {})
