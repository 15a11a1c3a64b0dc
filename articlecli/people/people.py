"""The people of an article, asked by all who need to know whom it means: by name, by role, by pronoun."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property

from articlecli.core import Article, Passage, Sentence, Span
from articlecli.languages import Language
from articlecli.people import initials, name_finder, names, roles
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.persons import Mention, Person, Register, mentions_of, person_meant, searched_spans
from articlecli.people.pronouns import Referents, sexes

# How often each way of telling who is meant is right: in marked Canadian news, and for pronouns in 100 cases of
# US news that were judged by reading as well, where that is less.
_NAMED = 0.99
_UNNAMED = 1.0  # who stays as the mention has it
_BY_ROLE = 0.9  # a guess: there were too few
_BY_EPITHET = 0.8  # "the Orla senator"; the same
_CLEARLY, _VAGUELY = 0.97, 0.85  # a pronoun of a told sex, with nobody else as likely, and with others
_UNTOLD_CLEARLY, _UNTOLD_VAGUELY = 0.9, 0.7  # the same where nothing tells the sex

_INTRODUCTIONS = 5  # mentions in which somebody's role is looked for
_FARTHEST_SUBJECT = 5  # mentions
_FARTHEST_NAME = 60  # characters from a name to "who" after it
_MOST_ALIKE = 20  # people with one role


class People:
    """The people of one article. Built once, and asked by all who need to know them."""

    def __init__(
        self, article: Article, sentences: Sequence[Sentence], language: Language, quoted: Sequence[Span] = ()
    ) -> None:
        self._article, self._sentences, self._language, self._quoted = article, sentences, language, quoted
        self._text = article.source.text
        self._roles: dict[Person, Passage | None] = {}

    def speaker(self, mention: Passage) -> tuple[str | None, float]:
        """The fullest name of whom a mention stands for, and how often such an answer is right.

        Who isn't named elsewhere, or at all ("officials"), stays as the mention has it. None for a pronoun that nobody
        fits, and for a name that several have.
        """
        language = self._language
        if mention.text.lower() in language.words.standing_determiners:
            return None, 0.0  # "another"
        if mention.text.lower() in language.words.pronouns or mention.text.lower() in language.words.owning_pronouns:
            return self._by_relative(mention) or self._by_pronoun(mention)
        titles, parts = name_finder.name_of(mention.text, language)
        if not parts or self._is_role_of(mention.text, parts) or self._is_epithet(mention.text):
            return self._by_role(mention)
        alike = self._register.named(names.name_key(parts))
        if not alike:
            return self._unlisted(mention.text, parts), _NAMED
        person = person_meant(titles, alike, language, mention.start)
        return (person.name if person else None), _NAMED

    def interviewee(self, opening: int) -> str | None:
        """Who is named most before the offset at which an interview opens, if there is one; None else."""
        named = Counter(mention.person.name for mention in self.mentions(0, opening) if mention.person.is_person)
        most = named.most_common(2)
        return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else None

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Who is named in a stretch of the article, in order."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, lo=first)
        return self._mentions[first:last]

    def is_told(self, pronoun: str, person: Person) -> bool:
        """Whether a title or the given name says that a pronoun is right."""
        return sexes(self._language).fits(pronoun, person) is True

    def is_told_against(self, pronoun: str, person: Person) -> bool:
        """Whether a title or the given name says that a pronoun is wrong."""
        return sexes(self._language).fits(pronoun, person) is False

    def may_mean(self, pronoun: str, person: Person) -> bool:
        """Whether a pronoun can stand for somebody, by titles and given name."""
        is_told = sexes(self._language).are_told(pronoun)
        return is_told and not person.is_thing and not self.is_told_against(pronoun, person)

    @cached_property
    def _found(self) -> tuple[Register, list[Mention]]:
        """Looked for when somebody is first asked for: of an article without quotes, often nobody is."""
        text, language = self._text, self._language
        found = [
            name for i, span in searched_spans(self._article) for name in name_finder.names_in(text, i, span, language)
        ]
        register = Register(found, text, language)
        return register, mentions_of(found, register, text, language)

    @cached_property
    def _register(self) -> Register:
        return self._found[0]

    @cached_property
    def _mentions(self) -> list[Mention]:
        return self._found[1]

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
        if referent.is_told:
            return referent.person.name, _CLEARLY if referent.is_clear else _VAGUELY
        return referent.person.name, _UNTOLD_CLEARLY if referent.is_clear else _UNTOLD_VAGUELY

    def _by_relative(self, mention: Passage) -> tuple[str, float] | None:
        """Who is named right before a relative pronoun: "Ann Lee, who"."""
        near = self.mentions(mention.start - _FARTHEST_NAME, mention.start) if self._is_relative(mention) else []
        is_next = near and self._text[near[-1].end : mention.start].strip() in {"", ","}
        return (near[-1].person.name, _NAMED) if is_next else None

    def _is_relative(self, mention: Passage) -> bool:
        return mention.text.lower() in self._language.words.relatives

    def _unlisted(self, mention: str, parts: Sequence[str]) -> str:
        """The name of what the article doesn't name like a person: "TransLink", or what "IRCC" stands for."""
        if len(parts) == 1 and initials.is_initials(parts[0]):
            return self._by_initials.get(parts[0]) or names.without_possessive(mention, self._language)
        return " ".join(parts) if names.is_full(parts) else names.without_possessive(mention, self._language)

    @cached_property
    def _by_initials(self) -> dict[str, str]:
        return initials.names_by_initials(self._text, self._article.paragraphs, self._language)

    def _is_role_of(self, mention: str, parts: Sequence[str]) -> bool:
        """Whether a mention is of somebody who stands in a relation to the name: "a spokesman for Ann Lee"."""
        before = mention.split()[: -len(parts)]
        return bool(before) and before[-1].lower() in _links(self._language)

    def role(self, speaker: str) -> Passage | None:
        """How the article introduces a speaker whom it names: "a nurse from Leeds"; None where it doesn't."""
        person = self._by_name.get(speaker)
        role = self._role_of(person) if person and not person.is_thing else None
        return role if role and role.text not in speaker else None  # "President Lee" has it in the name

    def _role_of(self, person: Person) -> Passage | None:
        if person not in self._roles:
            found = (self._role_at(mention) for mention in person.mentions[:_INTRODUCTIONS])
            self._roles[person] = next(filter(None, found), None)
        return self._roles[person]

    def _role_at(self, mention: Mention) -> Passage | None:
        paragraphs = self._article.paragraphs
        within = paragraphs[mention.paragraph] if mention.paragraph >= 0 else Span(mention.opens, mention.end)
        return roles.role_of(self._text, within, mention, self._language)

    @cached_property
    def _by_head(self) -> dict[str, list[tuple[frozenset[str], Person]]]:
        """Those whom the article introduces, by the noun of the role, each with the role's words."""
        found: dict[str, list[tuple[frozenset[str], Person]]] = {}
        for person in self._by_name.values():
            role = None if person.is_thing else self._role_of(person)
            words = role.text.lower().split() if role else []
            if words and self._language.names.past_roles.isdisjoint(words):
                found.setdefault(roles.head_noun(words, self._language), []).append((frozenset(words), person))
        return found

    def _by_role(self, mention: Passage) -> tuple[str, float]:
        """The one person introduced in the role: "the mayor"; else the mention itself."""
        determiner, *words = mention.text.lower().split()
        if not words or determiner not in self._language.words.definite_determiners:
            return mention.text, _UNNAMED
        head = roles.head_noun(words, self._language)
        alike = self._by_head.get(head, ()) if roles.is_role(head, self._language) else ()
        fitting = [person for has, person in alike[:_MOST_ALIKE] if has.issuperset(words)]
        if len(fitting) == 1:
            return fitting[0].name, _BY_ROLE
        last = self._last_subject(mention.start) if not fitting and self._is_epithet(mention.text) else None
        return (last.name, _BY_EPITHET) if last else (mention.text, _UNNAMED)

    def _is_epithet(self, mention: str) -> bool:
        """Whether a mention calls somebody known by another name: "the Orla senator"."""
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
        """Whom the text was about when it came to a place, a few mentions before."""
        i = bisect_left(self._starts, place)
        for mention in reversed(self._mentions[max(0, i - _FARTHEST_SUBJECT) : i]):
            if mention.standing >= GrammaticalRole.SUBJECT and mention.person.is_person and not mention.person.is_thing:
                return mention.person
        return None


@cache
def _links(language: Language) -> frozenset[str]:
    """What stands between a role and a name: "for"."""
    return language.words.noun_links - language.names.particles - language.words.determiners
