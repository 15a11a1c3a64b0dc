"""Portuguese: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.portuguese.articles import ARTICLES
from articlecli.languages.portuguese.names import NAMES
from articlecli.languages.portuguese.openings import OPENINGS
from articlecli.languages.portuguese.quotations import QUOTATIONS
from articlecli.languages.portuguese.sentences import SENTENCES
from articlecli.languages.portuguese.topics import TOPICS
from articlecli.languages.portuguese.words import WORDS

LANGUAGE = Language(
    code="pt",
    stemmer="portuguese",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
