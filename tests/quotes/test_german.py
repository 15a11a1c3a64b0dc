"""Quotes and speakers of German articles, by their invented people."""

import pytest

import articlecli
from articlecli.core import Quote


def _quotes(text: str) -> list[Quote]:
    opening = "In Orla hat der Rat am Montag über die neue Brücke beraten.\n\n"
    return list(articlecli.digest(f"{opening}{text} Am Freitag tagt der Rat wieder.", language="de").quotes)


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("„Die Brücke wird im Mai gesperrt“, sagte Hanna Velar dem Rat.", "Hanna Velar", "sagte"),
        ("Die Ministerin Hanna Velar sagte: „Die Brücke wird im Mai gesperrt.“", "Hanna Velar", "sagte"),
        ("Am Dienstag sagte die Ministerin Hanna Velar: „Die Brücke wird gesperrt.“", "Hanna Velar", "sagte"),
        ("»Die Brücke wird im Mai gesperrt«, erklärte gestern in Orla Hanna Velar.", "Hanna Velar", "erklärte"),
        ("„Die Brücke wird im Mai gesperrt“, so Hanna Velar.", "Hanna Velar", "so"),
        ("„Die Brücke wird im Mai gesperrt“, hat Hanna Velar gesagt.", "Hanna Velar", "gesagt"),
        ("„Die Brücke wird im Mai gesperrt“, wie Hanna Velar betonte.", "Hanna Velar", "betonte"),
        ("So hatte die Sprecherin Hanna Velar im März zugesichert: „Alle Züge fahren.“", "Hanna Velar", "zugesichert"),
        ("Der Sprecher der Polizei, Piet Orr, sagte: „Alle Züge fahren heute.“", "Piet Orr", "sagte"),
        ("„Alle Züge fahren heute pünktlich“, schreibt die „Morgenpost“.", "Morgenpost", "schreibt"),
    ],
)
def test_the_subject_stands_on_either_side_of_its_verb(text: str, speaker: str, cue: str) -> None:
    (quote,) = [quote for quote in _quotes(text) if len(quote.text.split()) > 1]
    assert (quote.speaker, quote.cue) == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Hanna Velar stellte am Montag fest: „Alle Züge fahren heute.“", "Hanna Velar", "stellte"),
        ("Hanna Velar machte klar, dass „alle Züge der Stadt heute fahren“.", "Hanna Velar", "machte"),
        ("Hanna Velar hat die Pläne als „großes Glück für alle“ bezeichnet.", "Hanna Velar", "bezeichnet"),
        ("Von Hanna Velar wurde erklärt: „Alle Züge fahren heute.“", "Hanna Velar", "erklärt"),
        ("In dem Brief, den Hanna Velar geschickt hat, erklärt Piet Orr: „Alle Züge fahren.“", "Piet Orr", "erklärt"),
        ("Die Zeitung zitiert den Minister Piet Orr mit den Worten: „Alle Züge fahren.“", "Piet Orr", "zitiert"),
        ("Auch der Rat ist unzufrieden: So sagte Hanna Velar: „Kein Zug fährt heute.“", "Hanna Velar", "sagte"),
    ],
)
def test_verbs_in_two_parts_and_at_the_end(text: str, speaker: str, cue: str) -> None:
    (quote,) = _quotes(text)
    assert (quote.speaker, quote.cue) == (speaker, cue)


def test_a_paragraph_may_end_with_a_german_mark() -> None:
    article = (
        "Die Brücke wird gesperrt.\n\nHanna Velar sagte: „Alle Züge fahren.“\n\nDer Rat tagt am Freitag wieder in Orla."
    )
    assert [quote.speaker for quote in articlecli.digest(article, language="de").quotes] == ["Hanna Velar"]


def test_a_role_is_a_phrase_with_its_owner() -> None:
    (quote,) = _quotes("„Alle Züge fahren heute pünktlich“, sagte der Sprecher der Bahn.")
    assert quote.speaker == "der Sprecher der Bahn"


def test_a_pronoun_means_whom_it_fits() -> None:
    text = "Hanna Velar leitet das Amt. Piet Orr war am Montag in Orla. „Alle Züge fahren heute pünktlich“, sagte er."
    assert [quote.speaker for quote in _quotes(text)] == ["Piet Orr"]


def test_a_report_goes_on_in_its_mood() -> None:
    text = "Piet Orr sagte, die Brücke bleibe offen. Die Züge seien „immer noch so voll wie im letzten Jahr“."
    assert [quote.speaker for quote in _quotes(text)] == ["Piet Orr"]


def test_the_source_of_an_impersonal_report_is_named() -> None:
    (quote,) = _quotes("„Alle Züge fahren heute pünktlich“, hieß es im Bericht der Bahn.")
    assert quote.speaker == "Bericht der Bahn"


@pytest.mark.parametrize(
    "text",
    [
        "Das Theater zeigt den Film „Die lange Nacht“ in Orla.",
        "Er ist Mitglied der „Freunde der alten Brücke“ in Orla.",
        "Am Montag kam sein Buch „Unter weiten Himmeln“ heraus.",
    ],
)
def test_titles_and_names_are_no_quotes(text: str) -> None:
    assert not _quotes(text)


def test_nouns_and_days_are_no_speakers() -> None:
    text = "Am Dienstag fiel Regen. „Alle Züge fahren heute pünktlich“, stand auf dem Schild am Bahnhof."
    assert not {quote.speaker for quote in _quotes(text)} & {"Dienstag", "Regen", "Die", "Bahnhof"}


def test_the_register_lists_no_common_nouns() -> None:
    text = (
        "Die Ministerin Hanna Velar sagte: „Alle Züge fahren heute.“ Velar lobte die Fahrgäste. Viele Fahrgäste kamen "
        "mit Fahrrädern. Die Fahrräder waren neu, neue Fahrräder sind teuer. Die Regierung in Orla zahlt. Die "
        "Regierung spart."
    )
    people = articlecli.digest(text, language="de").people
    assert [person.name for person in people if person.kind == "person"] == ["Hanna Velar"]
