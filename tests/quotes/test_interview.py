"""The turns of an interview: the label of each turn, and where it begins and ends."""

import pytest

from articlecli import languages
from articlecli.languages import Language
from articlecli.quotes import interview
from tests.support.stages import article_of, quotations_of


def _turns(text: str, language: Language) -> list[tuple[str | None, str]]:
    article, _, found = quotations_of(text, language, "plain")
    text = article.source.text
    return [(turn.label.text if turn.label else None, text[turn.start : turn.end]) for turn in found]


_LETTERS = """The keeper of the lamp speaks slowly.

Q{stop} Is the lamp still lit?

A{stop} It is. “Always,” my father said.

We never let it go out.

Q{stop} Will you stay?

A{stop} I will.

The lamp can be seen on Sundays.
"""


@pytest.mark.parametrize("stop", [":", "."])
def test_letters_open_questions_and_answers(stop: str, english: Language) -> None:
    answers = ["It is. “Always,” my father said.\n\nWe never let it go out.", "I will."]
    assert _turns(_LETTERS.format(stop=stop), english) == [("A", answer) for answer in answers]


def test_names_open_the_turns_of_a_transcript(english: Language) -> None:
    text = """They met on Friday.

ANN LEE: Is the lamp lit?

VAN DER MARSH (laughing): It is lit.

"""
    assert _turns(text, english) == []  # no speaker has a second turn
    text += "\nLEE: And will you stay?\n\nMARSH: Ask me on Sunday.\n\nLEE: I shall ask you then.\n"
    assert _turns(text, english)[:2] == [("ANN LEE", "Is the lamp lit?"), ("VAN DER MARSH", "It is lit.")]
    assert _turns(text, english)[-1] == ("LEE", "I shall ask you then.")


def test_a_turn_in_quotation_marks_keeps_them_and_has_a_label(english: Language) -> None:
    text = "Ann: “Is the lamp lit?”\n\nTom: “It is lit.”\n\nAnn: “Will it be?”\n\nTom: “Ask me on Sunday.”"
    assert _turns(text, english)[:2] == [("Ann", "“Is the lamp lit?”"), ("Tom", "“It is lit.”")]


@pytest.mark.parametrize(
    "text",
    [
        "When: Sunday at noon, on the pier.\n\nWhere: The old harbour.\n\nWhen: Monday at noon.\n\nWhere: The mill.",
        "Lee: 547.\n\nMarsh: 46.\n\nLee: 231.\n\nMarsh: 12.",
        "Note: The lamp is lit every night.\n\nThey came by boat.\n\nNote: The pier is closed on Mondays.",
        "Lee: Held in lieu of bail.\n\nOrr: Freed on Monday night.\n\nLee: Held once more.\n\nOrr: Freed on Friday.",
        "Dear Lamp: I can’t sleep.\n\nDear Sleepless: I shut it.\n\nDear Lamp: I can’t see.\n\nDear Blind: I lit it.",
        "Lee: Wins in a walk.\n\nMarsh: Keeps it close.\n\nOrr: Finishes third again.",
    ],
)
def test_a_list_is_no_interview(text: str, english: Language) -> None:
    assert _turns(text, english) == []


def test_a_question_alone_in_its_paragraph_is_answered_below(english: Language) -> None:
    text = """The keeper of the lamp speaks slowly.

How did you come to the lamp?

My father lit it, and so I did.

Do you sleep at night?

I never do.

It is the light.

Will you stay?

We all stay here.
"""
    assert [said for _, said in _turns(text, english)] == [
        "My father lit it, and so I did.",
        "I never do.\n\nIt is the light.",
        "We all stay here.",
    ]


def test_questions_may_be_set_as_headings(english: Language) -> None:
    text = """# The keeper of the lamp

She speaks slowly, and looks at the sea.

### Q: Is the lamp lit?

A: It is lit every night.

### Q: Who pays?

A: I do.

### How to get there

A boat goes at noon.
"""
    article = article_of(text, english, "markdown")
    found = interview.find_turns(article, english)
    assert [article.source.text[turn.span.start : turn.span.end] for turn in found] == [
        "It is lit every night.",
        "I do.",
    ]


def test_the_answers_of_an_explainer_are_no_turns(english: Language) -> None:
    text = "Why is it lit?\n\nThe law asks for it.\n\nWho pays?\n\nThe town does.\n\nCan you see it?\n\nOn Sundays."
    assert _turns(text, english) == []


def test_a_headline_with_a_name_before_a_colon_is_no_turn() -> None:
    text = """Ann Lee: The lamp stays lit, whatever they say of it.

They met on Friday.

MARSH: Is the lamp lit?

LEE: It is lit.

MARSH: And will it be?

LEE: It always was.
"""
    assert [label for label, _ in _turns(text, languages.load("en"))] == ["MARSH", "LEE", "MARSH", "LEE"]
