"""The labelled texts from which the roles of blocks are learned, and the figures that are counted with them."""

import random
import re
from collections import Counter

import pytest

from articlecli.languages import Language
from articlecli.parsers import plain
from articlecli.parsers._glued_blocks import cut_glued
from articlecli.parsers._role_sequence import load_weights
from benchmarks import roles
from benchmarks.role_texts import (
    ROLES,
    Labelled,
    Text,
    beheaded,
    example,
    labelled_lines,
    labels_of,
    own_texts,
    parsed,
    read_text,
    shortened,
)

_VOTE = "The council of Tarn Bay voted on Monday to close its old harbour, and nobody in the hall spoke against it."
_MAYOR = (
    "Its mayor, Ann Weld, said the boats would move to the river in the spring, and that nobody would lose a berth."
)
_STORY = f"""headline+date\tHarbour to close in the spring ‖3 June 2025
\t
byline\tBy Ann Lee
paragraph\t{_VOTE}
+\tThe vote was short.
\t
paragraph\t{_MAYOR}
"""
_INTERVIEW = """headline\tThe keeper of the lamp
question\tQ: Is the lamp lit?
answer\tA: It is lit, and I keep it so.
question\tQ: Will you stay?
answer\tA: I will stay until May.
"""
_NO_BLOCKS = {"matter", "markup"}  # roles of lines that no block has
_OF_LINES = {"", "+", "run-in", *_NO_BLOCKS}  # an empty line, a line that goes on, a heading before its paragraph


def _words(text: Text, label: Labelled) -> str:
    return text.text[label.start : label.end]


def test_a_text_is_read_without_its_labels() -> None:
    text = read_text("harbour", _STORY)
    lines = [line.partition("\t")[2].replace("‖", "") for line in _STORY.splitlines()]
    assert text.text.splitlines() == lines
    assert text.kind == "plain"
    assert read_text("harbour.md", _STORY).kind == "markdown"


def test_a_line_with_two_roles_gives_two_labels_and_a_line_that_goes_on_none() -> None:
    text = read_text("harbour", _STORY)
    assert [(label.role, _words(text, label)) for label in text.blocks] == [
        ("headline", "Harbour to close in the spring "),
        ("date", "3 June 2025"),
        ("byline", "By Ann Lee"),
        ("paragraph", f"{_VOTE}\nThe vote was short."),
        ("paragraph", _MAYOR),
    ]


@pytest.mark.parametrize("line", ["headline+date\tHarbour to close", "headline\tHarbour to close ‖3 June 2025"])
def test_a_line_with_other_than_a_mark_for_each_plus_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="argument"):
        read_text("harbour", line)


def test_blocks_have_the_role_of_the_line_that_they_stand_on(english: Language) -> None:
    text = read_text("harbour", _STORY)
    blocks = list(cut_glued(plain.blocks(text.text), text.text, english))
    found = dict(zip([block.text for block in blocks], labels_of(blocks, text), strict=True))
    assert found["Harbour to close in the spring"] == "headline"
    assert found["3 June 2025"] == "date"
    assert found["By Ann Lee"] == "byline"
    assert found[_MAYOR] == "paragraph"


def test_halves_of_a_line_share_its_two_roles_where_nobody_knows_where_one_ends(english: Language) -> None:
    text = labelled_lines("harbour", ["Harbour to close 3 June 2025", _VOTE], ["headline+date", "paragraph"])
    blocks = list(cut_glued(plain.blocks(text.text), text.text, english))
    assert labels_of(blocks, text) == ["headline", "date", "paragraph"]


def test_lines_that_no_block_has_give_no_role() -> None:
    text = read_text("harbour", f"markup\t----\nparagraph\t{_VOTE}\n")
    assert labels_of(plain.blocks(text.text), text) == ["paragraph", "paragraph"]


def test_markdowns_blocks_are_found_by_their_letters() -> None:
    matter = "matter\t---\nmatter\ttitle: Harbour to close\nmatter\t---\n"
    text = read_text("harbour.md", f"{matter}paragraph\tThe *council* voted.\n\t\nkicker\t**News**\n")
    blocks, composed = parsed(text)
    assert composed == "Harbour to close\n\nThe council voted.\n\nNews"
    assert labels_of(blocks, text) == ["headline", "paragraph", "kicker"]


def test_an_example_has_features_and_a_role_for_each_block(english: Language) -> None:
    made = example(read_text("harbour", _STORY), english)
    assert len(made.blocks) == len(made.features) == len(made.roles)
    assert all(made.features)
    assert set(made.roles) == {"headline", "date", "byline", "paragraph"}


@pytest.mark.parametrize("seed", range(4))
def test_a_shortened_text_keeps_one_or_two_paragraphs(seed: int) -> None:
    text = read_text("harbour", _STORY + f"paragraph\t{_VOTE}\nnote\tAnn Lee writes about boats.\n")
    made = shortened(text, random.Random(seed))
    assert made is not None
    assert 1 <= sum(label.role == "paragraph" for label in made.blocks) <= 2
    assert made.text == text.text[: made.blocks[-1].end]
    assert shortened(read_text("harbour", _STORY), random.Random(seed)) is None


def test_a_conversation_is_beheaded_at_its_first_turn() -> None:
    made = beheaded(read_text("lamp", _INTERVIEW))
    assert made is not None
    assert [label.role for label in made.blocks] == ["question", "answer"] * 2
    assert _words(made, made.blocks[0]) == "Q: Is the lamp lit?"
    assert _words(made, made.blocks[-1]) == "A: I will stay until May."
    assert beheaded(read_text("harbour", _STORY)) is None
    assert beheaded(made) is None


def test_what_is_found_is_judged_line_by_line(english: Language) -> None:
    pairs = list(roles.judged(read_text("harbour", f"markup\t* * *\n{_STORY}"), english))
    assert [gold for gold, _ in pairs] == ["headline", "date", "byline", "paragraph", "paragraph"]
    assert pairs[0] == ("headline", "headline")
    assert pairs[-1] == ("paragraph", "paragraph")


def test_a_line_that_no_block_holds_is_found_to_be_markup(english: Language) -> None:
    pairs = list(roles.judged(read_text("harbour", f"paragraph\t{_VOTE}\nfurniture\t* * *\n"), english))
    assert pairs[-1] == ("furniture", "markup")


def test_markdown_is_judged_block_by_block(english: Language) -> None:
    lines = f"headline\t# Harbour to close in the spring\n\t\nparagraph\t{_VOTE}\n\t\nparagraph\t{_MAYOR}\n"
    pairs = list(roles.judged(read_text("harbour.md", lines), english))
    assert pairs == [("headline", "headline"), ("paragraph", "paragraph"), ("paragraph", "paragraph")]


def test_shares_count_roles_and_effects() -> None:
    pairs = Counter({("caption", "caption"): 5, ("caption", "teaser"): 3, ("caption", "paragraph"): 2})
    assert roles._share(pairs, {}) == 50
    assert roles._share(pairs, roles._EFFECTS) == 80
    assert roles._share(Counter({("item", "paragraph"): 1}), roles._EFFECTS) == 100
    assert roles._share(Counter(), {}) == 0


def test_roles_with_one_effect_are_roles_that_blocks_have(english: Language) -> None:
    assert set(roles._EFFECTS) <= set(load_weights(english).roles) | _OF_LINES


_LINES = [
    (path.name, number, line)
    for path in sorted((ROLES / "learn").glob("*.txt"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    if not line.startswith("======== ")
]


def test_the_labelled_texts_have_known_roles_only(english: Language) -> None:
    assert _LINES
    known = {*load_weights(english).roles, *_OF_LINES}
    given = [(name, number, line.partition("\t")[0]) for name, number, line in _LINES]
    assert [
        place for place in given if not set(place[2].split("+") if len(place[2]) > 1 else [place[2]]) <= known
    ] == []


def test_the_labelled_texts_have_a_mark_for_each_plus_in_a_role() -> None:
    wrong = []
    for name, number, line in _LINES:
        role, _, words = line.partition("\t")
        if words.count("‖") != (role.count("+") if role != "+" else 0):
            wrong.append((name, number, role))
    assert wrong == []


def test_only_empty_lines_have_no_role_and_each_line_with_a_role_has_words() -> None:
    for name, number, line in _LINES:
        role, tab, words = line.partition("\t")
        assert bool(role) == bool(re.search(r"\S", words)), (name, number)
        assert tab or not line, (name, number)


def test_a_line_goes_on_only_where_a_block_has_begun() -> None:
    above = ""
    for name, number, line in _LINES:
        role = line.partition("\t")[0]
        assert role != "+" or above, (name, number)
        above = role


def test_the_labels_of_the_texts_cover_their_words_in_order() -> None:
    texts = own_texts()
    assert len({text.name for text in texts}) == len(texts)
    for text in texts:
        ends = [0, *(label.end for label in text.blocks)]
        assert all(label.start >= end for label, end in zip(text.blocks, ends, strict=False)), text.name
        between = [text.text[end : label.start] for label, end in zip(text.blocks, ends, strict=False)]
        assert not "".join(between).strip(), text.name
