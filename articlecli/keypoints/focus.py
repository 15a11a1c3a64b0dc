"""What a reader wants points about, and which sentences are about it.

"trade war, tariffs" are two phrases. A sentence is about one if it has all its words, in any order and any form: what
is compared are the stems, so that "tariff" finds "tariffs", and "Putin" finds "Putin's" and "Putin-backed".
"""

from collections.abc import Iterable, Sequence

from articlecli.core import ArticleError, FocusPhrase, clean, fold
from articlecli.languages import Language
from articlecli.text import terms_of


def focus_phrases(given: str | Iterable[str] | None, language: Language) -> tuple[FocusPhrase, ...]:
    """The phrases that a focus names, a comma between them; none for None.

    Raises ArticleError where one names no word of content, which nothing could be about: "the".
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
    """The phrases of the focus that a sentence with these terms is about, as they were given."""
    if not focus:
        return []
    known = {part for term in terms for part in (term, *term.split("-"))}
    return [phrase.text for phrase in focus if phrase.terms <= known]
