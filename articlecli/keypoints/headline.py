"""Derives a headline for an article without one: from the lead, or from the most telling key point."""

import re
from collections.abc import Sequence

from articlecli.core import Article, KeyPoint, Sentence, fold
from articlecli.keypoints.penalties import same_words
from articlecli.languages import Language
from articlecli.text import sentence_at

_LONGEST = 24  # words
_SHORTEST = 8  # words before a cut: fewer may be a subject without its verb
_CLAUSE_END = r"[,;:]\s+(?P<next>[^\W\d_]+)|\s(?:--|[–—])\s"
_FEWEST = 5  # words of a sentence that says what an article is about
_QUESTION_ENDS = ("?", "?”", '?"', "?’", "?'")


def derived_headline(
    article: Article, sentences: Sequence[Sentence], points: Sequence[KeyPoint], language: Language
) -> str:
    """Returns a headline made of the words of one sentence of an article.

    It is the lead, the first sentence with a word in it, if that says something: if it is no question, no greeting and
    nothing that an interviewer says. Else it is the extracted point that has the most terms in common with the others.
    """
    lead = next(sentence for sentence in sentences if sentence.words)
    if _says_something(lead, article):
        return shortened(lead, language)
    chosen = [sentences[sentence_at(sentences, point.start)] for point in points if point.origin == "extracted"]
    telling = [sentence for sentence in chosen if _says_something(sentence, article)]
    return shortened(max(telling, key=lambda sentence: _shared(sentence, chosen), default=lead), language)


def without_repetition(points: list[KeyPoint], headline: str) -> list[KeyPoint]:
    """Returns the points without the one that has just the headline's words, if others remain."""
    others = [point for point in points if not same_words(point.text, headline)]
    return others or points


def _says_something(sentence: Sentence, article: Article) -> bool:
    if sentence.words < _FEWEST or sentence.text.endswith(_QUESTION_ENDS):
        return False
    return article.paragraphs[sentence.paragraph] not in article.questions


def _shared(sentence: Sentence, chosen: Sequence[Sentence]) -> int:
    """Returns the number of a sentence's terms that other chosen sentences have, too."""
    others = {term for other in chosen if other is not sentence for term in other.terms}
    return len(others.intersection(sentence.terms))


def shortened(sentence: Sentence, language: Language) -> str:
    """Returns the text of a sentence without its full stop.

    A sentence with more than 24 words is cut before a subordinate clause ("…, as the town had hoped") or at a dash, if
    at least eight words stay. One without such a place is cut after 24 words, and ends with "…".
    """
    words = fold(sentence.text).split()
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
