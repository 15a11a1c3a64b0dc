"""The writer's words around each quotation, which say who speaks, and whether a whole statement is quoted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from articlecli.article import Article, Quotation, Sentence, Span
from articlecli.clauses import Clause
from articlecli.languages import Language
from articlecli.segmentation import sentence_at

_SENTENCE_MARK = re.compile(r"[.,?!…;—–-][\"'”’)]*$")
_INTRODUCED = re.compile(r"(?:[,:;]|--|[—–-])\s*$")
_GOES_ON = ("?", "!", ",", "…", "—", "–", "-")  # before a closing mark behind which the writer's words go on
# “…” — Ann Lee, a nurse: up to the end of the line
_SIGNED = re.compile(r"\s{0,9}(?:--|[—–―-])\s?[^\W\d_a-z][^\n“\"]{1,80}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Context:
    """A quotation, and the writer's words before and after it in its own sentences."""

    quotation: Quotation
    kind: str  # "direct" or "partial"
    before: Clause
    after: tuple[Clause, ...]  # those between its parts, then those behind it
    above: Clause | None  # the sentence before
    starts_paragraph: bool

    @property
    def text(self) -> str:
        """The article's text."""
        return self.before.text

    @property
    def end(self) -> int:
        """Where the last of its sentences ends."""
        return self.after[-1].end

    @property
    def has_cue(self) -> bool:
        """Whether the writer's words beside it hold a verb of saying, whoever speaks."""
        cues = self.before.language.cues
        return any(word.lower in cues for clause in (self.before, *self.after) for word in clause.words)

    @property
    def stands_alone(self) -> bool:
        """Whether nothing but quotations is in its sentences."""
        return not self.before.words and not any(clause.words for clause in self.after)


def contexts(
    article: Article, sentences: Sequence[Sentence], quotations: Sequence[Quotation], language: Language
) -> Iterator[Context]:
    """Each quotation with the writer's words around it, without what else is quoted there."""
    text = article.source.text
    near = 0  # the first quotation that may reach into the sentences of the one at hand
    for i, quotation in enumerate(quotations):
        first, start, end = _extent(text, sentences, quotations, i)
        while quotations[near].end <= start:
            near += 1
        quoted = [part for other in quotations[near : i + 1] for part in _marked(other)]
        for other in quotations[i + 1 :]:
            if other.start >= end:
                break
            quoted += _marked(other)
        before = Clause.of(text, start, quotation.start, language, quoted)
        gaps = [Span(part.end, following.start) for part, following in pairwise(quotation.parts)]
        gaps.append(Span(quotation.end, end))
        after = tuple(Clause.of(text, gap.start, gap.end, language, quoted) for gap in gaps)
        starts_paragraph = not first or sentences[first - 1].paragraph < sentences[first].paragraph
        above = None
        if first and sentences[first - 1].end <= start and not (before.words and starts_paragraph):
            said = [span for other in quotations[max(0, near - 1) : i] for span in _marked(other)]
            above = Clause.of(text, sentences[first - 1].start, sentences[first - 1].end, language, said)
        kind = "direct" if _is_statement(text, quotation, start, end, language) else "partial"
        yield Context(quotation, kind, before, after, above, starts_paragraph)


def _extent(text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation], i: int) -> tuple[int, int, int]:
    """The index of a quotation's first sentence, and where its sentences begin and end."""
    quotation = quotations[i]
    first, last = sentence_at(sentences, quotation.start), sentence_at(sentences, quotation.end - 1)
    start = min(sentences[first].start, quotation.start)
    end = max(sentences[last].end, quotation.end)
    is_open = start == quotation.start and end == quotation.end and text[: end - 1].endswith(_GOES_ON)
    if is_open and last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[last].paragraph:
        end = sentences[last + 1].end  # “Is it?” Ann Lee asked.
        if i + 1 < len(quotations):
            end = min(end, max(quotation.end, quotations[i + 1].start))
    if signed := _SIGNED.match(text, quotation.end):
        end = max(end, signed.end())
    return first, start, end


def _marked(quotation: Quotation) -> Iterator[Span]:
    """The parts with their outer marks: the writer's words between them aren't quoted."""
    inner = [bound for part, following in pairwise(quotation.parts) for bound in (part.end, following.start)]
    bounds = [quotation.start, *inner, quotation.end]
    return (Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True))


def _is_statement(text: str, quotation: Quotation, start: int, end: int, language: Language) -> bool:
    """Whether a whole statement is quoted, and no fragment in a sentence of the writer's."""
    if not quotation.has_marks:
        return True  # markup, or a label, sets it off
    said = quotation.parts[0].text
    written = text[start : quotation.start].strip()
    introduced = not written or bool(_INTRODUCED.search(written)) or written.split()[-1].lower() in language.cues
    opens = said.lstrip("'‘\"[(…. ")[:1]
    ended = bool(_SENTENCE_MARK.search(said)) or len(quotation.parts) > 1
    ends_sentence = text[quotation.end : end].strip()[:1] in {"", ".", ",", "?", "!"}
    return introduced and (opens.isupper() or opens.isdigit()) and (ended or ends_sentence)
