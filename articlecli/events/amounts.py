"""Reads the numbers of a sentence: in digits and in words, parts of one, ordinals and ranges."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from articlecli.core import lazy_pattern
from articlecli.events.figures import Figure, Word, ordinal
from articlecli.languages import Language, figures
from articlecli.text import stems

_THOUSANDS = lazy_pattern(r"\d{1,3}(?:[.,]\d{3})+")
_CURRENCIES = "$£€¥"
_DASHES = ("-", "–")
_SHORT = 3  # letters of "per" in "per cent"
_UNIT_WORDS = 4  # words behind a number, among which its noun is looked for
_LARGEST_PARTS = 100  # "one in a hundred" is a share, "one in 2031" isn't


def amount_at(words: Sequence[Word], i: int, text: str, language: Language) -> tuple[Figure | None, int] | None:
    """Returns the number whose first word is word `i`, with the index of its last word.

    A number that is a part of a longer word has no figure: "three-storey". None where no number begins there.
    """
    known = figures(language.code)
    found = _share(words, i, language) or _ordinal(words, i, language)
    if found:
        return found
    if words[i].lower in known.multiples:
        return Figure("times", known.multiples[words[i].lower], (), words[i].start, words[i].end), i
    number = _number(words, i, language)
    if number is None:
        return None
    value, last = number
    upper, end = _upper(words, i, value, last, language)
    kind = _kind(words, i, last, text, language)
    if not kind:
        return None, last
    is_rough = i > 0 and words[i - 1].lower in known.rough
    figure = Figure(kind, value, _noun(words, end, language), words[i].start, words[end].end, upper, is_rough=is_rough)
    return (_with_unit(figure, words[end + 1].lower, language) if kind == "span" else figure), end


def _number(words: Sequence[Word], i: int, language: Language) -> tuple[float, int] | None:
    """Returns the number that begins with word `i`, and the index of its last word."""
    known = figures(language.code)
    is_before_magnitude = i + 1 < len(words) and words[i + 1].lower in known.magnitudes
    if words[i].lower in known.articles and is_before_magnitude:
        return _multiplied(words, i, 1.0, language)
    if words[i].text[0].isdigit() or _is_number(words, i, language):
        return _multiplied(words, i, _first_value(words[i], language), language)
    return None


def _is_number(words: Sequence[Word], i: int, language: Language) -> bool:
    """Whether a word is a number; "one" only before a noun, not in "what one does"."""
    value = figures(language.code).numbers.get(words[i].lower.split("-")[0])
    if value != 1:
        return value is not None
    return i + 1 < len(words) and words[i + 1].lower not in language.words.function_words


def _first_value(word: Word, language: Language) -> float:
    numbers = figures(language.code).numbers
    first, _, rest = word.lower.partition("-")
    return numbers[first] + numbers.get(rest, 0) if first in numbers else _in_digits(word.text)


def _multiplied(words: Sequence[Word], i: int, value: float, language: Language) -> tuple[float, int]:
    """Returns a value times the magnitudes behind word `i`, and the index of the last one: "1.2 million"."""
    last = i
    for word in words[i + 1 :]:
        magnitude = figures(language.code).magnitudes.get(word.lower)
        if magnitude is None or word.start - words[last].end > 1:
            break
        last += 1
        value *= magnitude
    return value, last


def _in_digits(written: str) -> float:
    if _THOUSANDS.fullmatch(written):
        return float(re.sub("[.,]", "", written))
    first, *rest = re.split("[.,:]", re.sub(r"[^\d.,:]", "", written))
    return float(f"{first}.{''.join(rest)}") if rest else float(first)


def _share(words: Sequence[Word], i: int, language: Language) -> tuple[Figure, int] | None:
    """Returns a part of one: "a third", "two thirds", "half", "every fourth", "one in four"; or half of a number."""
    known, word = figures(language.code), words[i]
    behind = words[i + 1].lower if i + 1 < len(words) else ""
    if word.lower in known.each and (number := ordinal(behind, language)):
        return Figure("share", 1 / number, _noun(words, i + 1, language), word.start, words[i + 1].end), i + 1
    if word.lower in known.shares and known.shares[word.lower] == 1 / 2:
        return _half(words, i, language)
    count = 1.0 if word.lower in known.articles else known.numbers.get(word.lower)
    if count and behind in known.shares and not _is_before_noun(words, i + 1, language):
        noun = _noun(words, i + 1, language)
        return Figure("share", count * known.shares[behind], noun, word.start, words[i + 1].end), i + 1
    if count and behind in known.share_links and i + 2 < len(words):
        parts = known.numbers.get(words[i + 2].lower)
        if parts and count < parts <= _LARGEST_PARTS:
            return Figure("share", count / parts, _noun(words, i + 2, language), word.start, words[i + 2].end), i + 2
    return None


def _half(words: Sequence[Word], i: int, language: Language) -> tuple[Figure, int]:
    known = figures(language.code)
    if i + 2 < len(words) and words[i + 1].lower in known.articles:
        behind = words[i + 2].lower
        of = known.magnitudes.get(behind) or known.numbers.get(behind)
        last = i + 2 if of else i + 1
        return Figure("count", (of or 1) / 2, _noun(words, last, language), words[i].start, words[last].end), last
    return Figure("share", 1 / 2, _noun(words, i, language), words[i].start, words[i].end), i


def _ordinal(words: Sequence[Word], i: int, language: Language) -> tuple[Figure, int] | None:
    number = ordinal(words[i].lower, language)
    if number is None or not i or not _is_before_noun(words, i, language):
        return None
    return Figure("ordinal", number, _noun(words, i, language), words[i].start, words[i].end), i


def _is_before_noun(words: Sequence[Word], i: int, language: Language) -> bool:
    """Whether a content word stands right behind word `i`: "a third ship", but not "a third of the ships"."""
    if i + 1 >= len(words) or words[i + 1].start - words[i].end > 1:
        return False
    return words[i + 1].text[0].isalpha() and words[i + 1].lower not in language.words.function_words


def _upper(words: Sequence[Word], i: int, value: float, last: int, language: Language) -> tuple[float | None, int]:
    """Returns the second number of a range that begins with word `i`, and the index of its last word."""
    known = figures(language.code)
    before = words[i - 1].lower if i else ""
    links = known.range_links if before in known.range_openers else known.bare_range_links
    if last + 2 >= len(words) or words[last + 1].lower not in links or before in known.origins:
        return None, last
    second = _number(words, last + 2, language)
    if second is None or second[0] <= value:
        return None, last
    return second


def _kind(words: Sequence[Word], i: int, last: int, text: str, language: Language) -> str:
    """Returns the kind of a number between two words; "" for a part of a longer word: "three-storey"."""
    word, end = words[i], words[last].end
    after, before = text[end : end + 2], text[max(0, word.start - 2) : word.start]
    rest = word.lower.partition("-")[2]
    if (rest and rest not in figures(language.code).numbers) or (before[-1:] in _DASHES and before[:1].isdigit()):
        return ""
    if after[:1] in _DASHES and after[1:].isdigit():
        return "score"
    if after[:1] in _DASHES and after[1:].isalpha():
        return "age" if words[last + 1].lower.split("-")[0] in _years(language) else "count"
    if before.rstrip()[-1:] in tuple(_CURRENCIES):
        return f"money {before.rstrip()[-1:]}"
    if kind := _kind_by_noun(words, last, language):
        return kind
    is_apposed = before == ", " and after[:1] in {",", "."}  # "Ann Lee, 31,"
    return "age" if is_apposed and word.text.isdigit() else "count"


def _kind_by_noun(words: Sequence[Word], last: int, language: Language) -> str:
    """Returns the kind that the words behind a number show; "" where they show none."""
    following = [each.lower for each in words[last + 1 : last + 2]]
    if following == ["%"] or _next_words(words, last) in figures(language.code).percent:
        return "percent"
    return "span" if following and following[0] in language.words.time_nouns else ""


def _next_words(words: Sequence[Word], last: int) -> str:
    """Returns the next word, with the one behind it where it is short: "percent", "per cent"."""
    following = [word.lower for word in words[last + 1 : last + 3]]
    return " ".join(following) if following and len(following[0]) <= _SHORT else "".join(following[:1])


def _with_unit(figure: Figure, unit: str, language: Language) -> Figure:
    """Returns a span of time with the seconds of its unit; "three times" is none."""
    length = figures(language.code).time_units.get(unit)
    if length is None:
        return figure._replace(kind="times", noun=())
    return figure._replace(scale=length)


def _noun(words: Sequence[Word], last: int, language: Language) -> tuple[str, ...]:
    """Returns the stems of the content words right behind a number."""
    found = []
    for before, word in pairwise(words[last : last + 1 + _UNIT_WORDS]):
        if word.start - before.end > 1 or word.text[0] in _CURRENCIES:
            break
        if word.text[0].isalpha() and word.lower not in language.words.function_words:
            found.append(word.lower)
    return stems(found, language)


@cache
def _years(language: Language) -> frozenset[str]:
    return frozenset(word for word in language.words.compound_closers if word.startswith("year"))
