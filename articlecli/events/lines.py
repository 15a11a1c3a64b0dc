"""The sentences of several articles as lines that can be matched."""

from collections.abc import Sequence

from articlecli.events.details import Details, details_of
from articlecli.events.matching import Line
from articlecli.languages import Language
from articlecli.pipeline import Reading


def lines_of(readings: Sequence[Reading], articles: Sequence[int]) -> list[Line]:
    """Returns the sentences of some of the articles, by their indices, in order."""
    found = []
    for article in articles:
        read = readings[article]
        quoted = [(quotation.start, quotation.end) for quotation in read.quotations]
        reached = 0
        for i, sentence in enumerate(read.sentences):
            while reached < len(quoted) and quoted[reached][1] <= sentence.start:
                reached += 1
            is_quoted = reached < len(quoted) and quoted[reached][0] < sentence.end
            depth = i / len(read.sentences)
            found.append(Line(article, i, depth, sentence.text, sentence.terms, is_quoted))
    return found


def details_by_line(lines: Sequence[Line], language: Language) -> list[Details]:
    """Returns the details of each line."""
    return [details_of(line.text, language) for line in lines]
