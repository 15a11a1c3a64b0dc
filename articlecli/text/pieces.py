"""Reads the words of a script without blanks between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese.

No dictionary tells the words, so a word is a piece with as many letters as a word has on average. The terms are the
pairs of neighbouring letters, as in Lucene's CJKAnalyzer: texts with a word in common have its pairs in common,
wherever the pieces begin. Left out: the words of the script are in no phrase.
"""

import re
from functools import cache

from articlecli.core import lazy_pattern
from articlecli.languages import Language
from articlecli.text.vocabulary import Word, mark, read_word
from articlecli.text.word_kind import OTHER


def read_pieces(text: str, language: Language) -> list[Word]:
    """Returns the pieces, the words of other scripts and the marks of a text, in their order."""
    found: list[Word] = []
    end = 0
    run_end = 0  # of the letters without a blank between them
    without_blanks = lazy_pattern(language.words.bigrams)
    for form in _pattern(language).finditer(text):
        start = form.start()
        if gap := text[end:start].strip():
            found.append(mark(gap))
        end = form.end()
        if start >= run_end and (run := without_blanks.match(text, start)):
            run_end = run.end()
        if end <= run_end:
            found.append(Word(form[0], OTHER, form[0], terms=_pairs(text, start, end, run_end)))
        else:
            found += read_word(form[0], language)
    if gap := text[end:].strip():
        found.append(mark(gap))
    return found


def _pairs(text: str, start: int, end: int, run_end: int) -> tuple[str, ...]:
    """Returns the pairs of letters that begin in a piece; the letter where it stands alone."""
    pairs = tuple(text[i : i + 2] for i in range(start, min(end, run_end - 1)))
    return pairs or ((text[start:end],) if end - start == 1 and start == run_end - 1 and _is_alone(text, start) else ())


def _is_alone(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    return lazy_pattern(language.words.pattern)
