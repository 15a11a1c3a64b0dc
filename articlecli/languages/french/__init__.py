"""French: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.french.articles import ARTICLES
from articlecli.languages.french.names import NAMES
from articlecli.languages.french.openings import OPENINGS
from articlecli.languages.french.quotations import QUOTATIONS
from articlecli.languages.french.sentences import SENTENCES
from articlecli.languages.french.topics import TOPICS
from articlecli.languages.french.words import WORDS

LANGUAGE = Language(
    code="fr",
    stemmer="french",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
