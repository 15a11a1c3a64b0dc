"""Cuts a line where two blocks may have been glued: a date behind a headline, a heading before its paragraph.

A cut is only a candidate. Where both halves turn out to be running text, they become one paragraph again.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articlecli.core import fold, lazy_pattern
from articlecli.languages import NOTHING, Language
from articlecli.parsers import _dates
from articlecli.parsers._blocks import LONGEST_LINE, Block, ends_sentence

_LONGEST_HEAD = 150  # characters of a heading or a caption before the paragraph
_LONGEST_TAIL = 100  # characters of what stands behind a paragraph's last sentence
_LONGEST_LINE = 30  # words of a headline with a date behind it
# A credit before a word in capitals, a quotation, or a word that may open a sentence: "(AP Photo/Ann Lee) The council"
_MADE_BY = lazy_pattern(r"\([^()]{2,60}/[^()]{2,60}\)\s+(?=(?:[A-Z]{3}|[“\"])|(?P<opener>[A-Z]\w*))")
_AFTER_WORD = lazy_pattern(r"[^\W_A-Z][”\"’)]?\s+(?P<start>[^\W\d_]+)(?=\s[a-z“\"])")  # a word that follows no mark
_FIRST_SENTENCE = lazy_pattern(r"[^.?!]*(?:[.?!](?!\s)[^.?!]*)*")  # also "9.30", and no mark before a blank
_CLOCK = lazy_pattern(r"\d[:.]\d\d")
_SENTENCE_END = lazy_pattern(r"[^\W\d_]{2}[.!?][”\"’)]?\s+(?=[^\W\d_a-zß-öø-ÿ])")
# The roles that keep the halves of a line apart: of the tail, or of the head. With other roles they are one block.
_TAILS = {"furniture", "teaser", "caption", "credit", "date", "note", "source", "byline", "kicker"}
_HEADS = _TAILS | {"headline", "deck", "heading"}
_LINK_MARKS = "»›→▸"  # marks of links, which end no sentence


def cut_glued(blocks: Sequence[Block], text: str, language: Language) -> Iterator[Block]:
    """Yields the blocks that have words, or all where none has. A block that may be two becomes two halves.

    The second half has `glue`.
    """
    with_words = [block for block in blocks if any(map(str.isalnum, block.text))]  # no rule: "* * *"
    for block in with_words or blocks:
        place, glue = 0, ""
        if block.role in {"", "paragraph"} and not block.is_item:
            place, glue = _cut(block, text, language)
        if not place:
            yield block
            continue
        head = text[block.start : place].rstrip()
        yield block._replace(text=fold(head), end=block.start + len(head))
        yield block._replace(
            text=fold(text[place : block.end]), start=place, mark_start=place, after_gap=False, glue=glue
        )


def join_glued(blocks: Sequence[Block], roles: Sequence[str]) -> tuple[list[Block], list[str]]:
    """Returns the blocks and their roles, with each block whole again whose halves' roles don't part them."""
    found: list[Block] = []
    kept: list[str] = []
    for block, given in zip(blocks, roles, strict=True):
        is_link = block.glue == "tail" and block.text[-1] in _LINK_MARKS and given not in _TAILS
        role = "teaser" if is_link else given
        is_apart = not block.glue or (role in _TAILS if block.glue == "tail" else kept[-1] in _HEADS)
        if is_apart and not (block.glue and role == kept[-1]):
            found.append(block)
            kept.append(role)
        else:
            between = " " if block.start > found[-1].end else ""
            found[-1] = found[-1]._replace(text=found[-1].text + between + block.text, end=block.end)
            kept[-1] = kept[-1] if block.glue == "tail" else role
    return found, kept


def _cut(block: Block, text: str, language: Language) -> tuple[int, str]:
    """Returns the offset at which a block's second half begins, and which half is the block; (0, "") for one block."""
    end = min(block.end, block.start + LONGEST_LINE)
    found = _MADE_BY.search(text, block.start, end) if "/" in block.text[:LONGEST_LINE] else None
    if found and (not found["opener"] or found["opener"] in _starters(language)):
        return found.end(), "head"
    opening = _FIRST_SENTENCE.match(text, block.start, min(end, block.start + _LONGEST_HEAD))[0]  # type: ignore[index]
    if not _starters(language).isdisjoint(opening.split()[2:]) and (start := _second_start(opening, language)):
        return block.start + start, "head"
    if block.words <= _LONGEST_LINE and (date := _date_behind(text, block, language)):
        return date, "tail"
    if ends_sentence(block.text) and block.text[-1] not in _LINK_MARKS:
        return 0, ""
    ends = [
        found.end() for found in _SENTENCE_END.finditer(text, max(block.start, block.end - _LONGEST_TAIL), block.end)
    ]
    return (ends[-1], "tail") if ends else (0, "")


@cache
def _starters(language: Language) -> frozenset[str]:
    """Returns the function words that may open a sentence, with their capitals."""
    no_starters = language.words.narrators | language.words.first_person | language.names.capital_particles
    months = lazy_pattern("|".join(language.articles.months) or NOTHING, re.IGNORECASE)
    words = (word for word in language.words.function_words if word.isalpha() and word not in no_starters)
    return frozenset(word.capitalize() for word in words if not months.fullmatch(word))


def _second_start(opening: str, language: Language) -> int:
    """Returns the offset of a sentence that follows no mark: "The" in "What they hid The council met". Else 0.

    The words before it are no phrase that goes on: they don't end with a function word or inside a quotation.
    """
    starters = _starters(language)
    for found in _AFTER_WORD.finditer(opening, 2):
        if found["start"] not in starters:
            continue
        head = opening[: found.start("start")].rstrip()
        is_whole = head.count('"') % 2 == 0 and head.count("“") == head.count("”")
        last = head.split()[-1]
        # A name may go on with such a word: "the charity Life | Always", "the BBC's | Today programme".
        is_name = last[0].isupper() or last.endswith(language.words.possessive_endings)
        opens = found["start"].lower() in language.words.definite_determiners if is_name else True
        if is_whole and opens and last.lower() not in language.words.function_words:
            return found.start("start")
    return 0


def _date_behind(text: str, block: Block, language: Language) -> int:
    if _dates.iso_date(block.text, language):
        return 0  # "Last updated 3 June 2025"
    found = _date_at_end(language).search(text, block.start + 2, block.end)
    is_sentence = ends_sentence(block.text) and not (found and _CLOCK.search(found["date"]))  # not "10:15 a.m."
    return found.start("date") if found and not is_sentence else 0


@cache
def _date_at_end(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a date, or of a time to read, at the end of a line."""
    return lazy_pattern(
        rf"(?<=[^\s,])(?:\s+|(?<=[a-z?!”]))(?P<date>(?:{language.articles.date_prefix})"
        rf"(?:{_dates.date_pattern(language)}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})\S*(?:\s.{{0,40}})?"
        rf"|\d{{1,3}}[ -](?:{language.articles.reading_time})\b.{{0,20}})$",
        re.IGNORECASE,
    )
