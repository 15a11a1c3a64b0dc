"""Lists the clues that a mention without a name means an entity. `links.py` weighs them.

A clue is a string, such as "he | known sex fits". The clues tell of the mention ("he", "the senator"), of the whole
entity so far (its sex, its number, its kind, how often it was named), and of the way between them (sentences apart,
subject or not).
"""

from collections.abc import Callable
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.people.entities import Mention
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.phrases import Phrase, pronoun_classes
from articlecli.people.standings import Place, Standing, fit_of, fit_of_noun

_LONGEST_GAP = 60  # characters between a description and its name
_MOST_PARAGRAPHS = 3  # more paragraphs from an entity to its pronoun count as this
# The classes of small numbers, by the number; greater ones are of the last class.
_CLASSES = ("0", "1", "2", "3", *["4-6"] * 3, *["7-12"] * 6, "13-")
_FARTHEST = len(_CLASSES) - 1
_DEFINITE = ("the", "this", "whose")  # classes of determiners; see `_determiner`
_ROLES = ("owner", "other", "subject", "speaker")  # by `GrammaticalRole`


# Some clues that belong together: a function that lists them, and its arguments. Their weights are added up only once
# for the same arguments.
Part = tuple[Callable[..., list[str]], tuple[str | int, ...]]


class Asked(NamedTuple):
    """A pronoun or a description whose entity is asked for, with what all its options share."""

    phrase: Phrase
    place: Place
    word: str  # a pronoun's class, or the class of a description's determiner
    own: str  # how it stands in its sentence: "after clause cue"
    modifiers: frozenset[str]  # a description's words without its determiner and its noun
    look: str  # a description's modifiers and capitals: "modified small"

    @property
    def is_definite(self) -> bool:
        """Whether a description may point back: "the mayor", "her mother", but not "a mayor"."""
        return self.word in _DEFINITE


def asked_pronoun(phrase: Phrase, place: Place, language: Language) -> Asked:
    """Returns a pronoun with what its options share."""
    own = f"{'quoted ' if place.is_quoted else ''}{'after clause ' if place.follows_clause else ''}"
    own += "cue" if place.role is GrammaticalRole.SPEAKER else ""
    return Asked(phrase, place, pronoun_classes(language)[phrase.head], own, frozenset(), _opening(place, language))


def asked_description(phrase: Phrase, place: Place, language: Language) -> Asked:
    """Returns a description with what its options share."""
    modifiers = frozenset(phrase.words[:-1]) - language.words.determiners
    capital = "capital" if any(map(str.isupper, place.text[place.start + 1 : place.end])) else "small"
    look = f"{'modified' if modifiers else 'bare'} {capital}"
    return Asked(phrase, place, _determiner(phrase, language), _ROLES[place.role], modifiers, look)


def pronoun_parts(asked: Asked, standing: Standing, last: Place, fitting: int, *, spoke_last: bool) -> tuple[Part, ...]:
    """Returns the clues that a pronoun means an entity, in parts.

    `last` is the place of the entity's last mention that counts, `fitting` the number of entities mentioned since that
    the pronoun fits as well. `spoke_last` says that nobody has spoken since the entity did.
    """
    phrase, place, group, own, _, opening = asked
    apart = place.sentence - last.sentence
    away = class_of(apart)
    role = _ROLES[last.role]
    form = standing.last_form if place.is_quoted else standing.told_form
    goes_on = _goes_on(place, standing)
    within = f"{opening} {':' in place.text[last.end : place.start]}" if apart == 0 else "other"
    speaker = "spoke last" if spoke_last else "spoke" if standing.speaks else "silent"
    paragraphs = min(place.paragraph - last.paragraph, _MOST_PARAGRAPHS)
    kind = f"{standing.kind} {standing.is_plural}"
    return (
        (_fit_clues, (group, fit_of(group, standing), kind, standing.known, own, goes_on, min(fitting, 4), away)),
        (_way_clues, (phrase.head, own, away, within, role, form, paragraphs, goes_on)),
        (_salience_clues, (class_of(standing.count), standing.is_early, away, own, speaker, paragraphs, goes_on)),
    )


def _fit_clues(
    group: str, fit: str, kind: str, known: str, own: str, goes_on: str, fitting: int, away: str
) -> list[str]:
    return [
        f"{group} | {fit}",
        f"{group} | {kind}",
        f"{group} | fitting {fitting} {fit}",
        f"{own} | fitting {fitting} {away}",
        f"{known} {own} | {goes_on} {fit}",
    ]


def _way_clues(
    word: str, own: str, away: str, within: str, role: str, form: str, paragraphs: int, goes_on: str
) -> list[str]:
    return [
        f"{word} | {away} {role} {form}",
        f"{own} | {within} {role}",
        f"{own} | {away} {role}",
        f"{own} | {away} {paragraphs} {form}",
        f"{word} | {goes_on} {away}",
        f"{own} | {role} {form} {goes_on}",
    ]


def _salience_clues(
    count: str, is_early: bool, away: str, own: str, speaker: str, paragraphs: int, goes_on: str
) -> list[str]:
    return [
        f"count {count} {away} {is_early}",
        f"{goes_on} {own} {speaker}",
        f"{speaker} {own} {away} {paragraphs}",
    ]


def nobody_parts(asked: Asked, standings: int, fitting: int) -> tuple[Part, ...]:
    """Returns the clues that a pronoun means nobody, where it fits some of the entities mentioned last."""
    phrase, own = asked.phrase, asked.own
    return ((_nobody_clues, (phrase.head, own, min(standings, 3), min(fitting, 3), _ROLES[asked.place.role])),)


def _nobody_clues(word: str, own: str, standings: int, fitting: int, role: str) -> list[str]:
    return [
        f"nobody | {word}",
        f"nobody | {word} {own}",
        f"nobody | {word} {standings}",
        f"nobody | fitting {fitting}",
        f"nobody | fitting {fitting} {word} {own}",
        f"nobody | {word} {role}",
    ]


def description_parts(
    asked: Asked, standing: Standing, last: Place, rank: int, alike: int, language: Language
) -> tuple[Part, ...]:
    """Returns the clues that a description means an entity, in parts.

    `last` is the place of the entity's last mention that counts, `rank` the number of entities mentioned since, and
    `alike` the number of entities with the description's noun.
    """
    phrase, place, determiner, own, modifiers, look = asked
    away = class_of(place.sentence - last.sentence)
    if phrase.head in standing.nouns:
        relation = "same noun" if not modifiers else "words known" if modifiers <= standing.words else "new words"
    else:
        relation = "a word known" if not standing.words.isdisjoint(modifiers) else "other noun"
    known = standing.known
    fit = fit_of_noun(phrase.head, standing, language)
    return (
        (_relation_clues, (relation, determiner, min(alike, 2), known, look, phrase.head)),
        (_kind_clues, (relation, determiner, phrase.kind, standing.kind, known, fit)),
        (
            _history_clues,
            (
                *(relation, determiner, known, away, own, look, min(rank, 5), class_of(standing.count)),
                *(_goes_on(place, standing), _ROLES[last.role], min(standing.speaks, 2)),
            ),
        ),
    )


def _relation_clues(relation: str, determiner: str, alike: int, known: str, look: str, noun: str) -> list[str]:
    return [
        f"d | {relation} {determiner}",
        f"d | {relation}, {alike} alike",
        f"d | noun {noun} {known} {relation}",
        f"d | {look} {determiner} {known} {relation}",
    ]


def _kind_clues(relation: str, determiner: str, kind: str, kind_of_entity: str, known: str, fit: str) -> list[str]:
    return [
        f"d | {relation} {kind} {kind_of_entity}",
        f"d | {determiner} {kind} {kind_of_entity} {known}",
        f"d | {fit} {known}",
    ]


def _history_clues(
    relation: str,
    determiner: str,
    known: str,
    away: str,
    own: str,
    look: str,
    rank: int,
    count: str,
    goes_on: str,
    role: str,
    speaks: int,
) -> list[str]:
    return [
        f"d | {relation} {known} {away}",
        f"d | {determiner} rank {rank} {look}",
        f"d | count {count} {known} {relation}",
        f"d | {goes_on} {own} {relation} {known}",
        f"d | {role} {away} {relation} {determiner}",
        f"d | speaks {speaks} {own} {relation}",
    ]


def new_parts(asked: Asked, alike: int, fitting: int) -> tuple[Part, ...]:
    """Returns the clues that a description means nobody mentioned before.

    `alike` counts the entities with its noun, `fitting` the entities mentioned last that it may mean.
    """
    phrase, place, determiner, own, _, look = asked
    is_longer = phrase.whole_end > phrase.end
    words = (phrase.head, phrase.kind, phrase.is_plural, determiner, look, is_longer)
    return ((_new_clues, (*words, own, min(alike, 2), min(fitting, 3), min(place.sentence, 3))),)


def _new_clues(
    noun: str,
    kind: str,
    is_plural: bool,
    determiner: str,
    look: str,
    is_longer: bool,
    own: str,
    alike: int,
    fitting: int,
    sentence: int,
) -> list[str]:
    return [
        f"new | {determiner} {kind} {is_plural}",
        f"new | {determiner} {look} {is_longer}",
        f"new | {determiner} {alike}",
        f"new | {kind} fitting {fitting} {determiner}",
        f"new | noun {noun}",
        f"new | noun {noun} {determiner} {look}",
        f"new | {kind} {min(alike, 1)} {is_plural}",
        f"new | {own} {determiner}",
        f"new | {sentence} {determiner}",
    ]


def apposition_parts(
    text: str, phrase: Phrase, name: Mention, *, is_after: bool, language: Language
) -> tuple[Part, ...] | None:
    """Returns the clues that a description stands in apposition to a name beside it; None where it doesn't.

    `is_after` says that the name follows the description.
    """
    start, end = (phrase.end, name.titles_start) if is_after else (name.end, phrase.start)
    if is_after and end >= phrase.whole_end and text.startswith(",", phrase.whole_end):
        start = phrase.whole_end  # "the mayor of Leeds, Ann Lee"
    if end - start > _LONGEST_GAP:
        return None
    mark = text[start:end].strip()
    if is_after and mark.lower() in language.names.naming_words:
        mark = ","  # "a firm called Lee's"
    age = mark.strip(",()—– ")
    if (not mark and not is_after) or (mark and mark[0] not in ",(—–") or (age and not age.isdigit()):
        return None
    after = name.end if is_after else phrase.whole_end
    follows = text[after : after + 1]
    how = f"a | {'name after' if is_after else 'name before'} {mark[:1]}{'age' if age else ''}"
    entity = name.entity
    is_first = not entity.mentions or entity.mentions[0] is name
    name_traits = (entity.kind_clue, len(entity.parts) > 1, is_first)
    own = (_determiner(phrase, language), phrase.kind, phrase.is_plural, phrase.is_possessive)
    return ((_apposition_clues, (how, *own, *name_traits, "w" if follows.isalnum() else follows)),)


def _apposition_clues(
    how: str,
    determiner: str,
    kind: str,
    is_plural: bool,
    is_possessive: bool,
    kind_of_name: str,
    is_full: bool,
    is_first: bool,
    follows: str,
) -> list[str]:
    return [
        how,
        f"{how} {determiner}",
        f"{how} {determiner} {kind} {kind_of_name}",
        f"{how} {follows}",
        f"{how} {determiner} {follows}",
        f"{how} {is_plural} {is_possessive}",
        f"{how} {kind_of_name} {is_full}",
        f"{how} first {is_first}",
    ]


def _determiner(phrase: Phrase, language: Language) -> str:
    """Returns the determiner of a description, as a class: "the", "a", "whose" (a possessive), "some", or ""."""
    first = phrase.words[0]
    if first in language.words.possessive_pronouns or first in language.words.speaker_possessives:
        return "whose"
    if first.endswith(language.words.possessive_endings) or any(
        word.endswith(language.words.possessive_endings) for word in phrase.words[:-1]
    ):
        return "whose"
    if first in language.words.definite_determiners:
        return "the" if first in language.words.noun_links else "this"
    if first in language.words.determiners:
        return "a" if first in language.words.noun_links else "some"
    return ""


def _opening(place: Place, language: Language) -> str:
    """Returns how the sentence opens: with a phrase or a clause ("When Lee came, [he] left"), or otherwise."""
    word = place.text[place.sentence_start : place.start].split(None, 1)[:1]
    opening = word[0].lower().strip("“\"‘'") if word else ""
    is_phrase = opening in language.words.function_words and opening not in language.words.determiners
    return "phrase" if is_phrase else "plain"


def _goes_on(place: Place, standing: Standing) -> str:
    """Returns whether the entity was the subject of this sentence, of the one before, or of none of the two."""
    apart = place.sentence - standing.subject_in
    return "subject here" if apart == 0 else "subject before" if apart == 1 else "no subject"


def class_of(number: int) -> str:
    """Returns the class of a number of mentions or of sentences: "3", "4-6"."""
    return _CLASSES[min(max(number, 0), _FARTHEST)]
