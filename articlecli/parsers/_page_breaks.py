"""Removes the traces of pages from a text: running heads between the lines, and words that are split at line ends."""

import re
from collections import Counter
from collections.abc import Set as AbstractSet

from articlecli.core import lazy_pattern
from articlecli.languages import Language
from articlecli.parsers._blocks import LONGEST_LINE, letters_and_digits, line_pattern

_SPLIT_WORD = lazy_pattern(
    r"(?<![^\W\d_])(?P<first>[^\W\d_]{2,})-\n(?P<indent>[ \t]*)(?P<second>[a-zß-ÿ]+)(?P<rest>\S*)[ \t]?"
)
_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_UNENDED = lazy_pattern(r"[\w,’'-]$")
_NUMBERED = lazy_pattern(r"\d[^\S\n]*$", re.MULTILINE)  # a number at a line's end: "Annual report, page 4"
_FEWEST_HEADS = 2  # lines of one wording; a line that stands once belongs to the text


def without_page_breaks(text: str, language: Language) -> str:
    """Returns the text without running heads and without words that are split at a line's end.

    The lines "com-" and "mittee on" become "committee" and "on".
    """
    return _with_whole_words(_without_running_heads(text, language), language)


def _with_whole_words(text: str, language: Language) -> str:
    if "-\n" not in text:
        return text
    halves = {(found["first"].lower(), found["second"].lower()) for found in _SPLIT_WORD.finditer(text)}
    if not halves:
        return text
    candidates = {word for first, second in halves for word in (first, second, first + second, f"{first}-{second}")}
    others = (found.group().lower() for found in _WORD.finditer(_SPLIT_WORD.sub(" ", text)))
    words = candidates.intersection(others)

    def whole(found: re.Match[str]) -> str:
        first, second = found["first"].lower(), found["second"].lower()
        keeps = _keeps_hyphen(first, second, words, language)
        if keeps and second in language.words.coordinators:
            return found[0]  # the lines "pre-" and "and post-war"
        hyphen = "-" if keeps else ""
        return f"{found['first']}{hyphen}{found['second']}{found['rest']}\n{found['indent']}"

    return _SPLIT_WORD.sub(whole, text)


def _keeps_hyphen(first: str, second: str, words: AbstractSet[str], language: Language) -> bool:
    """Whether the hyphen at a line's end is part of the word: it is in "well-known", it isn't in "committee".

    `words` holds the words that stand elsewhere in the text. They decide, or else the language's lists of words decide.
    """
    if f"{first}-{second}" in words:
        return True
    if f"{first}{second}" in words or f"{first}{second}" in language.words.function_words:
        return False
    if first in language.words.compound_openers or second in language.words.compound_closers:
        return True
    return second in language.words.coordinators or (first in words and second in words)


def _without_running_heads(text: str, language: Language) -> str:
    """Returns the text without running heads, the lines at the head or the foot of its pages.

    A running head ends in the page's number, and its other words stand in several such lines.
    """
    if not _NUMBERED.search(text):
        return text
    pattern = line_pattern(language.articles.running_head)
    lines = text.split("\n")
    heads = {
        i: _wording(line)
        for i, line in enumerate(lines)
        if len(line) <= LONGEST_LINE and _NUMBERED.search(line) and pattern.fullmatch(line.strip())
    }
    frequent = {wording for wording, count in Counter(heads.values()).items() if count >= _FEWEST_HEADS}
    if not frequent:
        return text
    kept: list[str] = []
    is_behind_head = False
    for i, line in enumerate(lines):
        if heads.get(i) in frequent:
            is_behind_head = True
        elif is_behind_head and line.strip():
            above = next((j for j in range(len(kept) - 1, -1, -1) if kept[j].strip()), -1)
            if above >= 0 and line.lstrip()[0].islower() and _UNENDED.search(kept[above].rstrip()):
                del kept[above + 1 :]  # the sentence goes on across the page break
            kept.append(line)
            is_behind_head = False
        else:
            kept.append(line)
    return "\n".join(kept)


def _wording(line: str) -> str:
    """Returns the letters of a line: the part that stays the same when only the page's number changes."""
    return "".join(c for c in letters_and_digits(line) if not c.isdigit())
