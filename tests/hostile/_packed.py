"""Makes documents (RTF, Word, OpenDocument, EPUB, PDF) that are huge, nested deeply, or hold what should never run."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from tests.hostile._case import Case, repeated, told, within
from tests.support.packages import docx, epub, odt, page
from tests.support.pdfs import Put, column, pdf

_OUTER = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_LAUGHS = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(10))
_LINE = "The ferry left the pier on Monday, and nobody saw it go."


def packed(size: int) -> Iterator[Case]:
    """Yields the documents. Those that repeat a piece repeat it up to the given size, before it is packed."""
    yield from _of_size("packed", _rtf(size))
    yield from _of_size("packed", _word(size))
    yield from _of_size("packed", _others(size))
    yield from told("packed", _small())


def _of_size(family: str, makers: Mapping[str, Callable[[], bytes]]) -> Iterator[Case]:
    for name, make in makers.items():
        yield Case(family, name, make)


def _rtf(size: int) -> Mapping[str, Callable[[], bytes]]:
    pieces = {
        "RTF of paragraphs": r"a\par ",
        "RTF of bold letters": r"{\b a}",
        "RTF of characters": r"\u8220?",
        "RTF of cells": r"\intbl a\cell ",
        "RTF of groups in groups": r"{\b ",
        "RTF of ends of groups": "}",
        "RTF of code pages": r"\ansicpg1250 a",
        "RTF of pictures": r"{\pict 00ff}",
        "RTF of text": r"The ferry left the pier on \b Monday\b0 . ",
    }
    makers = {name: partial(_rtf_of, piece, size) for name, piece in pieces.items()}
    tables = {"RTF of fonts": (r"{\fonttbl", r"{\f1\fcharset204 A;}"), "RTF of styles": (r"{\stylesheet", r"{\s1 A;}")}
    for name, (opening, piece) in tables.items():
        makers[name] = partial(_rtf_of, piece, size, opening)
    return makers


def _rtf_of(piece: str, size: int, opening: str = "") -> bytes:
    return f"{{\\rtf1\\ansi {opening}{repeated(piece, size)}}}\\par {_LINE}}}".encode()


def _word(size: int) -> dict[str, Callable[[], bytes]]:
    text = f"<w:p><w:r><w:t>{_LINE}</w:t></w:r></w:p>"
    bodies = {
        "Word of paragraphs": "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        "Word of runs": "<w:r><w:b/><w:t>a</w:t></w:r>",
        "Word of empty paragraphs": "<w:p/>",
        "Word of rows": "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>",
    }
    makers: dict[str, Callable[[], bytes]] = {
        name: partial(_word_of, repeated(piece, size) + text) for name, piece in bodies.items()
    }
    depth = size // 100
    makers["Word of tables in tables"] = lambda: docx(
        "<w:tbl><w:tr><w:tc>" * depth + text + "</w:tc></w:tr></w:tbl>" * depth
    )
    makers["Word of styles upon styles"] = lambda: docx(
        f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>{_LINE}</w:t></w:r></w:p>',
        styles="".join(
            f'<w:style w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>' for one, other in ("ab", "ba")
        ),
    )
    return makers


def _word_of(body: str) -> bytes:
    return docx(body)


def _others(size: int) -> dict[str, Callable[[], bytes]]:
    line, depth = f"<p>{_LINE}</p>", size // 40
    return {
        "OpenDocument of paragraphs": lambda: odt(repeated("<text:p>a</text:p>", size)),
        "OpenDocument of spans in spans": lambda: odt(
            f"<text:p>{'<text:span>' * depth}{_LINE}{'</text:span>' * depth}</text:p>"
        ),
        "OpenDocument of blanks": lambda: odt(f"<text:p>{repeated('<text:s/>', size)}{_LINE}</text:p>"),
        "EPUB of paragraphs": lambda: epub({"one": page(repeated("<p>a</p>", size) + line)}),
        "EPUB of headings": lambda: epub({"one": page(repeated("<h1>a</h1>", size) + line)}),
        "EPUB of divisions in divisions": lambda: epub({"one": page("<div>" * depth + line + "</div>" * depth)}),
        "EPUB of files": lambda: epub({f"p{i}": page(line) for i in range(max(1, size // 500))}),
        "PDF of pages": lambda: pdf(*[column(60, 700, [_LINE] * 3)] * max(1, size // 2000)),
        "PDF of words on one place": lambda: pdf([Put(60, 700, "a")] * (size // 40)),
        "PDF of words everywhere": lambda: pdf([Put(i % 500, i * 7 % 700, "ab") for i in range(size // 40)]),
        "PDF of columns": lambda: pdf([Put(i % 40 * 15, 790 - i // 40 * 9, "ab", 4) for i in range(size // 40)]),
        "PDF of one line": lambda: pdf([Put(60, 700, repeated("ferry ", size))]),
    }


def _small() -> dict[str, str | bytes]:
    entity = f"{_OUTER}<html><body><p>{_LINE} &x;</p></body></html>"
    laughs = f"<!DOCTYPE html [{_LAUGHS}]><html><body><p>&a9; {_LINE}</p></body></html>"
    paper = pdf(column(60, 700, [_LINE] * 5))
    return {
        "an EPUB with an outer entity": epub({"one": entity}),
        "an EPUB of a billion laughs": epub({"one": laughs}),
        "an EPUB with files outside it": epub({"../../../etc/passwd": page(f"<p>{_LINE}</p>")}),
        "an EPUB with a script": epub({"one": page(f"<script>alert(1)</script><p>{_LINE}</p>")}),
        "Word with controls": docx(f"<w:p><w:r><w:t>{within('&#x9B;')}</w:t></w:r></w:p>"),
        "RTF with an object": rf"{{\rtf1 {{\object\objdata 4d5a}}{{\field{{\*\fldinst HYPERLINK x}}}}{_LINE}}}",
        "RTF with controls": rf"{{\rtf1 \u27?[31m\u8238?{_LINE}}}",
        "RTF with wrong bytes": rf"{{\rtf1\ansicpg932 \'83\'ff\'zz {_LINE}}}",
        "a PDF whose pages hold each other": paper.replace(b"/Kids [6 0 R]", b"/Kids [2 0 R]"),
        "a PDF with a script": paper.replace(
            b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /JavaScript /JS (a) >>"
        ),
        "a PDF cut short": paper[:500],
        "a PDF with an endless length": paper.replace(b"/Length ", b"/Length 99999999999"),
    }
