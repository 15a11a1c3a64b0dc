import pytest

from articlecli import languages
from articlecli.core.article import Span
from articlecli.quotes.incises import find_incises, without_incises
from articlecli.quotes.marked_spans import MarkedSpan


@pytest.mark.parametrize(
    ("code", "words", "incises"),
    [
        ("fr", "La digue tient, a déclaré Ann Lee, et elle tiendra.", [", a déclaré Ann Lee,"]),
        (
            "fr",
            "La digue tient, a dit Ann Lee, la maire de Velle, et elle tiendra.",
            [", a dit Ann Lee, la maire de Velle,"],
        ),
        ("fr", "La digue tient, affirme-t-elle. Elle tiendra.", [", affirme-t-elle."]),
        (
            "fr",
            "Absurde. C'est la norme, explique Ann Lee, ancienne juge. Rien à dire.",
            [", explique Ann Lee, ancienne juge."],
        ),
        ("fr", "Oui, la digue tient, dit-on parfois trop vite", [", dit-on parfois trop vite"]),
        ("fr", "La digue tient, la ville aussi, et le port.", []),
        ("fr", "Si le maire dit vrai, la digue tient.", []),
        ("es", "No lo sé —dijo Lee—. Quizás mañana.", [" —dijo Lee—."]),
        ("es", "El dique –añadió– aguanta.", [" –añadió–"]),
        ("es", "El dique —dicen los vecinos— aguanta, y la ciudad también.", [" —dicen los vecinos—"]),
        ("es", "El dique, que dijo ver ayer, aguanta.", []),
    ],
)
def test_incises_with_their_marks(code: str, words: str, incises: list[str]) -> None:
    found = find_incises(words, 0, len(words), languages.load(code))
    assert [words[span.start : span.end] for span in found] == incises


def test_a_marked_span_is_parted_at_its_incises() -> None:
    text = "« La digue tient, a déclaré Ann Lee, et elle tiendra. »"
    span = MarkedSpan((Span(1, len(text) - 1),), 0, len(text), 0)
    first, second = without_incises(text, span, languages.load("fr"))
    assert (text[first.start : first.end], text[second.start : second.end]) == (
        "« La digue tient",
        " et elle tiendra. »",
    )


def test_an_incise_at_the_end_is_behind_the_quotation() -> None:
    text = "« La digue tient, a déclaré Ann Lee. »"
    span = MarkedSpan((Span(1, len(text) - 1),), 0, len(text), 0)
    (only,) = without_incises(text, span, languages.load("fr"))
    assert text[only.start : only.end] == "« La digue tient"
