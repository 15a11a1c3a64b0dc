"""The structure of an article in each language. The articles in the folder `articles` tell one invented story."""

from pathlib import Path

import pytest

from articlecli import languages, parsers
from articlecli.core import Article, Source

_ARTICLES = Path(__file__).parent / "articles"
_CODES = sorted(path.stem for path in _ARTICLES.glob("*.txt"))
# The dateline, the names in the byline, and the section's heading
_EXPECTED = {
    "cs": ("Harvik (ČTK)", "Anna Veldová", "Co bude dál"),
    "da": ("HARVIK (Ritzau)", "Anna Weld og Tom Marsk", "Hvad der nu skal ske"),
    "de": ("Harwick (dpa)", "Ann Weld und Tom Marsh", "Wie es weitergeht"),
    "el": ("ΧΑΡΒΙΚ (ΑΠΕ-ΜΠΕ)", "Άννα Βέλδη", "Τι θα γίνει τώρα"),
    "es": ("Harvico, 3 oct (EFE)", "Ana Weld y Tomás Marcos", "Qué pasará ahora"),
    "fi": ("HARVIK (STT)", "Anna Veldi", "Mitä seuraavaksi tapahtuu"),
    "fr": ("HARVICK (AFP)", "Anne Weld et Thomas Marche", None),
    "it": ("ARVICO (ANSA)", "Anna Veldi e Tommaso Marchi", "Che cosa succede adesso"),
    "nl": ("HARWIJK (ANP)", "Anna Weld en Tom van der Mars", "Wat er nu gebeurt"),
    "no": ("Harvik (NTB)", "Anna Weld og Tom Marsk", None),
    "pl": ("Harwik (PAP)", "Anna Weldowa", "Co będzie dalej"),
    "pt": ("Arvico, 03 out 2025 (Lusa)", "Ana Velda e Tomás Marques", "O que se segue"),
    "ro": ("HARVIC (Agerpres)", "Ana Veldescu și Toma Marcu", "Ce urmează acum"),
    "ru": ("ХАРВИК, 3 октября. /ТАСС/", "Анна Вельд", "Что будет дальше"),
    "sv": ("HARVIK (TT)", "Anna Weld och Tom Marsk", "Ett förlorat år för fiskarna"),
    "tr": ("HARVİK (AA)", "Ayşe Veldin", None),
    "uk": ("ГАРВІК (УНІАН)", "Анна Вельд", "Що буде далі"),
}


def _article(code: str) -> tuple[Article, list[str]]:
    text = (_ARTICLES / f"{code}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line]
    return parsers.parse(Source(text, kind="plain"), languages.load(code)), lines


def test_each_language_has_an_article() -> None:
    assert sorted(_EXPECTED) == _CODES
    assert len(_CODES) == len(languages._FOLDERS) - 1


@pytest.mark.parametrize("code", _CODES)
def test_the_head_of_an_article_is_found(code: str) -> None:
    article, lines = _article(code)
    assert (article.headline and article.headline.text, article.deck and article.deck.text) == (lines[1], lines[2])
    dateline, byline, _ = _EXPECTED[code]
    assert article.byline is not None
    assert article.byline.text == byline
    assert article.dateline is not None
    assert article.dateline.text == dateline
    assert article.published == "2025-10-03"


@pytest.mark.parametrize("code", _CODES)
def test_a_box_of_key_points_is_found(code: str) -> None:
    article, lines = _article(code)
    assert [point.text for point in article.stated] == [line[2:] for line in lines[6:9]]


@pytest.mark.parametrize("code", _CODES)
def test_the_text_has_its_four_paragraphs_and_no_furniture(code: str) -> None:
    article, lines = _article(code)
    texts = [article.source.text[span.start : span.end] for span in article.paragraphs]
    assert lines[9].endswith(texts[0])
    assert [text.lstrip("– ") for text in texts[1:]] == [
        line.lstrip("– ") for line in (lines[10], lines[14], lines[15])
    ]


@pytest.mark.parametrize("code", [code for code in _CODES if _EXPECTED[code][2]])
def test_the_heading_of_a_section_is_found(code: str) -> None:
    article, _ = _article(code)
    assert [section.text for section in article.sections] == [_EXPECTED[code][2]]
