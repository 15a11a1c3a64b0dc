"""A page is cut into blocks, each with its figures, and a model chooses among them."""

import lxml.html
import pytest

from articlecli.parsers import _page_body, _page_features, _page_model
from articlecli.parsers._page_blocks import PageBlock, page_blocks


def _blocks(body: str) -> list[PageBlock]:
    return page_blocks(lxml.html.document_fromstring(f"<html><body>{body}</body></html>"))


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<p>The <b>gulls</b> left.</p>They stayed.", ["The gulls left.", "They stayed."]),
        ("The gulls left.<br><br>They stayed.", ["The gulls left.", "They stayed."]),
        ("The gulls left.<br>They stayed.", ["The gulls left. They stayed."]),
        ("<ul><li>Gulls<ul><li>Terns</ul></ul>", ["Gulls", "Terns"]),
        ("<table><tr><td>1988</td><td>4,100</td></tr></table>", ["1988 | 4,100"]),
        (f"<table><tr><td><p>{'gull ' * 30}</p></td><td>Home</td></tr></table>", [("gull " * 30).strip(), "Home"]),
        ("<pre>One\n\nTwo</pre>", ["One", "Two"]),
        ("<p>Gulls</p><script>x()</script><button>Share</button><p>***</p>", ["Gulls"]),
        ("<figure><figcaption>A gull.</figcaption></figure>", []),
    ],
)
def test_blocks_are_the_texts_between_block_elements(body: str, texts: list[str]) -> None:
    assert [block.text for block in _blocks(body)] == texts


def test_a_block_counts_its_words_in_links() -> None:
    (block,) = _blocks("<p>The gulls <a href='/x'>left the bay</a>.</p>")
    assert (block.words, block.linked, block.links) == (5, 3, 1)


def test_a_box_adds_up_what_is_in_it() -> None:
    blocks = _blocks("<div hidden><p>One two</p><p><a>Three</a></p></div><p>Four</p>")
    box = blocks[0].box.parent
    assert box is not None
    assert (box.words, box.linked, box.blocks) == (3, 1, 2)
    assert [box.holds(block.box) for block in blocks] == [True, True, False]
    assert [block.box.is_hidden for block in blocks] == [True, True, False]


def test_each_block_has_all_figures() -> None:
    blocks = _blocks("<h1>Gulls</h1><p>The gulls left the bay on Monday.</p><ul><li>Home</ul>")
    rows = _page_features.rows(blocks, ["The gulls left the bay on Monday."])
    assert {len(row) for row in rows} == {len(_page_features.COLUMNS)}
    kept = _page_features.COLUMNS.index("kept")
    assert [row[kept] for row in rows] == [0.0, 1.0, 0.0]
    assert _page_features.rows([], []) == []


def test_the_trees_add_up_to_the_odds() -> None:
    tree = {"columns": [0, 1], "limits": [10.0, 3.0], "values": [0.0, 1.0, 2.0, 4.0]}
    model = _page_model.model_of({"first": -1.0, "columns": ["letters", "words"], "trees": [tree]})
    rows = [[5.0, 1.0], [20.0, 1.0], [5.0, 4.0], [20.0, 4.0]]
    assert _page_model.odds(rows, model) == [-1.0, 0.0, 1.0, 3.0]


def test_headings_at_the_end_are_not_chosen() -> None:
    long = "The gulls of the bay left on Monday, all of them, and nobody in the town can say where they went. "
    page = _page_body.describe(
        lxml.html.document_fromstring(f"<body><h1>Gulls</h1><p>{long}</p><p>{long[4:]}</p><h2>Read on</h2>")
    )
    assert page.blocks[-1].text == "Read on"
    assert _page_body.choose(page, _page_model.load_model())[-1].text != "Read on"
