"""Words differences: each value once, with the article that has it and the time of its publication."""

from collections.abc import Iterable, Mapping, Sequence

from articlecli.core import fold
from articlecli.events.details import Details
from articlecli.events.differences import Found
from articlecli.events.matching import Line
from articlecli.events.values import Difference, Place, Side
from articlecli.pipeline import Reading

_NEGATION = "negation"
Node = tuple[int, int]  # the index of a line, and the offset of a value in it


def worded(
    found: Iterable[Found],
    lines: Sequence[Line],
    details: Mapping[int, Details],
    readings: Sequence[Reading],
    original: Mapping[int, int],
) -> list[Difference]:
    """Returns the differences, those of one statement and one number together."""
    joined: dict[tuple[str, Node], dict[Node, int]] = {}  # the nodes of each difference, with the ends of the values
    for each in found:
        nodes = {(each.first, each.spans[0][0]): each.spans[0][1], (each.second, each.spans[1][0]): each.spans[1][1]}
        same = [joined[each.kind, node] for node in nodes if (each.kind, node) in joined]
        whole: dict[Node, int] = {}
        for part in (*same, nodes):
            whole.update(part)
        for node in whole:
            joined[each.kind, node] = whole
    unique = {id(nodes): (kind, nodes) for (kind, _), nodes in joined.items()}
    made = [_difference(kind, nodes, lines, details, readings, original) for kind, nodes in unique.values()]
    return [each for each in made if len(each.sides) > 1]


def _difference(
    kind: str,
    nodes: Mapping[Node, int],
    lines: Sequence[Line],
    details: Mapping[int, Details],
    readings: Sequence[Reading],
    original: Mapping[int, int],
) -> Difference:
    sides: dict[tuple[object, ...], Side] = {}
    values: dict[tuple[object, ...], float] = {}
    for (i, start), end in sorted(nodes.items()):
        line = lines[i]
        article = readings[line.article].article
        sentence = readings[line.article].sentences[line.sentence]
        figure = next((each for each in details[i].figures if each.start == start), None)
        key = (figure.kind, figure.value) if figure else (line.article,)
        place = Place(line.article, sentence.start, sentence.end, fold(sentence.text))
        side = Side(
            value=fold(line.text[start:end]) if kind != _NEGATION else place.text,
            place=place,
            start=sentence.start + start,
            end=sentence.start + end,
            published=article.published,
        )
        if key not in sides or original[line.article] == line.article != original[sides[key].place.article]:
            sides.setdefault(key, side)
            values[key] = figure.value if figure else 0.0
    order = sorted(sides, key=lambda key: (sides[key].published or "", sides[key].place.article))
    return Difference(
        kind, tuple(sides[key] for key in order), _grows([sides[k] for k in order], [values[k] for k in order], kind)
    )


def _grows(sides: Sequence[Side], values: Sequence[float], kind: str) -> bool:
    """Whether a number only grows with the time of publication, which is known of all sides and not the same."""
    times = [side.published for side in sides]
    known = [time for time in times if time]
    is_told = kind == "number" and len(known) == len(times) and len(set(known)) == len(known)
    return is_told and list(values) == sorted(values)
