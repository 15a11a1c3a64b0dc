"""German openings: which sentences lean on the one before."""

import pytest

from articlecli import languages, parsers, reading
from articlecli.keypoints.openings import opening
from articlecli.text import split_sentences

GERMAN = languages.load("de")

LEANING = (
    "Dort war es am Abend noch warm.",
    "Anders wird es in Orla sein.",
    "Zusammen hätten sie die Wahl gewonnen.",
    "Das ist für die Stadt ein Problem.",
    "Da hatte der Rat schon entschieden.",
    "In diesem Fall zahlt die Stadt.",
    "Am Montag sagte er den Termin ab.",
    "Zwei Tage später kam die Feuerwehr.",
    "Hinzu kommt der Lärm der Bahn.",
    "Ein weiterer Zeuge kam aus Orla.",
    "Nach ihren Angaben ist das Haus leer.",
)
STANDING = (
    "Anders als die Stadt will der Kreis bauen.",
    "Zusammen mit Tom Orr baut Ann Lee ein Haus.",
    "In diesem Jahr baut die Stadt eine Brücke.",
    "Es gibt in Orla keinen Arzt mehr.",
    "Es bleibt offen, ob die Stadt zahlt.",
    "Das neue Haus steht in Orla.",
    "Da der Rat nicht tagte, blieb alles offen.",
    "Am Montag sagte die Stadt den Termin ab.",
    "Im Anschluss an die Sitzung sprach Ann Lee.",
)


def leans(sentence: str) -> bool:
    article = parsers.parse(reading.from_string(f"Der Rat von Orla tagte am Montag lange.\n\n{sentence}"), GERMAN)
    sentences = split_sentences(article.source.text, article.paragraphs, GERMAN)
    return opening(sentences, len(sentences) - 1, GERMAN).fault is not None


@pytest.mark.parametrize("sentence", LEANING)
def test_leans(sentence: str) -> None:
    assert leans(sentence)


@pytest.mark.parametrize("sentence", STANDING)
def test_stands_alone(sentence: str) -> None:
    assert not leans(sentence)
