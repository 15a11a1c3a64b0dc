"""Records which regular expressions the package uses, and with which methods.

`python -m tests.support.recording` digests texts of all kinds, and prints the expressions as JSON. It has to run the
package, in a process of its own, because the package makes some expressions of a language's words at their first use.
"""

import contextlib
import importlib
import io
import json
import pkgutil
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import FrameType
from typing import Any

from tests.support.paths import ROOT

# Texts for expressions that no other text needs: initials of a name, a page number behind a quotation, the stamp in a
# letter's head, a page that is a plain text, and front matter that isn't quite YAML.
_RARE = (
    (
        "plain",
        "The Society of Motor Manufacturers and Traders met.\n\n“It is late,” SMMT said. “We will go,” said SMMT.",
    ),
    ("plain", "It said: “The frost is late.” (Weld 55)."),
    ("plain", "Ann Weld 04/26/2001 07:17 AM We will meet at the quay. The gates are shut."),
    (
        "html",
        f"<html><body><pre><code>{'The ferry left the quay, and nobody saw it go. ' * 20}</code></pre></body></html>",
    ),
    ("markdown", "---\ntitle: Ferry: stuck\n---\n\nThe ferry is stuck."),
)

# The same for the ends of sentences in other languages.
_RARE_ENDS = (
    ("fr", "Il faut choisir : la mairie ; Le pont. Voir l'art. 5. Dr. Weld? « Oui »."),
    ("ru", "Он пришёл? - спросила она. И т. д. Она ушла."),
    ("de", "Am 12. 5. 2014 kam er. Ludwig XIV. König. Es war u. a. (kurz) da."),
)
# Texts in other languages, whose words make expressions of their own.
_FRENCH = """La crue a surpris la ville.

« La digue tient, a dit Jeanne d'Orsel, et elle tiendra. » L'eau monte, dit-elle.

— Je ne sais pas, répond l'ancien maire d'Orla. Peut-être demain."""
_SPANISH = """La crecida llegó.

—No lo sé —dijo Ana de la Vega—. Mañana.

“El dique aguanta”, añadió la alcaldesa."""
_GERMAN = """Der Damm hält.

Straubig fand Ann Weld „den Damm am Fluss nicht mehr sicher genug“. Wasser nannte Weld „die Gefahr für alle im Ort“.

„Der Damm hält“, sagte Ann Weld. Weld warnte: „Das Wasser steigt noch immer weiter.“"""
# Folders of texts in many languages, which `_cut_sentences` and the tests of these languages read.
_MANY_LANGUAGES = ("articles-", "sentences")
_FOREIGN = (("fr", _FRENCH), ("es", _SPANISH), ("de", _GERMAN))

METHODS = ("match", "fullmatch", "search", "findall", "finditer", "split", "sub")


@dataclass(frozen=True, slots=True)
class Used:
    """A regular expression, the methods that the package calls, and the lines of the package that make it."""

    pattern: str
    flags: int
    methods: tuple[str, ...]
    places: tuple[str, ...]  # "articlecli.reading.kinds:10"


def used() -> list[Used]:
    """Returns the expressions that the package uses when it digests this project's texts.

    Of the expressions that only other languages than English have, there is one for each line that makes them.
    """
    command = [sys.executable, "-m", "tests.support.recording"]
    printed = subprocess.run(command, check=True, capture_output=True, cwd=ROOT, encoding="utf-8").stdout
    return [
        Used(pattern, flags, tuple(methods), tuple(places)) for pattern, flags, methods, places in json.loads(printed)
    ]


class _Recorder:
    """Takes the place of the functions of `re` and of `lazy_pattern`, and records what the package calls them with."""

    def __init__(self) -> None:
        self.methods: dict[tuple[str, int], set[str]] = defaultdict(set)
        self.places: dict[tuple[str, int], set[str]] = defaultdict(set)
        self._compile = re.compile

    def install(self) -> None:
        for name in METHODS:
            setattr(re, name, self._function(name))
        re.compile = self.compile
        from articlecli.core import patterns

        patterns.lazy_pattern = self.compile  # type: ignore[assignment]

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        return self._recorded(pattern, flags, sys._getframe(1)) or self._compile(pattern, flags)

    def _function(self, name: str) -> Callable[..., Any]:
        """Returns the substitute for a function such as `re.search`. `re.sub` has one argument more."""
        whole = getattr(re, name)
        before_flags = 2 if name == "sub" else 1

        def called(pattern: Any, *arguments: Any, **named: Any) -> Any:
            flags = arguments[before_flags] if len(arguments) > before_flags else 0
            recorded = self._recorded(pattern, flags, sys._getframe(1))
            return (
                getattr(recorded, name)(*arguments[:before_flags]) if recorded else whole(pattern, *arguments, **named)
            )

        return called

    def _recorded(self, pattern: Any, flags: int, caller: FrameType) -> "_Recorded | None":
        module = caller.f_globals["__name__"]
        if not module.startswith("articlecli."):
            return None
        compiled = self._compile(pattern, flags)
        key = (pattern.decode() if isinstance(pattern, bytes) else pattern, compiled.flags)
        self.places[key].add(f"{module}:{caller.f_lineno}")
        return _Recorded(compiled, self.methods[key])


class _Recorded:
    """A compiled pattern that records which of its methods are called."""

    def __init__(self, compiled: re.Pattern[str], methods: set[str]) -> None:
        self._compiled = compiled
        self._methods = methods

    def __getattr__(self, name: str) -> Any:
        if name in METHODS:
            self._methods.add(name)
        return getattr(self._compiled, name)


def _run() -> None:
    """Digests texts of all kinds, and shows them in all formats."""
    import articlecli
    from articlecli import pipeline, renderers
    from articlecli.renderers import Style

    for module in pkgutil.walk_packages(articlecli.__path__, "articlecli."):
        if not module.name.endswith("__main__"):
            try:
                importlib.import_module(module.name)
            except ModuleNotFoundError as error:
                if not str(error.name).startswith("datatrove"):  # an extra, and its modules have no expressions
                    raise
    _read_rare_data()
    for source in _sources():
        try:
            digest = pipeline.digest(
                source, points="50%", speaker="a", indirect=True, tight=True, explain=True, focus="Ann Weld"
            )
        except articlecli.ArticleError:
            continue
        for name in set(renderers.names()) - {"template"}:
            renderers.render(name, digest, io.StringIO(), Style(link="file:{path}#{line}"))
    _run_together()


def _run_together() -> None:
    """Digests several articles together, and shows them in all formats."""
    import articlecli
    from articlecli import renderers
    from articlecli.renderers import Style

    for folder in sorted(ROOT.glob("samples/together/*")):
        joint = articlecli.together([path.read_text(encoding="utf-8") for path in sorted(folder.glob("*"))])
        for name in renderers.JOINT_FORMATS:
            renderers.render_together(name, joint, io.StringIO(), Style(), timeline=True)


def _cut_sentences() -> None:
    """Cuts texts of many languages into sentences."""
    import articlecli

    for path in sorted(ROOT.glob("tests/cases/sentences/*.txt")):
        articlecli.sentences(path.read_text(encoding="utf-8").replace("|", ""), language=path.stem)
    for code, text in _RARE_ENDS:
        articlecli.sentences(text, language=code)


def _run_document() -> None:
    """Reads a paper in PDF, here and not in a process of its own, and digests it."""
    from articlecli import parsers, pipeline
    from articlecli.core import Source
    from articlecli.parsers import _pdf_pages, _pdf_paragraphs
    from tests.support.pdfs import Put, column, pdf

    lines = (
        "The harbour of Lund will be rebuilt next au-",
        "tumn.",
        "1) The pier",
        "(a)",
        "x = y",
        "Table 1: Ferries",
        "3",
    )
    page = [Put(60, 740, "Ferries", 18), Put(60, 700, "Abstract"), *column(60, 680, lines * 3), Put(60, 50, "Port 1")]
    data = pdf([*page, Put(60, 90, "1 See below", 7)], page, title="Microsoft Word - a.doc")
    _pdf_paragraphs.paragraphs(_pdf_pages.Pdf(data).pages())
    pipeline.digest(parsers.readable(Source("", "a.pdf", "pdf", data)), language="en")


def _read_rare_data() -> None:
    """Reads an e-mail that only repeats another, and JSON that is cut off."""
    from articlecli import ArticleError, parsers, reading

    head = b"From: Ann Lee <ann@example.org>\nSubject: Ferry\nMIME-Version: 1.0\n\n"
    for data in (head + b"> The ferry is late.\n> It will come.\n", b'{"text": "The ferry'):
        with contextlib.suppress(ArticleError):
            parsers.readable(reading.from_bytes(data, "a"))


def _run_foreign() -> None:
    from articlecli import pipeline

    for code, text in _FOREIGN:
        pipeline.digest(text, language=code).to_dict()


def _sources() -> Iterator[Any]:
    from articlecli import reading
    from tests.support.grammar import HTML, MARKDOWN, PROSE, text_of

    for path in sorted([*ROOT.glob("samples/*.*"), *ROOT.glob("tests/cases/*/*")]):
        if path.parent.name.startswith(_MANY_LANGUAGES):
            continue
        if path.suffix in {".txt", ".md", ".html"}:
            yield reading.read(str(path))
    for kind, text in _RARE:
        yield reading.from_string(text, kind=kind)
    for kind, pieces in (("plain", PROSE), ("markdown", MARKDOWN), ("html", HTML)):
        yield reading.from_string(text_of(bytes(range(256)), pieces), kind=kind)


def _main() -> None:
    recorder = _Recorder()
    recorder.install()
    _run()
    _run_document()
    tried = set(recorder.places)
    seen = {place for places in recorder.places.values() for place in places}
    _run_foreign()
    _cut_sentences()
    for key, places in recorder.places.items():  # one expression for each line that English doesn't reach
        if key not in tried and not places <= seen:
            tried.add(key)
            seen |= places
    sys.stdout.write(json.dumps([[*key, sorted(recorder.methods[key]), sorted(recorder.places[key])] for key in tried]))


if __name__ == "__main__":
    _main()
