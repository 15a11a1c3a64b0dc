"""Takes the writer's words around each quotation, and tells whole statements from fragments."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articlecli.core import Article, Quotation, Record, Sentence, Span, lazy_pattern
from articlecli.languages import Language
from articlecli.people import is_common_noun
from articlecli.quotes.clauses import Clause

# A sentence may be very long. Words that are farther from a quotation than this don't name its speaker.
_FAR_ENOUGH = 1000  # characters on each side
_MOST_BESIDE = 10  # other quotations on each side
_SENTENCE_MARKS = (".", ",", "?", "!", "…", ";", "—", "–", "-")  # at the end of a statement
_DASHES = {"—", "–", "-"}
_MOST_REPORTED = 6  # sentences in a row that report somebody's words
_CLOSING = "\"'”’“‘«»)"  # marks that may follow the `_SENTENCE_MARKS`
_FEWEST_SMALL = 3  # function words of a title that has no others
_INTRODUCING = (",", ":", ";", "—", "–", "-")  # before a statement
_GOES_ON = ("?", "!", ",", "…", "—", "–", "-")  # before a closing mark; the writer's words may go on behind it
# The signature up to the end of its line: “…” — Ann Lee, a nurse
_SIGNATURE = lazy_pattern(r"\s{0,9}(?:--|[—–―-])\s?[^\W\d_a-zа-яё][^\n“\"]{1,80}$", re.MULTILINE)


class Context(Record):
    """A quotation, and the writer's words in the sentences that hold it."""

    quotation: Quotation
    kind: str  # "direct" or "partial"
    before: Clause
    after: tuple[Clause, ...]  # the clauses between its parts, then the clause behind it
    above: Clause | None  # the sentence before these sentences
    starts_paragraph: bool  # whether the first of the quotation's sentences starts one
    quoted_words: list[str]  # of all parts
    is_reported: bool  # whether the writer's words report somebody's, whom a sentence above names: "Das sei „…“."
    is_titled: bool  # whether all quoted words but function words have capitals: “The Salt Hours”, “#NeverAgain”

    @property
    def text(self) -> str:
        """The article's text."""
        return self.before.text

    @property
    def end(self) -> int:
        """The offset at which the last of its sentences ends."""
        return self.after[-1].end

    @property
    def has_cue(self) -> bool:
        """Whether the writer's words in its sentences hold a cue. Any subject of the cue will do."""
        return any(token.word.is_cue for clause in (self.before, *self.after) for token in clause.words)

    @property
    def stands_alone(self) -> bool:
        """Whether its sentences hold none of the writer's words."""
        return not self.before.words and not any(clause.words for clause in self.after)


def contexts(
    article: Article, sentences: Sequence[Sentence], quotations: Sequence[Quotation], language: Language
) -> Iterator[Context]:
    """Yields the context of each quotation, in order. Other quotations are left out of the writer's words."""
    text = article.source.text
    starts = [sentence.start for sentence in sentences]
    marked = [_spans_with_marks(quotation) for quotation in quotations]
    for i, quotation in enumerate(quotations):
        first = max(0, bisect_right(starts, quotation.start) - 1)
        last = max(0, bisect_right(starts, quotation.end - 1) - 1)
        start, end = _offsets_around(text, sentences, (first, last), quotations, i)
        quoted = _quoted(marked, i, start, end)
        before = Clause(text, start, quotation.start, language, quoted)
        between = [Clause(text, part.end, after.start, language) for part, after in pairwise(quotation.parts)]
        behind = Clause(text, quotation.end, end, language, quoted)
        starts_paragraph = not first or sentences[first - 1].paragraph < sentences[first].paragraph
        is_reported = before.is_reported or (behind.is_reported and not before.cues)
        above = None
        if first and sentences[first - 1].end <= start and not (before.words and starts_paragraph):
            above = _above(text, sentences[first - 1], marked, i, language)
            if is_reported or (not before.words and above.is_reported):
                above = _above_report(text, sentences, first - 1, marked, i, above)
        kind = "direct" if _is_statement(text, quotation, start, end, language) else "partial"
        said = [word for part in quotation.parts for word in part.text.split()]
        is_titled = _is_titled(said, language)
        if language.words.capitals_mark_nouns:
            is_titled = _is_title(said, before, kind, is_named=is_titled)
        if language.quotations.needs_cues:
            is_titled = is_titled or _opens_title(said, before)
        if language.quotations.fragments_in_lower_case and kind == "partial":
            is_titled |= said[0].lstrip("'‘\"„“«")[:1].isupper() and not said[-1].endswith(("!", "?"))
        yield Context(
            quotation, kind, before, (*between, behind), above, starts_paragraph, said, is_reported, is_titled
        )


def _above(text: str, sentence: Sentence, marked: Sequence[list[Span]], i: int, language: Language) -> Clause:
    """Returns the writer's words in `sentence`, the one above the quotation at index `i`.

    `marked` has the spans of all quotations.
    """
    start = max(sentence.start, sentence.end - _FAR_ENOUGH)
    return Clause(text, start, sentence.end, language, _quoted(marked, i, start, sentence.end))


def _above_report(
    text: str, sentences: Sequence[Sentence], last: int, marked: Sequence[list[Span]], i: int, above: Clause
) -> Clause:
    """Returns the nearest sentence up to the index `last`, in its paragraph, that doesn't itself report words.

    It names whose words the sentences below it report. `above` is the sentence at `last`; it is returned where there is
    none.
    """
    clause = above
    for k in range(last - 1, max(-1, last - _MOST_REPORTED), -1):
        if not clause.is_reported:
            return clause
        if sentences[k].paragraph != sentences[last].paragraph:
            break
        clause = _above(text, sentences[k], marked, i, above.language)
    return above if clause.is_reported else clause


def _quoted(marked: Sequence[list[Span]], i: int, start: int, end: int) -> list[Span]:
    """Returns the spans of the quotation at index `i` and of its neighbours between `start` and `end`, in order."""
    first, last = i, i + 1
    while first and i - first < _MOST_BESIDE and marked[first - 1][-1].end > start:
        first -= 1
    while last < len(marked) and last - i <= _MOST_BESIDE and marked[last][0].start < end:
        last += 1
    return [span for spans in marked[first:last] for span in spans] if last - first > 1 else marked[i]


def _offsets_around(
    text: str, sentences: Sequence[Sentence], within: tuple[int, int], quotations: Sequence[Quotation], i: int
) -> tuple[int, int]:
    """Returns the offsets between which the writer's words may name the speaker of the quotation at index `i`.

    `within` has the indices of the first and the last sentence that hold the quotation. The sentence after them counts
    if it goes on with the attribution. A signature counts too.
    """
    quotation = quotations[i]
    first, last = within
    start = min(sentences[first].start, quotation.start)
    end = max(sentences[last].end, quotation.end)
    is_open = start == quotation.start and end == quotation.end and text.endswith(_GOES_ON, 0, end - 1)
    if is_open and last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[last].paragraph:
        end = sentences[last + 1].end  # “Is it?” Ann Lee asked.
        if i + 1 < len(quotations):
            end = min(end, max(quotation.end, quotations[i + 1].start))
    if signature := _SIGNATURE.match(text, quotation.end):
        end = max(end, signature.end())
    return _near_start(text, start, quotations, i), _near_end(text, end, quotations, i)


def _near_start(text: str, start: int, quotations: Sequence[Quotation], i: int) -> int:
    """Returns the offset of the first word that counts before a quotation: `start`, or a word nearer to it.

    `start` is the offset of its first sentence.
    """
    if i > _MOST_BESIDE:
        start = max(start, quotations[i - _MOST_BESIDE - 1].end)
    opens = quotations[i].start
    if start >= opens - _FAR_ENOUGH:
        return start
    blank = text.find(" ", opens - _FAR_ENOUGH, opens)
    return opens if blank < 0 else blank + 1


def _near_end(text: str, end: int, quotations: Sequence[Quotation], i: int) -> int:
    """Returns the offset behind the last word that counts after a quotation: `end`, or an offset nearer to it."""
    if i + _MOST_BESIDE + 1 < len(quotations):
        end = min(end, quotations[i + _MOST_BESIDE + 1].start)
    closes = quotations[i].end
    return end if end <= closes + _FAR_ENOUGH else max(closes, text.rfind(" ", closes, closes + _FAR_ENOUGH))


def _is_titled(words: Sequence[str], language: Language) -> bool:
    """Whether all words but function words have capitals, and there is such a word: “The Salt Hours 2”, “Salt & Oil”.

    Three function words or more are a title if all of them have capitals: “This Is It”.
    """
    has_content, small = False, 0
    for word in words:
        bare = word.strip(".,!?:")
        is_capitalised = word.lstrip("'‘#@")[:1].isupper()
        if bare == "&" or bare.isdigit():
            continue
        if bare.lower() in language.words.function_words:
            small += not is_capitalised
        elif not is_capitalised:
            return False
        else:
            has_content = True
    return has_content or (not small and len(words) >= _FEWEST_SMALL)


def _opens_title(words: Sequence[str], before: Clause) -> bool:
    """Whether quoted words open with a capital right behind a noun, as only titles do: il film «La notte»."""
    if not (words and before.words) or not words[0][:1].isupper():
        return False
    last = before.words[-1]
    is_noun = not (last.word.is_cue or last.word.is_function_word)
    return is_noun and before.text[last.end : before.end].isspace()


def _is_title(words: Sequence[str], before: Clause, kind: str, *, is_named: bool) -> bool:
    """Whether quoted words are a title or a name, where all nouns have a capital: den Film „Die lange Nacht“.

    They open with a capital behind a noun or a definite article, or with one that only a title's first word has.
    `is_named` says that all words but function words have capitals; then they are a name if the language has none of
    them.
    """
    language = before.language
    if not words:
        return False
    bare = [word.strip(".,!?()'‘#@") for word in words]
    lowers = {word.lower() for word in bare}
    first = bare[0]
    if is_named and language.words.function_words.isdisjoint(lowers):
        return not any(is_common_noun(word, language) for word in bare)
    is_spoken = words[-1].endswith(("!", "?")) or not language.words.first_person.isdisjoint(lowers)
    if kind == "direct" or is_spoken or not first[:1].isupper() or not before.words:
        return False
    last = before.words[-1]
    if not before.text[last.end : before.end].isspace() or last.lower in language.quotations.speech_nouns:
        return False
    is_noun = last.is_capitalised and not last.word.is_function_word
    if is_noun or last.lower in language.words.definite_articles:
        return True
    lower = first.lower()
    return lower in language.words.function_words or not (
        is_common_noun(first, language) or not lower.endswith(language.words.attributive_endings)
    )


def _spans_with_marks(quotation: Quotation) -> list[Span]:
    """Returns the spans of the parts, with the outer marks. The writer's words between the parts are in none."""
    if len(quotation.parts) == 1:
        return [Span(quotation.start, quotation.end)]
    starts = [quotation.start, *(part.start for part in quotation.parts[1:])]
    ends = [*(part.end for part in quotation.parts[:-1]), quotation.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _is_statement(text: str, quotation: Quotation, start: int, end: int, language: Language) -> bool:
    """Whether a quotation is a whole statement, not a fragment in the writer's sentence.

    `start` and `end` are the offsets of the sentences that hold it.
    """
    if not quotation.has_marks:
        return True  # markup, or a label, sets it off
    said = quotation.parts[0].text
    opens = said.lstrip("'‘\"[(…. ")[:1]
    if not (opens.isupper() or opens.isdigit()):
        return False
    written = text[start : quotation.start].rstrip()
    if (
        written
        and not written.endswith(_INTRODUCING)
        and written.rsplit(None, 1)[-1].lower() not in language.quotations.cues
    ):
        return False
    if len(quotation.parts) > 1 or said.rstrip(_CLOSING).endswith(_SENTENCE_MARKS):
        return True
    after = text[quotation.end : end].strip()
    if language.quotations.dash_before_cue and after.startswith(","):
        return after[1:].lstrip()[:1] in _DASHES  # «A», — said Lee; but not the name in «A», which Lee reads
    return after[:1] in {"", ".", ",", "?", "!"}
