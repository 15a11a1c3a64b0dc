"""Draws quality against speed: a dot and a name for each method, in colours for light pages and for dark pages.

The same figures give the same file.
"""

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullLocator
from matplotlib.transforms import Bbox

_GREY = "#767b85"  # like the other colours, about as far from white as from near black
MAIN, OURS, OTHERS = "articlecli's default", "articlecli's other scorers", "others"
_COLORS = {MAIN: "#d4551f", OURS: "#2b7fb8", OTHERS: _GREY}
_STYLE = {
    "svg.hashsalt": "articlecli",
    "font.size": 10,
    "text.color": _GREY,
    "axes.edgecolor": _GREY,
    "axes.labelcolor": _GREY,
    "xtick.color": _GREY,
    "ytick.color": _GREY,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
_INCHES = (8, 5)

# In points; an inch has 72:
_RADIUS = 3.5  # of a dot
_MAIN_RADIUS = 5.5
_GAP = 1.5  # around a name
_DISTANCES = (8, 13, 20, 28, 38, 50, 64, 80)  # of a name from its dot
_LINE_FROM = 20  # the distance from which on a line joins the name and its dot
_DIRECTIONS = (0, 180, 90, 270, 30, 330, 150, 210, 60, 300, 120, 240)  # degrees; 0 is right, 90 above


class Dot(NamedTuple):
    """A method in the picture."""

    name: str
    speed: float  # articles a second
    quality: float  # ROUGE-1
    kind: str  # MAIN, OURS or OTHERS


class _Place(NamedTuple):
    distance: float  # from the dot, in points
    x: float  # the middle of the name
    y: float


def draw(dots: Sequence[Dot], path: Path) -> None:
    """Writes the picture as SVG. Makes the folder of the path where it isn't there."""
    with mpl.rc_context(_STYLE):  # type: ignore[arg-type]  # its keys are literals there
        figure = Figure(figsize=_INCHES, dpi=72, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        axes.set_xscale("log")
        axes.set_xlabel("articles a second, one core")
        axes.set_ylabel("ROUGE-1 F1 of three points")
        axes.grid(color=_GREY, alpha=0.2)
        axes.margins(0.12, 0.1)
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_major_formatter("{x:g}")
        axes.xaxis.set_minor_locator(NullLocator())
        for kind, color in _COLORS.items():
            found = [dot for dot in dots if dot.kind == kind]
            size = 2 * (_MAIN_RADIUS if kind == MAIN else _RADIUS)
            axes.plot([d.speed for d in found], [d.quality for d in found], "o", color=color, ms=size, label=kind)
        figure.legend(loc="outside upper left", ncols=len(_COLORS), frameon=False)
        _write_names(dots, axes, figure)
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, format="svg", transparent=True, metadata={"Date": None, "Creator": None})


def _write_names(dots: Sequence[Dot], axes: Axes, figure: Figure) -> None:
    """Puts each name near its dot, where it covers the least. The main method comes first, then the topmost dots."""
    figure.draw_without_rendering()  # computes the position of the axes
    figure.set_layout_engine("none")
    middles = axes.transData.transform([(dot.speed, dot.quality) for dot in dots]).tolist()
    taken = [Bbox.from_extents(x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS) for x, y in middles]
    for dot, (x, y) in sorted(zip(dots, middles, strict=True), key=lambda found: (found[0].kind != MAIN, -found[1][1])):
        weight = "bold" if dot.kind == MAIN else "normal"
        name = axes.text(0, 0, dot.name, ha="center", va="center", color=_COLORS[dot.kind], weight=weight)
        size = name.get_window_extent()
        width, height = size.width + 2 * _GAP, size.height + 2 * _GAP
        place = _best_place(_places(x, y, width), width, height, taken, axes.bbox)
        taken.append(_box(place, width, height))
        name.set_position(axes.transData.inverted().transform((place.x, place.y)).tolist())
        if place.distance >= _LINE_FROM:
            ends = axes.transData.inverted().transform([(x, y), _nearest_point((x, y), taken[-1])])
            axes.plot(*ends.T, color=_COLORS[dot.kind], linewidth=0.6)


def _places(x: float, y: float, width: float) -> Iterable[_Place]:
    """Yields the places where the name of the dot at x, y may stand, the nearest first."""
    for distance in _DISTANCES:
        for degrees in _DIRECTIONS:
            right, up = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
            yield _Place(distance, x + distance * right + width / 2 * round(right), y + distance * up * 1.2)


def _best_place(places: Iterable[_Place], width: float, height: float, taken: Sequence[Bbox], within: Bbox) -> _Place:
    """Returns the place that covers the least of names, dots and the picture's margin; the nearest of equals."""

    def covered(place: _Place) -> float:
        box = _box(place, width, height)
        common = (Bbox.intersection(box, other) for other in taken)
        inside = Bbox.intersection(box, within)
        outside = width * height - (inside.width * inside.height if inside else 0)
        return round(outside + sum(both.width * both.height for both in common if both), 3)

    return min(places, key=lambda place: (covered(place), place.distance))


def _box(place: _Place, width: float, height: float) -> Bbox:
    return Bbox.from_bounds(place.x - width / 2, place.y - height / 2, width, height)


def _nearest_point(point: tuple[float, float], box: Bbox) -> tuple[float, float]:
    """Returns the point of a box that is nearest to another point."""
    return min(max(point[0], box.x0), box.x1), min(max(point[1], box.y0), box.y1)
