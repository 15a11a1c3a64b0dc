"""Learns where the roles of people begin and end: `articlecli/languages/english/person_roles.json`.

The annotators of quotes/mentions-train marked each source as a whole noun phrase, with the words before a name
("Clinton spokesman") and the description after it (", a nurse from Leeds,"). A conditional logit over the phrases
beside the name, among them "no role", is learned from them (`logit.py`).
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import articlecli.languages
from articlecli.core import Sentence, Span
from articlecli.people import People
from articlecli.people.entities import Mention
from articlecli.people.role_words import HONORIFICS, UNFINISHED, Candidate, word_class
from articlecli.people.roles_after import APPOSED, phrases_after
from articlecli.people.roles_before import phrases_before
from articlecli.text import sentence_at, tokenize
from benchmarks import logit
from benchmarks.coreference import article_of
from benchmarks.data import load
from benchmarks.stages import LANGUAGE

SIDES = ("before", "after")
_TARGET = Path(articlecli.languages.__file__).parent / "english" / "person_roles.json"
_FEWEST, _PENALTY = 4, 1.0  # chosen on the fourth fifth of the articles
_LEAST = 0.02  # a smaller weight makes no difference, so it is left out
_CLAUSE = re.compile(r",?\s(?:who|whom|whose|which|where|when|that)\b")  # ends a role in a marked source
_OTHER_MARKS = re.compile(r"[,;:()—–]")  # show that the words before a name are no single phrase
_DETERMINERS = frozenset({"article", "possessive"})

Weights = dict[str, dict[str, float]]


class Marked(NamedTuple):
    """One side of a name in a marked source: the phrases there, and the marked role, if there is one."""

    side: str
    text: str
    mention: Mention
    candidates: list[Candidate]
    role: Span | None

    def is_right(self, found: Span | Candidate | None) -> bool:
        """Whether a found role begins and ends where the marked one does."""
        if found is None or self.role is None:
            return found is self.role
        return (found.start, found.end) == (self.role.start, self.role.end)

    @property
    def choice(self) -> logit.Choice:
        """The phrases as options. None of them is right where the source has no role."""
        return [(each.clues, self.is_right(each)) for each in self.candidates]


def main() -> None:
    """Writes the weights. The same data give the same file."""
    kept = learn(marked_in(load("quotes/mentions-train")))
    _TARGET.write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(", ".join(f"{len(weights)} clues {side} a name" for side, weights in kept.items()))


def marked_in(records: Iterable[dict[str, Any]]) -> list[Marked]:
    """Returns the sides of the names in the marked sources of articles."""
    return [each for record in records for each in _marked(record)]


def learn(found: Sequence[Marked]) -> Weights:
    """Returns the weights of the clues on each side of a name."""
    return {side: _learned([each for each in found if each.side == side]) for side in SIDES}


def _learned(found: Sequence[Marked]) -> dict[str, float]:
    # Nothing is learned where the marked role isn't among the phrases, since its head noun isn't known
    known = (each for each in found if each.role is None or any(map(each.is_right, each.candidates)))
    choices = [each.choice for each in known if each.candidates]
    weights = logit.fit(choices, fewest=_FEWEST, penalty=_PENALTY, has_none=True) if choices else {}
    return {clue: round(weight, 2) for clue, weight in sorted(weights.items()) if abs(weight) > _LEAST}


def _marked(record: dict[str, Any]) -> Iterator[Marked]:
    """Yields both sides of the first name in each marked source of an article, where the source tells them."""
    text = record["text"]
    read = article_of(text)
    if read is None:
        return
    article, sentences = read
    people = People(article, sentences, LANGUAGE)
    for start, end in sorted({tuple(place) for each in record["attributions"] for place in each["source"]}):
        named = (m for m in people.mentions(start, end) if m.entity.is_person and m.paragraph >= 0)
        mention = next((m for m in named if _may_end(text, m.end, end)), None)
        if mention:
            yield from _sides(text, Span(start, end), mention, sentences)


def _may_end(text: str, at: int, end: int) -> bool:
    """Whether a source may end with the name that ends at an offset: it does, or a mark or another name follows."""
    return at <= end and (at == end or not text[at : at + 2].strip().isalnum())


def _sides(text: str, source: Span, mention: Mention, sentences: Sequence[Sentence]) -> Iterator[Marked]:
    within = sentences[sentence_at(sentences, mention.start)]
    is_told, role = _role_before(text, source, mention)
    if is_told:
        candidates = phrases_before(text, Span(within.start, within.end), mention.start, LANGUAGE)
        yield Marked("before", text, mention, candidates, role)
    is_told, role = _role_after(text, source, mention)
    if is_told:
        candidates = phrases_after(text, Span(within.start, within.end), mention, LANGUAGE)
        yield Marked("after", text, mention, candidates, role)


def _role_before(text: str, source: Span, mention: Mention) -> tuple[bool, Span | None]:
    """Returns whether the source tells if there is a role before a name, and the role without a determiner."""
    words = tokenize(text, source.start, mention.start, LANGUAGE)
    while words and word_class(words[-1].text, LANGUAGE) in HONORIFICS:
        words.pop()
    while words and word_class(words[0].text, LANGUAGE) in _DETERMINERS:
        words.pop(0)
    if not words:
        return True, None
    classes = [word_class(word.text, LANGUAGE) for word in words]
    if classes[-2:] == ["role", "Rank"]:
        words.pop()  # as the program does: "spokesman" of "the spokesman Lt." Ann Lee
    is_phrase = not _OTHER_MARKS.search(text, words[0].start, words[-1].end) and classes[-1] not in UNFINISHED
    return is_phrase, Span(words[0].start, words[-1].end)


def _role_after(text: str, source: Span, mention: Mention) -> tuple[bool, Span | None]:
    """Returns whether the source tells if there is a role after a name, and the role without a clause at its end."""
    if source.end <= mention.end + 1:
        return True, None
    apposed = APPOSED.match(text, mention.end)
    if not apposed:
        return False, None
    clause = _CLAUSE.search(text, apposed.start(), source.end)
    end = clause.start() if clause else source.end
    while end > apposed.end() and text[end - 1] in ", .;":
        end -= 1
    last = text[apposed.end() : end].rsplit(None, 1)[-1:]
    if last and text.startswith(".", end) and last[0].lower() in LANGUAGE.sentences.abbreviations:
        end += 1  # "a student from Orla, Fla."
    return True, Span(apposed.end(), end) if end > apposed.end() else None


if __name__ == "__main__":
    main()
