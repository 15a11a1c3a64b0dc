"""The headline of an article without one, and the key points beside it."""

import pytest

from articlecli import digest
from articlecli.core.article import KeyPoint, Sentence
from articlecli.keypoints.headline import shortened, without_repetition
from articlecli.languages import Language
from articlecli.languages._groups import Words
from articlecli.text import terms_of

_STORY = (
    "The last cannery in Tallow Bay shut its doors on Monday, and eighty people lost their work.",
    "The cannery had packed herring since 1911, and most families of the bay had somebody in it.",
    "Its owner, Tom Marsh, said that the herring had gone north and that the cannery would not reopen.",
    "The council will meet on Friday to speak about the workers of the cannery.",
    "Gulls still sit on the roof, since nobody has told them.",
    "A buyer from Harwick has looked at the building twice, but has made no offer.",
    "The mayor, Ann Weld, called the day a bad one for the bay.",
    "She wants the council to pay for the first month without wages.",
    "The ferry will take the last cans to Harwick in June.",
)
_LONG_OPENING = (
    "The town of Tallow Bay voted on Monday, at the end of five long hours, to sell its old baths to a brewer"
)
_INTRODUCTION = "The keeper of the lamp speaks slowly, and only when the tide is out."
_TURNS = (
    ("Do you remember the winter in which the lamp went out?", "I do. The oil had frozen in the tank of the lamp."),
    ("Were you afraid for the ferry that night?", "I was. The ferry came within a hundred yards of the rocks."),
    ("Will you stay when a machine lights the lamp?", "I will stay with the lamp. No machine knows the fog as I do."),
)


def _shortened(text: str, language: Language) -> str:
    return shortened(Sentence(text, 0, len(text)), language)


def _interview(form: str, introduction: str = "") -> str:
    turns = "\n\n".join(form.format(question, answer) for question, answer in _TURNS)
    return f"{introduction}\n\n{turns}".strip()


def test_a_short_lead_is_a_headline_without_its_full_stop(english: Language) -> None:
    lead = "The last cannery in\nTallow Bay shut on Monday."
    assert _shortened(lead, english) == "The last cannery in Tallow Bay shut on Monday"
    assert _shortened("The cannery shut .", english) == "The cannery shut"


def test_a_lead_of_45_words_is_kept_whole(english: Language) -> None:
    assert _shortened("word " * 44 + "word.", english) == ("word " * 45).rstrip()


def test_a_long_lead_is_cut_where_a_subordinate_clause_begins(english: Language) -> None:
    lead = f"{_LONG_OPENING}, while the swimmers sang {'and sang ' * 15}"
    assert _shortened(lead, english) == f"{_LONG_OPENING} …"


@pytest.mark.parametrize("dash", ["–", "—", "--"])
def test_a_long_lead_is_cut_at_a_dash(dash: str, english: Language) -> None:
    lead = f"{_LONG_OPENING} {dash} the swimmers {'sang and sang ' * 10}"
    assert _shortened(lead, english) == f"{_LONG_OPENING} …"


def test_a_long_lead_is_not_cut_between_a_subject_and_its_verb(english: Language) -> None:
    lead = "The keeper of the light on the rock, whom nobody had seen since May, " + "came back and left again " * 7
    assert " came back" in _shortened(lead, english)


def test_a_long_lead_without_a_clause_says_that_it_is_cut(english: Language) -> None:
    assert _shortened("word " * 60, english) == "word " * 45 + "…"


def test_a_cut_lead_does_not_end_with_words_that_belong_to_the_next(english: Language) -> None:
    assert _shortened("word " * 41 + "bay; and of the town " * 5, english) == "word " * 41 + "bay …"


def test_the_lead_is_the_headline_where_it_says_something() -> None:
    made = digest("\n\n".join(_STORY))
    assert made.headline_origin == "derived"
    assert made.headline == _STORY[0].removesuffix(".")


@pytest.mark.parametrize(
    "lead", ["Who will buy the cannery in Tallow Bay?", "“Who will buy it now?”", "Hello, readers."]
)
def test_a_question_or_a_greeting_is_no_derived_headline(lead: str) -> None:
    first, *others = _STORY
    made = digest("\n\n".join([f"{lead} {first}", *others]))
    assert made.headline_origin == "derived"
    assert made.headline + "." in _STORY


def test_a_question_alone_is_the_headline_for_want_of_another() -> None:
    assert digest("Who will buy the last cannery in Tallow Bay?").headline.startswith("Who will buy")


def test_by_default_no_point_repeats_a_derived_headline() -> None:
    made = digest("\n\n".join(_STORY))
    texts = [point.text for point in made.key_points]
    assert texts
    assert _STORY[0] not in texts


@pytest.mark.parametrize("points", [1, 2, 3, 5, "50%"])
def test_as_many_points_as_asked_for_are_shown_beside_a_derived_headline(points: int | str) -> None:
    made = digest("\n\n".join(_STORY), points=points)
    assert len(made.key_points) == (5 if points == "50%" else points)


def test_all_points_may_repeat_the_headline_where_all_are_asked_for() -> None:
    made = digest("\n\n".join(_STORY), points=99, stated=False)
    assert [point.text for point in made.key_points] == list(_STORY)


def test_the_only_point_stays_although_the_headline_repeats_it() -> None:
    made = digest(_STORY[0])
    assert [point.text for point in made.key_points] == [_STORY[0]]


def test_a_short_article_whose_only_point_is_the_headline_gets_another() -> None:
    made = digest("\n\n".join(_STORY[:4]))
    assert made.headline == _STORY[0].removesuffix(".")
    assert [point.text for point in made.key_points] != [_STORY[0]]
    assert len(made.key_points) == 1


def test_no_point_repeats_a_stated_headline() -> None:
    made = digest("\n\n".join([f"# {_STORY[0].removesuffix('.')}", *_STORY]), points=99)
    assert made.headline_origin == "stated"
    assert [point.text for point in made.key_points] == list(_STORY[1:])


def test_a_point_whose_terms_the_headline_has_repeats_it(english: Language) -> None:
    texts = ("The gulls have left.", "They came back.")
    starts = (0, len(texts[0]) + 1)
    sentences = [
        Sentence(text, start, start + len(text), terms=tuple(terms_of(text, english)))
        for text, start in zip(texts, starts, strict=True)
    ]
    first, second = (KeyPoint(each.text, "extracted", 1.0, 1, each.start, each.end, 0, ()) for each in sentences)
    for headline in ("The Gulls Have Left", "The gulls have left the bay"):
        assert without_repetition([first, second], headline, sentences, english) == [second]
    assert without_repetition([first, second], "The gulls of Tallow Bay", sentences, english) == [first, second]
    assert without_repetition([first], "The gulls have left", sentences, english) == []


def test_a_long_lead_is_cut_before_a_clause_without_a_comma(english: Language) -> None:
    lead = f"{_LONG_OPENING} after the roof {'fell in again ' * 10}"
    assert _shortened(lead, english) == f"{_LONG_OPENING} …"
    condition = lead.replace("after the roof", "if the roof")
    assert " if the roof" in _shortened(condition, english)


@pytest.mark.parametrize(
    "form", ["Q: {}\n\nA: {}", "Ann Lee: {}\n\nTom Marsh: {}", "{}\n\n{}"], ids=["letters", "names", "unlabelled"]
)
@pytest.mark.parametrize("introduction", [_INTRODUCTION, ""])
@pytest.mark.parametrize("points", [None, 2])
def test_an_interviewers_questions_are_no_points_and_no_headline(
    form: str, introduction: str, points: int | None
) -> None:
    made = digest(_interview(form, introduction), points=points)
    shown = [made.headline, *(point.text for point in made.key_points)]
    assert len(made.article.questions) == len(_TURNS)
    assert not any("?" in text for text in shown)
    assert made.headline_origin == "derived"


def test_questions_are_points_only_where_no_answers_are_left() -> None:
    text = _interview("Q: {}\n\nA: {}")
    answers = 2 * len(_TURNS)  # sentences
    made = digest(text, points=answers)
    assert len(made.key_points) == answers
    assert not any("?" in point.text for point in made.key_points)
    assert sum("?" in point.text for point in digest(text, points=99).key_points) == len(_TURNS)


_FRENCH_LIKE = Language(
    code="xx",
    words=Words(subordinators=frozenset(["où", "qu'"]), clause_introducers=frozenset(["où", "qu'"])),
)


def test_a_long_lead_is_cut_before_words_of_any_letters() -> None:
    opening = (
        "La commune a décidé lundi, au bout de cinq longues heures, de vendre ses vieux bains à un brasseur de la ville"
    )
    lead = f"{opening} où {'les nageurs chantaient ' * 12}"
    assert _shortened(lead, _FRENCH_LIKE) == f"{opening} …"


def test_a_lead_without_blanks_is_cut_at_a_mark() -> None:
    lead = "町議会は月曜日の夜に古い浴場を売ることを決めた、" + "泳ぐ人たちは歌っていた" * 8 + "。"
    text = Sentence(lead, 0, len(lead), words=90)
    assert shortened(text, Language(code="xx")) == "町議会は月曜日の夜に古い浴場を売ることを決めた"
    text = Sentence("船は出た。", 0, 5, words=3)
    assert shortened(text, Language(code="xx")) == "船は出た"
