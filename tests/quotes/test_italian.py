"""Italian articles with invented people: who says what."""

import pytest

import articlecli

ARTICLE = """La ministra Marta Lozani ha presentato il piano lunedì a Orla, secondo una nota del ministero.

«Non lo so – ha detto Lozani – forse domani».

«La diga tiene», ha spiegato ieri a Orla il sindaco Pietro Di Rovizo. «E terrà», ha aggiunto.

"Abbiamo paura", ha confessato all'agenzia Orlapress una vicina. Secondo Pietro Di Rovizo, “le pompe sono vecchie”.

Il direttore del porto di Orla, Ines Cobaldi, la definisce “una piena mai vista”.

E Ugo Orsini, leader dei Verdi: “Nessuno l'ha vista arrivare”.
"""


def _speakers(text: str) -> list[tuple[str, str | None]]:
    """The words of each quotation, its parts with a bar between them, and the speaker."""
    return [
        (" | ".join(part.text for part in q.parts), q.speaker) for q in articlecli.digest(text, language="it").quotes
    ]


def test_the_speakers_of_an_article() -> None:
    assert _speakers(ARTICLE) == [
        ("Non lo so | forse domani", "Marta Lozani"),
        ("La diga tiene", "Pietro Di Rovizo"),
        ("E terrà", "Pietro Di Rovizo"),
        ("Abbiamo paura", "una vicina"),
        ("le pompe sono vecchie", "Pietro Di Rovizo"),
        ("una piena mai vista", "Ines Cobaldi"),
        ("Nessuno l'ha vista arrivare", "Ugo Orsini"),
    ]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("ha detto questo martedì Marta Lozani", "Marta Lozani"),
        ("fa sapere la ministra Marta Lozani", "Marta Lozani"),
        ("dice la ministra", "la ministra"),
        ("gridano i vicini", "i vicini"),
        ("avverte il segretario provinciale Pietro Rovizo", "Pietro Rovizo"),
        ("secondo il Ministero delle Acque", "il Ministero delle Acque"),
    ],
)
def test_a_subject_behind_its_verb(attribution: str, speaker: str) -> None:
    text = f"La piena ha sorpreso la città.\n\n“La diga non terrà a lungo”, {attribution}.\n\nContinua la pioggia."
    assert _speakers(text) == [("La diga non terrà a lungo", speaker)]


def test_words_in_marks_that_nobody_says_get_no_speaker() -> None:
    text = (
        "I vicini vivono nella “grande piena”. Marta Lozani ha vinto il premio con il romanzo “Le stanze d'acqua”."
        " Tra i due ponti passa l'acqua."
    )
    assert [speaker for _, speaker in _speakers(text) if speaker] == []
