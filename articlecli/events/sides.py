"""Words differences: each value once, with the article that has it and the time of its publication."""

from collections.abc import Mapping, Sequence

from articlecli.core import fold
from articlecli.events.details import Details
from articlecli.events.facts import are_equal
from articlecli.events.figures import Figure
from articlecli.events.matched import Matched
from articlecli.events.names import Name, may_mean_others
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
    sides: list[tuple[Figure | Name | None, Side]] = []
    for (i, start), end in sorted(nodes.items()):
        line = matched.lines[i]
        detail = None if kind == _NEGATION else _detail_at(matched.details[i], start)
        side = _side(matched, i, start, end, is_whole=kind == _NEGATION)
        same = next((k for k, (other, known) in enumerate(sides) if _agree(detail, other, side, known)), None)
        is_copy = matched.original[line.article] != line.article
        if same is None:
            sides.append((detail, side))
        elif not is_copy and matched.original[sides[same][1].place.article] == line.article:
            sides[same] = detail, side
    sides.sort(key=lambda each: (each[1].published or "", each[1].place.article))
    shown = tuple(side for _, side in sides)
    values = [detail.size for detail, _ in sides if isinstance(detail, Figure)]
    return Difference(kind, shown, kind == "number" and _grows(shown, values))


def _detail_at(details: Details, start: int) -> Figure | Name | None:
    """Returns the figure or the name of a sentence that begins at an offset."""
    found: list[Figure | Name] = [*details.figures, *details.mentions]
    return next((each for each in found if each.start == start), None)


def _agree(one: Figure | Name | None, two: Figure | Name | None, side: Side, other: Side) -> bool:
    """Whether two sides say the same: equal figures, forms of one name, or sentences of one article."""
    if isinstance(one, Figure) and isinstance(two, Figure):
        return one.kind == two.kind and are_equal(one, two)
    if isinstance(one, Name) and isinstance(two, Name):
        return not may_mean_others(one.words, two.words)
    return side.place.article == other.place.article


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
