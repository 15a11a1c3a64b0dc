"""Finnish: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.finnish.articles import ARTICLES
from articlecli.languages.finnish.sentences import SENTENCES
from articlecli.languages.finnish.topics import TOPICS
from articlecli.languages.finnish.words import WORDS

LANGUAGE = Language(
    code="fi",
    stemmer="finnish",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
