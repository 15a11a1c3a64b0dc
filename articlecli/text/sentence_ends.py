"""Finds where sentences end: corrects the ends that Punkt proposes.

Punkt sees a stop and the words beside it. It doesn't see quotations, brackets, lists, footnote marks or lower-case
prose. So this module adds ends (`_missed_ends`, `_item_starts`). It moves an end behind the marks that belong to its
sentence (`_TRAILING_MARKS`), or before a mark that opens the next sentence. It removes ends where a sentence goes on
(`_runs_on`). benchmarks/README.md has its figures on GUM and EWT, two collections of English texts.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from heapq import merge
from itertools import chain

from articlecli.core import lazy_pattern
from articlecli.languages import CAPITAL, Language, one_of

# A pattern that few texts need is a string: `re` compiles it when it is first used.
_OPENERS = r"[\"'“‘«(\[]*"
_CLOSERS = r"[\"'”’»)\]]*"
# The next patterns begin with a mark and look back from it, so that `re` goes from mark to mark. With any other
# beginning it would try every word.
_LOWER = r"[^\W\d_A-Z]"  # a letter that is mostly in lower case
_DOMAINS = "Com|Net|Org"  # ends of web addresses: "Ferries.Com"
_MISSED_END = lazy_pattern(
    r"[.?!](?:"
    rf"(?<=\b[a-z]\.[a-z]\.)(?=\s+[\"“«]{CAPITAL})"  # "at 4 p.m. “We": Punkt doesn't see the word behind a mark
    rf"|(?<=[^\W\d_]{{2}}\.)\)(?=\s+(?P<opening>{CAPITAL}[^\W\d_]*)\s)"  # "(220 Quay Ave.) Does", not "(D-Ill.) Monday"
    # "end.The"
    rf"|(?=\S)(?<={_LOWER}{{2}}[.?!])[\"”’)]?(?=(?!{_DOMAINS})(?:{CAPITAL}{_LOWER}+(?:[ ,’']|\.\s)|{CAPITAL} ))"
    rf"|(?=\d)(?<=(?:{_LOWER}{{4}}|.\w{{2}}\))[.?!])\d{{1,3}}(?: \d{{1,3}})?(?=\s+{CAPITAL}{_LOWER})"  # "end.12 The"
    rf"|(?<=\d\.)(?={CAPITAL}[a-z]+ )"  # "1,000.That"
    r")"
)
_TWO_ELLIPSES = "……"  # one mark in Chinese
_DOTS = ("..", ". .", "…")
_SHORT_WORD = r"\.(?:(?<=\b\w\.\.)|(?<=\b\w\w\.\.)|(?<=\b\w\w\w\.\.))"  # the stop behind "Nov."
# "wait ... The", "and then… “No": Punkt takes the dots for the stop of an abbreviation
_ENDING_DOTS = lazy_pattern(rf"[.…](?:(?<=\.)(?:\.\.| \. \.)|(?<=…)|{_SHORT_WORD}){_CLOSERS}(?=\s+{_OPENERS}{CAPITAL})")
_ENDING_SIGN = lazy_pattern(
    r"[_=*:;-](?:"
    r"(?<![_=*-][_=*-])(?:(?<=-)-{4,}|(?<!-)[_=*]{4,})(?=\s)"  # a line of marks between two parts of a letter: "====="
    r"|(?<=\s[:;=])-?[)(DP](?=\s+[^\W_])"  # "thank you :) They"
    r")"
)
_STAMPS_MIDDLE = lazy_pattern(r"/\d\d?/\d{2,4} \d\d:\d\d")
# The marks behind a sentence's end that belong to the sentence: [7] [citation needed] :)
_TRAILING_MARKS = lazy_pattern(
    r"(?=\s?[\[:;=^])(?:\s?\[(?:\d{1,3}|[a-z ]{1,30})\]){0,20}(?:\s(?:[:;=]-?[)(DPpO]|\^_\^)(?=\s|$))?"
)
# "the end. The next", "the end.” The next": most ends look so, and need no other check
_ORDINARY = lazy_pattern(rf"(?:(?<=[^\W\d_]{{2}}\.)|(?<=[^\W\d_]{{2}}\.[\"”]))\s+[\"“]?{CAPITAL}[^\W_]")
_NAME_THEN_WORD = lazy_pattern(rf"(?:[^\W\d_]\.? ?)?(?:{CAPITAL}[\w.'’-]*\s+){{1,4}}(?P<word>[^\W\d_]+)")
_BRACKETED = lazy_pattern(r"[(«„“\"]{1,2}[^\W\d_]{2}")
_CONTINUING_MARKS = frozenset(",;)]”’»，、；）」』】》№")  # no sentence opens with one of these
_LOW_QUOTATION_MARK = ",,"  # opens a quotation as „ does
_DASHES = ("—", "–", "--")
_DASH = lazy_pattern(r"(?:—|–|--)\s*(\w+)")  # before a name: “The frost is late.” — Tom Marsh
_HYPHEN = lazy_pattern(r"-\s+\w")  # the same with a hyphen
_REFERENCE = lazy_pattern(r"\([^()]{1,80}\)[.!?]")  # “…” (Weld 55).
_ADDRESSES = ("http:", "https:", "www.")  # beginnings of web addresses
_OPENING_MARKS = frozenset("“„«‘‚‹")
_QUOTATION_MARKS = ('"', "”", "'", "’", "»")
_LETTER_OR_DIGIT = lazy_pattern(r"[^\W_]")
_WORD = lazy_pattern(r"[^\W\d_]+")
_INITIAL = lazy_pattern(r"[^\W\d_]\.")
_ELIDED = lazy_pattern(r"['’]([^\W\d_]{2,})$")  # the word behind an apostrophe: "dell'art."
_NUMBER = lazy_pattern(r"[#$£€№]? ?\d")
_ROMAN = lazy_pattern(r"\b[IVXLC]{2,7}\.$")  # Ludwig XIV.
_INITIALS = lazy_pattern(rf"\b(?:{CAPITAL}\.){{2}}$")  # J.K., and the end of J.R.R.
_OPENS_IN_LOWER_CASE = lazy_pattern(r"\W*[a-z]")
# The mark of an item: "Bring: 1. A cup 2. Boots"; other forms are "2) Boots", "2.) Boots", "b. Boots", "• 2. Boots"
_ITEM_MARK = lazy_pattern(rf"(?:(?<=\s)|^)(?:[•⁃‣▪●]\s?)?(?P<value>\d{{1,2}}|[a-z])(?P<form>\.\)|[.)])(?=\s+{CAPITAL})")
_ITEM_MARKS_END = lazy_pattern(rf"[.)](?:(?<=[^\w.(][\da-z].)|(?<=[^\w.(]\d\d.))\)?\s+{CAPITAL}")
_LONE_MARK = lazy_pattern(r"(?:[•⁃‣▪●]\s?)?\(?(?:\d{1,2}|[a-zA-Z])(?:\.\)|[.)])")
_LONGEST_MARK = len("• (12.)")
_OPENS_LIST = r"(?:^|[.?!:;—][\"”’)]*)\s*$"
_SHORTEST_LIST = 2  # items
_LOOKED_AT = 100  # code points on each side of an end


def sentence_ends(text: str, proposed: Iterable[int], language: Language) -> Iterator[int]:
    """Yields the offsets at which the sentences of a paragraph end, in order; the last is the end of the paragraph.

    `text` is the paragraph's text, and every offset points into it. `proposed` holds the offsets at which Punkt ends a
    sentence, in order.
    """
    items = _item_starts(text)
    starts = set(items)
    others = sorted([*_missed_ends(text, language), *_ends_by_marks(text, language), *items])
    seen = merge(proposed, others) if others else proposed
    closing = language.sentences.closing_marks
    start = end = 0
    for proposal in chain(seen, [len(text)]):
        following = _moved_over_marks(text, proposal, closing)
        if following == end:
            continue
        if end and (end in starts or not _runs_on(text, start, end, following, language)):
            yield end
            start = end
        end = following
    if end:
        yield end


def _missed_ends(text: str, language: Language) -> Iterator[int]:
    """Yields the ends that Punkt misses, one kind after the other; the ends of one kind are in order."""
    return chain(
        (stop.end() for stop in _MISSED_END.finditer(text) if _is_end(stop, language)),
        map(re.Match.end, _ENDING_DOTS.finditer(text) if any(dots in text for dots in _DOTS) else ()),
        map(re.Match.end, _ENDING_SIGN.finditer(text)),
        map(re.Match.end, _stamps(language).finditer(text) if "/" in text and _STAMPS_MIDDLE.search(text) else ()),
    )


def _ends_by_marks(text: str, language: Language) -> Iterable[int]:
    """Returns the ends behind the marks and abbreviations that the language has besides ".?!…"."""
    if not _has_marks(language):
        return ()
    from articlecli.text import script_stops  # a language without such marks doesn't need it

    return script_stops.ends(text, language)


@cache
def _has_marks(language: Language) -> bool:
    known = language.sentences
    marks = known.stops or known.stops_before_blanks or known.marks_before_openers or known.final_abbreviations
    return bool(marks or known.shortest_before_blank)


def _ends_in_ordinal(before: str, after: str, language: Language) -> bool:
    """Whether the stop at the end of `before` belongs to an ordinal number that `after` goes on from."""
    if not language.sentences.has_ordinals or before[-1] != ".":
        return False
    from articlecli.text import ordinals  # most languages don't need it

    return ordinals.is_ordinal(before, after, language)


def _is_end(stop: re.Match[str], language: Language) -> bool:
    """Whether a match of `_MISSED_END` ends a sentence. Behind a closing bracket, only a function word shows it."""
    return not stop["opening"] or _is_opener(stop["opening"], language)


def _is_opener(word: str, language: Language) -> bool:
    """Whether a word has a capital only where it opens a sentence."""
    lower = word.lower()
    return lower in language.words.function_words or lower in language.sentences.openers


def _moved_over_marks(text: str, end: int, closing: str) -> int:
    """Returns an end, moved behind the marks that belong to its sentence or before a mark that opens the next."""
    while closing and text[end : end + 1] and text[end] in closing and end and not text[end - 1].isspace():
        end += 1  # "„Gehen wir!“, sagte"
    if text[end - 1 : end] in _OPENING_MARKS and text[end - 2 : end - 1].isspace() and end < len(text):
        return end - 1 - _blanks_before(text, end - 1)  # "the end. « The next »"
    marks = _TRAILING_MARKS.match(text, end)
    return marks.end() if marks else end


def _blanks_before(text: str, end: int) -> int:
    before = text[max(0, end - _LOOKED_AT) : end]
    return len(before) - len(before.rstrip())


def _item_starts(text: str) -> list[int]:
    """Returns the offsets at which the items of a list in a paragraph begin, in order: "Bring: 1. A cup 2. Boots"."""
    if not _ITEM_MARKS_END.search(text):
        return []
    found: list[int] = []
    run: list[re.Match[str]] = []
    opens_list = lazy_pattern(_OPENS_LIST).search
    for mark in _ITEM_MARK.finditer(text):
        if run and _is_next_item(run[-1], mark):
            run.append(mark)
            continue
        found += _starts(run)
        run = [mark] if opens_list(text, max(0, mark.start() - _LOOKED_AT), mark.start()) else []
    return found + _starts(run)


def _starts(run: list[re.Match[str]]) -> list[int]:
    """Returns the offsets of the marks in a run of items; [] for a run that is too short for a list."""
    return [mark.start() for mark in run] if len(run) >= _SHORTEST_LIST else []


def _is_next_item(mark: re.Match[str], following: re.Match[str]) -> bool:
    """Whether one item's mark follows another's: "2." follows "1.", and "b)" follows "a)"."""
    if mark["form"] != following["form"] or mark["value"].isdigit() != following["value"].isdigit():
        return False
    first, second = (int(m["value"]) if m["value"].isdigit() else ord(m["value"]) for m in (mark, following))
    return second == first + 1


def _runs_on(text: str, start: int, end: int, following: int, language: Language) -> bool:
    """Whether the sentence that begins at `start` goes on after `end`. `following` is the next proposed end."""
    before = text[max(start, end - _LOOKED_AT) : end].rstrip()
    if (opening := _ORDINARY.match(text, end)) and _last_word(before) not in language.names.abbreviations:
        is_lower = text[opening.end() - 2].islower()  # "ł", which `CAPITAL` takes for a capital
        if not is_lower and not (language.sentences.has_ordinals and _ROMAN.search(before)):
            return False
    letter = _LETTER_OR_DIGIT.search(text, end, following)
    if not letter or text[end - 1 : end + 1] == _TWO_ELLIPSES or _is_item_mark(text, start, end):
        return True  # an item's number alone is no sentence, nor are marks alone: "2.", ". . ."
    next_start = letter.end() - len(text[end : letter.end()].lstrip())
    after = text[next_start : next_start + _LOOKED_AT]
    if after[0] in _CONTINUING_MARKS and not _opens_quotation(text, end, after, language):
        return True  # “how do we sail?”, “where?”
    if after[0].islower() and not _ends_in_ordinal(before, after, language):
        return _goes_on_in_lower_case(text, before, after, language)
    return _ends_in_ordinal(before, after, language) or _goes_on(before, after, language)


def _opens_quotation(text: str, end: int, after: str, language: Language) -> bool:
    """Whether a mark that closes quotations opens one here: ",,Wat?", and ”Va?” in Swedish."""
    opens = text[end].isspace() and after[0] in language.sentences.opening_marks and after[1:2].isalnum()
    return opens or after.startswith(_LOW_QUOTATION_MARK)


def _goes_on(before: str, after: str, language: Language) -> bool:
    """Whether a sentence goes on from `before` to `after`, which opens with a capital, a number or a mark."""
    if language.sentences.lower_case_goes_on and before.endswith("."):
        word = _BRACKETED.match(after)
        if word and after[word.end() - 2].islower():
            return True  # "u. a. (kurz"
    if before.endswith(_QUOTATION_MARKS):
        if before.rstrip("".join(_QUOTATION_MARKS)).endswith(("?", "!", "…")):  # “Is it?” Lee asked.
            named = _NAME_THEN_WORD.match(after)
            return bool(named and named["word"] in language.quotations.cues)
        if after[0] == "(" and _REFERENCE.match(after):
            return True
    if after.startswith(_DASHES) and (word := _DASH.match(after)):
        # “The frost is late.” — Tom Marsh; «Late? – she asked. – It is»
        return word[1].lower() not in language.sentences.openers or before.rfind("«") > before.rfind("»")
    if (
        after[0] == "-"
        and not before.endswith((".", ")"))
        and (word := _HYPHEN.match(after))
        and after[word.end() - 1].islower()
    ):
        return True  # "Is it late? - she wondered."
    return _ends_in_abbreviation(before, after, language)


def _is_item_mark(text: str, start: int, end: int) -> bool:
    """Whether the text from `start` to `end` is an item's mark and no more: "2."."""
    mark = text[start:end].strip() if end - start <= _LOOKED_AT else ""
    return 0 < len(mark) <= _LONGEST_MARK and _LONE_MARK.fullmatch(mark) is not None


def _goes_on_in_lower_case(text: str, before: str, after: str, language: Language) -> bool:
    """Whether a sentence goes on with a word in lower case: behind `Yahoo!` it does, behind `the end.` it doesn't."""
    first = after.split(maxsplit=1)[0]
    is_question = before.endswith(("?", "!"))  # behind these a sentence may open in lower case (UAX #29, SB8 and SB11)
    if language.sentences.lower_case_goes_on and not is_question and not _is_informal(text, language):
        return True
    if _is_brand(first) or (first.startswith(_ADDRESSES) and first not in _ADDRESSES):
        return False
    last = before.rsplit(maxsplit=1)[-1]
    word = last.rstrip(".?!").lower()
    if not last.endswith((".", "?", "!")) or before.endswith(("..", ". .")) or len(word) == 1:
        return True
    if last.endswith(".") and ("." in word or word in _abbreviations_before_lower_case(language)):
        return True
    if any(next_word in language.quotations.cues for next_word in _WORD.findall(after)[:2]):
        return True  # Is it late? she wondered.
    return last[0].isupper() and not _is_informal(text, language)


@lru_cache(maxsize=1)
def _is_informal(text: str, language: Language) -> bool:
    """Whether a paragraph is written without capitals. The answer is cached, since each of its ends may need it."""
    return bool(_OPENS_IN_LOWER_CASE.match(text) or re.search(language.sentences.informal, text))


def _ends_in_abbreviation(before: str, after: str, language: Language) -> bool:
    """Whether the stop at the end of `before` is part of an abbreviation, and ends no sentence."""
    word = _last_word(before) if before.endswith(".") else ""
    if (elided := _ELIDED.search(word)) is not None:
        word = elided[1]
    if word in language.sentences.abbreviations_before_numbers and _NUMBER.match(after):
        return True  # No. 10
    if (word in language.sentences.abbreviations or len(word) == 1) and _INITIAL.match(after):
        return True  # "Dr. A. Lee" and "J. A. Lee", where Punkt takes the initial for the word
    if len(word) == 1 and word.isalpha() and word == word.upper():
        return True  # an initial of a script without capitals: "د. علي"
    # "It is Tuesday.Mr. Lee", where Punkt takes "Tuesday.Mr" for the word; and "J.K. Lee"
    if language.words.capitals_mark_nouns and word in language.names.titles and after[:1].isupper():
        return True  # "Dr. Sieben": where nouns have capitals, a name may be written like another word
    if word in language.names.abbreviations or (before[-3:-2] == "." and _INITIALS.search(before)):
        return after[:1].isupper() and not _is_opener(after.split(maxsplit=1)[0], language)
    return False


@cache
def _abbreviations_before_lower_case(language: Language) -> frozenset[str]:
    final = (each.rstrip(".").lower() for each in language.sentences.final_abbreviations)
    return language.sentences.abbreviations | language.sentences.abbreviations_before_numbers | frozenset(final)


def _last_word(text: str) -> str:
    """Returns the last word of a text in lower case, without its full stop and without opening marks."""
    return text.rsplit(maxsplit=1)[-1].lstrip("([“‘\"'").rstrip(".").lower()


def _is_brand(word: str) -> bool:
    """Whether a word has a capital behind its first letter: "iPhone", "eBay"."""
    return any(c.isupper() for c in word[1:])


@cache
def _stamps(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the ends before and after the date and time in the head of a copied e-mail.

    "Ann Weld 04/26/2001 07:17 AM We" ends behind "Weld" and behind "AM".
    """
    halves = one_of(half.upper() for half in language.sentences.clock_halves)
    stamp = rf"\d\d?/\d\d?/\d{{2,4}} \d\d:\d\d(?: (?:{halves}))?"
    return lazy_pattern(rf"\w(?=\s+{stamp})|\b{stamp}(?=\s+[A-Z\"])")
