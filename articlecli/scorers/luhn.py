"""Clusters of significant words: Luhn 1958, "The Automatic Creation of Literature Abstracts".

A word is significant by how often the article has it. Significant words of a sentence that stand close together are a
cluster; it is worth the square of their number divided by its length in words, and a sentence is worth its best one:

    [harbour] will [close] to [ships]      5 words, 3 of them significant: 3 * 3 / 5 = 1.8

Left out: Luhn's upper limit of the frequency, in place of which there is, as he proposes, a list of common words; and
his comparison of words letter by letter, in place of which they are stemmed.
"""

from collections.abc import Container, Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_best
from articlecli.scorers._terms import most_frequent, times
from articlecli.text import words_of

WIDEST_GAP = 4  # insignificant words between two significant ones of a cluster; Luhn
# The significant words' share of all: Luhn's lower limit, for which he gives no number. From 0.05 to 0.4 the results
# on 300 CNN stories of the training set differ by little more than chance.
SHARE = 0.3


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """The worth of each sentence's best cluster as a share of the article's best; all 1 where there is no cluster."""
    significant = most_frequent(times(sentences), SHARE)
    return of_best([_best_cluster(_places(sentence, significant, language)) for sentence in sentences])


def _places(sentence: Sentence, significant: Container[str], language: Language) -> list[int]:
    """Where in the sentence its significant words stand, the first word at 0."""
    lower = (word.lower().replace("’", "'") for word in words_of(sentence.text, language))
    terms = iter(sentence.terms)  # one for each word that is no function word
    return [
        i
        for i, word in enumerate(lower)
        if word not in language.words.function_words and next(terms, "") in significant
    ]


def _best_cluster(places: Sequence[int]) -> float:
    """The worth of the best cluster: 2 for the places 1, 8 and 9, since 2 * 2 / 2 is more than 1 * 1 / 1."""
    clusters: list[list[int]] = []
    for place in places:
        if not clusters or place - clusters[-1][-1] - 1 > WIDEST_GAP:
            clusters.append([])
        clusters[-1].append(place)
    return max((len(cluster) ** 2 / (cluster[-1] - cluster[0] + 1) for cluster in clusters), default=0.0)
