"""Tells whether a sentence means something that the article told before: "The plan came", "Few liked this plan"."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from articlecli.core import Sentence, lazy_pattern
from articlecli.languages import Language
from articlecli.text import terms_of

# The determiner, one word in small letters, and the word behind it. In GUM's texts, 81 of 100 such openings mean what a
# sentence before them told, if that has the same noun; with a modifier or a phrase behind the noun, 15 to 50 do.
_BARE = lazy_pattern(r"\W{0,3}(?P<determiner>\w{1,10})\s(?P<noun>[^\W\d_]{2,30})\s(?P<later>[\w’']{1,30})")


def first_sentences(sentences: Sequence[Sentence]) -> dict[str, int]:
    """Returns for each term the index of the first sentence that has it."""
    firsts: dict[str, int] = {}
    for i in range(len(sentences) - 1, -1, -1):
        firsts.update(dict.fromkeys(sentences[i].terms, i))
    return firsts


def points_back(
    sentences: Sequence[Sentence], i: int, is_known_before: Callable[[str, int], bool], language: Language
) -> bool:
    """Whether sentence `i` opens with a determiner and a bare noun that was told before, or has "this" inside.

    `is_known_before` says whether a term was told before sentence `i`, and not where the reader sees it in any case.
    """
    if i and _pointing(language).search(sentences[i].text):
        return True
    found = _BARE.match(sentences[i].text)
    if not found or found["determiner"].lower() not in language.words.definite_articles or not found["noun"].islower():
        return False
    following = found["later"].lower()
    if following in language.words.noun_links | language.words.prepositions | language.words.relatives:
        return False
    return any(is_known_before(term, i) for term in terms_of(found["noun"], language))


@cache
def _pointing(language: Language) -> re.Pattern[str]:
    return lazy_pattern(language.openings.inside, re.IGNORECASE)
