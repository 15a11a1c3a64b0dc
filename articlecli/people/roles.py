"""Finds the role with which an article introduces a person: "Prime Minister" before a name, ", a nurse," after it.

A role is a noun phrase whose head noun is a word for one person. Which words beside a name belong to it is told by a
conditional logit (McFadden 1974) over the phrases there: it adds up the weights of a phrase's clues. One more choice is
"no role"; the sum of its weights is 0. `make learn` learns the weights from marked news.
"""

import math
from collections.abc import Sequence
from functools import cache
from itertools import repeat

from articlecli.core import Passage, Span, load_learned, passage
from articlecli.languages import Language
from articlecli.people.entities import Mention
from articlecli.people.role_words import Candidate, word_class
from articlecli.people.roles_after import phrases_after
from articlecli.people.roles_before import phrases_before
from articlecli.text import tokenize

_NO_WEIGHTS = repeat(0.0)  # for clues without a weight
_LEAST = 0.5  # the probability below which a phrase isn't taken for a role; chosen on articles not learned from
_MOST = 30.0  # the limit of a sum of weights; a larger sum makes no difference
_NEAR = 40  # characters beside a name or a role that are searched for the word there
_DESCRIBED = frozenset({"role", "roles", "group"})  # classes of the nouns that a name may describe


def role_of(text: str, within: Span, mention: Mention, language: Language) -> Passage | None:
    """Returns the role beside a mention, or None: right before the name, or between commas after or before it.

    Age and honorific are no part of the role. Right before a name, the role has no article. `within` is the span that
    is searched, such as the mention's sentence. None, too, where the language has no weights.
    """
    if not weights_of(language) or _is_noun(mention, language):
        return None
    before = _before(text, within, mention, language)
    if before and not is_bare(before.text, language):
        return before
    return _after(text, within, mention, language) or before


def is_bare(role: str, language: Language) -> bool:
    """Whether a role is only a rank: "Maj. Gen."; any other role of the person tells more."""
    words = (word.lower().rstrip(".") for word in role.split())
    return role[:1].isupper() and all(
        word in language.names.ranks or word in language.names.abbreviations for word in words
    )


def most_likely(found: Sequence[Candidate], weights: dict[str, float]) -> Candidate | None:
    """Returns the most likely of some phrases; None where it isn't likely enough."""
    sums = [sum(map(weights.get, candidate.clues, _NO_WEIGHTS)) for candidate in found]
    odds = [math.exp(max(-_MOST, min(_MOST, weight))) for weight in sums]
    best = max(odds, default=0.0)
    return found[odds.index(best)] if best and best / (1 + sum(odds)) >= _LEAST else None


@cache
def weights_of(language: Language) -> dict[str, dict[str, float]]:
    """Returns the weight of each clue on each side of a name; none where the language has none."""
    if not language.names.role_weights:
        return {}
    weights: dict[str, dict[str, float]] = load_learned(language.names.role_weights)
    return weights


def _before(text: str, within: Span, mention: Mention, language: Language) -> Passage | None:
    """Returns the role before a name. None where it is another's, or has an owner who isn't named: "her teacher"."""
    weights = weights_of(language)["before"]
    found = most_likely(phrases_before(text, within, mention.start, language), weights)
    if found and is_bare(text[found.start : found.end], language):  # "the head of the army, Gen. Ann Lee"
        found = most_likely(phrases_before(text, within, found.start, language), weights) or found
    if not found or _goes_on(text, mention, language) or _has_name(text, found, mention):
        return None
    left = tokenize(text, max(within.start, found.start - _NEAR), found.start, language)[-1:]
    opening = word_class(left[0].text, language) if left and text[left[0].end : found.start].isspace() else ""
    if opening and left[0].lower in language.words.possessive_pronouns | language.words.speaker_possessives:
        return None
    first = text[found.start : found.end].split(None, 1)[0]
    # A capital would look odd where the role stands inside a line; an owner can't do without it: "The town's mayor"
    is_shown = opening == "article" and (left[0].word.is_lower or word_class(first, language) == "owner")
    has_article = is_shown and text.startswith(",", found.end)
    return passage(text, left[0].start if has_article else found.start, found.end)


def _after(text: str, within: Span, mention: Mention, language: Language) -> Passage | None:
    """Returns the role behind a name; None where it is that of two people: "Tom and Ann Lee, a cook and a nurse"."""
    found = most_likely(phrases_after(text, within, mention, language), weights_of(language)["after"])
    if not found:
        return None
    left = tokenize(text, max(within.start, mention.start - _NEAR), mention.start, language)[-2:]
    links = language.words.additive_conjunctions
    is_pair = len(left) > 1 and left[1].lower in links and left[1].is_joined and left[0].is_capitalised
    role = passage(text, found.start, found.end)
    return None if is_pair and not links.isdisjoint(role.text.split()) else role


def _is_noun(mention: Mention, language: Language) -> bool:
    """Whether a name is a noun for people with a capital: "Democrats", "Operating Officer"."""
    last = mention.entity.parts[-1]
    is_title = last.lower() in language.names.titles and not mention.entity.has_given_name
    return is_title or word_class(last, language) == "Roles"


def _has_name(text: str, role: Candidate, mention: Mention) -> bool:
    """Whether a phrase has a part of the person's own name; it then belongs to the name, or to something else."""
    return not set(mention.entity.name.split()).isdisjoint(text[role.start : role.end].split())


def _goes_on(text: str, mention: Mention, language: Language) -> bool:
    """Whether a name is a part of a longer phrase: "Leeds" of "the senior Leeds official", "Ann" of "Ann Baker"."""
    following = tokenize(text, mention.end, mention.end + _NEAR, language)[:1]
    if not following or not text[mention.end : following[0].start].isspace():
        return False
    found = word_class(following[0].text, language)
    return found in _DESCRIBED or found[0].isupper()
