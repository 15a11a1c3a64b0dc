"""The role with which an article introduces a person: where it begins, where it ends, and where there is none."""

import pytest

from articlecli.languages import Language
from articlecli.people import People
from articlecli.people.entities import Entity, Mention
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.role_words import classes_of, head_noun, word_class
from articlecli.people.roles import is_bare, role_of, weights_of
from articlecli.text import tokenize
from tests.support.stages import sentences_of


def _role(text: str, language: Language, name: str = "Ann Lee") -> str | None:
    found = People(*sentences_of(text, language), language).role(name)
    assert found is None or text[found.start : found.end] == found.text
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Prime Minister Ann Lee left.", "Prime Minister"),
        ("They met the Harvard economist Ann Lee.", "Harvard economist"),
        ("It was said by union leader Ann Lee.", "union leader"),
        ("They asked nurse Ann Lee.", "nurse"),
        ("Secretary of State Ann Lee left.", "Secretary of State"),
        ("US Secretary of State Ann Lee left.", "US Secretary of State"),
        ("WHO spokeswoman Ann Lee left.", "WHO spokeswoman"),
        ("Formula One driver Ann Lee left.", "Formula One driver"),
        ("Ministry of Health spokeswoman Ann Lee left.", "Ministry of Health spokeswoman"),
        ("U.S. Ambassador to the European Union Ann Lee left.", "U.S. Ambassador to the European Union"),
        ("Lees president and CEO Ann Lee left.", "Lees president and CEO"),
        ("They asked Mali and Leeds midfielder Ann Lee.", "Mali and Leeds midfielder"),
        ("They asked former Leeds United and Wales midfielder Ann Lee.", "former Leeds United and Wales midfielder"),
        ("It was found by museum scientist and study co-author Ann Lee.", "museum scientist and study co-author"),
        ("They met Orla's coach Ann Lee.", "Orla's coach"),
        ("Orla Democrats beat incumbent Gov. Ann Lee on Monday.", "incumbent Gov."),
        ("Orla County Sheriff's Department spokesman Lt. Ann Lee left.", "Orla County Sheriff's Department spokesman"),
        ("The head of the school, Ann Lee, left.", "head of the school"),
        ("The town's mayor, Ann Lee, left.", "The town's mayor"),
        ("Tom’s wife, Ann Lee, left.", "Tom’s wife"),
        ("Orla's chief medical officer of health, Dr. Ann Lee, left.", "Orla's chief medical officer of health"),
        ("The wife of rebel leader Ann Lee left.", "rebel leader"),
        ("Last week bank official Ann Lee left.", "bank official"),
    ],
)
def test_a_role_before_a_name_begins_where_its_phrase_does(text: str, role: str, english: Language) -> None:
    assert _role(text, english) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The alleged arms smuggler Ann Lee left.", "alleged arms smuggler"),
        ("Police arrested alleged arms smuggler Ann Lee.", "alleged arms smuggler"),
        ("They met the convicted fraudster Ann Lee.", "convicted fraudster"),
        ("They met the deposed president Ann Lee.", "deposed president"),
        ("It was the army that deposed President Ann Lee.", "President"),
        ("They went to unseat President Ann Lee.", "President"),
        ("They finally backed President Ann Lee.", "President"),
        ("The court heard of the man Mayor Ann Lee met.", "Mayor"),
        ("The firm's chief marketing officer Ann Lee left.", "firm's chief marketing officer"),
    ],
)
def test_an_adjective_belongs_to_a_role_and_a_verb_does_not(text: str, role: str, english: Language) -> None:
    assert _role(text, english) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dr. Ann Lee, head of surgery at the Orla hospital, left.", "head of surgery at the Orla hospital"),
        ("Ann Lee, 34, a nurse from Leeds, left.", "a nurse from Leeds"),
        ("Ann Lee (34), a nurse who came, left.", "a nurse"),
        ("Ann Lee, a nurse whose car was stolen, left.", "a nurse"),
        ("Ann Lee, a nurse and mother, left.", "a nurse and mother"),
        ("Ann Lee, one of the nurses, left.", "one of the nurses"),
        ("Ann Lee, a nurse, and Tom Marsh, a teacher, left.", "a nurse"),
        ("They met Ann Lee, an adviser to the mayor, and her young son.", "an adviser to the mayor"),
        ("Ann Lee, a lawyer, speaking on Monday, said so.", "a lawyer"),
        ("Ann Lee, a lawyer, at a meeting on Monday, said so.", "a lawyer"),
        ("Ann Lee, a passenger from New Orla, New York, left.", "a passenger from New Orla, New York"),
        ("Ann Lee, a manager at the U.S.-based firm, left.", "a manager at the U.S.-based firm"),
        ("Ann Lee, head of Lee & Marsh, left.", "head of Lee & Marsh"),
        ("Ann Lee, author of “The Long Year,” left.", "author of “The Long Year,”"),
        ("So said Ann Lee, a spokeswoman for orla.com.", "a spokeswoman for orla.com"),
        (
            "Ann Lee, an expert in sleep at the Institute of Health at the U.K.'s University of Orla, left.",
            "an expert in sleep at the Institute of Health at the U.K.'s University of Orla",
        ),
        (
            "Ann Lee, a teacher of the old songs of the fishing towns on the western coast of the island, left.",
            "a teacher of the old songs of the fishing towns on the western coast of the island",
        ),
        ("Ann Lee left.\n\nLee, a nurse, came back.", "a nurse"),
    ],
)
def test_a_role_after_a_name_ends_where_its_phrase_does(text: str, role: str, english: Language) -> None:
    assert _role(text, english) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Cmdr. Ann Lee, a spokesperson for the navy, left.", "a spokesperson for the navy"),
        ("Gen. Ann Lee, the chief of the general staff, left.", "the chief of the general staff"),
        ("The head of the army, Gen. Ann Lee, left.", "head of the army"),
        ("Gen. Ann Lee left. Later Lee, the head of the army, came back.", "the head of the army"),
        ("Gen. Ann Lee left.", "Gen."),
    ],
)
def test_an_office_tells_more_than_a_rank(text: str, role: str, english: Language) -> None:
    assert _role(text, english) == role


@pytest.mark.parametrize(
    "text",
    [
        "They said the Portuguese manager accused Ann Lee of lying.",
        "It was a step forward Ann Lee took.",
        "I remember Ann Lee well.",
        "It fell over Ann Lee.",
        "Mrs. Ann Lee left.",
        "The author of the novel Ann Lee left.",
        "The mother of nurses Ann Lee and Eve Lee left.",
        "They met the senior Ann Lee official.",
        "They met her teacher Ann Lee.",
        "His teacher, Ann Lee, left.",
        "Ann Lee, his teacher, left.",
        "Ann Lee, of Leeds, left.",
        "Ann Lee, 34, said so.",
        "Ann Lee, Tom Marsh and others left.",
        "Ann Lee, in favour of it, left.",
        "Ann Lee, the judge said, left.",
        "Ann Lee, the woman who had left, came back.",
        "Ann Lee, the 11-year-old girl who left, came back.",
        "Tom and Ann Lee, a captain and sergeant in the Orla police, respectively, left.",
        "They spoke to Ann Lee, the head of the army, Gen. Tom Marsh, and others.",
        "For Ann Lee, the words mother and child matter.",
        "The chief\n\nAnn Lee left.",
    ],
)
def test_there_is_no_role_where_nobody_is_introduced(text: str, english: Language) -> None:
    assert _role(text, english) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met fellow Orla fans. Orla, a club, won. Orla said so.", "Orla"),
        ("President Tom Marsh met fellow Democrats. Democrats left.", "Democrats"),
        ("Former coach Orla University left. Orla University said so.", "Orla University"),
    ],
)
def test_only_persons_have_a_role(text: str, name: str, english: Language) -> None:
    assert _role(text, english, name) is None


def test_the_longest_flood_of_words_has_no_role_beyond_the_window(english: Language) -> None:
    role = _role("They met " + "big " * 5000 + "nurse Ann Lee, a nurse " + "of Orla " * 5000 + ".", english)
    assert role is None or len(role) < 200


def test_a_language_without_weights_knows_no_roles() -> None:
    bare = Language(code="xx")
    mention = Mention(6, 13, 0, Entity("Ann Lee", ("Ann", "Lee")), GrammaticalRole.OTHER, 6)
    text = "Nurse Ann Lee left."
    assert weights_of(bare) == {}
    assert role_of(text, sentences_of(text, bare)[0].paragraphs[0], mention, bare) is None


@pytest.mark.parametrize(("role", "is_rank"), [("Gen.", True), ("Maj. Gen.", True), ("police Capt.", False)])
def test_a_bare_rank_names_no_office(role: str, *, is_rank: bool, english: Language) -> None:
    assert is_bare(role, english) is is_rank


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("the head of the school", "head"),
        ("a nurse", "nurse"),
        ("a nurse based in Leeds", "nurse"),
        ("a teacher and poet", "teacher"),
        ("nurse", "nurse"),
    ],
)
def test_the_head_noun_stands_before_what_describes_it(phrase: str, head: str, english: Language) -> None:
    words = tokenize(phrase, 0, len(phrase), english)
    assert words[head_noun(phrase, words, classes_of(words, english))].text == head


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("nurse", "role"),
        ("Mayor", "Role"),
        ("nurses", "roles"),
        ("woman", "bare"),
        ("who", "relative"),
        ("WHO", "Capitals"),
        ("alleged", "-ed"),
        ("said", "cue"),
        ("committee", "group"),
        ("volunteer", "twofold"),
    ],
)
def test_words_have_classes(word: str, found: str, english: Language) -> None:
    assert word_class(word, english) == found
