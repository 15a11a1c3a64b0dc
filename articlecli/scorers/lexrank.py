"""Scores sentences by a random walk over similar sentences: Erkan and Radev 2004, "LexRank: Graph-based Lexical
Centrality as Salience in Text Summarization". A sentence's score is how often the walk visits it.

The paper has two forms. This is the continuous one, where the weight of a link is the cosine of its two sentences'
tf-idf vectors. With unit vectors x_i, a step of the walk needs no links. Sentence i receives

    x_i . sum of (share_j * x_j) over all j, i included

This is exact, and linear in the article's length. Left out: the threshold below which the other form cuts links; and
the idf of a large corpus, in place of which the article's own sentences are counted.
"""

from collections.abc import Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._pagerank import ranks
from articlecli.scorers._scores import of_best
from articlecli.scorers._vectors import combined, product, unit_tf_idf


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns how often the walk visits each sentence, as a share of the highest."""
    vectors = unit_tf_idf(sentences)

    def multiply(shares: list[float]) -> list[float]:
        total = combined(vectors, shares)
        return [product(vector, total) for vector in vectors]

    return of_best(ranks(multiply, len(sentences)))
