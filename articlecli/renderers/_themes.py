"""Defines the colours of the terminal format, by theme and by use. The themes' names are in `renderers.THEMES`."""

from typing import Literal

from articlecli.core import Record


class Theme(Record):
    """One theme: a style in rich's notation for each part of the output."""

    colors: Literal["standard", "256"]  # rich's system of colours
    headline: str
    deck: str
    quiet: str  # facts, notes, roles, the writer's words around a fragment
    title: str  # headings: "Key points", and those of the article's sections
    accent: str  # bullets, rules, numbers, the bar of salience
    speaker: str
    point: str  # a key point in the whole article
    quote: str  # a quote in the whole article


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
# Colours among the 256 with a contrast of at least 4.5 to 1 (WCAG 2, AA): in the dark theme against black and
# #303030, in the light theme against white.
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
