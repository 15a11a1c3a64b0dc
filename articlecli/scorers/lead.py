"""The first sentences of the article: the method that is hard to beat on news (Brandow, Mitze and Rau 1995,
"Automatic condensation of electronic publications by sentence selection")."""

from collections.abc import Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """1 for the first sentence, falling evenly towards 0 at the end."""
    return [1 - i / len(sentences) for i in range(len(sentences))]
