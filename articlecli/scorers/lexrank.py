"""A walk from sentence to similar sentence: Erkan and Radev 2004, "LexRank: Graph-based Lexical Centrality as Salience
in Text Summarization". A sentence's score is how often the walk comes by it.

Of the paper's two forms this is the continuous one, where each link has the cosine of its sentences' tf-idf vectors
as its weight. Then with unit vectors x_i a step of the walk needs no links: what sentence i receives is

    x_i . sum of (share_j * x_j) over all j, i too

which is linear in the article's length at any length, and exact. Left out: the threshold below which the other form
cuts links; the idf of a large corpus, in place of which the article's own sentences are counted.
"""

from collections.abc import Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._pagerank import ranks
from articlecli.scorers._scores import of_best
from articlecli.scorers._vectors import combined, product, unit_tf_idf


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """How often the walk comes by each sentence, as a share of the most."""
    vectors = unit_tf_idf(sentences)

    def multiply(shares: list[float]) -> list[float]:
        total = combined(vectors, shares)
        return [product(vector, total) for vector in vectors]

    return of_best(ranks(multiply, len(sentences)))
