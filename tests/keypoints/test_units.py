import pytest

from articlecli.keypoints import units
from articlecli.languages import Language
from tests.support.stages import quotations_of


def _units(text: str, language: Language) -> list[tuple[int, int]]:
    _, sentences, quotations = quotations_of(text, language)
    return [(unit.first, unit.last) for unit in units.units_of(sentences, quotations, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry was full. The quay was empty.", [(0, 0), (1, 1)]),
        ("Weld said, “The ferry was full. The quay was empty.” It rained.", [(0, 1), (2, 2)]),
        ("“The ferry was full,” Weld said. “The quay was empty.”", [(0, 0), (1, 1)]),
        ("“The ferry was full,” Weld said. “The quay was empty. It rained.”", [(0, 0), (1, 2)]),
        ("“The ferry was full,” Weld said. “But nobody was hurt.” It rained.", [(0, 1), (2, 2)]),
        ("“The ferry was full. But nobody was hurt,” Weld said.", [(0, 1)]),
        ("The ferry (it was full. Nobody had room.) left. It rained.", [(0, 1), (2, 2)]),
        ("The ferry (it was full left. Nobody had room. It rained.", [(0, 0), (1, 1), (2, 2)]),
        ("“The ferry was full.\n\n“The quay was empty,” Weld said.\n\nIt rained all day.", [(0, 1), (2, 2)]),
    ],
)
def test_what_a_quotation_or_brackets_hold_together_is_one_unit(
    text: str, expected: list[tuple[int, int]], english: Language
) -> None:
    assert _units(text, english) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry left.", False),
        ("“The ferry left,” she said.", False),
        ("“The ferry left, she said.", True),
        ("The ferry left,” she said.", True),
        ('"The ferry left, she said.', True),
        ('"The ferry left," she said.', False),
        ("The ferry (a new one left.", True),
        ("The ferry [a new one] left.", False),
        ("a) The ferry left.", False),
        ("„Die Fähre fuhr“, sagte sie.", False),
        ("„Die Fähre fuhr, sagte sie.", True),
        ("« Le bac est parti, dit-elle.", True),
        ("»Die Fähre fuhr«, sagte sie.", False),
        ("”Lautta lähti”, hän sanoi.", False),
        ("”Lautta lähti, hän sanoi.", True),
        ("「船は出た」と彼女は言った。", False),
        ("「船は出たと彼女は言った。", True),
    ],
)
def test_a_text_is_torn_where_a_mark_has_no_partner(text: str, expected: bool) -> None:
    assert units.is_torn(text) is expected
