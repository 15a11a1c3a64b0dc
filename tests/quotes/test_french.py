"""French articles with invented people: who says what."""

import pytest

import articlecli

ARTICLE = """La mairie de Velle-sur-Orn a présenté lundi son plan contre les crues.

« La digue tient, a déclaré Anne Lavière, la maire de Velle-sur-Orn, et elle tiendra encore. Nous veillons sur elle », \
a-t-elle insisté devant la presse.

« L'eau monte vite », a prévenu dès mardi à l'agence Ornpresse le directeur du port Paul Marchais. Selon lui, « rien \
n'est prêt ».

— Je ne sais pas, répond Jeanne Orsel. Peut-être demain.

"Nous avons peur", a confié une habitante de la rue Basse. "La nuit, l'eau monte", s'est inquiétée Mme Orsel. D'après \
M. Marchais, « les pompes sont vieilles ».

Le ministre de l'Eau, Luc Vasseur, a annoncé que « l'État paiera ».
"""


def _speakers(text: str) -> list[tuple[str, str | None]]:
    """The words of each quotation, its parts with a bar between them, and the speaker."""
    return [
        (" | ".join(part.text for part in q.parts), q.speaker) for q in articlecli.digest(text, language="fr").quotes
    ]


def test_the_speakers_of_an_article() -> None:
    assert _speakers(ARTICLE) == [
        ("La digue tient | et elle tiendra encore. Nous veillons sur elle", "Anne Lavière"),
        ("L'eau monte vite", "Paul Marchais"),
        ("rien n'est prêt", "Paul Marchais"),
        ("Je ne sais pas | Peut-être demain.", "Jeanne Orsel"),
        ("Nous avons peur", "une habitante de la rue Basse"),
        ("La nuit, l'eau monte", "Jeanne Orsel"),
        ("les pompes sont vieilles", "Paul Marchais"),
        ("l'État paiera", "Luc Vasseur"),
    ]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("a dit hier Anne Lavière", "Anne Lavière"),
        ("affirme de son côté la ministre de l'Eau Anne Lavière", "Anne Lavière"),
        ("a rappelé M. Lavière", "M. Lavière"),
        ("s'est félicité le maire de Velle-sur-Orn Luc Vasseur", "Luc Vasseur"),
        ("estime l'ancien préfet Luc Vasseur", "Luc Vasseur"),
        ("explique Valérie d'Orsel", "Valérie d'Orsel"),
        ("selon le ministère de l'Eau", "le ministère de l'Eau"),
    ],
)
def test_a_subject_behind_its_verb(attribution: str, speaker: str) -> None:
    text = f"La crue a surpris la ville.\n\n« La digue ne tiendra pas longtemps », {attribution}.\n\nLa pluie continue."
    assert _speakers(text) == [("La digue ne tiendra pas longtemps", speaker)]


def test_a_pronoun_may_mean_a_group() -> None:
    text = (
        "La crue a surpris la ville.\n\n« La rue Basse est fermée », a indiqué la préfecture de l'Orn. « Les écoles le "
        "seront demain », a-t-elle ajouté.\n"
    )
    assert [speaker for _, speaker in _speakers(text)] == ["la préfecture de l'Orn"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Les habitants parlent d'une « crue du siècle ». Toulouse attend.",
        "Très vite, la « grande digue » a cédé. Entre les deux ponts, l'eau passe.",
    ],
)
def test_words_in_marks_that_nobody_says_get_no_speaker(text: str) -> None:
    assert [speaker for _, speaker in _speakers(text) if speaker] == []
