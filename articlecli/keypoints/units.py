"""Groups sentences into units: what is shown whole or not at all, since a quotation or brackets hold it together."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from articlecli.core import Quotation, Sentence, lazy_pattern
from articlecli.languages import Language

_ANY_MARK = lazy_pattern(r"[\"“”„«»()\[\]「」『』（）]")
_BRACKETS = lazy_pattern(r"[()\[\]]")
_OPENING_BRACKETS = "(["
_PAIR = 2
_MOST_IN_BRACKETS = 4  # sentences; brackets that stay open for longer were probably never closed
_PAIRS = (("(", ")"), ("[", "]"), ("（", "）"), ("「", "」"), ("『", "』"))
QUESTION_ENDS = ("?", "?”", '?"', "?’", "?'", "?“", "?»", "? »", "?\u00a0»", "?\u202f»", "?«", "？", "？」", "؟", "؟»")
_MARK = 2  # characters of a quotation mark, with a blank
ENUMERATOR = lazy_pattern(r"^\W*\w{1,3}\)")  # "1)", "a)"


class Unit(NamedTuple):
    """Sentences that are shown together, by the indices of the first and the last."""

    first: int
    last: int


def units_of(sentences: Sequence[Sentence], quotations: Sequence[Quotation], language: Language) -> list[Unit]:
    """Returns the units of an article, in order. Each sentence is in one; most units have one sentence."""
    joined = _joined_by_quotations(sentences, quotations, language) | _joined_by_brackets(sentences)
    units: list[Unit] = []
    for i in range(len(sentences)):
        if i in joined:
            units[-1] = Unit(units[-1].first, i)
        else:
            units.append(Unit(i, i))
    return units


def is_torn(text: str) -> bool:
    """Whether a text has a quotation mark or a bracket without its partner; the "a)" of a list's item is none."""
    if not _ANY_MARK.search(text):
        return False  # the quick answer for most
    low = text.count("„")  # opens a quotation that “ or ” closes
    high, closing = text.count("“"), text.count("”")
    # Swedish and Finnish open and close with ”.
    quotes = low != high + closing if low else high != closing if high else closing % _PAIR
    brackets = ENUMERATOR.sub("", text)
    return bool(
        text.count('"') % 2
        or quotes
        or text.count("«") != text.count("»")
        or any(brackets.count(opening) != brackets.count(closing) for opening, closing in _PAIRS)
    )


def _joined_by_quotations(
    sentences: Sequence[Sentence], quotations: Sequence[Quotation], language: Language
) -> set[int]:
    """Returns the sentences that begin inside a quotation, where the sentence before begins it or is inside it too.

    So is one with which a quotation turns behind the writer's words: “It is dear,” Lee said. “But it holds.”
    """
    starts = [sentence.start for sentence in sentences]
    joined: set[int] = set()
    for quotation in quotations:
        if quotation.has_marks:
            for k, part in enumerate(quotation.parts):
                first = bisect_right(starts, part.start)
                turns = k and part.text.split(None, 1)[0].rstrip(",").lower() in language.openings.contrasts
                if turns and first and part.start - starts[first - 1] <= _MARK:
                    first -= 1
                joined.update(range(first, bisect_right(starts, part.end - 1)))
    joined.discard(0)
    return joined


def _joined_by_brackets(sentences: Sequence[Sentence]) -> set[int]:
    """Returns the sentences that begin inside brackets which a sentence before them opens, in the same paragraph."""
    joined: set[int] = set()
    opened: list[int] = []  # the sentences of the brackets that are open
    for i, sentence in enumerate(sentences):
        if opened and sentence.paragraph != sentences[i - 1].paragraph:
            opened.clear()
        text = sentence.text
        for mark in _BRACKETS.findall(text) if "(" in text or ")" in text or "[" in text or "]" in text else ():
            if mark in _OPENING_BRACKETS:
                opened.append(i)
            elif opened and i - (first := opened.pop()) < _MOST_IN_BRACKETS:
                joined.update(range(first + 1, i + 1))
    return joined
