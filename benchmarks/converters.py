"""Makes documents of an article with the tools that people use: pandoc, LaTeX, LibreOffice, Chromium; and by hand.

The page that they are made of has the headings, paragraphs, lists and block quotes that the program finds in the plain
text. A tool that isn't installed makes nothing.
"""

import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from email.message import EmailMessage
from html import escape
from pathlib import Path

import articlecli
from articlecli import parsers
from articlecli.core import Passage

_MARK = re.compile(r"(?:[•·▪*-]|\d{1,2}[.)])\s+")
_CUE_WIDTH, _CUE_LINES, _CUE_SECONDS = 40, 2, 3
_PAUSE = 2.5  # seconds between two paragraphs, as one who reads aloud makes it
_PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>\n{}\n</body></html>'
# The page's h1 becomes the title of the document, each h2 a heading of the first level.
_FROM_PAGE = ("pandoc", "--from=html", "--standalone", "--shift-heading-level-by=-1")
_LATEX = (*_FROM_PAGE, "--to=latex", "--variable=geometry:margin=2.5cm")
_TO_LATEX: Mapping[str, tuple[str, ...]] = {
    "one-column": (*_LATEX, "--variable=classoption=a4paper"),
    "two-columns": (*_LATEX, "--variable=classoption=twocolumn", "--variable=classoption=a4paper"),
}
_PANDOC = {"docx": "docx", "odt": "odt", "rtf": "rtf", "epub": "epub", "md": "markdown-smart"}
Article = tuple[str, articlecli.Digest]  # a name, and the digest of the plain text


def documents(articles: Sequence[Article], folder: Path) -> Iterator[tuple[str, Sequence[Path]]]:
    """Yields each form, with the file of each article in it. The files stand in folders within the given one."""
    pages = [_written(folder / "html" / f"{name}.html", _page(digest)) for name, digest in articles]
    yield "HTML", pages
    yield "EML, text", [_written(folder / "eml" / f"{name}.eml", _mail(digest)) for name, digest in articles]
    yield (
        "EML, HTML",
        [_written(folder / "eml-html" / f"{name}.eml", _mail(digest, _bare_page(digest))) for name, digest in articles],
    )
    yield "VTT", [_written(folder / "vtt" / f"{name}.vtt", _subtitles(digest)) for name, digest in articles]
    if shutil.which("pandoc"):
        yield from _by_pandoc(pages, folder)
    if shutil.which("chromium"):
        yield "PDF, Chromium", [_by_chromium(page, folder / "chromium") for page in pages]


def _by_pandoc(pages: Sequence[Path], folder: Path) -> Iterator[tuple[str, Sequence[Path]]]:
    made: dict[str, list[Path]] = {}
    command: tuple[str, ...]
    for ending, form in _PANDOC.items():
        command = (*_FROM_PAGE, f"--to={form}")
        made[ending] = [_piped(command, page, folder / ending / f"{page.stem}.{ending}") for page in pages]
        yield f"{ending.upper()}, pandoc", made[ending]
    if shutil.which("soffice"):
        yield "PDF, LibreOffice", _by_libreoffice("pdf", made["docx"], folder / "libreoffice")
        for ending in ("docx", "odt", "rtf"):
            source = made["odt" if ending == "docx" else "docx"]
            yield f"{ending.upper()}, LibreOffice", _by_libreoffice(ending, source, folder / f"libreoffice-{ending}")
    if shutil.which("pdflatex"):
        for layout, command in _TO_LATEX.items():
            made[layout] = [_piped(command, page, folder / layout / f"{page.stem}.tex") for page in pages]
            yield f"PDF, LaTeX, {layout}", [_by_latex(path) for path in made[layout]]


def _written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _run(command: Sequence[str | Path], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=600)  # noqa: S603


def _piped(command: Sequence[str], page: Path, made: Path) -> Path:
    made.parent.mkdir(parents=True, exist_ok=True)
    _run((*command, f"--output={made}", page), page.parent)
    return made


def _by_libreoffice(form: str, paths: Sequence[Path], folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    _run(("soffice", "--headless", "--convert-to", form, "--outdir", folder, *paths), folder)
    return [folder / f"{path.stem}.{form}" for path in paths]


def _by_latex(path: Path) -> Path:
    _run(("pdflatex", "-interaction=nonstopmode", path), path.parent)
    return path.with_suffix(".pdf")


def _by_chromium(page: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"{page.stem}.pdf"
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
    _run(("chromium", *flags, f"--print-to-pdf={made}", page.as_uri()), folder)
    return made


def _blocks(digest: articlecli.Digest) -> Iterator[tuple[str, str]]:
    """Yields the element and the text of each block. The headline is the first one, if the article states one."""
    article, text = digest.article, digest.text
    elements: Mapping[str, Sequence[Passage | articlecli.core.Span]] = {
        "h1": [article.headline] if article.headline else [],
        "h2": article.sections,
        "li": article.stated,
        "blockquote": article.block_quotes,
    }
    for block in parsers.plain_blocks(text):
        words = " ".join(text[block.start : block.end].split())
        found = (
            name
            for name, parts in elements.items()
            if any(part.start < block.end and block.start < part.end for part in parts)
        )
        name = next(found, "li" if _MARK.match(words) else "p")
        yield name, _MARK.sub("", words, count=1) if name == "li" else words


def _page(digest: articlecli.Digest) -> str:
    lines: list[str] = []
    is_list = False
    for name, words in [*_blocks(digest), ("", "")]:
        if (name == "li") != is_list:
            is_list = not is_list
            lines.append("<ul>" if is_list else "</ul>")
        inner = f"<p>{escape(words)}</p>" if name == "blockquote" else escape(words)
        lines.append(f"<{name}>{inner}</{name}>" if name else "")
    return _PAGE.format("\n".join(lines))


def _bare_page(digest: articlecli.Digest) -> str:
    """Returns a page as programs for mail write it: all is a paragraph, and signs mark the items of lists."""
    blocks = (f"• {words}" if name == "li" else words for name, words in _blocks(digest))
    return _PAGE.format("\n".join(f"<p>{escape(words)}</p>" for words in blocks))


def _mail(digest: articlecli.Digest, page: str = "") -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "The Desk <desk@example.org>", "readers@example.org"
    message["Date"] = "Tue, 03 Jun 2025 10:00:00 +0000"
    if digest.article.headline:
        message["Subject"] = digest.headline
    message.set_content(digest.text)
    if page:
        message.add_alternative(page, subtype="html")
    return bytes(message)


def _subtitles(digest: articlecli.Digest) -> str:
    """Returns what one reads aloud as cues of two lines. The headline stands behind the file's first word."""
    headline = digest.headline if digest.article.headline else ""
    spans = [(each.start, each.end) for each in digest.article.paragraphs]
    spans += [(each.start, each.end) for each in digest.article.sections]
    cues = [f"WEBVTT - {headline}" if headline else "WEBVTT"]
    start = 0.0
    for first, last in sorted(spans):
        lines = textwrap.wrap(digest.text[first:last], _CUE_WIDTH)
        for i in range(0, len(lines), _CUE_LINES):
            times = f"{_time(start)} --> {_time(start + _CUE_SECONDS)}"
            cues.append(f"{times}\n" + "\n".join(lines[i : i + _CUE_LINES]).replace("&", "&amp;"))
            start += _CUE_SECONDS
        start += _PAUSE
    return "\n\n".join(cues) + "\n"


def _time(seconds: float) -> str:
    return f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{seconds % 60:06.3f}"
