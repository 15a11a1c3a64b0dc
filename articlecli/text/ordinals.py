"""Tells ordinal numbers, whose full stop ends no sentence: "am 3. Oktober", "1. září", "im XIX. Jahrhundert"."""

from articlecli.core import lazy_pattern
from articlecli.languages import Language

# A number of up to three digits, or a Roman numeral, with the word before it: "im 6.", "(3."
_AT_END = lazy_pattern(
    r"(?:(?<![^\W\d_])(?P<word>[^\W\d_]{1,30})\.?\s{1,5}|^|[\s(\[„“«»‚/–—-])(?P<number>\d{1,3}|[IVXLC]{1,7})\.$"
)
_NEXT_PART = lazy_pattern(r"\d{1,2}\.(?:\s?\d|\s+[^\W\d_])|[–—-]\s?\d{1,3}\.")  # "12. 5. 2014", "1. -3. Jahrhundert"
_YEAR = lazy_pattern(r"\d{4}\b")
_DAY_AND_MONTH = lazy_pattern(r"\b\d{1,2}\.\s?\d{1,2}\.$")
_FIRST_WORD = lazy_pattern(r"[„“«»‚\"(]?([^\W\d_]+)")


def is_ordinal(before: str, after: str, language: Language) -> bool:
    """Whether the number and full stop at the end of `before` are an ordinal number, which `after` goes on from."""
    known = language.sentences
    found = _AT_END.search(before)
    if not found:
        return False
    if after[0].islower():
        return True
    if _NEXT_PART.match(after) or (_YEAR.match(after) and _DAY_AND_MONTH.search(before)):
        return found["number"].isdigit()
    word = _FIRST_WORD.match(after)
    if not word:
        return False
    lower = word[1].lower()
    if lower in known.after_ordinals:
        return True
    is_named = (found["word"] or "").lower() in known.before_ordinals
    return is_named and lower not in known.openers and lower not in language.words.function_words
