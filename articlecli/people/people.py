"""Answers the other stages' questions about the people of an article: whom a name, a role or a pronoun means."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property

from articlecli.core import Article, Passage, Sentence, Span
from articlecli.languages import Language
from articlecli.people import initials, name_finder, names, roles
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.persons import Mention, Person, Register, mentions_of, resolve_name, searched_spans
from articlecli.people.pronouns import Referents, sexes

# The share of right answers, from 0 to 1, for each way of resolving a mention, as counted in annotated Canadian news.
# For pronouns, 100 cases of US news were judged by reading as well; the lower of the two shares counts.
_NAMED = 0.99
_UNNAMED = 1.0  # the answer is the mention itself
_BY_ROLE = 0.9  # a guess: there were too few cases
_BY_EPITHET = 0.8  # "the Orla senator"; a guess, too
# A pronoun, by whether the person's sex is known. It is unclear where another person is nearly as likely.
_KNOWN_SEX_CLEAR, _KNOWN_SEX_UNCLEAR = 0.97, 0.85
_UNKNOWN_SEX_CLEAR, _UNKNOWN_SEX_UNCLEAR = 0.9, 0.7

_INTRODUCTIONS = 5  # the first mentions of a person, which are searched for a role
_FARTHEST_SUBJECT = 5  # mentions from an epithet back to its person
_FARTHEST_NAME = 60  # characters from a name to the "who" after it
_MOST_ALIKE = 20  # people with one role who are compared


class People:
    """The people of one article, built once for all stages.

    `sentences` are the article's sentences, `quoted` the spans of its quotations, both in order.
    """

    def __init__(
        self, article: Article, sentences: Sequence[Sentence], language: Language, quoted: Sequence[Span] = ()
    ) -> None:
        self._article, self._sentences, self._language, self._quoted = article, sentences, language, quoted
        self._text = article.source.text
        self._roles: dict[Person, Passage | None] = {}

    def speaker(self, mention: Passage) -> tuple[str | None, float]:
        """Returns the fullest name of the speaker that a mention means, and the share of such answers that are right.

        The share goes from 0 to 1. A mention of somebody whom the article doesn't name ("officials") is returned as it
        is. The name is None for "another", for a pronoun that nobody fits, and for a name that several people
        share where it is unclear who is meant.
        """
        language = self._language
        if mention.text.lower() in language.words.pronominal_determiners:
            return None, 0.0  # "another"
        if (
            mention.text.lower() in language.words.pronouns
            or mention.text.lower() in language.words.speaker_possessives
        ):
            return self._by_relative(mention) or self._by_pronoun(mention)
        titles, parts = name_finder.name_of(mention.text, language)
        if not parts or self._is_role_of(mention.text, parts) or self._is_epithet(mention.text):
            return self._by_role(mention)
        alike = self._register.people_named(names.name_key(parts))
        if not alike:
            return self._name_outside_register(mention.text, parts), _NAMED
        person = resolve_name(titles, alike, language, mention.start)
        return (person.name if person else None), _NAMED

    def interviewee(self, opening: int) -> str | None:
        """Returns the name of the person named most often before the offset `opening`, at which an interview opens.

        Returns None where nobody is named there, or two people are named equally often.
        """
        named = Counter(mention.person.name for mention in self.mentions(0, opening) if mention.person.is_person)
        most = named.most_common(2)
        return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else None

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Returns the mentions by name that begin between two offsets, in order."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, lo=first)
        return self._mentions[first:last]

    def sex_fits(self, pronoun: str, person: Person) -> bool:
        """Whether a person's sex is known and fits a pronoun."""
        return sexes(self._language).fits(pronoun, person) is True

    def sex_differs(self, pronoun: str, person: Person) -> bool:
        """Whether a person's sex is known and doesn't fit a pronoun."""
        return sexes(self._language).fits(pronoun, person) is False

    def may_mean(self, pronoun: str, person: Person) -> bool:
        """Whether a pronoun shows a sex and may stand for a person.

        It can't stand for an institution or a place, or for somebody who is known to be of another sex.
        """
        is_told = sexes(self._language).shows_sex(pronoun)
        return is_told and not person.is_institution_or_place and not self.sex_differs(pronoun, person)

    @cached_property
    def _register_and_mentions(self) -> tuple[Register, list[Mention]]:
        """The register and the mentions. They are computed at first use: many articles without quotes need neither."""
        text, language = self._text, self._language
        found = [
            name for i, span in searched_spans(self._article) for name in name_finder.names_in(text, i, span, language)
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
    def _by_name(self) -> dict[str, Person]:
        return {mention.person.name: mention.person for mention in self._mentions}

    @cached_property
    def _referents(self) -> Referents:
        return Referents(
            self._text, self._article.paragraphs, self._sentences, self._mentions, self._quoted, self._language
        )

    def _by_pronoun(self, mention: Passage) -> tuple[str | None, float]:
        referent = self._referents.at(mention.start)
        if not referent or not referent.person:
            return None, 0.0
        if referent.is_sex_known:
            return referent.person.name, _KNOWN_SEX_CLEAR if referent.is_clear else _KNOWN_SEX_UNCLEAR
        return referent.person.name, _UNKNOWN_SEX_CLEAR if referent.is_clear else _UNKNOWN_SEX_UNCLEAR

    def _by_relative(self, mention: Passage) -> tuple[str, float] | None:
        """Returns the person named right before a relative pronoun, or None: "Ann Lee, who"."""
        near = self.mentions(mention.start - _FARTHEST_NAME, mention.start) if self._is_relative(mention) else []
        is_next = near and self._text[near[-1].end : mention.start].strip() in {"", ","}
        return (near[-1].person.name, _NAMED) if is_next else None

    def _is_relative(self, mention: Passage) -> bool:
        return mention.text.lower() in self._language.words.relatives

    def _name_outside_register(self, mention: str, parts: Sequence[str]) -> str:
        """Returns the name for a mention that the register doesn't have: "TransLink", or what "IRCC" stands for."""
        if len(parts) == 1 and initials.is_initials(parts[0]):
            return self._by_initials.get(parts[0]) or names.without_possessive(mention, self._language)
        return (
            " ".join(parts) if names.has_more_than_surname(parts) else names.without_possessive(mention, self._language)
        )

    @cached_property
    def _by_initials(self) -> dict[str, str]:
        return initials.names_by_initials(self._text, self._article.paragraphs, self._language)

    def _is_role_of(self, mention: str, parts: Sequence[str]) -> bool:
        """Whether the name at a mention's end is another person's: "a spokesman for Ann Lee"."""
        before = mention.split()[: -len(parts)]
        return bool(before) and before[-1].lower() in _words_to_other_name(self._language)

    def role(self, speaker: str) -> Passage | None:
        """Returns the role with which the article introduces a speaker ("a nurse from Leeds"), or None.

        `speaker` is the speaker's fullest name. None, too, where the name holds the role ("President Lee").
        """
        person = self._by_name.get(speaker)
        role = self._role_of(person) if person and not person.is_institution_or_place else None
        return role if role and role.text not in speaker else None

    def _role_of(self, person: Person) -> Passage | None:
        if person not in self._roles:
            found = (self._role_at(mention) for mention in person.mentions[:_INTRODUCTIONS])
            self._roles[person] = next(filter(None, found), None)
        return self._roles[person]

    def _role_at(self, mention: Mention) -> Passage | None:
        paragraphs = self._article.paragraphs
        within = paragraphs[mention.paragraph] if mention.paragraph >= 0 else Span(mention.titles_start, mention.end)
        return roles.role_of(self._text, within, mention, self._language)

    @cached_property
    def _by_head_noun(self) -> dict[str, list[tuple[frozenset[str], Person]]]:
        """The people whom the article introduces, by the noun of the role, each with the role's words in lower case.

        {"nurse": [(frozenset({"a", "nurse", "from", "leeds"}), <Ann Lee>)]}
        """
        found: dict[str, list[tuple[frozenset[str], Person]]] = {}
        for person in self._by_name.values():
            role = None if person.is_institution_or_place else self._role_of(person)
            words = role.text.lower().split() if role else []
            if words and self._language.names.past_roles.isdisjoint(words):
                found.setdefault(roles.head_noun(words, self._language), []).append((frozenset(words), person))
        return found

    def _by_role(self, mention: Passage) -> tuple[str, float]:
        """Returns the name of the only person introduced with the role that a mention names ("the mayor").

        For an epithet that fits nobody's role, returns the last subject. Otherwise returns the mention itself. The
        second value is the share of such answers that are right.
        """
        determiner, *words = mention.text.lower().split()
        if not words or determiner not in self._language.words.definite_determiners:
            return mention.text, _UNNAMED
        head = roles.head_noun(words, self._language)
        alike = self._by_head_noun.get(head, ()) if roles.is_role(head, self._language) else ()
        fitting = [person for has, person in alike[:_MOST_ALIKE] if has.issuperset(words)]
        if len(fitting) == 1:
            return fitting[0].name, _BY_ROLE
        last = self._last_subject(mention.start) if not fitting and self._is_epithet(mention.text) else None
        return (last.name, _BY_EPITHET) if last else (mention.text, _UNNAMED)

    def _is_epithet(self, mention: str) -> bool:
        """Whether a mention is a definite phrase that holds a name and ends with a title: "the Orla senator"."""
        if " " not in mention:
            return False
        determiner, *modifiers, last = mention.split()
        has_name = any(word[0].isupper() for word in modifiers)
        return (
            has_name
            and determiner.lower() in self._language.words.definite_determiners
            and last.lower() in self._language.names.titles
        )

    def _last_subject(self, place: int) -> Person | None:
        """Returns the person who was last the subject or the speaker before an offset, or None."""
        i = bisect_left(self._starts, place)
        for mention in reversed(self._mentions[max(0, i - _FARTHEST_SUBJECT) : i]):
            if (
                mention.grammatical_role >= GrammaticalRole.SUBJECT
                and mention.person.is_person
                and not mention.person.is_institution_or_place
            ):
                return mention.person
        return None


@cache
def _words_to_other_name(language: Language) -> frozenset[str]:
    """Returns the words that may stand between a role and another person's name: "for"."""
    return language.words.noun_links - language.names.particles - language.words.determiners
