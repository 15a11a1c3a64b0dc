"""Explanations name the page of a document, or the time in a transcript."""

import io
from dataclasses import replace

import pytest

import articlecli
from articlecli.core import Place
from articlecli.renderers import Style, render

_TEXT = "The ferry left the quay at noon, and nobody saw it go.\n\nIt came back at dusk with 12 people on board."


@pytest.mark.parametrize(
    ("place", "shown"), [(Place(0, page=3), "p. 3"), (Place(0, time="00:01:02"), "at 00:01:02"), (None, "")]
)
def test_an_explanation_names_the_place_of_a_point(place: Place | None, shown: str) -> None:
    digest = articlecli.digest(_TEXT, points=1, explain=True, language="en")
    placed = replace(digest, article=replace(digest.article, places=(place,) if place else ()))
    stream = io.StringIO()
    render("plain", placed, stream, Style(explain=True))
    assert (f"opens the article; {shown};" in stream.getvalue()) == bool(shown)
    assert "None" not in stream.getvalue()
