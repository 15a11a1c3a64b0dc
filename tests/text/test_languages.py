"""Sentence ends in 50 languages: in tests/cases/sentences, "|" marks the ends inside a paragraph."""

import re
from pathlib import Path

import pytest

from articlecli import languages, sentences
from articlecli.languages import neutral

_CASES = sorted((Path(__file__).parent.parent / "cases" / "sentences").glob("*.txt"))
_FEWEST_LANGUAGES = 40


def _marked(path: Path) -> list[str]:
    return [part.strip() for part in re.split(r"\||\n\n", path.read_text(encoding="utf-8"))]


def test_there_are_enough_languages() -> None:
    assert len(_CASES) >= _FEWEST_LANGUAGES


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_sentences_end_where_a_reader_of_the_language_would_say_so(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("|", "")
    assert [sentence.text for sentence in sentences(text, language=path.stem)] == _marked(path)


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_a_long_paragraph_is_cut_as_a_short_one(path: Path) -> None:
    first = path.read_text(encoding="utf-8").replace("|", "").split("\n\n")[0]
    gap = "" if path.stem in {"zh", "ja"} else " "
    once = sentences(first, language=path.stem)
    often = sentences(gap.join([first] * 200), language=path.stem)
    assert len(often) == 200 * len(once)


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_each_sentence_has_words_and_terms(path: Path) -> None:
    for sentence in sentences(path.read_text(encoding="utf-8").replace("|", ""), language=path.stem):
        assert 1 < sentence.words < 30
        assert sentence.terms


@pytest.mark.parametrize("code", ["de", "el", "fr", "hi", "th", "zh"])
@pytest.mark.parametrize(
    "part", ["（", "。", "「。", "“", "1. ", "XX. ", "a.", " ;", "– ", "……", "‘’.", "字", "ก", "ก ", ": «"]
)
def test_a_hostile_text_is_cut_without_loss(code: str, part: str) -> None:
    text = part * 3_000
    found = sentences(text, language=code)
    assert "".join("".join(sentence.text for sentence in found).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Er kam am 3. Oktober.| Sie wohnt im 6. Stock.| Im Jahr 2005.| Danach kam er."),
        ("de", "Die 1. – 3. Klasse fährt.| Es waren 12.| Der Rest blieb."),
        ("de", "Ludwig XIV. regierte im XVII. Jahrhundert.| Er traf Dr. Weld?| Nein!"),
        ("de", "Es gibt Brot, Käse usw.| Holz fehlt, z. B. Eiche."),
        ("de", "Er rief: »Wir gehen!«| »Nein«, sagte sie."),
        ("cs", "Je 12. 5. 2014.| Most je z 19. století."),
        ("it", "Ecco l'avv. Weld.| Vedi l'art. 12 della legge."),
        ("fr", "Il reste la mairie ;| Le pont est fermé.| Le pont ; la route."),
        ("ru", "И. А. Лядов ушёл и т. д.| Мост закрыт.| Книга 12 тыс. экземпляров."),
        ("ru", "«Поздно? – спросила она. – Да, поздно»."),
        ("nl", "Zij won.| ,,Mooi'', zei zij."),
        ("sv", "Hon vann.| ”Bra”, sade hon."),
        ("es", "¿Quién?| ¡Nadie!| -- La alcaldesa calla."),
        ("zh", "他说：“走吧。”|她走了。|“走吧。”他说。|（他走了。她没走。）书名《谁？》很好。"),
        ("zh", "他说……然后走了。|价格是１．５元．|好!|走吧。"),
        ("el", "Ποιος;| Κανείς."),
        ("hy", "Ի՞նչ ես մտածում:| Ժամը 12:30 է:"),
        ("ar", "قال د. علي: لا.| نعم."),
        ("sw", "Alikuja saa 3.| 4 walikuja."),
        ("kk", "Кім? - деді ол.| Ол кетті."),
        ("en", "She asked Mr. Lee?” and left.| It ended.12| The next part began."),
    ],
)
def test_marks_numbers_and_abbreviations_are_read_as_in_the_language(code: str, text: str) -> None:
    found = sentences(text.replace("|", ""), language=code)
    assert [sentence.text for sentence in found] == [part.strip() for part in text.split("|")]


def test_every_other_code_has_a_language_without_speakers() -> None:
    language = languages.load("sw")
    assert language is neutral.language("sw")
    assert language.quotations.speaker_weights is None


def test_the_words_of_a_script_without_blanks_are_counted_by_pieces() -> None:
    (sentence,) = sentences("市长来了。", language="zh")
    assert (sentence.words, sentence.terms) == (2, ("市长", "长来", "来了"))


def test_vowel_signs_belong_to_their_words() -> None:
    (sentence,) = sentences("हिन्दी में लिखा है।", language="hi")
    assert sentence.words == len(("हिन्दी", "में", "लिखा", "है"))
