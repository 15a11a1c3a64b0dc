"""Scores sentences by clusters of significant words: Luhn 1958, "The Automatic Creation of Literature Abstracts".

A word is significant if it is one of the article's most frequent. Significant words of a sentence that stand close
together form a cluster. The figure of a cluster is the square of its number of significant words over its length in
words. The figure of a sentence is that of its best cluster:

    [harbour] will [close] to [ships]      5 words, 3 of them significant: 3 * 3 / 5 = 1.8

Left out: Luhn's upper limit of the frequency, which a list of common words replaces, as he proposes; and his comparison
of words letter by letter, which stems replace.
"""

from collections.abc import Container, Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_best
from articlecli.scorers._terms import most_frequent, times
from articlecli.text import words_of

WIDEST_GAP = 4  # other words between two significant words of a cluster; from Luhn
# Share of all occurrences that the significant words make up: Luhn's lower limit, for which he gives no number. From
# 0.05 to 0.4, the results on 300 CNN stories of the training set differ by little more than chance.
SHARE = 0.3


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns the figure of each sentence's best cluster as a share of the highest; all 1 without any cluster."""
    significant = most_frequent(times(sentences), SHARE)
    return of_best([_best_cluster(_significant_indices(sentence, significant, language)) for sentence in sentences])


def _significant_indices(sentence: Sentence, significant: Container[str], language: Language) -> list[int]:
    """Returns the indices of the significant words among the sentence's words."""
    lower = (word.lower().replace("’", "'") for word in words_of(sentence.text, language))
    terms = iter(sentence.terms)  # one for each word that isn't a function word
    return [
        i
        for i, word in enumerate(lower)
        if word not in language.words.function_words and next(terms, "") in significant
    ]


def _best_cluster(indices: Sequence[int]) -> float:
    """Returns the best cluster's figure: 2 for the indices 1, 8 and 9, since 2 * 2 / 2 is more than 1 * 1 / 1.

    0 without any indices.
    """
    clusters: list[list[int]] = []
    for index in indices:
        if not clusters or index - clusters[-1][-1] - 1 > WIDEST_GAP:
            clusters.append([])
        clusters[-1].append(index)
    return max((len(cluster) ** 2 / (cluster[-1] - cluster[0] + 1) for cluster in clusters), default=0.0)
