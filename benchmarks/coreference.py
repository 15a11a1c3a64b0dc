"""Texts in which people marked who is who, in one form, and what the program finds in them.

`gum` reads GUM's texts (people/coref-*), `written` the texts in benchmarks/people, whose markup README.md there tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from articlecli import parsers, reading
from articlecli.core.article import Article, Sentence, Span
from articlecli.people.entities import Mention
from articlecli.people.phrases import Phrase
from benchmarks.data import load
from benchmarks.stages import LANGUAGE, cut

WRITTEN = Path(__file__).parent / "people"
_MARK = re.compile(r"\{|\|(\d+)\}|\^(\d+|\?)")


class Marked(NamedTuple):
    """A marked mention."""

    start: int
    end: int
    entity: int
    kind: str  # "person", "organization", "place" …; "" where it isn't marked


class Said(NamedTuple):
    """The end of a quotation, and who says it: 0 for nobody, -1 for somebody whom the text doesn't mention."""

    end: int
    entity: int


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its marked mentions in order."""

    name: str
    text: str
    genre: str
    mentions: Sequence[Marked]
    said: Sequence[Said] = ()
    by_start: dict[int, list[Marked]] = field(default_factory=dict)
    by_end: dict[int, list[Marked]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            self.by_start.setdefault(mention.start, []).append(mention)
            self.by_end.setdefault(mention.end, []).append(mention)

    def marked(self, mention: Span | Mention | Phrase) -> Marked | None:
        """Returns the marked mention that begins or ends where another does, and differs least from it; or None."""
        start, end = mention.start, mention.end
        near = [mark for mark in self.by_start.get(start, []) if mark.end >= end] + self.by_end.get(end, [])
        for extra in (1, 2):  # the possessive ending
            near += self.by_end.get(end + extra, [])
        near = [each for each in near if each.start < end and start < each.end]
        return min(near, key=lambda each: abs(each.start - start) + abs(each.end - end), default=None)

    def pronoun(self, mention: Span | Mention | Phrase) -> Marked | None:
        """Returns the marked pronoun at a mention, or None. It may be marked with its verb: "he's"."""
        near = self.by_start.get(mention.start, ())
        return next(
            (
                m
                for m in near
                if self.text[m.start : m.end].split("'")[0].split("’")[0] == self.text[mention.start : mention.end]
            ),
            None,
        )


def gum(part: str) -> Iterator[Text]:
    """Yields the texts of people/coref-train or -dev."""
    for record in load(f"people/coref-{part}"):
        marked = [Marked(m["start"], m["end"], m["entity"], m["kind"]) for m in record["mentions"]]
        yield Text(record["id"], record["text"], record["genre"], marked)


def written(*folders: str) -> Iterator[Text]:
    """Yields the texts of the folders in benchmarks/people."""
    for folder in folders:
        for path in sorted((WRITTEN / folder).glob("*.txt")):
            yield from texts_of(path.read_text(encoding="utf-8"))


def texts_of(file: str) -> Iterator[Text]:
    """Yields the texts of a file, each after a line with its name: "===== lens-grinder"."""
    for block in re.split(r"^===== *", file, flags=re.MULTILINE)[1:]:
        name, _, body = block.partition("\n")
        yield _unmarked(name.strip(), body.strip())


def _unmarked(name: str, body: str) -> Text:
    """Returns a text without its marks: {Ann Lee|1}, and ^1 behind a quotation."""
    text, at, open_marks = "", 0, []
    mentions: list[Marked] = []
    said: list[Said] = []
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        if mark[0] == "{":
            open_marks.append(len(text))
        elif mark[1]:
            mentions.append(Marked(open_marks.pop(), len(text), int(mark[1]), ""))
        else:
            said.append(Said(len(text), -1 if mark[2] == "?" else int(mark[2])))
    return Text(name, text + body[at:], "written", sorted(mentions), said)


def article_of(text: str) -> tuple[Article, list[Sentence]] | None:
    """Returns the article and the sentences of a text; None where reading changes the text, and with it the offsets."""
    article = parsers.parse(reading.from_string(text), LANGUAGE)
    return (article, cut(article)) if article.source.text == text else None
