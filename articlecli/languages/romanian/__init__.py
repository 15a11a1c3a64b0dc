"""Romanian: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.romanian.articles import ARTICLES
from articlecli.languages.romanian.sentences import SENTENCES
from articlecli.languages.romanian.topics import TOPICS
from articlecli.languages.romanian.words import WORDS

LANGUAGE = Language(
    code="ro",
    stemmer="romanian",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
