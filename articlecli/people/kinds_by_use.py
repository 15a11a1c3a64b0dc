"""Tells the kind of a named entity again when the whole article is read: by its name, and by what is linked to it.

While an article is read, one "he" makes an entity a person, so that the next "he" may mean it as well. In the end, all
pronouns and descriptions are weighed together with the name. Learned weights (multinomial logistic regression) weigh
them.
"""

from collections import Counter

from articlecli.languages import Language
from articlecli.people.common_nouns import is_common_noun
from articlecli.people.entities import Entity
from articlecli.people.kinds import KINDS, clues_of, learned, most_likely, probabilities, weights_of, without_unshown
from articlecli.people.name_finder import name_of
from articlecli.people.phrases import kind_of_noun, pronoun_classes
from articlecli.text import has_capital

_STEPS = (0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99)  # of the probability of a kind by the name
_BY_NAME = 0.5  # the weight of the name alone; by the use, the name counts as well
_SURE = 0.85  # the probability from which on a link is sure
_MANY = 3  # mentions or links
_SEXES = ("feminine", "masculine")  # classes of pronouns; both stand for one person
_ONE = "one"
_SIGNS = ("speaker", "subject")  # those that the kind by name does not say enough about


def kind_by_use(entity: Entity, language: Language) -> tuple[str, float]:
    """Returns the kind of a named entity and its probability; the kind so far and 1 where there are no weights.

    The probability is a weighted geometric mean of that by the name and that by the use (a logarithmic opinion pool).
    """
    weights = learned(language).get("kinds by use", {})
    if not weights:
        return entity.kind, 1.0
    by_name = probabilities(clues_of(entity, language), weights_of(language))
    by_use = probabilities(clues_of_use(entity, language), weights)
    pooled = [name**_BY_NAME * use ** (1 - _BY_NAME) for name, use in zip(by_name, by_use, strict=True)]
    return most_likely(without_unshown([each / sum(pooled) for each in pooled], entity, language))


def kind_of_speaker(words: str, language: Language) -> str:
    """Returns the kind of a speaker outside the register, by the noun before "of" or at the end, or by the name."""
    nouns = [noun.lower() for noun in words.split()]
    links = (language.words.noun_links - language.words.determiners) | language.words.prepositions_only
    links |= language.words.genitive_determiners
    ends = [i for i in range(1, len(nouns)) if nouns[i] in links]
    ends = [i for i in ends if nouns[i - 1] not in language.words.pronominal_determiners]  # "one of the officials"
    head = (ends[0] if ends else len(nouns)) - 1
    head_word = words.split()[head]
    is_noun = language.words.capitals_mark_nouns and is_common_noun(head_word, language)
    if is_noun or not has_capital(head_word):
        noun, kind = kind_of_noun(nouns[head], language)
        return kind or ("person" if noun.endswith(language.names.role_endings) else "thing")
    _, parts = name_of(words, language)
    signs = {"speaker"} | (
        {f"before: {language.names.weights_as.get(nouns[0], nouns[0])}"}
        if nouns[0] in language.words.determiners
        else set()
    )
    return kind_by_use(Entity(words, parts, signs=signs), language)[0] if parts else "thing"


def clues_of_use(entity: Entity, language: Language) -> list[str]:
    """Returns the clues of a named entity's kind, after all mentions are linked."""
    by_name = probabilities(clues_of(entity, language), weights_of(language))
    count = f"{min(len(entity.mentions), _MANY)} mentions"
    words = "some words" if len(entity.parts) > 1 else "capitals" if entity.parts[0].isupper() else "one word"
    clues = ["", words, count, *(f"{kind}: {_step(share)}" for kind, share in zip(KINDS, by_name, strict=True))]
    likeliest = most_likely(by_name)[0]
    linked = _linked(entity, language)
    for name in linked:
        clues += [name, f"{name}, {words}", f"{name}, {likeliest}"]
    if not linked:
        clues += [f"nothing linked, {count}", f"nothing linked, {likeliest}"]
    if entity.modifies:
        often = "often" if 2 * entity.modifies >= len(entity.mentions) else "at times"
        clues += [f"before a noun {often}", f"before a noun {often}, {likeliest}"]
    for sign in _SIGNS:
        if sign in entity.signs:
            clues += [f"sign {sign}", f"sign {sign}, {likeliest}", f"sign {sign}, {words}"]
    return clues


def _linked(entity: Entity, language: Language) -> list[str]:
    """Returns a clue for each class of the pronouns and each kind of the descriptions linked to an entity."""
    counts: Counter[tuple[str, str]] = Counter()
    for mention in entity.others:
        if mention.phrase:
            phrase = mention.phrase
            told = pronoun_classes(language)[phrase.head] if phrase.is_pronoun else phrase.kind
            told = _ONE if told in _SEXES else told
            counts[told, "sure" if mention.likelihood >= _SURE else "unsure"] += 1
    return [f"{min(count, _MANY)} {told} {how}" for (told, how), count in sorted(counts.items())]


def _step(share: float) -> int:
    """Returns the number of the step of a probability: 0 below 5 per cent, 8 from 99 per cent on."""
    return sum(share >= step for step in _STEPS)
