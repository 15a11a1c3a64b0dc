"""Ukrainian: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.ukrainian.articles import ARTICLES
from articlecli.languages.ukrainian.sentences import SENTENCES
from articlecli.languages.ukrainian.topics import TOPICS
from articlecli.languages.ukrainian.words import WORDS

LANGUAGE = Language(
    code="uk",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
