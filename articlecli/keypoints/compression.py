"""Shortens a sentence by deletion alone, so that the rest says the same: "On Monday, the boats" becomes "The boats".

There is no parser: a cut is made only where the marks and the words on both sides show where it begins and ends.
Quotations stay whole. An attribution loses only its time and its occasion, since an allegation without its source would
read as a fact. Asides with a number, a negation, a condition or a hedge stay.

After Zajic et al. 2007, "Multi-candidate reduction: sentence compression as a tool for document summarization tasks",
without its parse trees. The rules were chosen by reading shortened news sentences, not for their scores.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articlecli.core import Edit, Sentence, Span, lazy_pattern
from articlecli.languages import Language

_LONGEST = 1500  # characters: a longer sentence is a list or a table, and isn't shortened
_LONGEST_ASIDE = 200  # characters
_FEWEST_WORDS_A_NAME = 4  # an aside names who or what is meant, if at least one word in so many has a capital
_MOST_ITEMS = 2  # an aside with more items is a list, which stays: "the crew -- cooks, divers and a nurse --"
_PAIR = 2  # marks: one before the words, one after them

_BLANK = lazy_pattern(r"\s")
_WORD = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_MARK = lazy_pattern(r"[\"“”„«»‘]|``|''|(?<!\w)'(?=[^\W\d])")
_SINGLE_MARKS = {"‘", "'"}  # the closing mark can't be told from an apostrophe
_OPEN_PHRASE = lazy_pattern(r"[,;:()—–]|--")  # the beginning of a phrase that a comma may close: "Ann Weld, the mayor"
_DASH = lazy_pattern(r" (?:--|[—–]) |—")
# Matches an aside: The boats (most of them old) left
_PARENTHESIS = lazy_pattern(r"(?P<before>\w{1,40})(?P<cut> \((?P<aside>[^()]{3,200})\))(?=[ .,;:?!]|$)")

Cut = tuple[int, int]  # start and end, as offsets into the sentence


def compress(text: str, sentence: Sentence, language: Language, quoted: Sequence[Span] = ()) -> list[Edit]:
    """Returns the edits that shorten a sentence of `text`, in order and without overlap, as offsets into `text`.

    `quoted` has the spans of the article's quotations. No edit changes them, or other words between quotation marks.
    """
    start, end = sentence.start, sentence.end
    if end - start > _LONGEST:
        return []
    shown = _BLANK.sub(" ", text[start:end])
    kept = [(span.start - start, span.end - start) for span in quoted if span.start < end and start < span.end]
    kept += _between_marks(shown)
    opening = _opening(shown, language)
    edits = [opening] if opening and not _overlaps_any((0, opening.end), kept) else []
    reached = edits[0].end if edits else 0
    begin = reached - len(edits[0].text) if edits else 0
    for cut in sorted(cut for rule in _RULES for cut in rule(shown, begin, language)):
        if cut[0] >= reached and not _overlaps_any(cut, kept):
            edits.append(Edit(*cut, ""))
            reached = cut[1]
    return [Edit(start + edit.start, start + edit.end, edit.text) for edit in edits]


def _overlaps_any(cut: Cut, kept: Sequence[Cut]) -> bool:
    return any(start < cut[1] and cut[0] < end for start, end in kept)


def _between_marks(shown: str) -> list[Cut]:
    """Returns the span from the first quotation mark to the last; the whole sentence where a mark has no partner."""
    marks = list(_MARK.finditer(shown))
    if not marks:
        return []
    if len(marks) % _PAIR or any(mark.group() in _SINGLE_MARKS for mark in marks):
        return [(0, len(shown))]
    return [(marks[0].start(), marks[-1].end())]


def _opening(shown: str, language: Language) -> Edit | None:
    """Returns the edit that cuts a dispensable beginning, and gives the next word its capital."""
    mark = _pattern(language.cuts.agency_mark).match(shown)
    end = mark.end() if mark else 0
    adverbial = _pattern(language.cuts.dispensable_opening).match(shown, end)
    if adverbial and (not adverbial.groupdict().get("time") or _reports_past_event(shown, adverbial.end(), language)):
        end = adverbial.end()
    first = _WORD.search(shown, end)
    if not end or not first:
        return None
    capital = shown[end].upper()
    if first.start() == end and first.group().islower() and len(capital) == 1:
        return Edit(0, end + 1, capital)
    return None if first.group()[0].islower() else Edit(0, end, "")  # "iPhone" and “the” can't take a capital


def _reports_past_event(shown: str, start: int, language: Language) -> bool:
    """Whether a clause reports a past event, and needs no time: "the town agreed"; not "the town was rich"."""
    words = _WORD.findall(shown[start:])
    verb = next((word for word in words if _is_verb(word, language)), "")
    is_past = verb in language.words.past_verbs - language.words.auxiliaries or verb.endswith(
        language.words.past_endings
    )
    return is_past and not _pattern(language.cuts.to_come).search(shown, start)


def _times_and_occasions(shown: str, begin: int, language: Language) -> Iterator[Cut]:
    """Yields the times and occasions of statements: "Police said[ on Monday in a statement] that the gate was open"."""
    for found in _pattern(language.cuts.statement_times).finditer(shown, begin):
        yield found.span(found.lastgroup or 0)


def _parentheses(shown: str, begin: int, language: Language) -> Iterator[Cut]:
    """Yields conversions and asides in parentheses: "The boats[ (most of them from the islands)] left"."""
    for found in _pattern(language.cuts.conversion).finditer(shown, begin):
        yield found.span(found.lastgroup or 0)
    asides = list(_PARENTHESIS.finditer(shown, begin))
    # A list may have an aside for each item: all of them are cut, or none.
    if all(_is_dispensable_parenthesis(found, language) for found in asides):
        yield from (found.span("cut") for found in asides)


def _between_dashes(shown: str, begin: int, language: Language) -> Iterator[Cut]:
    """Yields an aside between dashes: "The boats[ -- most of them from the islands --] left".

    Where the dashes have no blanks beside them, a blank of the aside stays between the words.
    """
    dashes = list(_DASH.finditer(shown, begin))
    if len(dashes) != _PAIR or dashes[0].start() == begin or dashes[0].end() > dashes[1].start():
        return
    (first, inner), (inner_end, last) = dashes[0].span(), dashes[1].span()
    aside, following = shown[inner:inner_end], _WORD.match(shown, last)
    if not following or not _continues_clause(following.group(), language) or not _is_aside(aside, language):
        return
    if shown[last - 1] == " ":
        yield first, last - 1
    elif " " in aside:
        blank = inner + aside.index(" ")
        yield first, blank
        yield blank + 1, last


def _interjected(shown: str, begin: int, language: Language) -> Iterator[Cut]:
    """Yields the connectives between commas: "The boats[, however,] were late"."""
    pattern = rf", (?:{language.cuts.interjected})(?:(?=(?P<stop>\.))|,(?= (?P<next>[\w'’]+) ))"
    for found in _pattern(pattern).finditer(shown, begin):
        is_inside = found["next"] and _is_verb(found["next"], language)
        if found["stop"] or (is_inside and _is_subject(shown[begin : found.start()], language)):
            yield found.span()


def _relative_clauses(shown: str, begin: int, language: Language) -> Iterator[Cut]:
    """Yields the relative clauses between commas: "The boats[, which came from the islands,] were late"."""
    pattern = rf"(?<=\w), (?P<clause>(?:{language.cuts.relative}) [^,;:()—–]{{3,200}}),(?= (?P<next>[\w'’]+)[ .])"
    for found in _pattern(pattern).finditer(shown, begin):
        is_first = not _OPEN_PHRASE.search(shown, begin, found.start()) and "--" not in found["clause"]
        if is_first and _is_verb(found["next"], language) and _is_aside(found["clause"], language):
            yield found.span()


_RULES = (_times_and_occasions, _parentheses, _between_dashes, _interjected, _relative_clauses)


def _is_subject(opening: str, language: Language) -> bool:
    """Whether the first words of a sentence look like its subject: "The last boats", not "In Leeds"."""
    words = _WORD.findall(opening.lower())
    others = language.words.function_words - language.words.determiners - language.words.pronouns
    return bool(words) and words[0] not in others and not _OPEN_PHRASE.search(opening)


def _is_verb(word: str, language: Language) -> bool:
    known = language.words.auxiliaries | language.words.past_verbs | language.quotations.cues
    return word.replace("’", "'") in known or (word.islower() and word.endswith(language.words.past_endings))


def _continues_clause(word: str, language: Language) -> bool:
    """Whether a word continues the clause before an aside: "was"; not "which", and not "and", which may join asides."""
    opens = (
        language.words.determiners
        | language.words.pronouns
        | language.words.subordinators
        | language.words.conjunctions
    )
    other = _pattern(rf"(?:{language.cuts.relative})\b|{language.words.second_person}")
    return word.islower() and word not in opens and not other.match(word)


def _is_dispensable_parenthesis(found: re.Match[str], language: Language) -> bool:
    """Whether a parenthesis can be cut: it has several words and isn't inside a phrase ("wealth of (good) advice")."""
    is_inside = found["before"].lower() in language.words.function_words
    return " " in found["aside"] and not is_inside and _is_aside(found["aside"], language)


def _is_aside(aside: str, language: Language) -> bool:
    """Whether the sentence claims the same without the aside: it holds no number, hedge, speaker, name or list."""
    written = _WORD.findall(aside)
    words = [word.lower().replace("’", "'") for word in written]
    kept = language.cuts.qualifiers | language.quotations.cues
    is_name = sum(word[0].isupper() for word in written) * _FEWEST_WORDS_A_NAME >= len(words)
    items = 1 + aside.count(",") + sum(word in language.words.conjunctions for word in words)
    return (
        _pattern(rf"(?:{language.cuts.aside})\b").match(aside) is not None
        and (
            _pattern(rf"(?:{language.cuts.relative})\b").match(aside) is not None
            or not (is_name or items > _MOST_ITEMS)
        )
        and len(aside) <= _LONGEST_ASIDE
        and not any(word in kept or word.endswith(language.words.contracted_negations) for word in words)
        and not re.search(r"\d|[.?!]$", aside)
        and not _MARK.search(aside)
    )


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return lazy_pattern(pattern, re.IGNORECASE)
