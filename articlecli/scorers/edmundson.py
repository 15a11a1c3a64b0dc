"""Scores sentences by cue, key, title and location: Edmundson 1969, "New Methods in Automatic Extracting".

Each of four methods gives a sentence a weight. The score is a linear combination of the four weights:

    cue       the number of words that announce something, minus the number of words that hedge, belittle or digress
    key       the words that the article has most often, each with its frequency
    title     the words of the headline and the deck, and with less weight the words of the headings
    location  the first paragraph, and the first sentence of each paragraph

The weights of a method are divided by the largest of them, so that the factors of the combination can be compared.
Left out: the last paragraph, the last sentence of each paragraph, and the headings that announce a conclusion, which
papers have and news hasn't; and Edmundson's dictionary of cue words, which is made from papers in chemistry.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from articlecli.core import Article, Passage, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import stretched
from articlecli.scorers._terms import most_frequent, times
from articlecli.text import terms_of, words_of

# Factors of the combination. Edmundson leaves out the key words in the end. On 300 CNN stories of the training set,
# none of a dozen other mixtures was better than this one by more than 0.1 ROUGE-1 or 0.2 ROUGE-2.
CUE, KEY, TITLE, LOCATION = 1.0, 1.0, 1.0, 1.0

KEY_SHARE = 0.3  # share of all occurrences; the best of 0.1, 0.2, 0.3, 0.5 and 1 on the same stories
# Weights of a word. The paper, too, gives a higher weight to the title's words, but no numbers.
HEADLINE_WEIGHT, HEADING_WEIGHT = 2, 1
FIRST_PARAGRAPH, FIRST_SENTENCE = 1, 1  # added to a sentence's weight by location


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns each sentence's combined weight, the lowest as 0 and the highest as 1; all 1 where they are equal."""
    keys = most_frequent(times(sentences), KEY_SHARE)
    titles = _title_words(article, language)
    methods = (
        (CUE, [_cue(sentence, language) for sentence in sentences]),
        (KEY, [_sum_of(keys, sentence) for sentence in sentences]),
        (TITLE, [_sum_of(titles, sentence) for sentence in sentences]),
        (LOCATION, [_location(i, sentences) for i in range(len(sentences))]),
    )
    combined = [0.0] * len(sentences)
    for factor, weights in methods:
        largest = max(map(abs, weights), default=0) or 1
        combined = [before + factor * weight / largest for before, weight in zip(combined, weights, strict=True)]
    return stretched(combined)


def _cue(sentence: Sentence, language: Language) -> int:
    lower = [word.lower().replace("’", "'") for word in words_of(sentence.text, language)]
    return sum((word in language.topics.bonus_words) - (word in language.topics.stigma_words) for word in lower)


def _title_words(article: Article, language: Language) -> dict[str, int]:
    above = [passage for passage in (article.headline, article.deck) if passage]
    weights = dict.fromkeys(_terms(article.sections, language), HEADING_WEIGHT)
    weights.update(dict.fromkeys(_terms(above, language), HEADLINE_WEIGHT))
    return weights


def _terms(passages: Iterable[Passage], language: Language) -> Iterator[str]:
    return (term for passage in passages for term in terms_of(passage.text, language))


def _sum_of(weights: Mapping[str, int], sentence: Sentence) -> int:
    return sum(weights.get(term, 0) for term in sentence.terms)


def _location(i: int, sentences: Sequence[Sentence]) -> int:
    paragraph = sentences[i].paragraph
    in_first = paragraph == sentences[0].paragraph
    opens = i == 0 or paragraph != sentences[i - 1].paragraph
    return FIRST_PARAGRAPH * in_first + FIRST_SENTENCE * opens
