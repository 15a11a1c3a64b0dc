"""Derives a headline from the lead, for an article without a headline."""

import re

from articlecli.core import Sentence, fold
from articlecli.languages import Language

_LONGEST = 24  # words
_SHORTEST = 8  # words before a cut: fewer may be a subject without its verb
_CLAUSE_END = r"[,;:]\s+(?P<next>[^\W\d_]+)|\s(?:--|[–—])\s"


def derived_headline(lead: Sentence, language: Language) -> str:
    """Returns the text of `lead`, the article's first sentence, without its full stop.

    A lead with more than 24 words is cut before a subordinate clause ("…, as the town had hoped") or at a dash, if at
    least eight words stay. A lead without such a place is cut after 24 words, and ends with "…".
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
