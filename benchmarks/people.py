"""Compares who is who in the program's eyes with what people marked (coreference).

The texts are GUM's people/coref-dev, news, and texts that were written and marked for this purpose; nothing was learned
from them. Scores are those of the field: MUC, B³ and CEAF by the package scorch, and LEA (N. Moosavi and M. Strube,
"Which Coreference Evaluation Metric Do You Trust?", 2016). A pronoun is right where the mention of its entity before
it is one of the marked entity.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from scorch import scores

from articlecli.people.entities import Mention
from benchmarks import learn_people
from benchmarks.coreference import WRITTEN, Text, gum, written
from benchmarks.data import hold
from benchmarks.stages import LANGUAGE

_PERSONS = {"person", "organization", ""}
_LONGEST_NAME = 6  # words
Span = tuple[str, int, int]  # the name of the text, and the offsets of a mention


def main() -> None:
    """Prints the figures of each set, and checks them against their floors."""
    reached: dict[str, float] = {}
    sets = {
        "coref-dev": list(gum("dev")),
        "news": list(learn_people.marked_news(WRITTEN / "news-test.json")),
        "written": list(written("test")),
    }
    for name, texts in sets.items():
        reached |= {f"{name}: {figure}": value for figure, value in figures(texts).items()}
    for figure, value in reached.items():
        print(f"{figure:56}{value:8.2f}")
    hold("people", reached)


def figures(texts: Sequence[Text]) -> dict[str, float]:
    """Returns the figures of a set of texts, in per cent."""
    read = [(text, learn_people.read(text)) for text in texts]
    found = {f"right antecedent of {group}, %": share for group, share in pronouns(read).items()}
    both = [clusters(text, mentions) for text, mentions in read]
    found["LEA F1 of pronouns and names, %"] = f1([lea(*each) for each in both])
    key, response = ([cluster for pair in both for cluster in pair[i]] for i in (0, 1))
    for name, score in (("MUC", scores.muc), ("B³", scores.b_cubed), ("CEAF", scores.ceaf_e)):
        found[f"{name} F1 of pronouns and names, %"] = 100 * float(score(key, response)[2])
    return found


def pronouns(read: Iterable[tuple[Text, Sequence[Mention]]]) -> dict[str, float]:
    """Returns the share of the marked pronouns that stand for the right entity, in per cent."""
    right, all_of = Counter[str](), Counter[str]()
    for text, mentions in read:
        by_place = {m.start: m for m in mentions if m.form == "pronoun"}
        seen: set[int] = set()
        for mark in sorted(text.mentions, key=lambda mark: mark.start):
            group = learn_people.pronoun_group(text.text[mark.start : mark.end])
            if group and mark.kind in _PERSONS and mark.entity in seen:
                all_of[group] += 1
                right[group] += _antecedent(by_place.get(mark.start), text) == mark.entity
            seen.add(mark.entity)
    return {
        "all": 100 * right.total() / max(1, all_of.total()),
        **{group: 100 * right[group] / all_of[group] for group in sorted(all_of)},
    }


def _antecedent(mention: Mention | None, text: Text) -> int | None:
    """Returns the marked entity of the mention before, of the same entity."""
    if mention is None:
        return None
    before = [other for other in [*mention.entity.mentions, *mention.entity.others] if other.start < mention.start]
    for other in sorted(before, key=lambda other: -other.start):
        if mark := text.marked(other):
            return mark.entity
    return None


def clusters(text: Text, mentions: Sequence[Mention]) -> tuple[list[set[Span]], list[set[Span]]]:
    """Returns the marked and the found clusters of pronouns and names of persons and groups."""
    key, response = defaultdict[int, set[Span]](set), defaultdict[int, set[Span]](set)
    kept: set[Span] = set()
    for mark in text.mentions:
        written_as = text.text[mark.start : mark.end]
        if mark.kind in {"person", ""} and (learn_people.pronoun_group(written_as) or is_name(written_as)):
            key[mark.entity].add((text.name, mark.start, mark.end))
    spans = {span for cluster in key.values() for span in cluster}
    for mention in mentions:
        if mention.form != "description":
            found = text.marked(mention)
            place = found or mention
            span = (text.name, place.start, place.end)
            if found and span not in spans:
                continue  # a group's or a place's
            if span not in kept and mention.entity.kind in {"person", ""}:
                kept.add(span)
                response[id(mention.entity)].add(span)
    return [c for c in key.values() if len(c) > 1], [c for c in response.values() if len(c) > 1]


def is_name(words: str) -> bool:
    """Whether a marked mention is a name: short, and all its words but particles have capitals."""
    parts = [word for word in words.replace(".", "").split() if word not in {"of", "the", "de", "van", "von", "'s"}]
    is_pronoun = len(parts) == 1 and parts[0].lower() in LANGUAGE.words.function_words
    return bool(parts) and not is_pronoun and len(parts) <= _LONGEST_NAME and all(part[0].isupper() for part in parts)


def lea(key: Sequence[set[Span]], response: Sequence[set[Span]]) -> tuple[float, float, float, float]:
    """Returns the sums of LEA: of recall, of its weights, of precision, of its weights."""
    return (*_lea_half(key, response), *_lea_half(response, key))


def _lea_half(one: Sequence[set[Span]], other: Sequence[set[Span]]) -> tuple[float, float]:
    total = weight = 0.0
    for cluster in one:
        weight += len(cluster)
        if len(cluster) == 1:
            resolved = float(any(len(found) == 1 and found == cluster for found in other))
        else:
            links = sum(_links(len(cluster & found)) for found in other)
            resolved = links / _links(len(cluster))
        total += len(cluster) * resolved
    return total, weight


def _links(count: int) -> float:
    return count * (count - 1) / 2


def f1(sums: Iterable[tuple[float, float, float, float]]) -> float:
    """Returns F1 of all texts together, in per cent."""
    found, marked, right, given = (sum(column) for column in zip(*sums, strict=True))
    recall, precision = found / max(1, marked), right / max(1, given)
    return float(200 * recall * precision / max(1e-9, recall + precision))


if __name__ == "__main__":
    main()
