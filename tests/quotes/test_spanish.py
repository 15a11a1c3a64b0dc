"""Spanish articles with invented people: who says what."""

import pytest

import articlecli

ARTICLE = """La ministra Marta Lozano presentó el plan el lunes en Orla, según un comunicado del ministerio.

—No lo sé —dijo Lozano—. Quizás mañana.

«El dique aguanta», explicó ayer en Orla el alcalde Pedro Ruizalde. «Y aguantará», añadió.

"Tenemos miedo", confesó a la agencia Orlapress una vecina. De acuerdo con Ruizalde, “las bombas son viejas”.

Consultada por la prensa, la directora del puerto, Inés Cobaleda, señaló que “el agua sube muy rápido”. Y agregó: \
“Nadie lo vio venir”.
"""


def _speakers(text: str) -> list[tuple[str, str | None]]:
    """The words of each quotation, its parts with a bar between them, and the speaker."""
    return [
        (" | ".join(part.text for part in q.parts), q.speaker) for q in articlecli.digest(text, language="es").quotes
    ]


def test_the_speakers_of_an_article() -> None:
    assert _speakers(ARTICLE) == [
        ("No lo sé | Quizás mañana.", "Marta Lozano"),
        ("El dique aguanta", "Pedro Ruizalde"),
        ("Y aguantará", "Pedro Ruizalde"),
        ("Tenemos miedo", "una vecina"),
        ("las bombas son viejas", "Pedro Ruizalde"),
        ("el agua sube muy rápido", "Inés Cobaleda"),
        ("Nadie lo vio venir", "Inés Cobaleda"),
    ]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("ha dicho este martes Marta Lozano", "Marta Lozano"),
        ("aseguró por su parte la ministra Marta Lozano", "Marta Lozano"),
        ("dijo la ministra", "la ministra"),
        ("afirma el alcalde de Orla Pedro de la Vega", "Pedro de la Vega"),
        ("según el Ministerio de Aguas", "Ministerio de Aguas"),
    ],
)
def test_a_subject_behind_its_verb(attribution: str, speaker: str) -> None:
    text = f"La crecida sorprendió a la ciudad.\n\n“El dique no aguantará mucho”, {attribution}.\n\nLlueve."
    assert _speakers(text) == [("El dique no aguantará mucho", speaker)]


def test_words_in_marks_that_nobody_says_get_no_speaker() -> None:
    text = (
        "Los vecinos hablan de la “gran crecida”. Consultada la web, Toledo espera. Entre los dos puentes pasa el agua."
    )
    assert [speaker for _, speaker in _speakers(text) if speaker] == []
