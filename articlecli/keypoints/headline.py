"""A headline for an article that has none, made from its lead."""

import re

from articlecli.core import Sentence, fold
from articlecli.languages import Language

_LONGEST = 24  # words
_SHORTEST = 8  # words before a cut: fewer may be a subject whose verb is yet to come
_CLAUSE_END = r"[,;:]\s+(?P<next>[^\W\d_]+)|\s(?:--|[–—])\s"


def derived_headline(lead: Sentence, language: Language) -> str:
    """The article's first sentence, without its full stop.

    A long one is cut where a subordinate clause begins ("…, as the town had hoped"), or else says with "…" that it is.
    """
    words = fold(lead.text).split()
    if len(words) <= _LONGEST:
        return " ".join(words).rstrip(" .")
    opening = " ".join(words[:_LONGEST])
    cuts = [
        found.start()
        for found in re.finditer(_CLAUSE_END, opening)
        if found["next"] is None or found["next"].lower() in language.words.subordinators
    ]
    fitting = [cut for cut in cuts if len(opening[:cut].split()) >= _SHORTEST]
    return opening[: fitting[-1]] if fitting else f"{opening} …"
