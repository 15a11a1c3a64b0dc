"""Portuguese articles with invented people: who says what."""

import pytest

import articlecli

ARTICLE = """A ministra Marta Lozano apresentou o plano na segunda-feira em Orla, segundo uma nota do ministério.

— Não sei — disse Lozano. — Talvez amanhã.

«O dique aguenta», explicou ontem em Orla o autarca Pedro Ruivo. «E aguentará», acrescentou.

"Temos medo", confessou à agência Orlapress uma vizinha. De acordo com Ruivo, “as bombas são velhas”.

O prefeito de Orla, Inácio Cobal (PXD), a define como “uma cheia nunca vista”. Já Hugo d'Ávila, líder dos Verdes, \
perguntou-lhe: “Quem a viu chegar?”
"""


def _speakers(text: str) -> list[tuple[str, str | None]]:
    """The words of each quotation, its parts with a bar between them, and the speaker."""
    return [
        (" | ".join(part.text for part in q.parts), q.speaker) for q in articlecli.digest(text, language="pt").quotes
    ]


def test_the_speakers_of_an_article() -> None:
    assert _speakers(ARTICLE) == [
        ("Não sei | Talvez amanhã.", "Marta Lozano"),
        ("O dique aguenta", "Pedro Ruivo"),
        ("E aguentará", "Pedro Ruivo"),
        ("Temos medo", "uma vizinha"),
        ("as bombas são velhas", "Pedro Ruivo"),
        ("uma cheia nunca vista", "Inácio Cobal"),
        ("Quem a viu chegar?", "Hugo d'Ávila"),
    ]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("disse nesta terça-feira Marta Lozano", "Marta Lozano"),
        ("garantiu por seu lado a ministra Marta Lozano", "Marta Lozano"),
        ("disse a ministra", "a ministra"),
        ("queixam-se os vizinhos", "os vizinhos"),
        ("avisa o secretário estadual Pedro Ruivo", "Pedro Ruivo"),
        ("segundo o Ministério das Águas", "Ministério das Águas"),
    ],
)
def test_a_subject_behind_its_verb(attribution: str, speaker: str) -> None:
    text = f"A cheia surpreendeu a cidade.\n\n“O dique não aguentará muito tempo”, {attribution}.\n\nA chuva continua."
    assert _speakers(text) == [("O dique não aguentará muito tempo", speaker)]


def test_words_in_marks_that_nobody_says_get_no_speaker() -> None:
    text = (
        "Os vizinhos vivem na “grande cheia”. Marta Lozano venceu o prêmio com o romance “Os quartos de água”."
        " O anúncio foi feito em nota: “obra a caminho”. Entre as duas pontes passa a água."
    )
    assert [speaker for _, speaker in _speakers(text) if speaker] == []
