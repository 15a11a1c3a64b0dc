"""Runs the first stages on a text, for tests of the stages that follow."""

from articlecli import parsers, reading
from articlecli.core.article import Article, Quotation, Sentence
from articlecli.languages import Language
from articlecli.quotes import quotations
from articlecli.text import segmentation


def article_of(text: str, language: Language, kind: str | None = None) -> Article:
    """Parses a text. Its kind, such as "plain", is found out if it isn't given."""
    return parsers.parse(reading.from_string(text, kind=kind), language)


def sentences_of(text: str, language: Language, kind: str | None = None) -> tuple[Article, list[Sentence]]:
    """Parses a text, and splits it into sentences."""
    article = article_of(text, language, kind)
    return article, segmentation.split_sentences(article.source.text, article.paragraphs, language)


def quotations_of(
    text: str, language: Language, kind: str | None = None
) -> tuple[Article, list[Sentence], list[Quotation]]:
    """Parses a text, splits it into sentences, and finds its quotations."""
    article, sentences = sentences_of(text, language, kind)
    return article, sentences, quotations.find_quotations(article, sentences, language)
