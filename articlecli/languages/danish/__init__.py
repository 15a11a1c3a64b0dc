"""Danish: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.danish.articles import ARTICLES
from articlecli.languages.danish.sentences import SENTENCES
from articlecli.languages.danish.topics import TOPICS
from articlecli.languages.danish.words import WORDS

LANGUAGE = Language(
    code="da",
    stemmer="danish",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
