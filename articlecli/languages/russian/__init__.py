"""Russian: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.russian.articles import ARTICLES
from articlecli.languages.russian.names import NAMES
from articlecli.languages.russian.openings import OPENINGS
from articlecli.languages.russian.quotations import QUOTATIONS
from articlecli.languages.russian.sentences import SENTENCES
from articlecli.languages.russian.topics import TOPICS
from articlecli.languages.russian.words import WORDS

LANGUAGE = Language(
    code="ru",
    stemmer="russian",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
