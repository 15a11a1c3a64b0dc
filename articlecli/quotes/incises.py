"""Finds the writer's words inside quoted words, as French and Spanish have them: « It is late, said Lee, and dark. »

Also finds the turns of a dialogue that only a dash opens: —It is late —said Lee—. And dark.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articlecli.core import Passage, Quotation, Span, lazy_pattern, passage
from articlecli.languages import Language
from articlecli.people import phrase_from
from articlecli.quotes import inversion
from articlecli.quotes.clauses import Clause
from articlecli.quotes.marked_spans import MarkedSpan

_WINDOW = 160  # characters from the mark before an incise in which its verb and its subject stand
_LONGEST_GROUP = 5  # words up to the cue: "s'est-il encore félicité"
_LONGEST = 250  # characters of an incise
_MOST_ASIDES = 3  # behind the subject: "Ann Lee, a nurse, 34,"
_OPENER = lazy_pattern(r"(?<=[^\s,]),\s+(?=\w)|(?<=[?!…])\s+(?=[^\W\d_])|\s[–—-]\s?(?=[^\W\d_])")
_DASH = lazy_pattern(r"[–—]|-(?!\w)|(?<=\s)-")
_MARK = lazy_pattern(r"[.,:;?!–—]")
_LETTER = lazy_pattern(r"[^\W_]")
_TURN = lazy_pattern(r"[–—]\s?(?=[\w¿¡…])")


def without_incises(text: str, span: MarkedSpan, language: Language) -> list[MarkedSpan]:
    """Returns a marked span in parts, without the incises between them; the span itself where it has none."""
    if len(span.pieces) > 1:
        return [span]
    piece = span.pieces[0]
    found = list(find_incises(text, piece.start, piece.end, language))
    if not found:
        return [span]
    pieces = _between(text, piece, found)
    starts = [span.start, *(each.start for each in pieces[1:])]
    is_last_open = bool(pieces) and pieces[-1].end == piece.end
    ends = [*(each.end for each in pieces[:-1]), span.end if is_last_open else pieces[-1].end] if pieces else []
    return [
        span._replace(pieces=(each,), start=start, end=end)
        for each, start, end in zip(pieces, starts, ends, strict=True)
    ] or [span]


def find_turns(
    text: str, paragraphs: Sequence[Span], marked: Sequence[Quotation], language: Language
) -> Iterator[Quotation]:
    """Yields the turns of a dialogue that a dash opens, if an incise names the speaker, outside the `marked` ones."""
    taken = {quotation.paragraph for quotation in marked}
    for number, paragraph in enumerate(paragraphs):
        opening = _TURN.match(text, paragraph.start, paragraph.end)
        if opening is None or number in taken:
            continue
        words = Span(opening.end(), paragraph.end)
        found = list(find_incises(text, words.start, words.end, language))
        if pieces := _between(text, words, found) if found else []:
            parts = tuple(_said(text, piece) for piece in pieces)
            yield Quotation(parts, paragraph.start, parts[-1].end, number)


def find_incises(text: str, start: int, end: int, language: Language) -> Iterator[Span]:
    """Yields the spans of the incises between two offsets, with the marks before and behind each."""
    if not _cue(language).search(text, start, end):
        return
    at = start
    while opening := _OPENER.search(text, at, end):
        at = opening.end()
        is_dash = opening.group().strip()[:1] in {"–", "—", "-"}
        last = _end_of_attribution(text, at, min(end, at + _WINDOW), language, is_dash=is_dash)
        if last is not None:
            at = _end_of_dashes(text, last, end) if is_dash else _end_of_incise(text, last, end, language)
            yield Span(opening.start(), at)


def _between(text: str, words: Span, incises: Sequence[Span]) -> list[Span]:
    """Returns the words before, between and behind the incises, as far as there are any."""
    starts = [words.start, *(incise.end for incise in incises)]
    ends = [*(incise.start for incise in incises), words.end]
    return [
        Span(start, end)
        for start, end in zip(starts, ends, strict=True)
        if end > start and _LETTER.search(text, start, end)
    ]


def _said(text: str, piece: Span) -> Passage:
    found = passage(text, piece.start, piece.end)
    return Passage(" ".join(found.text.split()), found.start, found.end)


def _end_of_attribution(text: str, start: int, end: int, language: Language, *, is_dash: bool) -> int | None:
    """Returns the offset behind the cue and the subject that open at `start`, or None where none do."""
    clause = Clause(text, start, end, language)
    for verb in clause.cues[:2]:
        if verb >= _LONGEST_GROUP:
            return None
        words = clause.words
        group = [i for i in range(verb) if not (words[i].word.is_pronoun and not words[i].word.is_capitalised)]
        is_inverted = len(group) < verb
        if not all(_is_in_group(clause, i) for i in group) or words[0].word.is_pronoun:
            return None
        if is_inverted:
            return words[verb].end
        if named := inversion.subject_behind(clause, verb):
            return named.end
        if is_dash and language.words.drops_pronouns and words[verb].word.lower not in language.quotations.noun_cues:
            return words[verb].end
    return None


def _is_in_group(clause: Clause, i: int) -> bool:
    word = clause.words[i].word
    return word.is_adverb or (word.is_lower and word.lower in clause.language.words.auxiliaries)


def _end_of_dashes(text: str, start: int, end: int) -> int:
    """Returns the offset behind the dash that closes an incise, with the mark behind it; `end` where none does."""
    closing = _DASH.search(text, start, min(end, start + _LONGEST))
    if closing is None:
        return end
    after = closing.end()
    return after + 1 if text[after : after + 1] in {".", ",", ";", ":"} else after


def _end_of_incise(text: str, start: int, end: int, language: Language) -> int:
    """Returns the offset behind the mark that closes an incise, which appositions may precede: "Ann Lee, a nurse,"."""
    for _ in range(_MOST_ASIDES):
        mark = _MARK.search(text, start, min(end, start + _LONGEST))
        if mark is None:
            return end
        if mark[0] != "," or not _is_apposition(text, mark.end(), end, language):
            return mark.start() if mark[0] in {"–", "—"} else mark.end()
        start = mark.end()
    return start


def _is_apposition(text: str, start: int, end: int, language: Language) -> bool:
    """Whether an apposition opens at an offset: "a nurse", "mayor of Leeds"."""
    clause = Clause(text, start, min(end, start + _WINDOW), language)
    if not clause.words or clause.words[0].word.is_pronoun or clause.words[0].word.is_capitalised:
        return False
    found = phrase_from(text, clause.words, 0, language)
    inside = [token for token in clause.words if found and token.end <= found.end]
    behind = text[found.end : found.end + 1] if found else ""
    return any(token.word.is_role for token in inside) and (behind in {",", ".", ""} or inside[0].word.is_role)


@cache
def _cue(language: Language) -> re.Pattern[str]:
    """Returns the pattern of any cue: most quoted words have none, and are done with."""
    return lazy_pattern(rf"\b(?:{'|'.join(sorted(language.quotations.cues, key=len, reverse=True))})\b")
