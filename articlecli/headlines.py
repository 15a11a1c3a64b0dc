"""A headline for an article that has none, made from its lead."""

import re

from articlecli.article import Sentence, fold

_LONGEST = 24  # words
_SHORTEST = 4
_CLAUSE_END = re.compile(r"\s*(?:[,;:](?=\s)|\s(?:--|[–—])\s)")


def derived(lead: Sentence) -> str:
    """The article's first sentence, without its full stop; a long one up to the end of a clause, or else cut by "…"."""
    text = fold(lead.text)
    words = text.split()
    if len(words) <= _LONGEST:
        return text.rstrip(".")
    opening = " ".join(words[:_LONGEST])
    cuts = [found.start() for found in _CLAUSE_END.finditer(opening + " ")]
    fitting = [cut for cut in cuts if len(opening[:cut].split()) >= _SHORTEST]
    return opening[: fitting[-1]] if fitting else f"{opening} …"
