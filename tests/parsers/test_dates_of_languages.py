"""Dates as the papers of each language print them."""

import pytest

from articlecli import languages
from articlecli.parsers._dates import date_within, iso_date


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("cs", "3. října 2025"),
        ("cs", "Aktualizováno 3. 10. 2025 v 10:15"),
        ("da", "Opdateret den 3. oktober 2025 kl. 10.15"),
        ("de", "3. Oktober 2025"),
        ("de", "Freitag, den 03.10.2025, 10:15 Uhr"),
        ("de", "Stand: 3. Okt. 2025"),
        ("de", "Veröffentlicht am 3.10.2025 um 10.15 Uhr"),
        ("el", "Παρασκευή 3 Οκτωβρίου 2025"),
        ("es", "3 de octubre de 2025"),
        ("es", "Publicado el viernes, 3 de octubre de 2025 a las 10:15 h"),
        ("es", "03/10/2025 10:15"),
        ("fi", "perjantai 3. lokakuuta 2025 klo 10.15"),
        ("fr", "3 octobre 2025"),
        ("fr", "Publié le vendredi 3 octobre 2025 à 10h15"),
        ("fr", "Mis à jour le 03/10/2025 à 10:15"),
        ("it", "venerdì 3 ottobre 2025 alle ore 10:15"),
        ("nl", "Gepubliceerd op vrijdag 3 oktober 2025 om 10.15 uur"),
        ("no", "Publisert 3. oktober 2025"),
        ("pl", "Opublikowano 3 października 2025 r., godz. 10:15"),
        ("pt", "sexta-feira, 3 de outubro de 2025"),
        ("pt", "Atualizado em 03/10/2025 às 10h15"),
        ("ro", "Actualizat pe 3 octombrie 2025, ora 10:15"),
        ("ru", "3 октября 2025 г."),
        ("ru", "Опубликовано: 03.10.2025 в 10:15"),
        ("sv", "Publicerad den 3 oktober 2025 kl 10.15"),
        ("tr", "Güncelleme: 3 Ekim 2025 Cuma"),
        ("uk", "3 жовтня 2025 р."),
        ("en", "2025年10月3日"),
        ("en", "2025년 10월 3일"),
    ],
)
def test_a_date_line_is_read(code: str, line: str) -> None:
    assert date_within(line, languages.load(code)) == "2025-10-03"
    if code != "tr":  # its day of the week stands behind the date
        assert iso_date(line, languages.load(code)) == "2025-10-03"


@pytest.mark.parametrize("code", sorted(languages._FOLDERS))
def test_each_language_knows_the_names_of_its_months(code: str) -> None:
    assert len(languages.load(code).articles.months) == 12


def test_the_first_of_a_month_may_be_an_ordinal() -> None:
    assert iso_date("Le 1er mars 2025", languages.load("fr")) == "2025-03-01"


def test_figures_with_the_day_first_are_no_english_date() -> None:
    assert iso_date("03/10/2025", languages.load("en")) is None


def test_a_sentence_with_a_date_is_no_date_line() -> None:
    assert iso_date("Der Hafen wurde am 3. Oktober 2025 gesperrt.", languages.load("de")) is None
    assert iso_date("31.02.2025", languages.load("de")) is None
