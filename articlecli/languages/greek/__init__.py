"""Greek: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.greek.articles import ARTICLES
from articlecli.languages.greek.sentences import SENTENCES
from articlecli.languages.greek.topics import TOPICS
from articlecli.languages.greek.words import WORDS

LANGUAGE = Language(
    code="el",
    stemmer="greek",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
