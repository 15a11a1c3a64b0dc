"""Learns the weights of `articlecli/people/kinds_by_use.py`: the table "kinds by use" in `english/people.json`.

They are learned from the names in GUM's texts, and from those in news whose kind a list or a title tells. The kinds by
name, which are clues here, come from weights that weren't learned from the same text.
"""

from collections import ChainMap, Counter
from collections.abc import Iterator, MutableMapping, Sequence

from articlecli.people import kinds, kinds_by_use
from articlecli.people.entities import Entity
from benchmarks import learn_people
from benchmarks.coreference import Text, gum
from benchmarks.data import load
from benchmarks.learn_person_words import wordnet_names
from benchmarks.stages import LANGUAGE

_EVERY_STORY, _FIRST_STORY = 10, 5  # other stories than those that kinds by name are learned from
_NOTHING = " ".join("0" for _ in kinds.KINDS)  # the weights of a clue that tells nothing
_TIMES_GUM = 3  # how often each of GUM's names counts
Example = tuple[list[str], str]


def main() -> None:
    """Adds the weights to the file. The same data give the same file."""
    learned = {name: dict(table) for name, table in kinds.learned(LANGUAGE).items()}
    learned["kinds by use"] = learn(list(gum("train")))
    learn_people.TARGET.write_text(learn_people.json_of(learned), encoding="utf-8")
    print(f"{len(learned['kinds by use'])} clues of kinds by use")


def learn(texts: Sequence[Text]) -> dict[str, str]:
    """Returns the weights of the clues. `texts` are GUM's."""
    own = kinds.weights_of(LANGUAGE)
    examples = list(_of_stories(own))
    for half in (0, 1):
        by_name = learn_people.learned_kinds(texts[1 - half :: 2])
        use_by_name(by_name)
        examples += [example for text in texts[half::2] for example in _of_gum(text)] * _TIMES_GUM
    use_by_name(own)
    return learn_people.kind_weights(examples)


def use_by_name(weights: MutableMapping[str, str]) -> None:
    """Makes the kinds by name come from these weights."""
    kinds_by_use.weights_of = lambda _: weights  # type: ignore[attr-defined, assignment]


def _of_gum(text: Text) -> Iterator[Example]:
    """Yields the clues and the kind of each name that is marked in a text."""
    for entity in _named(text.text):
        marks = [mark for mark in map(text.marked, entity.mentions) if mark]
        if marks:
            kind = Counter(learn_people.KINDS.get(mark.kind, "thing") for mark in marks).most_common(1)[0][0]
            yield kinds_by_use.clues_of_use(entity, LANGUAGE), kind


def _of_stories(weights: MutableMapping[str, str]) -> Iterator[Example]:
    """Yields the clues and the kind of names in news whose kind WordNet, a list or a title tells.

    Where a list or a title tells it, the kind by name is that of a name for which neither does.
    """
    listed = {name: kind for name, kind in wordnet_names() if kind != "person" or " " in name}
    for story in load("keypoints/train")[_FIRST_STORY::_EVERY_STORY]:
        for entity in _named(story["text"]):
            clues = kinds.clues_of(entity, LANGUAGE)
            told = [clue for clue in clues if clue.startswith(tuple(learn_people.TELLING))]
            if told:
                use_by_name(ChainMap(dict.fromkeys(told, _NOTHING), weights))
                kind = next(kind for sign, kind in learn_people.TELLING.items() if told[-1].startswith(sign))
                yield kinds_by_use.clues_of_use(entity, LANGUAGE), kind
            elif entity.name in listed:
                use_by_name(weights)
                yield kinds_by_use.clues_of_use(entity, LANGUAGE), listed[entity.name]


def _named(text: str) -> list[Entity]:
    people = learn_people.people_of(text)
    return [entity for entity in people.entities() if entity.is_named] if people else []


if __name__ == "__main__":
    main()
