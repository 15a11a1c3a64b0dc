"""Runs the stages of `articlecli.pipeline` one by one, so that an article is cut once for all scorers and numbers.

A test holds that the key points are those of `articlecli.digest`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from articlecli import languages, parsers, reading, scorers
from articlecli.core.article import Article, KeyPoint, Quotation, Sentence
from articlecli.core.request import PointsRequest
from articlecli.keypoints import selection
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes import quotations
from articlecli.text import segmentation

LANGUAGE = languages.load(languages.AUTO)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article with everything that the scoring and the selection need."""

    article: Article
    sentences: list[Sentence]
    quotations: list[Quotation]
    people: People
    language: Language = LANGUAGE

    @property
    def text(self) -> str:
        """The text of the article as it was read."""
        return self.article.source.text


def prepare(text: str, language: Language = LANGUAGE) -> Prepared:
    """Runs the stages before the scoring on a text."""
    article = parsers.parse(reading.from_string(text), language)
    sentences = cut(article, language)
    found = quotations.find_quotations(article, sentences, language)
    people = People(article, sentences, language, quotations.quoted_spans(found))
    return Prepared(article, sentences, found, people, language)


def cut(article: Article, language: Language = LANGUAGE) -> list[Sentence]:
    """Returns the article's sentences."""
    return segmentation.split_sentences(article.source.text, article.paragraphs, language)


def cut_by_nltk(article: Article) -> list[list[str]]:
    """Returns the words of each sentence, cut by NLTK's own tokenizers: a yardstick that our changes don't move."""
    from nltk.tokenize import RegexpTokenizer
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    punkt, words = PunktSentenceTokenizer(), RegexpTokenizer(LANGUAGE.words.pattern)
    text = article.source.text
    paragraphs = (text[paragraph.start : paragraph.end] for paragraph in article.paragraphs)
    return [words.tokenize(sentence) for paragraph in paragraphs for sentence in punkt.tokenize(paragraph)]


def score(prepared: Prepared, scorer: str) -> list[float]:
    """Returns a scorer's score for each sentence, 0 to 1."""
    language = prepared.language
    return scorers.score(scorers.usable_scorer(scorer, language), prepared.article, prepared.sentences, language)


def choose(prepared: Prepared, scores: Sequence[float], points: int | str) -> list[KeyPoint]:
    """Returns the key points that the selection chooses by the scores. `points` is a number, or a share: "100%"."""
    return selection.choose_key_points(
        prepared.article,
        prepared.sentences,
        scores,
        prepared.quotations,
        prepared.people,
        prepared.language,
        PointsRequest(points),
    )


def key_points(prepared: Prepared, scorer: str, points: int | str) -> list[KeyPoint]:
    """Scores the sentences and returns the key points that the selection chooses."""
    return choose(prepared, score(prepared, scorer), points)
