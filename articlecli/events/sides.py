"""Words differences: each value once, with the article that has it and the time of its publication."""

from collections.abc import Mapping, Sequence

from articlecli.core import fold
from articlecli.events.matched import Matched
from articlecli.events.values import Difference, Place, Side

_NEGATION = "negation"
Node = tuple[int, int]  # the index of a line, and the offset of a value in it


def worded(matched: Matched) -> list[Difference]:
    """Returns the differences, those of one statement and one number together."""
    joined: dict[tuple[str, Node], dict[Node, int]] = {}  # the nodes of each difference, with the ends of the values
    for each in matched.found:
        nodes = {(each.first, each.spans[0][0]): each.spans[0][1], (each.second, each.spans[1][0]): each.spans[1][1]}
        whole: dict[Node, int] = {}
        for node in nodes:
            whole.update(joined.get((each.kind, node), {}))
        whole.update(nodes)
        for node in whole:
            joined[each.kind, node] = whole
    unique = {id(nodes): (kind, nodes) for (kind, _), nodes in joined.items()}
    made = [_difference(kind, nodes, matched) for kind, nodes in unique.values()]
    return [each for each in made if len(each.sides) > 1]


def _difference(kind: str, nodes: Mapping[Node, int], matched: Matched) -> Difference:
    sides: dict[tuple[object, ...], Side] = {}
    values: dict[tuple[object, ...], float] = {}
    for (i, start), end in sorted(nodes.items()):
        line = matched.lines[i]
        figure = next((each for each in matched.details[i].figures if each.start == start), None)
        is_figure = kind != _NEGATION and figure is not None
        key = (figure.kind, figure.value) if figure and is_figure else (line.article,)
        is_copy = matched.original[line.article] != line.article
        if key not in sides or (not is_copy and matched.original[sides[key].place.article] == line.article):
            sides[key] = _side(matched, i, start, end, is_whole=kind == _NEGATION)
            values[key] = figure.value if figure else 0.0
    order = sorted(sides, key=lambda key: (sides[key].published or "", sides[key].place.article))
    shown = tuple(sides[key] for key in order)
    return Difference(kind, shown, kind == "number" and _grows(shown, [values[key] for key in order]))


def _side(matched: Matched, i: int, start: int, end: int, *, is_whole: bool) -> Side:
    """Returns the side of a line, whose value is between two offsets, or the whole sentence."""
    line = matched.lines[i]
    read = matched.readings[line.article]
    sentence = read.sentences[line.sentence]
    place = Place(line.article, sentence.start, sentence.end, fold(sentence.text))
    value = place.text if is_whole else fold(line.text[start:end])
    return Side(value, place, sentence.start + start, sentence.start + end, read.article.published)


def _grows(sides: Sequence[Side], values: Sequence[float]) -> bool:
    """Whether a number only grows with the time of publication, which is known of all sides and not the same."""
    times = [side.published for side in sides if side.published]
    return len(times) == len(sides) == len(set(times)) and list(values) == sorted(values)
