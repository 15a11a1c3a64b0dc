"""Turkish: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.turkish.articles import ARTICLES
from articlecli.languages.turkish.sentences import SENTENCES
from articlecli.languages.turkish.topics import TOPICS
from articlecli.languages.turkish.words import WORDS

LANGUAGE = Language(
    code="tr",
    stemmer="turkish",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    topics=TOPICS,
)
