"""Learns who is who: the weights in `articlecli/languages/english/people.json`.

The kinds of names are learned from GUM's texts. The links of pronouns, descriptions and appositions are learned from
GUM's texts, from news in which the referents of pronouns and speakers were marked by reading, and from texts written
for this purpose. While it reads a text, the program is told the right links so far.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import articlecli.languages
from articlecli.people import People, kinds, links
from articlecli.people.entities import Entity, Mention
from articlecli.people.links import Option
from articlecli.people.phrases import Phrase, pronoun_classes
from articlecli.quotes import quotations
from benchmarks import logit
from benchmarks.coreference import WRITTEN, Marked, Text, article_of, gum, written
from benchmarks.data import load
from benchmarks.learn_person_words import wordnet_names
from benchmarks.quotes import is_same_person
from benchmarks.stages import LANGUAGE

TARGET = Path(articlecli.languages.__file__).parent / "english" / "people.json"
KINDS = {"person": "person", "organization": "group", "place": "place"}  # all others are things
_FEWEST_OF_KIND, _PENALTY_OF_KIND = 6, 0.5
_LEAST_OF_KIND = 0.3
_EVERY_STORY, _EVERY_NAME = 10, 2  # of the stories and of the names in WordNet
_TIMES_GUM = 4  # how often each of GUM's names counts
# Clues that tell a name's kind: the first of these that a name has
TELLING = {
    "sign title": "person",
    "sign age": "person",
    "given name, 2": "person",
    "given name, 3": "person",
    "ends with institution": "group",
    "place": "place",
}
_FEWEST_OF_LINK, _PENALTY_OF_LINK = 5, 1.0
_NEAR = 8  # characters from a description to the name in apposition to it
_LEAST = 0.08  # a smaller weight makes no difference, so it is left out

Learned = dict[str, Any]


@dataclass(slots=True)
class _Guide:
    """Chooses the right options while a text is read, and keeps each choice that the marks decide."""

    text: Text
    is_told: bool = True  # whether the right option is taken; else the one that the program would take
    examples: list[logit.Choice] = field(default_factory=list)

    def choose(self, phrase: Phrase, options: Sequence[Option]) -> tuple[int, float]:
        """Returns the index of the right option."""
        none = len(options) - 1
        own = (none, 1.0) if self.is_told else links.most_likely(options, LANGUAGE)
        marked = self.text.pronoun(phrase) if phrase.is_pronoun else self.text.marked(phrase)
        if marked is None:
            return own
        right = [self._of(option.entity, phrase) == marked.entity for option in options[:none]]
        is_none = not any(right)
        self.examples.append(
            [(option.clues, is_right) for option, is_right in zip(options, [*right, is_none], strict=True)]
        )
        return (none if is_none else right.index(True), 1.0) if self.is_told else own

    def _of(self, entity: Entity | None, phrase: Phrase) -> int | None:
        """Returns the marked entity of the mention nearest to a phrase, before it if there is one, or right behind."""
        mentions = sorted([*entity.mentions, *entity.others], key=lambda mention: mention.start) if entity else []
        near = [m for m in reversed(mentions) if m.start < phrase.start] or mentions
        beside = [m for m in mentions if phrase.start <= m.titles_start <= phrase.whole_end + _NEAR]
        return next((marked.entity for m in [*beside, *near] if (marked := self.text.marked(m))), None)


def main() -> None:
    """Writes the weights. The same data give the same file."""
    texts = list(all_texts())
    learned = learn(texts)
    TARGET.write_text(json_of(learned), encoding="utf-8")
    print(f"{len(learned['kinds'])} clues of kinds, {len(learned['links'])} of links, from {len(texts)} texts")


def json_of(learned: Learned) -> str:
    """Returns the weights as `kinds.learned` reads them."""
    columns = {
        name: {"clues": kinds.BETWEEN.join(weights), "weights": kinds.BETWEEN.join(map(str, weights.values()))}
        for name, weights in learned.items()
    }
    return json.dumps(columns, indent=0, ensure_ascii=False) + "\n"


def all_texts() -> Iterator[Text]:
    """Yields all texts to learn from."""
    yield from gum("train")
    yield from written("learn")
    yield from news()


def learn(texts: Sequence[Text]) -> Learned:
    """Returns the weights of the clues of kinds and of links."""
    learned: Learned = {"kinds": learned_kinds(text for text in texts if text.genre not in {"written", "news marked"})}
    use(learned)
    told = [example for text in texts for example in choices(text)]
    learned["links"] = logit.fit(told, fewest=_FEWEST_OF_LINK, penalty=_PENALTY_OF_LINK, has_none=False)
    use(learned)
    own = [example for text in texts for example in choices(text, is_told=False)]
    weights = logit.fit([*told, *own], fewest=2 * _FEWEST_OF_LINK, penalty=2 * _PENALTY_OF_LINK, has_none=False)
    learned["links"] = _rounded(weights)
    print(f"{len(told)} choices")
    return learned


def use(learned: Learned) -> None:
    """Makes the program use these weights."""
    kinds.weights_of = lambda _: learned["kinds"]  # type: ignore[assignment]
    links.part_weights.cache_clear()
    kinds.sums_of_name.cache_clear()
    links.link_weights = lambda _: learned.get("links", {})  # type: ignore[assignment]


def choices(text: Text, *, is_told: bool = True) -> list[logit.Choice]:
    """Returns the choices that the marks of a text decide, each with its options.

    Between them, the program follows the marks if `is_told`, and else its own choices.
    """
    guide = _Guide(text, is_told)
    read(text, guide)
    return guide.examples


def read(text: Text, guide: _Guide | None = None) -> list[Mention]:
    """Returns the mentions that the program finds in a text; a guide makes the choices, if there is one."""
    people = people_of(text.text, guide)
    return people.all_mentions() if people else []


def people_of(text: str, guide: _Guide | None = None) -> People | None:
    """Returns the people of a text; None where reading changes the text."""
    found = article_of(text)
    if found is None:
        return None
    article, sentences = found
    quoted = quotations.quoted_spans(quotations.find_quotations(article, sentences, LANGUAGE))
    return People(article, sentences, LANGUAGE, quoted, guide.choose if guide else None)


def learned_kinds(texts: Iterable[Text]) -> dict[str, str]:
    """Returns for each clue its weights for the KINDS, as text."""
    return kind_weights([*_kinds_of_gum(texts), *_kinds_of_stories(), *_kinds_of_wordnet()])


def kind_weights(examples: Iterable[tuple[list[str], str]]) -> dict[str, str]:
    """Returns for each clue its weights for the KINDS, as text. An example has the clues of a name, and its kind."""
    weights = logit.fit(
        [[([f"{clue}\t{each}" for clue in clues], each == kind) for each in kinds.KINDS] for clues, kind in examples],
        fewest=_FEWEST_OF_KIND,
        penalty=_PENALTY_OF_KIND,
        has_none=False,
    )
    by_clue: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * len(kinds.KINDS))
    for key, weight in weights.items():
        clue, _, kind = key.partition("\t")
        by_clue[clue][kinds.KINDS.index(kind)] = round(weight, 1)
    kept = {clue: each for clue, each in sorted(by_clue.items()) if max(map(abs, each)) >= _LEAST_OF_KIND}
    return {clue: " ".join(f"{weight:g}" for weight in each) for clue, each in kept.items()}


def _kinds_of_gum(texts: Iterable[Text]) -> Iterator[tuple[list[str], str]]:
    """Yields the clues and the kind of each name that GUM's texts mark."""
    for text in texts:
        for entity in _entities(text.text):
            marks = [mark for mark in map(text.marked, entity.mentions) if mark]
            if marks:
                kind = Counter(KINDS.get(mark.kind, "thing") for mark in marks).most_common(1)[0][0]
                yield from [(kinds.clues_of(entity, LANGUAGE), kind)] * _TIMES_GUM


def _kinds_of_stories() -> Iterator[tuple[list[str], str]]:
    """Yields the clues and the kind of names whose kind a list or a title tells, without the clue that tells it."""
    for story in load("keypoints/train")[::_EVERY_STORY]:
        for entity in _entities(story["text"]):
            clues = kinds.clues_of(entity, LANGUAGE)
            for told, kind in TELLING.items():
                if any(clue.startswith(told) for clue in clues):
                    rest = [clue for clue in clues if not clue.startswith(told)]
                    yield (rest if len(clues) % 2 else clues), kind
                    break


def _kinds_of_wordnet() -> Iterator[tuple[list[str], str]]:
    """Yields the clues and the kind of the names of people, groups and places in WordNet."""
    for name, kind in list(wordnet_names())[::_EVERY_NAME]:
        parts = tuple(name.split())
        entity = Entity(name, parts)
        yield kinds.clues_of(entity, LANGUAGE), kind


def _entities(text: str) -> list[Entity]:
    return list(dict.fromkeys(mention.entity for mention in _names(text)))


def _names(text: str) -> list[Mention]:
    """Returns the mentions by name in a text."""
    people = people_of(text)
    return people.mentions(0, len(text)) if people else []


def news() -> Iterator[Text]:
    """Yields articles of quotes/mentions-train with the referents of pronouns and speakers, as marked by reading.

    Each entity's mentions by name are those with the same name, or a shorter form of it.
    """
    yield from marked_news(WRITTEN / "news.json")


def marked_news(path: Path) -> Iterator[Text]:
    """Yields the articles of a file of referents."""
    referents = json.loads(path.read_text(encoding="utf-8"))
    for record in load("quotes/mentions-train"):
        if (key := key_of(record["id"])) in referents:
            yield _marked_news(record, referents[key])


def key_of(name: str) -> str:
    """Returns the key of an article in a file of referents."""
    return hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest()[:12]


def _marked_news(record: dict[str, Any], referents: Sequence[Sequence[int]]) -> Text:
    text = record["text"]
    numbers: dict[str, int] = {}
    marked: list[Marked] = []
    for start, end, first, last, *is_described in referents:
        name = " ".join(text[first:last].split()) if first >= 0 else f"nobody {start}"
        number = numbers.setdefault(name, len(numbers))
        marked += [Marked(start, end, number, ""), *([Marked(first, last, number, "")] if is_described else [])]
    starts = {mark.start for mark in marked}
    for mention in _names(text):
        name = next((name for name in numbers if is_same_person(mention.entity.name, name)), mention.entity.name)
        if mention.start not in starts and mention.titles_start not in starts:
            marked.append(Marked(mention.start, mention.end, numbers.setdefault(name, len(numbers)), ""))
    return Text(record["id"], text, "news marked", sorted(set(marked)))


def pronoun_group(words: str) -> str | None:
    """Returns the class of a pronoun: "masculine" for "His"; None for any other words, and for "it"."""
    group = pronoun_classes(LANGUAGE).get(words.lower().replace("’", "'").partition("'")[0])
    return None if group in LANGUAGE.names.thing_pronouns else group


def _rounded(weights: dict[str, float]) -> dict[str, float]:
    return {clue: round(weight, 2) for clue, weight in sorted(weights.items()) if abs(weight) > _LEAST}


if __name__ == "__main__":
    main()
