"""Reads a PDF in a process of its own, with limits: PDFium is a C library, which a hostile file may crash or occupy.

The process gets the PDF on its standard input, and answers in JSON on its standard output.
"""

import json
import subprocess
import sys
from typing import Any

from articlecli.core import ArticleError, Record
from articlecli.parsers._pdf_values import Paragraph, PdfError

_SECONDS = 120  # until it has answered; 2,000 pages take half of it on a slow processor
_CPU_SECONDS, _CPU_SECONDS_A_PAGE = 8, 0.06  # of the process; a page of text takes half as long
_MEMORY = 1024**3  # bytes of the process; 600 pages take a third
_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "import articlecli.parsers._pdf_process; articlecli.parsers._pdf_process.answer()"
)


class ReadPdf(Record):
    """A PDF that was read: its paragraphs, and what it declares of itself."""

    paragraphs: list[Paragraph]
    pages: int
    title: str
    author: str
    language: str


def read_pdf(data: bytes) -> ReadPdf:
    """Returns what a PDF holds. Raises ArticleError where it can't be read within the limits."""
    # -I: a folder that the program is started in can't put a module in the way
    command = [sys.executable, "-I", "-c", _START, json.dumps(sys.path)]
    try:
        ended = subprocess.run(command, input=data, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise ArticleError(f"is a PDF that takes more than {_SECONDS} seconds to read; split it") from None
    except OSError as error:
        raise ArticleError(f"is a PDF, and no process can be started to read it ({error.strerror})") from None
    try:
        said = json.loads(ended.stdout)
    except ValueError:  # it was ended by a limit, or by a crash
        raise ArticleError(
            "is a PDF that can't be read: it is broken, or needs too much time or memory; split it"
        ) from None
    if "error" in said:
        raise ArticleError(said["error"])
    paragraphs = [Paragraph(*each) for each in said.pop("paragraphs")]
    return ReadPdf(paragraphs, **said)


def answer() -> None:
    """Reads the PDF on standard input, and writes what it holds to standard output, in a process with limits."""
    _limit(_CPU_SECONDS)
    from articlecli.parsers import _pdf_pages, _pdf_paragraphs

    said: dict[str, Any]
    try:
        pdf = _pdf_pages.Pdf(sys.stdin.buffer.read())
        _limit(_CPU_SECONDS + _CPU_SECONDS_A_PAGE * pdf.count)
        paragraphs = _pdf_paragraphs.paragraphs(pdf.pages())
        said = {
            "paragraphs": paragraphs,
            "pages": pdf.count,
            "title": pdf.property(b"Title"),
            "author": pdf.property(b"Author"),
            "language": pdf.language(),
        }
    except PdfError as error:
        said = {"error": str(error)}
    sys.stdout.write(json.dumps(said))
    sys.stdout.flush()


def _limit(seconds: float) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time is limited from outside
        return
    limits = ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, int(seconds)), (resource.RLIMIT_CORE, 0))
    for limit, most in limits:
        _, hard = resource.getrlimit(limit)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(limit, (allowed, hard))
        except (OSError, ValueError):  # macOS doesn't limit a process's memory
            continue
