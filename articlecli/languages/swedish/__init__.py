"""Swedish: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.swedish.articles import ARTICLES
from articlecli.languages.swedish.sentences import SENTENCES
from articlecli.languages.swedish.topics import TOPICS
from articlecli.languages.swedish.words import WORDS

LANGUAGE = Language(
    code="sv",
    stemmer="swedish",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
