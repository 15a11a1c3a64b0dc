"""Quotes: finds the quotations of an article, decides who says each one, and ranks them.

An Article with its sentences and its people comes in. Quotes with their speakers and ranks go out. Read
`quotations.py` first. It finds quotations between marks (`marked_spans.py`, `mark_pairs.py`, `quotation_marks.py`), in
interviews (`interview.py`) and in block quotes (`block_quotes.py`). Then read `speakers/`, which finds the speaker of
each quotation, with `clauses.py`, which finds the subject of a verb. `reported/` finds reported speech, which has no
marks. `ranking.py` ranks the quotes.
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
    """Returns the article's reported speech as quotes of the kind "indirect", in the article's order.

    `quotes` has the quotations with their speakers. The modules of `reported` are loaded only in this function, since
    few runs ask for reported speech.
    """
    from articlecli.quotes import reported

    return reported.find_reported(article, sentences, quotes, people, language)
