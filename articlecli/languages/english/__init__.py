"""English: the words and patterns of its newspapers. Each group of knowledge has a file; `LANGUAGE` joins them."""

from articlecli.languages._language import Language
from articlecli.languages.english.articles import ARTICLES
from articlecli.languages.english.cuts import CUTS
from articlecli.languages.english.leaning import LEANING
from articlecli.languages.english.names import NAMES
from articlecli.languages.english.openings import OPENINGS
from articlecli.languages.english.quotations import QUOTATIONS
from articlecli.languages.english.reports import REPORTS
from articlecli.languages.english.sentences import SENTENCES
from articlecli.languages.english.topics import TOPICS
from articlecli.languages.english.words import WORDS

LANGUAGE = Language(
    code="en",
    stemmer="english",
    words=WORDS,
    sentences=SENTENCES,
    articles=ARTICLES,
    names=NAMES,
    quotations=QUOTATIONS,
    reports=REPORTS,
    openings=OPENINGS,
    leaning=LEANING,
    cuts=CUTS,
    topics=TOPICS,
)
