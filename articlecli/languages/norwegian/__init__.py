"""Norwegian: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.norwegian.articles import ARTICLES
from articlecli.languages.norwegian.sentences import SENTENCES
from articlecli.languages.norwegian.topics import TOPICS
from articlecli.languages.norwegian.words import WORDS

LANGUAGE = Language(
    code="no",
    stemmer="norwegian",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
