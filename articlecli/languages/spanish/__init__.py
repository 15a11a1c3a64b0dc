"""Spanish: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.spanish.articles import ARTICLES
from articlecli.languages.spanish.names import NAMES
from articlecli.languages.spanish.openings import OPENINGS
from articlecli.languages.spanish.quotations import QUOTATIONS
from articlecli.languages.spanish.sentences import SENTENCES
from articlecli.languages.spanish.topics import TOPICS
from articlecli.languages.spanish.words import WORDS

LANGUAGE = Language(
    code="es",
    stemmer="spanish",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
