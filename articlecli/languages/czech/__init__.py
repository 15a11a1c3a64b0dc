"""Czech: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.czech.articles import ARTICLES
from articlecli.languages.czech.sentences import SENTENCES
from articlecli.languages.czech.topics import TOPICS
from articlecli.languages.czech.words import WORDS

LANGUAGE = Language(
    code="cs",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
