"""Finds the ends of sentences by the marks of other scripts than Latin: 。 ؟ । ። ։ and the Greek question mark.

The rules follow UAX #29 ("Unicode Text Segmentation", sentence boundaries): closing marks belong to the sentence, and
no blank is needed behind these stops. Beyond it, a short text in brackets or in 「」 is no sentence of its own.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from articlecli.core import lazy_pattern
from articlecli.languages import Language

_SHORT = "{0,100}"  # code points of a text in brackets that is passed over
_BRACKETED = "|".join(
    f"{pair[0]}[^{pair}]{_SHORT}{pair[1]}" for pair in ("（）", "《》", "「」", "『』", "【】", "〈〉")
)
_CLOSING = "\"'”’»）)」』】》〉\\]"
_QUOTATIONS = {"”": "“", "’": "‘", "」": "「", "』": "『", "»": "«"}
_LONGEST_QUOTATION = 1000  # code points
_COLONS = (":", "：")  # before a quotation that is a sentence of its own
# A stop of Latin script between letters of a script without blanks: "好吗?好!"
_NO_BLANK = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_BETWEEN_LETTERS = f"(?<={_NO_BLANK})[!?](?={_NO_BLANK})"
_WIDE_STOP = "．"  # stands in numbers, too
_LETTERS_WITH_BLANK = lazy_pattern(r"(?<=[\u0e01-\u0eff])\s+(?=[\u0e01-\u0e45\u0e81-\u0ec4])")  # Thai and Lao


def ends(text: str, language: Language) -> Iterator[int]:
    """Yields the offsets behind the stops that the language has besides ".?!…", one kind after the other."""
    known = language.sentences
    return chain(
        _behind_stops(text, known.stops) if known.stops else (),
        _before_blanks(text, known.stops_before_blanks) if known.stops_before_blanks else (),
        _before_openers(text, language) if known.marks_before_openers else (),
        _behind_abbreviations(text, language) if known.final_abbreviations else (),
        _at_blanks(text, known.shortest_before_blank) if known.shortest_before_blank else (),
    )


def _behind_stops(text: str, stops: str) -> Iterator[int]:
    for found in _stop_pattern(stops).finditer(text):
        if found["stop"] and _ends_behind(text, found):
            yield found.end()


@cache
def _stop_pattern(stops: str) -> re.Pattern[str]:
    """Returns the pattern of a stop with its closing marks, and of bracketed texts, which hide the stops in them."""
    stop = f"[{stops}]|{_WIDE_STOP}(?!\\d)|{_BETWEEN_LETTERS}"
    return lazy_pattern(f"{_BRACKETED}|(?P<stop>(?:{stop})[{stops}!?.…]*)(?P<closing>[{_CLOSING}]*)")


def _ends_behind(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends behind a stop: before a closing mark only where a blank or the end of the text follows,

    or where a colon stands before the quotation. “…。” and the speaker behind it are one sentence.
    """
    closing, end = found["closing"], found.end()
    if not closing or not text[end : end + 1].strip():
        return True
    opening = _QUOTATIONS.get(closing[-1])
    start = text.rfind(opening, max(0, end - _LONGEST_QUOTATION), end - 1) if opening else -1
    return start > 0 and text[start - 1] in _COLONS


def _before_blanks(text: str, stops: str) -> Iterator[int]:
    return (found.end() for found in re.finditer(f"[{stops}][{_CLOSING}]*(?=\\s|$)", text))


def _before_openers(text: str, language: Language) -> Iterator[int]:
    """Yields the ends of the items of a list in a paragraph: "la mairie ; Le pont"."""
    for found in re.finditer(
        rf"[{language.sentences.marks_before_openers}](?=\s+({language.words.capital}[^\W\d_]*)[\s'’])", text
    ):
        lower = found[1].lower()
        if found[1] != lower and (lower in language.sentences.openers or lower in language.words.function_words):
            yield found.end()


def _behind_abbreviations(text: str, language: Language) -> Iterator[int]:
    return (found.end() for found in _final_abbreviations(language).finditer(text))


@cache
def _final_abbreviations(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a full stop with such an abbreviation before it: "usw."."""
    known = "|".join(rf"(?<=\b{re.escape(each)}\.)" for each in language.sentences.final_abbreviations)
    return lazy_pattern(rf"\.(?:{known})(?=\s+[„“«\"]?{language.words.capital})")


def _at_blanks(text: str, shortest: int) -> Iterator[int]:
    """Yields the blanks between two letters of a script without stops, where the sentence is long enough."""
    start = 0
    for blank in _LETTERS_WITH_BLANK.finditer(text):
        if blank.start() - start >= shortest:
            start = blank.start()
            yield start
