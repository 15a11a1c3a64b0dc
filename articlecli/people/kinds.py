"""Tells the kind of a named entity: a person, a group, a place or a thing.

The clues are the words of the name, and how the article uses it ("in Leeds", "Lee said"). Learned weights (multinomial
logistic regression) weigh them.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from articlecli.core import Memo, load_learned
from articlecli.languages import Language
from articlecli.people.common_nouns import is_common_noun
from articlecli.people.entities import Entity
from articlecli.people.names import given_names
from articlecli.people.sexes import womanliness

KINDS = ("person", "group", "place", "thing")
BETWEEN = "~"  # stands between clues and between weights in the file; JSON needn't escape it
_SURE = 0.8  # the probability from which on a kind is sure
_LIKELY = 0.5  # the probability from which on a name may be a person's
_SEXED = 1.0  # log-odds beyond which the letters of a given name tell the sex
_TINY = 1e-9
_NOTHING = (0.0,) * len(KINDS)
_LETTERS = 3  # at the ends and the beginnings of a name's parts


def tell_kind(entity: Entity, language: Language) -> None:
    """Sets the kind of a named entity."""
    found = probabilities_of(entity, language)
    if not found:
        entity.kind = entity.kind_clue = "thing" if entity.is_institution_or_place else "person"
        return
    entity.kind, share = most_likely(without_unshown(found, entity, language))
    entity.kind_clue = entity.kind if share >= _SURE else f"{entity.kind}?"


def without_unshown(found: list[float], entity: Entity, language: Language) -> list[float]:
    """Returns the probabilities of the KINDS; that of a person is 0 where a capital is no sign of one.

    Where all nouns have capitals, something else must show that a name is a person's.
    """
    if entity.is_person or not language.words.capitals_mark_nouns or _is_likely_name(found, entity, language):
        return found
    rest = max(1 - found[KINDS.index("person")], _TINY)
    return [0.0 if kind == "person" else share / rest for kind, share in zip(KINDS, found, strict=True)]


def _is_likely_name(found: Sequence[float], entity: Entity, language: Language) -> bool:
    """Whether a name looks like a person's full name by its letters, and a sentence is about it."""
    is_subject = not entity.signs.isdisjoint(("subject", "speaker"))
    is_full = len(entity.parts) > 1 and not any(is_common_noun(part, language) for part in entity.parts)
    return is_full and is_subject and found[KINDS.index("person")] >= _SURE


def is_person(entity: Entity, language: Language) -> bool:
    """Whether a named entity is more likely a person than anything else."""
    if entity.is_institution_or_place:
        return False
    if len(entity.parts) > 1 and entity.has_given_name:
        return True
    found = probabilities_of(entity, language)
    is_likely = not found or found[KINDS.index("person")] > _LIKELY
    return is_likely and (entity.is_person or len(entity.parts) > 1)


def clues_of(entity: Entity, language: Language) -> list[str]:
    """Returns the clues of a named entity's kind."""
    return [*_clues_of_name(entity.parts, language), *_clues_of_signs(entity)]


def _clues_of_signs(entity: Entity) -> list[str]:
    return [f"sign {sign}" for sign in sorted(entity.signs)]


def _clues_of_name(parts: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """Returns the clues in the words of a name."""
    names = language.names
    lower = [part.lower() for part in parts]
    first, last = lower[0], lower[-1]
    length = min(len(parts), 4)
    clues = ["", f"{length} parts", f"ends -{last[-_LETTERS:]}", f"last {last}", f"first {first}"]
    if length > 1:
        clues += [f"first {first[:_LETTERS]}-", f"first -{first[-_LETTERS:]}"]
    is_institution = last in names.institution_nouns
    if first in given_names(language) and not is_institution:
        clues.append(f"given name, {length} parts")
    elif abs(womanliness(parts[0], language)) > _SEXED:
        clues.append(f"perhaps given name, {length} parts")
    if is_institution:
        clues.append(f"ends with institution, {length} parts")
    elif not names.institution_nouns.isdisjoint(lower[:-1]):
        clues.append("has institution")
    if last in names.places:
        clues.append("place")
    if parts[-1].isupper():
        clues.append(f"capitals {min(len(parts[-1]), 4)}")
    return tuple(clues)


def most_likely(found: Sequence[float]) -> tuple[str, float]:
    """Returns the kind with the greatest of the KINDS' probabilities, and this probability."""
    most = max(found)
    return KINDS[found.index(most)], most


def probabilities_of(entity: Entity, language: Language) -> list[float]:
    """Returns the probability of each of the KINDS for a named entity; no numbers where there are no weights."""
    weights = weights_of(language)
    if not weights:
        return []
    return _shares(_sums(_clues_of_signs(entity), weights, sums_of_name(entity.parts, language)))


def probabilities(clues: Iterable[str], weights: Mapping[str, str]) -> list[float]:
    """Returns the probability of each of the KINDS; no numbers where there are no weights."""
    return _shares(_sums(clues, weights)) if weights else []


@lru_cache(maxsize=4096)  # most names recur, in one text and in the next
def sums_of_name(parts: tuple[str, ...], language: Language) -> tuple[float, ...]:
    """Returns for each of the KINDS the sum of the weights of the words of a name."""
    return _sums(_clues_of_name(parts, language), weights_of(language))


def _sums(clues: Iterable[str], weights: Mapping[str, str], start: tuple[float, ...] = _NOTHING) -> tuple[float, ...]:
    known = map(_numbers.__getitem__, filter(None, map(weights.get, clues)))
    return tuple([sum(column) for column in zip(start, *known, strict=True)])


def _shares(sums: Sequence[float]) -> list[float]:
    most = max(sums)
    odds = [math.exp(each - most) for each in sums]
    whole = sum(odds)
    return [each / whole for each in odds]


@cache
def weights_of(language: Language) -> dict[str, str]:
    """Returns for each clue its weights for the KINDS, as text; none where the language has none."""
    return learned(language).get("kinds", {})


def _read_numbers(written: str) -> tuple[float, ...]:
    return tuple(map(float, written.split()))


_numbers = Memo(_read_numbers, most=4096)  # of a text: an article needs few of all weights, and to read all takes time


@cache
def learned(language: Language) -> dict[str, dict[str, str]]:
    """Returns the weights that the language has for people, of kinds and of links: each by its clue, as text.

    Its file has two long strings for each, the clues and the weights, since these are read fastest. It is read once.
    """
    if not language.names.link_weights:
        return {}
    columns = load_learned(language.names.link_weights)
    return {
        name: dict(zip(column["clues"].split(BETWEEN), column["weights"].split(BETWEEN), strict=True))
        for name, column in columns.items()
    }
