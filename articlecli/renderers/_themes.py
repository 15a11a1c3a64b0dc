"""The colours of the terminal format, by what they are for. The names of the themes are those of `renderers.THEMES`."""

from typing import Literal, NamedTuple


class Theme(NamedTuple):
    """Styles as rich words them, of which of its systems of colours."""

    colors: Literal["standard", "256"]
    headline: str
    deck: str
    quiet: str  # facts, notes, roles, the writer's words around a fragment
    title: str
    accent: str  # bullets, rules, numbers, the bar of salience
    speaker: str
    point: str  # of an article shown whole, a key point
    quote: str  # likewise


_OWN = Theme(
    colors="standard",
    headline="bold",
    deck="italic",
    quiet="dim",
    title="bold cyan",
    accent="cyan",
    speaker="bold",
    point="bold",
    quote="green",
)
# Of the 256 colours, those with a contrast of at least 4.5 to 1 (WCAG 2, AA) to black and to #303030, or to white.
_DARK = Theme(
    colors="256",
    headline="bold color(231)",
    deck="italic color(252)",
    quiet="color(247)",
    title="bold color(80)",
    accent="color(80)",
    speaker="bold color(223)",
    point="bold color(230)",
    quote="color(151)",
)
_LIGHT = Theme(
    colors="256",
    headline="bold color(16)",
    deck="italic color(238)",
    quiet="color(241)",
    title="bold color(24)",
    accent="color(24)",
    speaker="bold color(94)",
    point="bold color(16)",
    quote="color(22)",
)
BY_NAME = {"terminal": _OWN, "light": _LIGHT, "dark": _DARK}
