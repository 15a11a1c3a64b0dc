"""Scores the first sentences of the article highest, which is hard to beat on news (Brandow, Mitze and Rau 1995,
"Automatic condensation of electronic publications by sentence selection")."""

from collections.abc import Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns 1 for the first sentence, and evenly lower scores, all above 0, for the next ones."""
    return [1 - i / len(sentences) for i in range(len(sentences))]
