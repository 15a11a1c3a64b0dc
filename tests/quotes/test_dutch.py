"""Dutch articles with invented people: who says what."""

import pytest

import articlecli

PEOPLE = "Burgemeester Marieke van der Linden en trainer Jan de Boer kwamen naar Orla."


def _speakers(sentence: str) -> list[tuple[str, str | None]]:
    """The words of each quotation in a sentence behind `PEOPLE`, and the speaker."""
    text = f"{PEOPLE}\n\n{sentence}\n\nHet regent."
    return [(" ".join(part.text for part in q.parts), q.speaker) for q in articlecli.digest(text, language="nl").quotes]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("zegt burgemeester Marieke van der Linden van Orla", "Marieke van der Linden"),
        ("zo zei Van der Linden woensdag", "Marieke van der Linden"),
        ("laat De Boer weten", "Jan de Boer"),
        ("aldus De Boer", "Jan de Boer"),
        ("heeft De Boer gezegd", "Jan de Boer"),
        ("zei ze", "Marieke van der Linden"),
        ("zegt minister van Verkeer Ella Zwart", "Ella Zwart"),
        ("zei CDA-Kamerlid Ria Bos", "Ria Bos"),
        ("legt ingenieur Eva ’t Hart uit", "Eva ’t Hart"),
        ("zegt de advocaat van De Boer", "de advocaat van De Boer"),
        ("klinkt het bij de oppositie", None),
    ],
)
def test_a_subject_behind_its_verb(attribution: str, speaker: str | None) -> None:
    assert _speakers(f"‘De brug houdt het niet’, {attribution}.") == [("De brug houdt het niet", speaker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Volgens De Boer ‘houdt de brug het niet’.",
        "De Boer heeft gezegd dat ‘de brug het niet houdt’.",
        "Zoals De Boer zei: ‘De brug houdt het niet.’",
        "Gevraagd naar de brug, zei De Boer gisteren in Orla: ‘De brug houdt het niet.’",
        "De Boer (54) noemt het plan ‘een hele grote vergissing’.",
    ],
)
def test_words_before_a_quotation(sentence: str) -> None:
    assert [speaker for _, speaker in _speakers(sentence)] == ["Jan de Boer"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het boek ‘De brug over de rivier’ van schrijver Koen Maas verschijnt morgen.",
        "Hij won de prijs ‘Beste Trainer van Orla’.",
        "In Orla wordt dat ‘het grote bruggenfeest’ genoemd.",
    ],
)
def test_titles_and_terms_that_nobody_says(sentence: str) -> None:
    assert _speakers(sentence) == []
