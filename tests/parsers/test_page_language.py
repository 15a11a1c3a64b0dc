import pytest

from articlecli import parsers
from articlecli.core.article import Source

_PROSE = "<p>Die Fähre ist am Montag auf Grund gelaufen, und niemand wurde verletzt.</p>\n" * 6


@pytest.mark.parametrize(
    ("markup", "code"),
    [
        ('<html lang="de">', "de"),
        ("<!DOCTYPE html>\n<HTML class=x lang=pt-BR>", "pt-BR"),
        ("<html xml:lang='fr' lang='fr'>", "fr"),
        ('<html data-lang="fr">', None),
        ("<html>", None),
    ],
)
def test_a_pages_own_word_for_its_language_is_read(markup: str, code: str | None) -> None:
    assert parsers.declared_language(Source(f"{markup}<body>{_PROSE}", kind="html")) == code


def test_other_texts_declare_none_and_are_their_own_sample() -> None:
    source = Source('<html lang="de">')
    assert parsers.declared_language(source) is None
    assert parsers.prose_sample(source) == source.text


def test_the_sample_of_a_page_is_its_paragraphs() -> None:
    page = Source(f"<nav>Home News Sport</nav><script>var the = 'of and';</script>{_PROSE}", kind="html")
    assert parsers.prose_sample(page).startswith("Die Fähre ist")
    assert "Home" not in parsers.prose_sample(page)


def test_a_page_without_paragraphs_is_its_own_sample_without_programs() -> None:
    programs = "<style>p { color: red }</style><script>the of</script>"
    page = Source(f"<body><div>Die F&auml;hre</div>{programs}läuft", kind="html")
    assert parsers.prose_sample(page) == "Die Fähre läuft"
