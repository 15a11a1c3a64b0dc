"""Polish: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.polish.articles import ARTICLES
from articlecli.languages.polish.sentences import SENTENCES
from articlecli.languages.polish.topics import TOPICS
from articlecli.languages.polish.words import WORDS

LANGUAGE = Language(
    code="pl",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
