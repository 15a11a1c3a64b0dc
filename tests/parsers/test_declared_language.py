import pytest

from articlecli import parsers
from articlecli.core import Source


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ('<!doctype html><html lang="de-AT"><p>Hallo', "de"),
        ("<HTML class=x LANG='FR'><p>Bonjour", "fr"),
        ('<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl"><p>Witaj', "pl"),
        ("<html lang=pt_BR><p>Bom dia", "pt"),
        ('<html><meta property="og:locale" content="es_ES"><p>Hola', "es"),
        ('<html><meta content="it" http-equiv="Content-Language"><p>Ciao', "it"),
        ('<html><meta name="language" content="nl"><p>Hallo', "nl"),
        ('<html><meta name="language" content="en"><meta property="og:locale" content="sv_SE"><p>Hej', "sv"),
        ('<html lang="da"><meta property="og:locale" content="en_US"><p>Hej', "da"),
    ],
)
def test_a_page_declares_its_language(page: str, code: str) -> None:
    assert parsers.declared_language(Source(page, kind="html")) == code


@pytest.mark.parametrize(
    "page",
    [
        "<html><p>Hello",
        '<html lang=""><p>Hello',
        '<html lang="english"><p>Hello',
        '<html data-lang="de"><p>Hello',
        '<html><meta property="og:locale:alternate" content="de_DE"><p>Hello',
        '<html><p lang="de">Hallo',
        '<html><meta name="description" content="de Gaulle"><p>Hello',
    ],
)
def test_a_page_without_a_declaration_has_none(page: str) -> None:
    assert parsers.declared_language(Source(page, kind="html")) is None


def test_a_front_matter_declares_a_language_and_a_text_does_not() -> None:
    assert parsers.declared_language(Source("---\ntitle: Hafen\nlang: de-DE\n---\nText", kind="markdown")) == "de"
    assert parsers.declared_language(Source("+++\nlanguage = 'fr'\n+++\nTexte", kind="markdown")) == "fr"
    assert parsers.declared_language(Source("---\ntitle: Hafen\n---\nlang: de", kind="markdown")) is None
    assert parsers.declared_language(Source("lang: de", kind="markdown")) is None
    assert parsers.declared_language(Source('<html lang="de">', kind="plain")) is None
