"""German: its words and patterns. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.german.articles import ARTICLES
from articlecli.languages.german.names import NAMES
from articlecli.languages.german.openings import OPENINGS
from articlecli.languages.german.quotations import QUOTATIONS
from articlecli.languages.german.sentences import SENTENCES
from articlecli.languages.german.topics import TOPICS
from articlecli.languages.german.words import WORDS

LANGUAGE = Language(
    code="de",
    stemmer="german",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    openings=OPENINGS,
    topics=TOPICS,
)
