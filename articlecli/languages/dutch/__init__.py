"""Dutch: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.dutch.articles import ARTICLES
from articlecli.languages.dutch.names import NAMES
from articlecli.languages.dutch.openings import OPENINGS
from articlecli.languages.dutch.quotations import QUOTATIONS
from articlecli.languages.dutch.sentences import SENTENCES
from articlecli.languages.dutch.topics import TOPICS
from articlecli.languages.dutch.words import WORDS

LANGUAGE = Language(
    code="nl",
    stemmer="dutch",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
