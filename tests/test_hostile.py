"""Each hostile input becomes a safe digest in all formats, or an error of one line.

The output of the tests ends with the number of inputs that were tried. An input that takes more than a minute of
processor time is a failure; the tests say nothing else of the time.
"""

import io
import json
import re
import signal
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

import pytest

from articlecli import ArticleError, Digest, pipeline, reading, renderers
from articlecli.core import safety
from articlecli.renderers import Style
from tests.hostile import MEGABYTE, Case, cases
from tests.support.paths import CASES

pytestmark = pytest.mark.slow

_MOST_SECONDS = 60
_OURS = re.compile(r"\x1b\[[\d;]*m|\x1b\]8;(?:id=\d+)?;[^\x00-\x1f\x7f]*\x1b\\")  # colours, and links of the terminal
_FORMATS = [name for name in renderers.names() if name != "template" or find_spec("jinja2")]

# Format characters that scripts need: joiners, marks of a direction, the signs around numbers and verses, hieroglyphs'.
_NEEDED = {
    *(chr(code) for code in (*range(0x0600, 0x0606), 0x061C, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2)),
    *(chr(code) for code in (*range(0x200C, 0x2010), 0x110BD, 0x110CD, *range(0x13430, 0x13440))),
}
_STYLES = (
    Style(),
    Style(highlight=True, explain=True, people=True),
    Style(width=20, color=True, link="file://{host}{path}#{line}", is_one_of_several=True, explain=True, people=True),
    Style(color=True, highlight=True, theme="dark", limits_to_screen=False),
)


def unsafe(text: str) -> set[str]:
    """The signs of a text that no output may hold: controls except newlines, invisible characters, lone surrogates."""
    found = {sign for sign in set(text) if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    return found - _NEEDED - {"\n"}


@contextmanager
def _bounded() -> Iterator[None]:
    if not hasattr(signal, "setitimer"):  # Windows can't interrupt it
        yield
        return

    def fail(*_: object) -> None:
        pytest.fail(f"it takes more than {_MOST_SECONDS} s")

    before = signal.signal(signal.SIGPROF, fail)
    signal.setitimer(signal.ITIMER_PROF, _MOST_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _digest(case: Case, **options: Any) -> Digest | None:
    """The digest as the command makes it, or None if the input is refused with a message of one line."""
    try:
        source = reading.from_bytes(case.make(), f"a{case.ending}", kind=case.kind)
        digest = pipeline.digest(source, **options)
    except ArticleError as error:
        assert "\n" not in str(error)  # noqa: PT017  # not every input is refused
        assert not unsafe(safety.on_one_line(str(error)))  # noqa: PT017
        return None
    len(digest.people)  # computed when they are looked at, as are the quotes, which they need
    return digest


def _shown(digest: Digest, name: str, style: Style) -> str:
    stream = io.StringIO()
    renderers.render(name, digest, stream, style)
    shown = stream.getvalue()
    shown.encode()
    return _OURS.sub("", shown) if style.color and name == "terminal" else shown


def _check(digest: Digest) -> int:
    """Checks the digest's output in all formats and styles, and returns the number of outputs."""
    styles = [Style(template=str(CASES / "digest.j2")), *_STYLES[1:]]
    ways = [(name, style) for name in _FORMATS for style in styles if name != "template" or style.template]
    for name, style in ways:
        shown = _shown(digest, name, style)
        assert not unsafe(shown), (name, style)
        if name == "json":
            assert json.loads(shown)["source"] == digest.source
        if name == "html":
            assert shown.count("<script") == shown.count("</script") == 1
            assert "<img" not in shown
    return len(ways)


Tried = Callable[[str, object], None]


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: f"{case.family}: {case.name}")
def test_a_hostile_input_is_shown_safely_or_refused(case: Case, record_property: Tried) -> None:
    with _bounded():
        digest = _digest(case, explain=True, indirect=True)
        ways = _check(digest) if digest else 0
    record_property("hostile", [case.family, ways])


# The inputs that show best whether a stage takes quadratic time. All inputs at this size would take too long.
_AT_FULL_SIZE = {
    "floods": {
        *("letters", "quotation marks", "newlines", "dots", "square brackets", "words without punctuation", "names"),
        *("combining marks", "nested marks", "letters, in Markdown", "words without punctuation, in a page"),
    },
    "Markdown": {
        "nested quotes",
        "nested lists",
        "growing accents",
        "front matter of maps",
        "a long title",
        "comments",
    },
    "HTML": {
        *("nested div", "lists in lists", "tables in tables", "attributes", "entities", "a wide table"),
        *("a long title", "meta elements", "data of maps", "comments in comments"),
    },
    "documents": {
        *("parts in parts", "quoted lines", "headers", "a long header", "cues", "a cue of many voices", "entries"),
        "lists in lists",
    },
    "packed": {
        *("RTF of paragraphs", "RTF of text", "Word of paragraphs", "OpenDocument of spans in spans"),
        *("EPUB of paragraphs", "PDF of words everywhere", "PDF of one line"),
    },
}
_LARGE = [case for case in cases(MEGABYTE) if case.name in _AT_FULL_SIZE.get(case.family, ())]


@pytest.mark.parametrize("case", _LARGE, ids=lambda case: f"{case.family}: {case.name}")
def test_a_megabyte_is_shown_or_refused(case: Case, record_property: Tried) -> None:
    with _bounded():
        digest = _digest(case)
        assert digest is None or not unsafe(_shown(digest, "plain", Style()))
    record_property("hostile", [f"{case.family}, 1 MB", 0 if digest is None else 1])


def test_a_hundred_thousand_headings_are_shown(record_property: Tried) -> None:
    text = "\n\n".join(f"Pier {i}" for i in range(100_000)) + "\n\nThe ferry left pier 7 on Monday."
    with _bounded():
        digest = _digest(Case("structures", "headings", text.encode), scorer="lead")
    assert digest is not None
    assert not unsafe(_shown(digest, "plain", Style()))
    record_property("hostile", ["headings, 100,000", 1])


_LOW = [chr(code) for code in range(0x3000)]
_FORMAT_CHARACTERS = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Cf"]
_EVERY = sorted({*_LOW, *_FORMAT_CHARACTERS})
_UNSAFE = unsafe("".join(_EVERY))


def _spread(written: Callable[[str], str]) -> str:
    """A story that has each sign between its words. Signs that may open a sequence stand on lines of their own."""
    alone = [sign for sign in _EVERY if unicodedata.category(sign) in {"Cc", "Zl", "Zp"}]
    others = [sign for sign in _EVERY if sign not in alone and sign not in "<&"]
    lines = [f"The ferry{sign}left pier {sign} on Mon{sign}day, said Ann{sign} Weld.\n" for sign in map(written, alone)]
    rows = [others[i : i + 100] for i in range(0, len(others), 100)]
    lines += [f"The ferry left {' '.join(f'a{written(sign)}b' for sign in row)}, said Ann Weld.\n" for row in rows]
    return "\n".join(lines)


@pytest.mark.parametrize("form", ["plain", "markdown", "html", "references in html", "references in markdown"])
def test_only_safe_signs_of_a_text_get_through(form: str) -> None:
    as_references = form.startswith("references")
    kind = form.removeprefix("references in ")
    text = _spread(lambda sign: f"&#{ord(sign)};" if as_references and sign in _UNSAFE else sign)
    if kind == "html":
        text = "<!doctype html><body>" + "".join(f"<p>{line}</p>" for line in text.split("\n\n"))
    digest = pipeline.digest(reading.from_string(text, kind=kind))
    _check(digest)
    shown = _shown(digest, "plain", Style(highlight=True))
    assert not {sign for sign in _LOW if sign.isalnum()} - set(shown)
    assert set(shown) >= _NEEDED & {*_EVERY}


def test_only_safe_signs_of_a_name_get_through() -> None:
    name = "\n".join(_EVERY)
    digest = pipeline.digest(reading.from_string("The ferry left the pier on Monday.", name))
    for shown in (digest.source or "", reading.display_name(name), safety.on_one_line(name)):
        assert not unsafe(shown)
        assert "\n" not in shown
        assert set(shown) >= {"a", "я", "\u200d"}
    assert not unsafe(reading.display_name("\x1b[31m"))  # nothing of the name is left, so it is shown in escapes
    _check(digest)
