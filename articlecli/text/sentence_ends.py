"""Where sentences end: what Punkt proposes, mended.

Punkt sees a stop and the words beside it. It doesn't see quotations, brackets, lists, footnote marks or lower-case
prose, so ends are added (`_MISSED_END`, `_item_starts`), moved behind the marks that follow them (`_TRAILING_MARKS`) or
before one that opens what is next, and taken away (`_runs_on`). Measured on GUM and EWT, see benchmarks/README.md.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from heapq import merge
from itertools import chain

from articlecli.languages import CAPITAL, Language, one_of

# What few texts need is a string, which `re` compiles where it is first used.
_OPENERS = r"[\"'“‘«(\[]*"
_CLOSERS = r"[\"'”’»)\]]*"
# What begins with a set of marks and looks back from there is found at once; with other beginnings every word is tried.
_DOMAINS = "Com|Net|Org"  # ends of addresses: "Ferries.Com"
_MISSED_END = re.compile(
    r"[.?!](?:"
    rf"(?<=\b[a-z]\.[a-z]\.)(?=\s+[\"“«]{CAPITAL})"  # "at 4 p.m. “We": before a mark Punkt doesn't look at the word
    rf"|(?<=[^\W\d_]{{2}}\.)\)(?=\s+(?P<opening>{CAPITAL}[^\W\d_]*)\s)"  # "(220 Quay Ave.) Does", not "(D-Ill.) Monday"
    rf"|(?<=[a-z]{{2}}[.?!])[\"”’)]?(?=(?!{_DOMAINS})(?:{CAPITAL}[a-z]+[ ,.’']|{CAPITAL} ))"  # "end.The"
    rf"|(?<=\d\.)(?={CAPITAL}[a-z]+ )"  # "1,000.That"
    r")"
)
_DOTS = ("..", ". .", "…")
# "wait ... The", "and then… “No": Punkt takes the dots for an abbreviation
_ENDING_DOTS = rf"[.…](?:(?<=\.)(?:\.\.| \. \.)|(?<=…)){_CLOSERS}(?=\s+{_OPENERS}{CAPITAL})"
_ENDING_SIGN = re.compile(
    r"[_=*:;-](?:"
    r"(?<![_=*-][_=*-])(?:(?<=-)-{4,}|(?<!-)[_=*]{4,})(?=\s)"  # a rule between two parts of a letter
    r"|(?<=\s[:;=])-?[)(DP](?=\s+[^\W_])"  # "thank you :) They"
    r")"
)
_STAMPS_MIDDLE = r"/\d\d?/\d{2,4} \d\d:\d\d"
# What stands behind a sentence's end and belongs to it: [7] [citation needed] :)
_TRAILING_MARKS = re.compile(
    r"(?=\s?[\[:;=^])(?:\s?\[(?:\d{1,3}|[a-z ]{1,30})\]){0,20}(?:\s(?:[:;=]-?[)(DPpO]|\^_\^)(?=\s|$))?"
)
# "the end. The next", "the end.” The next": most ends, which is why the rest isn't asked of them
_ORDINARY = re.compile(rf"(?:(?<=[^\W\d_]{{2}}\.)|(?<=[^\W\d_]{{2}}\.[\"”]))\s+[\"“]?{CAPITAL}[^\W_]")
_NAME_THEN_WORD = rf"(?:[^\W\d_]\.? ?)?(?:{CAPITAL}[\w.'’-]*\s+){{1,4}}(?P<word>[^\W\d_]+)"
_GOES_ON = frozenset(",;)]”’»")
_DASHES = ("—", "–", "--")
_DASH = r"(?:—|–|--)\s*\w"  # “The frost is late.” — Tom Marsh
_REFERENCE = r"\([^()]{1,80}\)[.!?]"  # “…” (Weld 55).
_ADDRESSES = ("http:", "https:", "www.")  # how they begin
_OPENING_MARKS = frozenset("“„«‘‚‹")
_QUOTATION_MARKS = ('"', "”", "'", "’", "»")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = r"[^\W\d_]\."
_NUMBER = r"[#$£€]?\d"
_INITIALS = rf"\b(?:{CAPITAL}\.){{2}}$"  # J.K., and the end of J.R.R.
_OPENS_SMALL = r"\W*[a-z]"
# "Bring 1. A cup 2. Boots", and with other marks: "2) Boots", "2.) Boots", "b. Boots", "• 2. Boots"
_ITEM_MARK = rf"(?:(?<=\s)|^)(?:[•⁃‣▪●]\s?)?(?P<value>\d{{1,2}}|[a-z])(?P<form>\.\)|[.)])(?=\s+{CAPITAL})"
_ITEM_MARKS_END = re.compile(rf"[.)](?:(?<=[^\w.(][\da-z].)|(?<=[^\w.(]\d\d.))\)?\s+{CAPITAL}")
_LONE_MARK = r"(?:[•⁃‣▪●]\s?)?\(?(?:\d{1,2}|[a-zA-Z])(?:\.\)|[.)])"
_LONGEST_MARK = len("• (12.)")
_OPENS_LIST = r"(?:^|[.?!:;—][\"”’)]*)\s*$"
_SHORTEST_LIST = 2  # items
_LOOKED_AT = 100  # code points on each side of an end


def sentence_ends(text: str, proposed: Iterable[int], language: Language) -> Iterator[int]:
    """The offsets in one paragraph's text at which its sentences end, the last at its end.

    `proposed` are the offsets at which Punkt ends a sentence, in order.
    """
    items = _item_starts(text)
    starts = set(items)
    others = sorted([*_missed_ends(text, language), *items])
    seen = merge(proposed, others) if others else proposed
    start = end = 0
    for proposal in chain(seen, [len(text)]):
        following = _beside_marks(text, proposal)
        if following == end:
            continue
        if end and (end in starts or not _runs_on(text, start, end, following, language)):
            yield end
            start = end
        end = following
    if end:
        yield end


def _missed_ends(text: str, language: Language) -> Iterator[int]:
    """The ends that Punkt doesn't see, those of each kind in order."""
    return chain(
        (stop.end() for stop in _MISSED_END.finditer(text) if _is_end(stop, language)),
        map(re.Match.end, re.finditer(_ENDING_DOTS, text) if any(dots in text for dots in _DOTS) else ()),
        map(re.Match.end, _ENDING_SIGN.finditer(text)),
        map(re.Match.end, _stamped(language).finditer(text) if "/" in text and re.search(_STAMPS_MIDDLE, text) else ()),
    )


def _is_end(stop: re.Match[str], language: Language) -> bool:
    return not stop["opening"] or stop["opening"].lower() in language.words.function_words


def _beside_marks(text: str, end: int) -> int:
    """An end that has before it the marks that belong to its sentence, and no other."""
    if text[end - 1 : end] in _OPENING_MARKS and text[end - 2 : end - 1].isspace() and end < len(text):
        return end - 1 - _blanks_before(text, end - 1)  # "the end. « The next »"
    marks = _TRAILING_MARKS.match(text, end)
    return marks.end() if marks else end


def _blanks_before(text: str, end: int) -> int:
    before = text[max(0, end - _LOOKED_AT) : end]
    return len(before) - len(before.rstrip())


def _item_starts(text: str) -> list[int]:
    """Where the items of a list begin that stands in one paragraph, in order: "Bring: 1. a cup 2. boots"."""
    if not _ITEM_MARKS_END.search(text):
        return []
    found: list[int] = []
    run: list[re.Match[str]] = []
    opens_list = re.compile(_OPENS_LIST).search
    for mark in re.finditer(_ITEM_MARK, text):
        if run and _counts_on(run[-1], mark):
            run.append(mark)
            continue
        found += _starts(run)
        run = [mark] if opens_list(text, max(0, mark.start() - _LOOKED_AT), mark.start()) else []
    return found + _starts(run)


def _starts(run: list[re.Match[str]]) -> list[int]:
    return [mark.start() for mark in run] if len(run) >= _SHORTEST_LIST else []


def _counts_on(mark: re.Match[str], following: re.Match[str]) -> bool:
    if mark["form"] != following["form"] or mark["value"].isdigit() != following["value"].isdigit():
        return False
    first, second = (int(m["value"]) if m["value"].isdigit() else ord(m["value"]) for m in (mark, following))
    return second == first + 1


def _runs_on(text: str, start: int, end: int, following: int, language: Language) -> bool:
    """Whether the sentence goes on after `end`. `following` is the next end that was proposed."""
    before = text[max(start, end - _LOOKED_AT) : end].rstrip()
    if _ORDINARY.match(text, end) and _last_word(before) not in language.names.abbreviations:
        return False
    letter = _LETTER_OR_DIGIT.search(text, end, following)
    if not letter or _is_mark(text, start, end):
        return True  # neither an item's number nor marks alone are a sentence: "2.", ". . ."
    goes_on = letter.end() - len(text[end : letter.end()].lstrip())
    after = text[goes_on : goes_on + _LOOKED_AT]
    if after[0] in _GOES_ON:
        return True  # “how do we sail?”, “where?”
    if after[0].islower():
        return _goes_on_in_lower_case(text, before, after, language)
    return _goes_on(before, after, language)


def _goes_on(before: str, after: str, language: Language) -> bool:
    """Whether a sentence goes on with a capital, a number or a mark."""
    if before.endswith(_QUOTATION_MARKS):
        if before.rstrip("".join(_QUOTATION_MARKS)).endswith(("?", "!", "…")):  # “Is it?” Lee asked.
            named = re.match(_NAME_THEN_WORD, after)
            return bool(named and named["word"] in language.quotations.cues)
        if after[0] == "(" and re.match(_REFERENCE, after):
            return True
    is_signed = after.startswith(_DASHES) and re.match(_DASH, after)
    return bool(is_signed) or _abbreviates(before, after, language)


def _is_mark(text: str, start: int, end: int) -> bool:
    mark = text[start:end].strip() if end - start <= _LOOKED_AT else ""
    return 0 < len(mark) <= _LONGEST_MARK and re.fullmatch(_LONE_MARK, mark) is not None


def _goes_on_in_lower_case(text: str, before: str, after: str, language: Language) -> bool:
    """Whether a sentence goes on with a word in lower case: after `Yahoo!` it does, after `the end.` it doesn't."""
    first = after.split(maxsplit=1)[0]
    if _is_brand(first) or (first.startswith(_ADDRESSES) and first not in _ADDRESSES):
        return False
    last = before.rsplit(maxsplit=1)[-1]
    word = last.rstrip(".?!").lower()
    if not last.endswith((".", "?", "!")) or before.endswith(("..", ". .")) or len(word) == 1:
        return True
    if last.endswith(".") and (word in language.sentences.abbreviations or "." in word):
        return True
    if any(said in language.quotations.cues for said in _WORD.findall(after)[:2]):
        return True  # Is it late? she wondered.
    return last[0].isupper() and not _is_informal(text, language)


@lru_cache(maxsize=1)
def _is_informal(text: str, language: Language) -> bool:
    """Whether a paragraph does without capitals; remembered, as each of its ends may ask."""
    return bool(re.match(_OPENS_SMALL, text) or re.search(language.sentences.informal, text))


def _abbreviates(before: str, after: str, language: Language) -> bool:
    """Whether the stop that a sentence seems to end with is an abbreviation's."""
    word = _last_word(before) if before.endswith(".") else ""
    if word in language.sentences.abbreviations_before_numbers and re.match(_NUMBER, after):
        return True  # No. 10
    if word in language.sentences.abbreviations and re.match(_INITIAL, after):
        return True  # Dr. A. Lee, where Punkt takes the initial for the word
    # "It is Tuesday.Mr. Lee", where Punkt takes "Tuesday.Mr" for the word, and J.K. Lee
    if word in language.names.abbreviations or (before[-3:-2] == "." and re.search(_INITIALS, before)):
        return after[:1].isupper() and after.split(maxsplit=1)[0].lower() not in language.words.function_words
    return False


def _last_word(text: str) -> str:
    return text.rsplit(maxsplit=1)[-1].lstrip("([“‘\"'").rstrip(".").lower()


def _is_brand(word: str) -> bool:
    """Whether a word has its capital inside: "iPhone", "eBay"."""
    return any(c.isupper() for c in word[1:])


@cache
def _stamped(language: Language) -> re.Pattern[str]:
    """The ends on both sides of the stamp in a letter's head: "Ann Weld 04/26/2001 07:17 AM We"."""
    halves = one_of(half.upper() for half in language.sentences.clock_halves)
    stamp = rf"\d\d?/\d\d?/\d{{2,4}} \d\d:\d\d(?: (?:{halves}))?"
    return re.compile(rf"\w(?=\s+{stamp})|\b{stamp}(?=\s+[A-Z\"])")
