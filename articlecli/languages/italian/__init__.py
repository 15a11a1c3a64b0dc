"""Italian: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.italian.articles import ARTICLES
from articlecli.languages.italian.names import NAMES
from articlecli.languages.italian.openings import OPENINGS
from articlecli.languages.italian.quotations import QUOTATIONS
from articlecli.languages.italian.sentences import SENTENCES
from articlecli.languages.italian.topics import TOPICS
from articlecli.languages.italian.words import WORDS

LANGUAGE = Language(
    code="it",
    stemmer="italian",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
