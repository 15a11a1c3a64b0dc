"""Finds the affiliation behind a name: "Ann Lee of Leeds", "Ann Lee (Ind.)"."""

import re
from functools import cache

from articlecli.core import Passage, lazy_pattern, passage
from articlecli.languages import Language
from articlecli.people.mention_form import form_of_mention


def with_affiliation(text: str, mention: Passage, language: Language) -> Passage:
    """Returns a name with the affiliation after it: "Ann Lee of Leeds", "Ann Lee (Ind.)".

    Any other mention is returned as it is.
    """
    if form_of_mention(mention, language) != "name":
        return mention
    affiliation = _affiliation(language).match(text, mention.end)
    return passage(text, mention.start, affiliation.end()) if affiliation else mention


@cache
def _affiliation(language: Language) -> re.Pattern[str]:
    """Returns the pattern of an affiliation after a name: " (Ind.)", " of Leeds", " of the Northern Wire"."""
    belonging = language.names.origin_link.replace(" ", r"\s")
    capital = language.words.capital
    return lazy_pattern(rf"\s\([^()\n]{{1,20}}\)|\s(?:{belonging}){capital}\w+(?:\s{capital}\w+){{0,2}}")
