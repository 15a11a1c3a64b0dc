"""A language is one folder. The rest of the program doesn't change for it, and works without the groups it omits."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import articlecli
from articlecli import languages, renderers
from tests.support import invariants
from tests.support.paths import SAMPLES

_TEN_LINES = """
from articlecli.languages._groups import Sentences, Words
from articlecli.languages._language import Language, word_list

LANGUAGE = Language(
    code="zz",
    words=Words(function_words=word_list("ta to ei na"), determiners=word_list("ta")),
    sentences=Sentences(abbreviations=word_list("dr pr")),
)
"""
_TEXT = (
    "Ta brenna kolt Dr. Weld ei morna. Ta kolt “brenna ta skerri na morna,” sirk Ann Weld.\n\nQ: Morna? A: Ei kolt.\n"
)
_EVERYTHING = {"points": "50%", "tight": True, "explain": True, "indirect": True, "order": "rank", "focus": "kolt"}


@pytest.fixture(params=["", "nothing"])
def code(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The code of a language in a folder of its own. One language has ten lines of words, another has none."""
    known = _TEN_LINES
    if request.param:
        known = 'from articlecli.languages._language import Language\n\nLANGUAGE = Language(code="zz")\n'
    folder = tmp_path / f"zzish{request.param}"
    folder.mkdir()
    (folder / "__init__.py").write_text(known, encoding="utf-8")
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    languages.load.cache_clear()
    yield "zz"
    languages.load.cache_clear()
    sys.modules.pop(f"articlecli.languages.{folder.name}", None)


def test_the_language_is_found_by_its_code(code: str) -> None:
    assert languages.load(code).code == code
    assert languages.load("en").code == "en"


def test_the_languages_words_are_used(code: str) -> None:
    digest = articlecli.digest(_TEXT, language=code)
    assert digest.language == code
    if languages.load(code).words.function_words:
        assert digest.sentences[0].text == "Ta brenna kolt Dr. Weld ei morna."


@pytest.mark.parametrize(
    "path", [*sorted(SAMPLES.glob("*.txt")), None], ids=lambda path: path.stem if path else "its own"
)
def test_any_text_is_digested_in_the_language(path: Path | None, code: str) -> None:
    text = path.read_text(encoding="utf-8") if path else _TEXT
    for options in ({}, _EVERYTHING):
        digest = articlecli.digest(text, language=code, **options)  # type: ignore[arg-type]
        invariants.check_digest(digest)
        for format_ in ("html", "json", "markdown", "plain", "terminal"):
            renderers.render(format_, digest, io.StringIO(), renderers.Style(explain=True))


def test_nobody_is_named_in_a_language_whose_verbs_are_unknown(code: str) -> None:
    assert not any(quote.speaker for quote in articlecli.digest(_TEXT, language=code).quotes)
