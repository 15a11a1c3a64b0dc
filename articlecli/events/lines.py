"""The sentences of several articles as lines that can be matched."""

from collections.abc import Sequence

from articlecli.events.matching import Line
from articlecli.pipeline import Reading


def lines_of(readings: Sequence[Reading]) -> list[Line]:
    """Returns the sentences of the articles, in order."""
    found = []
    for article, read in enumerate(readings):
        quoted = [(quotation.start, quotation.end) for quotation in read.quotations]
        reached = 0
        for i, sentence in enumerate(read.sentences):
            while reached < len(quoted) and quoted[reached][1] <= sentence.start:
                reached += 1
            is_quoted = reached < len(quoted) and quoted[reached][0] < sentence.end
            depth = i / len(read.sentences)
            found.append(Line(article, i, depth, sentence.text, sentence.terms, is_quoted))
    return found
