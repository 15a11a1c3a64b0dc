"""The labelled texts: the project's own in roles/, and those of keypoints/genres-train by their labels.

roles/README.md describes the files and the roles.
"""

import json
import random
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from articlecli import languages
from articlecli.core import Source
from articlecli.languages import Language
from articlecli.parsers import markdown, plain
from articlecli.parsers._block_features import block_features
from articlecli.parsers._blocks import Block, ends_with_mark, letters_and_digits
from articlecli.parsers._glued_blocks import cut_glued
from benchmarks.data import learned_from, load

ROLES = Path(__file__).parent / "roles"
_SEED = 1
_NOTE = re.compile(r"Editor['’]s note:")
_SHARE = 0.1  # of the stories that are taken, or changed
_SHORT_LEAD = 20  # words
_COPIES = 3  # of a story whose headline asks
_HIGHLIGHTED = 300  # stories with their highlights above them
_FEWEST_HIGHLIGHTS = 3
_BOX_HEADINGS = (
    "Key points",
    "KEY POINTS",
    "Highlights",
    "Key takeaways",
    "In brief",
    "At a glance",
    "STORY HIGHLIGHTS",
)
_DATES = ("7 August 2025", "June 3, 2024", "Nov. 12, 2023 10:15 a.m.", "2024-02-29", "5 min read", "Friday, 3 May 2024")
_LONGEST_PIECE = 4  # lines of a piece of a story
_MOST_LINES = 5  # of a story: with all of its paragraphs, the other texts' headings and captions would count too little
_UNENDED = 0.8  # share of these stories' headlines that lose the full stop with which that set ends all of them
_LONGEST_START = 2  # paragraphs of a shortened text
_GLUE = "‖"
_UNSEEN = {"matter", "markup"}  # roles of lines that no block has


class Labelled(NamedTuple):
    """A block as a reader labelled it, by its offsets in the text."""

    role: str
    start: int
    end: int


class Text(NamedTuple):
    """A text and its labels, without those of empty lines."""

    name: str
    text: str
    blocks: list[Labelled]
    kind: str = "plain"


class Example(NamedTuple):
    """What is learned from: the features and the role of each block of one text."""

    blocks: list[Block]
    features: list[list[str]]
    roles: list[str]


def own_texts(part: str = "learn") -> list[Text]:
    """Returns the project's own labelled texts: those in roles/learn, or those in roles/test."""
    found = []
    for path in sorted((ROLES / part).glob("*.txt")):
        for piece in re.split(r"^======== ", path.read_text(), flags=re.MULTILINE)[1:]:
            name, _, lines = piece.partition("\n")
            found.append(read_text(name, lines))
    return found


def read_text(name: str, labelled: str) -> Text:
    """Returns a text without the labels before its lines. One whose name ends in ".md" is Markdown."""
    written = ""
    blocks: list[Labelled] = []
    for line in labelled.splitlines():
        role, _, words = line.partition("\t")
        start = len(written)
        for piece, part in zip(words.split(_GLUE), role.split("+") if len(role) > 1 else [role], strict=True):
            if role == "+":
                blocks[-1] = blocks[-1]._replace(end=start + len(words))
            elif part:
                blocks.append(Labelled(part, len(written), len(written) + len(piece)))
            written += piece
        written += "\n"
    return Text(name, written, blocks, "markdown" if name.endswith(".md") else "plain")


def labelled_lines(name: str, lines: Sequence[str], roles: Sequence[str], gap: str = "\n\n") -> Text:
    """Returns the text of some lines. A line may have two roles ("headline+date"); where one ends isn't known."""
    written = ""
    blocks: list[Labelled] = []
    for line, role in zip(lines, roles, strict=True):
        blocks.append(Labelled(role, len(written), len(written) + len(line)))
        written += line + gap
    return Text(name, written, blocks)


def example(text: Text, language: Language) -> Example:
    """Returns the blocks that the program finds in a text, with their features and the roles of the labels."""
    blocks, composed = parsed(text)
    blocks = list(cut_glued(blocks, composed, language))
    features = list(block_features(blocks, language))
    return Example(blocks, features, labels_of(blocks, text))


def parsed(text: Text) -> tuple[list[Block], str]:
    """Returns the blocks of a labelled text, and the text into which their offsets point."""
    if text.kind == "plain":
        return plain.blocks(text.text), text.text
    source, blocks = markdown.blocks(Source(text.text), languages.load("en"))[:2]
    return blocks, source.text


def labels_of(blocks: Sequence[Block], text: Text) -> list[str]:
    """Returns for each block the role of the labelled line that has most of its letters."""
    labels = [label for label in text.blocks if label.role not in _UNSEEN]
    if text.kind == "plain":
        return [_half(block, max(labels, key=lambda label: _overlap(block, label)).role) for block in blocks]
    found, place = [], 0
    lines = [(label.role, letters_and_digits(text.text[label.start : label.end])) for label in labels]
    for block in blocks:
        letters = letters_and_digits(block.text)
        near = [i for i, (_, line) in enumerate(lines) if line and (letters in line or line in letters)]
        place = min(near, key=lambda i: (abs(len(lines[i][1]) - len(letters)), abs(i - place)), default=-1)
        given = block.role in {"headline", "deck", "byline"} or place < 0
        found.append(block.role or "paragraph" if given else lines[place][0])
    return found


def _half(block: Block, role: str) -> str:
    """Returns the first of a line's roles, or the last for the half of a line that was cut."""
    half = role.rpartition("+")[2] if block.glue else role.partition("+")[0]
    return "heading" if half == "run-in" else half


def _overlap(block: Block, label: Labelled) -> int:
    return min(block.end, label.end) - max(block.start, label.start)


def genre_texts() -> list[Text]:
    """Returns the texts of keypoints/genres-train that a reader labelled."""
    labels = json.loads((ROLES / "genres-train.json").read_text())
    found = []
    for record in load("keypoints/genres-train"):
        if roles := labels.get(record["id"]):
            lines = [line for line in record["text"].split("\n") if line.strip()]
            found.append(labelled_lines(record["id"], lines, roles))
    return found


def headline_texts(every: random.Random) -> list[Text]:
    """Returns the beginnings of stories of quotes/mentions-train whose first line is their headline."""
    found = []
    for record in load("quotes/mentions-train"):
        lines = _first_lines(record["text"])
        if lines[0].removesuffix(".") != record["title"].removesuffix("."):
            continue
        if every.random() < _UNENDED:
            lines[0] = lines[0].removesuffix(".")
        roles = ["headline", *("paragraph" for _ in lines[1:])]
        if every.random() < _SHARE:
            lines[0] += every.choice(["", " "]) + every.choice(_DATES)
            roles[0] = "headline+date"
        copies = _COPIES if lines[0].endswith("?") else 1  # such headlines are rare
        found += [labelled_lines(record["id"], lines, roles, gap) for gap in ("\n", "\n\n")] * copies
    return found


def story_texts(every: random.Random) -> list[Text]:
    """Returns the beginnings of stories of keypoints/train, which have no headline, and pieces of such stories."""
    found = []
    for record in learned_from(load("keypoints/train")):
        lines = _first_lines(record["text"])
        if not all(ends_with_mark(line) for line in lines):
            continue
        is_short = len(lines[0].split()) < _SHORT_LEAD  # it is told from a headline less easily
        if is_short or every.random() < _SHARE:
            roles = ["note" if _NOTE.match(line) else "paragraph" for line in lines]
            gaps = ["\n", "\n\n"] if is_short else [every.choice(["\n", "\n\n"])]
            found += [labelled_lines(record["id"], lines, roles, gap) for gap in gaps]
            if every.random() < _SHARE:
                found.append(labelled_lines(record["id"], [" ".join(lines)], ["paragraph"]))
        if every.random() < _SHARE:  # a text may begin anywhere
            first = every.randrange(len(lines))
            some = lines[first : first + every.randint(1, _LONGEST_PIECE)]
            roles = ["paragraph" for _ in some]
            found.append(labelled_lines(record["id"], some, roles, every.choice(["\n", "\n\n"])))
    return found


def _first_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()][:_MOST_LINES]


def highlighted_texts(every: random.Random) -> list[Text]:
    """Returns stories' beginnings with highlights above them: as headline and deck, or as a box of key points."""
    found = []
    for record in every.sample(learned_from(load("keypoints/train")), _HIGHLIGHTED):
        lines = [line for line in record["text"].split("\n") if line.strip()][: every.randint(1, _MOST_LINES)]
        above = [highlight.rstrip(" .") for highlight in record["highlights"]]
        if len(above) < _FEWEST_HIGHLIGHTS or not all(ends_with_mark(line) for line in lines):
            continue
        if every.random() < 1 / 2:
            title = above[0].title() if every.random() < 1 / 2 else above[0]
            lines, roles = [title, above[1], *lines], ["headline", "deck", *("paragraph" for _ in lines)]
        else:
            mark = every.choice(["", "", "• ", "- ", "▶ "])
            lines = [every.choice(_BOX_HEADINGS), *(mark + point for point in above[1:]), *lines]
            roles = ["points-heading", *("point" for _ in above[1:]), *("paragraph" for _ in lines[len(above) :])]
            if every.random() < 2 / 3:
                lines, roles = [above[0], *lines], ["headline", *roles]
        found.append(labelled_lines(record["id"], lines, roles, every.choice(["\n", "\n\n"])))
    return found


def shortened(text: Text, every: random.Random) -> Text | None:
    """Returns the beginning of a text, with one or two paragraphs of it; None for one with few paragraphs."""
    places = [i for i, label in enumerate(text.blocks) if label.role == "paragraph"]
    if len(places) <= _LONGEST_START or text.kind != "plain":
        return None
    last = places[every.randrange(_LONGEST_START)]
    return text._replace(text=text.text[: text.blocks[last].end], blocks=text.blocks[: last + 1])


def run_in(text: Text) -> Text | None:
    """Returns a text with its headings and captions on the lines of the paragraphs below them; None without such."""
    written = text.text
    for above, below in pairwise(text.blocks):
        if above.role in {"heading", "caption"} and below.role == "paragraph" and text.kind == "plain":
            written = written[: above.end] + " " * (below.start - above.end) + written[below.start :]
    return text._replace(text=written) if written != text.text else None


def beheaded(text: Text) -> Text | None:
    """Returns a conversation from its first turn on; None for a text of another kind."""
    turns = [i for i, label in enumerate(text.blocks) if label.role in {"question", "answer"}]
    if len(turns) < len(text.blocks) / 2 or not turns[0] or text.kind != "plain":
        return None
    start = text.blocks[turns[0]].start
    moved = [Labelled(role, a - start, b - start) for role, a, b in text.blocks[turns[0] :]]
    return text._replace(text=text.text[start:], blocks=moved)


def all_examples(language: Language, own: Sequence[Text] | None = None) -> list[Example]:
    """Returns the examples from which weights are learned. `own` are texts of roles/learn; all of them by default."""
    chance = random.Random(_SEED)  # noqa: S311
    texts = [*(own_texts() if own is None else own), *genre_texts()]
    glued = [copy for text in texts if (copy := run_in(text))]
    conversations = [turns for text in texts if (turns := beheaded(text))]
    texts += [short for text in texts if (short := shortened(text, chance))] + conversations + glued
    texts += [*headline_texts(chance), *story_texts(chance), *highlighted_texts(chance)]
    return [example(text, language) for text in texts]
