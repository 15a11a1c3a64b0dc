"""Quotes: what is quoted, who says it, and which quotes tell most.

`quotations.py` finds quotations: between quotation marks (`quotation_marks.py`, `mark_pairs.py`, `marked_spans.py`), in
interviews (`interview.py`) and in block quotes (`block_quotes.py`). `speakers/` decides who says each; read
`attribution.py` there first. `reported/` finds what is reported without marks. `ranking.py` ranks the quotes.
"""

from collections.abc import Sequence

from articlecli.core import Article, Quote, Sentence
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes.quotations import find_quotations, quoted_spans
from articlecli.quotes.ranking import rank_quotes, select_quotes, speaker_names
from articlecli.quotes.speakers.attribution import attribute

__all__ = [
    "attribute",
    "find_quotations",
    "find_reported",
    "quoted_spans",
    "rank_quotes",
    "select_quotes",
    "speaker_names",
]


def find_reported(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], people: People, language: Language
) -> list[Quote]:
    """Returns what `reported.find_reported` finds; its modules are loaded only here, since few runs ask for it."""
    from articlecli.quotes import reported

    return reported.find_reported(article, sentences, quotes, people, language)
