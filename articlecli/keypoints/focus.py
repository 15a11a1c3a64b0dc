"""Reads the focus, the phrases that a user wants points about, and tells which of these phrases a sentence is about.

"trade war, tariffs" names two phrases. A sentence is about a phrase if it has all words of the phrase, in any order
and any form. The stems are compared, so that "tariff" finds "tariffs", and "Putin" finds "Putin's" and "Putin-backed".
"""

from collections.abc import Iterable, Sequence

from articlecli.core import ArticleError, FocusPhrase, clean, fold
from articlecli.languages import Language
from articlecli.text import terms_of


def focus_phrases(given: str | Iterable[str] | None, language: Language) -> tuple[FocusPhrase, ...]:
    """Returns the phrases of a focus: one string with commas between the phrases, or one string for each; () for None.

    Raises ArticleError for a phrase without a content word: "the". No sentence could be about it.
    """
    if given is None:
        return ()
    written = given if isinstance(given, str) else ",".join(given)
    named = [fold(phrase) for phrase in clean(written).split(",")]
    found: dict[frozenset[str], FocusPhrase] = {}
    for text in [phrase for phrase in named if phrase] or [""]:
        terms = frozenset(terms_of(text, language))
        if not terms:
            raise ArticleError(f"can't be searched for {text!r}; name a word of content")
        found.setdefault(terms, FocusPhrase(text, terms))
    return tuple(found.values())


def matched_phrases(terms: Iterable[str], focus: Sequence[FocusPhrase]) -> list[str]:
    """Returns the phrases of the focus that a sentence with these terms is about, as the user wrote them."""
    if not focus:
        return []
    known = {part for term in terms for part in (term, *term.split("-"))}
    return [phrase.text for phrase in focus if phrase.terms <= known]
