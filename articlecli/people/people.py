"""Answers the other stages' questions about the people of an article: whom a name, a role or a pronoun means."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property

from articlecli.core import Article, Passage, Sentence, Span
from articlecli.languages import Language
from articlecli.people import genitives, initials, name_finder, names, roles
from articlecli.people.common_nouns import is_common_noun
from articlecli.people.entities import (
    Entity,
    Mention,
    Register,
    is_before_noun,
    is_description,
    mentions_of,
    resolve_name,
    searched_spans,
)
from articlecli.people.kinds import is_person, tell_kind
from articlecli.people.kinds_by_use import kind_by_use, kind_of_speaker
from articlecli.people.links import Choice, Links, Mentions
from articlecli.people.phrases import phrases_in, pronoun_classes
from articlecli.people.sexes import sex_of

# The share of right answers, from 0 to 1, as counted in annotated Canadian news.
_NAMED = 0.99
_UNNAMED = 1.0  # the answer is the mention itself

_SURE = 0.95  # the probability from which on a name is surely a person's
_EVEN = 0.5  # the share of a name that means two people as often
_LEAST = 0.55  # the probability below which a description isn't said to mean another entity
_ITSELF = 0.8  # the share of right answers where a description is left as it is; a guess

# Of 13 names that "he" or "she" seemed to mean in unread news although their kinds were as unlikely as that, 11 were
# those of towns, groups and things.
_CLEAR = 0.7  # the probability from which on a name is no person's
_DOUBTFUL = 0.87  # the probability below which a single word that nobody speaks by isn't a person's either

_SEXES = frozenset({"feminine", "masculine"})  # the classes of pronouns that stand for one person
_MAY_BE_PERSON = frozenset({"person", "thing", ""})  # kinds of names of people and of what may be one
_INTRODUCTIONS = 3  # the first mentions of a person, which are searched for a role
_FEWEST_OF_EPITHET = 3  # words of "the Orla senator"
_FARTHEST_NAME = 60  # characters from a name to the "who" after it
_LONGEST_PHRASE = 60  # characters of a description


class People:
    """The people of one article, built once for all stages.

    `sentences` are the article's sentences, `quoted` the spans of its quotations, both in order. `choose` decides
    whom a pronoun or a description means; learned weights do where it is None.
    """

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        language: Language,
        quoted: Sequence[Span] = (),
        choose: Choice | None = None,
    ) -> None:
        self._article, self._sentences, self._language, self._choose = article, sentences, language, choose
        self._quotation_starts, self._quotation_ends = [span.start for span in quoted], [span.end for span in quoted]
        self._text = article.source.text
        self._roles: dict[Entity, Passage | None] = {}
        self._speakers: dict[tuple[int, int], tuple[str | None, float]] = {}  # by the offsets of a mention

    def speaker(self, mention: Passage) -> tuple[str | None, float]:
        """Returns the fullest name of the speaker that a mention means, and the share of such answers that are right.

        The share goes from 0 to 1. A mention of somebody whom the article doesn't name ("officials") is returned as it
        is, or in the fullest form that the article has. The name is None for "another", for a pronoun that nobody fits,
        and for a name that several people share where it is unclear who is meant.
        """
        key = (mention.start, mention.end)
        if key not in self._speakers:
            self._speakers[key] = self._speaker(mention)
        return self._speakers[key]

    def _speaker(self, mention: Passage) -> tuple[str | None, float]:
        """Computes `speaker`."""
        language, lower = self._language, mention.text.lower()
        if lower in language.words.pronominal_determiners:
            return None, 0.0  # "another"
        if (
            self._is_relative(mention)
            or lower in language.words.pronouns
            or lower in language.words.speaker_possessives
        ):
            return self._by_relative(mention) or self._by_pronoun(mention)
        titles, parts = name_finder.name_of(mention.text, language)
        if language.words.capitals_mark_nouns and not self.named_in(mention):
            parts = () if _is_noun_phrase(mention.text, language) else parts
        is_other = self._is_role_of(mention.text, parts) or self._is_epithet(mention.text) if parts else True
        if not is_other and not self._is_of_party(mention.text, parts):
            if len(parts) == 1 and initials.is_initials(parts[0]) and (whole := self._by_initials.get(parts[0])):
                return whole, _NAMED
            alike = self._register.people_named(names.name_key(parts))
            if not alike:
                return self._name_outside_register(mention.text, parts), _NAMED
            entity, share = resolve_name(titles, alike, language, mention.start)
            return (entity.name if entity and share > _EVEN else None), _NAMED * share
        return self._by_description(mention)

    def entities(self) -> list[Entity]:
        """Returns everybody and everything that the article names or describes, in the order of the first mention."""
        found = list(dict.fromkeys(mention.entity for mention in self.all_mentions()))
        for entity in found:
            if not entity.kind:
                tell_kind(entity, self._language)
        return found

    def kind_of(self, entity: Entity) -> tuple[str, float]:
        """Returns the kind of an entity and its probability, by its name and by all that is linked to it."""
        return kind_by_use(entity, self._language) if entity.is_named else (entity.kind, 1.0)

    def kind_of_words(self, words: str) -> str:
        """Returns the kind of somebody outside the register: by the head noun, or else by the name in the words."""
        return kind_of_speaker(words, self._language)

    def all_mentions(self) -> list[Mention]:
        """Returns all mentions in order: names, and the pronouns and descriptions that mean somebody."""
        return self._linked.all()

    def interviewee(self, opening: int) -> str | None:
        """Returns the name of the person named most often before the offset `opening`, at which an interview opens.

        Returns None where nobody is named there, two people are named equally often, or the name is a place's or a
        thing's.
        """
        named = Counter(mention.entity for mention in self.mentions(0, opening) if mention.entity.is_person)
        most = named.most_common(2)
        if not most or (len(most) > 1 and most[0][1] == most[1][1]):
            return None
        entity = most[0][0]
        return entity.name if self.kind_of(entity)[0] == "person" else None

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Returns the mentions by name that begin between two offsets, in order."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, lo=first)
        return self._mentions[first:last]

    def named_in(self, mention: Passage) -> Entity | None:
        """Returns the entity that a mention names last, its kind told by the name; None where the register has none."""
        named = self.mentions(mention.start, mention.end)
        entity = named[-1].entity if named else None
        if entity and not entity.kind:
            tell_kind(entity, self._language)
        return entity

    def is_inflected(self, mention: Passage) -> bool:
        """Whether a mention names somebody in another case than the nominative: "Орлову" where "Орлов" is named."""
        parts = name_finder.name_of(mention.text, self._language)[1]
        return bool(parts) and self._register.is_inflected(names.name_key(parts))

    def is_surely_person(self, entity: Entity) -> bool:
        """Whether a named entity is a person with hardly a doubt, by the name and by what is linked to it so far."""
        if entity.has_given_name or not entity.is_person:
            return entity.has_given_name
        kind, probability = self.kind_of(entity)
        return kind == "person" and probability >= _SURE

    def stands_for_one(self, mention: Mention) -> bool:
        """Whether a name stands for one person: nobody else is named like that, and no noun follows ("Lee talks")."""
        name = names.name_key(self._text[mention.start : mention.end].split())
        is_unshared = len(self._register.people_named(name)) == 1
        return is_unshared and not is_before_noun(self._text, mention.end, self._language)

    def pronoun_at(self, place: int) -> Mention | None:
        """Returns the mention by the pronoun that begins at an offset, or None where nobody fits it."""
        near = self._linked.between(place, place + 1)
        return next((mention for mention in near if mention.form == "pronoun"), None)

    def may_mean(self, pronoun: Passage, mention: Passage) -> bool:
        """Whether a pronoun of the third person may mean whom a mention means, by the sexes that their words show."""
        group = pronoun_classes(self._language).get(pronoun.text.lower())
        entity = self.named_in(mention)
        words = entity.sex_words if entity else set(mention.text.lower().split())
        return group is not None and sex_of(words, self._language) in {group, None}

    def has_rival(self, named: Mention, pronoun: Mention) -> bool:
        """Whether somebody else whom a pronoun may mean is mentioned between a name and the pronoun."""
        sex = sex_of({pronoun.phrase.head}, self._language) if pronoun.phrase else None
        between = self._linked.between(named.end, pronoun.start)
        others = {mention.entity for mention in between} - {named.entity}
        return any(
            other.kind in _MAY_BE_PERSON and sex_of(other.sex_words, self._language) in {sex, None} for other in others
        )

    @cached_property
    def _register_and_mentions(self) -> tuple[Register, list[Mention]]:
        """The register and the mentions. They are computed at first use: many articles without quotes need neither."""
        text, language = self._text, self._language
        found = [
            name
            for i, span in searched_spans(self._article)
            for name in name_finder.names_in(text, i, span, language)
            if not is_description(name, text, language)
        ]
        register = Register(found, text, language)
        return register, mentions_of(found, register, text, language)

    @cached_property
    def _register(self) -> Register:
        return self._register_and_mentions[0]

    @cached_property
    def _mentions(self) -> list[Mention]:
        return self._register_and_mentions[1]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self._mentions]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self._sentences]

    @cached_property
    def _by_name(self) -> dict[str, Entity]:
        return {mention.entity.name: mention.entity for mention in self._mentions}

    @cached_property
    def _linked(self) -> Mentions:
        """All mentions, which are read as far as they are asked for."""
        text, language = self._text, self._language
        phrases = (
            phrase
            for number, paragraph in enumerate(self._article.paragraphs)
            for phrase in phrases_in(text, number, paragraph, self._is_quoted, language)
        )
        links = Links(text, self._sentences, self._is_quoted, language, self._choose)
        return Mentions(links.read(self._mentions, phrases))

    def _is_quoted(self, place: int) -> bool:
        i = bisect_right(self._quotation_starts, place) - 1
        return i >= 0 and place < self._quotation_ends[i]

    def _linked_at(self, mention: Passage) -> Mention | None:
        """Returns the description with the same noun as a mention, or None."""
        near = self._linked.between(mention.start - _LONGEST_PHRASE, mention.end)
        near = [other for other in near if other.form == "description" and other.end > mention.start]
        return min(near, key=lambda each: (abs(each.start - mention.start), abs(each.end - mention.end)), default=None)

    def _by_pronoun(self, mention: Passage) -> tuple[str | None, float]:
        found = self.pronoun_at(mention.start)
        if found is None or (self._stands_for_one(mention) and self._is_hardly_person(found.entity)):
            return None, 0.0
        return found.entity.name, found.likelihood

    def _stands_for_one(self, pronoun: Passage) -> bool:
        """Whether a pronoun stands for one person: "he", not "they"."""
        return pronoun_classes(self._language).get(pronoun.text.lower()) in _SEXES

    def _is_hardly_person(self, entity: Entity) -> bool:
        """Whether a named entity is probably no person, so that "he" hardly means it: a town, "CNN"."""
        if not entity.is_named or entity.has_given_name:
            return False
        kind, probability = self.kind_of(entity)
        if kind != "person":
            return probability >= _CLEAR and not self._language.words.genders_things
        return len(entity.parts) == 1 and probability < _DOUBTFUL and "speaker" not in entity.signs

    def _by_description(self, mention: Passage) -> tuple[str | None, float]:
        """Returns the name, or the fullest description, of the entity that a description means."""
        is_part = mention.text.split(None, 1)[0].lower() in self._language.words.pronominal_determiners  # "two of them"
        if self._language.names.capital_particles and self._is_of_somebody(mention):
            return mention.text, _NAMED
        found = None if is_part else self._linked_at(mention)
        if found is None:
            return mention.text, _UNNAMED
        if found.phrase and found.phrase.kind == "document" and (owner := self._owner(found)):
            return owner.entity.name, owner.likelihood
        if (not found.entity.is_named and found is found.entity.others[0]) or found.likelihood < _LEAST:
            return mention.text, _ITSELF
        return found.entity.name, found.likelihood

    def _owner(self, document: Mention) -> Mention | None:
        """Returns the mention that owns a document: "her" in "her statement", "Lee's" in "Lee's letter"."""
        near = self.pronoun_at(document.start)
        return near or next(iter(self.mentions(document.start, document.start + 1)), None)

    def _by_relative(self, mention: Passage) -> tuple[str | None, float] | None:
        """Returns whom a relative pronoun means, by the mention right before it, or None: "Ann Lee, who"."""
        if not self._is_relative(mention):
            return None
        near = self.mentions(mention.start - _FARTHEST_NAME, mention.start)
        if near and self._text[near[-1].end : mention.start].strip() in {"", ","}:
            return near[-1].entity.name, _NAMED
        for other in reversed(self._linked.between(mention.start - _FARTHEST_NAME, mention.start)):
            if other.phrase and self._text[other.phrase.whole_end : mention.start].strip() in {"", ","}:
                return self._by_description(Passage(self._text[other.start : other.end], other.start, other.end))
        return None

    def _is_relative(self, mention: Passage) -> bool:
        return mention.text.lower() in self._language.words.relatives

    def _name_outside_register(self, mention: str, parts: Sequence[str]) -> str:
        """Returns the name for a mention that the register doesn't have: "TransLink", or what "IRCC" stands for."""
        return (
            " ".join(parts) if names.has_more_than_surname(parts) else names.without_possessive(mention, self._language)
        )

    @cached_property
    def _by_initials(self) -> dict[str, str]:
        return initials.names_by_initials(self._text, self._article.paragraphs, self._language)

    def _is_role_of(self, mention: str, parts: Sequence[str]) -> bool:
        """Whether the name at a mention's end is another person's: "a spokesman for Ann Lee"."""
        before = genitives.words_of_mention(mention, self._language)[: -len(parts)]
        if self._language.names.genitive_particles:  # "la présidente de l'Orla"
            while before and before[-1].lower() in self._language.words.determiners:
                before.pop()
        return bool(before) and before[-1].lower() in _words_to_other_name(self._language)

    def _is_of_somebody(self, mention: Passage) -> bool:
        """Whether a description holds the name of another person: "de advocaat van Ann Lee"."""
        entity = self.named_in(mention)
        return entity is not None and entity.is_person

    def role(self, speaker: str) -> Passage | None:
        """Returns the role with which the article introduces a speaker ("a nurse from Leeds"), or None.

        `speaker` is the speaker's fullest name. None, too, where the name holds the role ("President Lee").
        """
        person = self._by_name.get(speaker)
        role = self._role_of(person) if person and is_person(person, self._language) else None
        return role if role and role.text not in speaker else None

    def _role_of(self, person: Entity) -> Passage | None:
        if person not in self._roles:
            self._roles[person] = self._found_role(person)
        return self._roles[person]

    def _found_role(self, person: Entity) -> Passage | None:
        """Returns the first role of a person that is more than a rank, or else the first one."""
        bare: Passage | None = None
        for mention in person.mentions[:_INTRODUCTIONS]:
            role = self._role_at(mention)
            if role and not roles.is_bare(role.text, self._language):
                return role
            bare = bare or role
        return bare

    def _role_at(self, mention: Mention) -> Passage | None:
        i = bisect_right(self._sentence_starts, mention.start) - 1
        within = Span(mention.titles_start, mention.end)
        if i >= 0 and mention.paragraph >= 0:
            within = Span(self._sentences[i].start, self._sentences[i].end)
        return roles.role_of(self._text, within, mention, self._language)

    def _is_of_party(self, mention: str, parts: Sequence[str]) -> bool:
        """Whether a mention is a description with a party and a genitive behind it: "la députée LREM du Nord"."""
        particles = self._language.names.genitive_particles
        if not parts[0].isupper() or particles.isdisjoint(parts):
            return False
        opening = genitives.words_of_mention(mention, self._language)[0].lower()
        return opening in self._language.words.determiners

    def _is_epithet(self, mention: str) -> bool:
        """Whether a mention is a definite phrase that holds a name and ends with a title: "the Orla senator"."""
        words = mention.split()
        if len(words) < _FEWEST_OF_EPITHET:
            return False
        determiner, *modifiers, last = words
        is_definite = determiner.lower() in self._language.words.definite_determiners
        return is_definite and modifiers[0][0].isupper() and names.normalised_title(last) in self._language.names.titles


def _is_noun_phrase(mention: str, language: Language) -> bool:
    """Whether a mention opens with a determiner, or ends with a common noun, where all nouns have capitals."""
    words = mention.split()
    return words[0].lower() in language.words.determiners or is_common_noun(words[-1], language)


@cache
def _words_to_other_name(language: Language) -> frozenset[str]:
    """Returns the words that may stand between a role and another person's name: "for"."""
    names_only = language.names.particles - language.names.genitive_particles
    return language.words.noun_links - names_only - language.words.determiners
