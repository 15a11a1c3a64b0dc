"""The features of the blocks of a text: their forms, their places, and what stands around them."""

import pytest

from articlecli.languages import Language
from articlecli.parsers import plain
from articlecli.parsers._block_features import block_features
from articlecli.parsers._blocks import Block
from articlecli.parsers._glued_blocks import cut_glued

_VOTE = "The council of Tarn Bay voted on Monday to close its old harbour, and nobody in the hall spoke against it."
_MAYOR = (
    "Its mayor, Ann Weld, said the boats would move to the river in the spring, and that nobody would lose a berth."
)
_RAIN = "It rained on the boats all day."


def _features(text: str, language: Language) -> list[set[str]]:
    blocks = list(cut_glued(plain.blocks(text), text, language))
    return [set(features) for features in block_features(blocks, language)]


def _codes(text: str, language: Language) -> str:
    found = _features(text, language)
    return "".join(
        next(name.split("=")[1] if "=" in name else name.split()[2] for name in sorted(features) if _is_code(name))
        for features in found
    )


def _is_code(name: str) -> bool:
    return name.startswith(("code=", "amid text "))


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (_VOTE, "P"),
        (_RAIN, "S"),
        ("Will it rain?", "Q"),
        ("“Will it rain?”", "Q"),
        ("The boats are these:", "C"),
        ("Harbour to close", "H"),
        ("The harbour of Tarn Bay will close in the spring, and no boat is left", "M"),
        ("gull " * 40 + "gull", "T"),
        ("gull " * 40 + "gull?", "P"),
        ("Harbour: vote delayed", "H"),
    ],
)
def test_a_code_stands_for_a_blocks_form(block: str, code: str, english: Language) -> None:
    assert _codes(block, english) == code


def test_a_label_that_comes_back_makes_turns(english: Language) -> None:
    text = (
        "Ann: Is the harbour open?\n\nTom: It is not open.\n\nAnn: Since when is it closed?\n\nTom: It closed in May."
    )
    assert _codes(text, english) == "LLLL"
    first, second, *_ = _features(text, english)
    assert {"manner=turns L 3", "label=2 False asks"} <= first
    assert {"manner=turns L 3", "label=2 False answers"} <= second


def test_a_label_that_stands_alone_makes_none(english: Language) -> None:
    headline, *_ = _features(f"Harbour: vote delayed\n\n{_VOTE}\n\n{_MAYOR}", english)
    assert "code=H" in headline
    assert not any(feature.startswith(("label", "manner")) for feature in headline)


def test_letters_say_who_asks_and_who_answers(english: Language) -> None:
    text = "Q Is the harbour open now.\n\nA It is not open.\n\nQ Since when is it closed.\n\nA It closed in May."
    question, answer, *_ = _features(text, english)
    assert "label=2 True asks" in question
    assert "label=2 True answers" in answer


def test_questions_that_stand_alone_and_ask_you_are_a_manner(english: Language) -> None:
    turns = [f"Do you like harbour {i}?\n\nI like it, and I have liked it since May." for i in range(4)]
    question, answer, *_ = _features("\n\n".join(turns), english)
    assert "manner=asks Q 0" in question
    assert "manner=asks S 1" in answer
    unasked = _features("\n\n".join(turns).replace("Do you", "Does he"), english)
    assert "manner=explains Q 0" in unasked[0]


def test_running_text_amid_text_has_a_single_feature(english: Language) -> None:
    story = [_VOTE, _MAYOR] * 4
    found = _features("\n\n".join(story), english)
    assert [len(features) == 1 for features in found] == [False] + [True] * 4 + [False] * 3


@pytest.mark.parametrize(
    "paragraph",
    [
        "Harbour to close",
        "It rained.",
        "“It rained on the boats all day and all night.”",
        "- " + _RAIN,
        "Photograph by Ann Lee, who took it on the quay of Tarn Bay in the last winter of the old harbour.",
        _VOTE + " Photo: Ann Lee",
        "What the boats need " + _VOTE,
    ],
)
def test_a_block_that_could_be_something_else_has_all_features(paragraph: str, english: Language) -> None:
    found = _features("\n\n".join([_VOTE, _MAYOR, paragraph, *[_VOTE, _MAYOR] * 3]), english)
    assert len(found[2]) > 1


def test_a_zone_says_whether_a_block_is_above_in_or_below_the_running_text(english: Language) -> None:
    text = f"Harbour to close\n\nTarn Bay\n\n{_VOTE}\n\nWhat they said\n\n{_MAYOR}\n\nMore stories\n\nAbout us"
    zones = [sorted(f for f in features if f.startswith("zone="))[0][5] for features in _features(text, english)]
    assert "".join(zones) == "aammmzz"


def test_blocks_above_the_text_know_their_place(english: Language) -> None:
    first, second, lead, *_ = _features(f"Harbour to close\n\nBy Ann Lee\n\n{_VOTE}\n\n{_MAYOR}", english)
    assert {"top=0 H", "before=2 H", "byline below H", "above=^ H", "around=^HH", "next=HP H"} <= first
    assert {"top=1 H", "before=1 H", "byline H"} <= second
    assert {"lead=0 False P", "above=H P"} <= lead


def test_blocks_below_the_text_know_their_place(english: Language) -> None:
    *_, last, more, about = _features(f"{_VOTE}\n\n{_MAYOR}\n\nMore stories\n\nAbout us", english)
    assert "last P" in last
    assert {"behind=1 H", "left=1 H", "run=2 True H"} <= more
    assert {"behind=2 H", "left=0 H", "below=$ H"} <= about


@pytest.mark.parametrize(
    ("lines", "cases"),
    [
        ("HARBOUR TO CLOSE\n\nBoats Leave Tarn", "cases=.UT H"),
        ("Harbour to close\n\nTOWN HALL", "cases=.sU H"),
        ("To be or not\n\nHarbour Closes Soon", "cases=..T H"),
    ],
)
def test_lines_above_the_text_say_how_they_are_written(lines: str, cases: str, english: Language) -> None:
    assert cases in _features(f"{lines}\n\n{_VOTE}", english)[0]


def test_longer_and_shorter_neighbours_are_compared(english: Language) -> None:
    first, second, _ = _features(f"Harbour to close\n\nBoats of the bay will move to the river\n\n{_VOTE}", english)
    assert "sizes=.< H" in first
    assert "sizes=<< H" in second


def test_a_line_shares_words_with_the_text_around_it(english: Language) -> None:
    assert "shared=4 H" in _features(f"Harbour to close\n\n{_VOTE}", english)[0]
    assert "shared=0 H" in _features(f"Bakers bake bread\n\n{_VOTE}", english)[0]
    assert "shared=5 H" in _features(f"It was so\n\n{_VOTE}", english)[0]
    amid = _features("\n\n".join([*[_VOTE] * 4, "Berth for boats", _MAYOR, _VOTE]), english)[4]
    assert "shared=4 H" in amid


def test_a_line_that_comes_back_is_repeated(english: Language) -> None:
    found = _features(f"Read on\n\n{_VOTE}\n\nRead on\n\n{_MAYOR}\n\nRead off", english)
    assert ["repeated" in features for features in found] == [False, False, True, False, False]


def test_a_note_below_names_the_author_of_the_byline(english: Language) -> None:
    text = f"Harbour to close\n\nBy Tom Marsh\n\n{_VOTE}\n\n{_MAYOR}\n\nTom Marsh writes about boats."
    assert "author z True" in _features(text, english)[-1]
    assert "author z True" not in _features(text.replace("By Tom Marsh", "By Ann Weld"), english)[-1]


def test_lists_columns_and_gaps_are_seen(english: Language) -> None:
    above, first, second, below, row = _features(
        f"These boats:\n- a cutter\n- a ketch\n\n{_VOTE}\n\ncutter\t12\t40", english
    )
    assert {"above item C", "gaps=10 C"} <= above
    assert {"item H", "item a", "gaps=00 H"} <= first
    assert {"item H", "gaps=01 H"} <= second
    assert {"below item P", "gaps=11 P"} <= below
    assert "columns" in row


def test_both_halves_of_a_line_say_that_they_were_glued(english: Language) -> None:
    head, tail, _ = _features(f"Harbour to close 3 June 2025\n\n{_VOTE}", english)
    assert "glues tail H" in head
    assert "glued tail H" in tail


@pytest.mark.parametrize("role", ["heading", "quotation", "bold"])
def test_what_markup_says_is_a_feature(role: str, english: Language) -> None:
    block = Block("Harbour to close", 0, 16, role=role)
    assert f"markup={role} H" in next(iter(block_features([block], english)))


def test_a_quotation_of_markup_amid_text_has_all_features(english: Language) -> None:
    blocks = [Block(_VOTE, 0, len(_VOTE)) for _ in range(8)]
    blocks[3] = blocks[3]._replace(role="quotation")
    found = [len(features) for features in block_features(blocks, english)]
    assert found[3] > 1
    assert found[2] == 1


def test_no_blocks_have_no_features(english: Language) -> None:
    assert list(block_features([], english)) == []
