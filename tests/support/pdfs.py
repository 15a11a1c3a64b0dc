"""Writes small PDFs, with the fonts that every reader has."""

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

PAGE_WIDTH, PAGE_HEIGHT = 612, 792
_FONTS = {"F": b"Times-Roman", "B": b"Times-Bold"}


class Put(NamedTuple):
    """A line of text on a page: where it begins, in points from the lower left corner, and how large it is."""

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "F"


def column(x: float, y: float, lines: Iterable[str], *, size: float = 10, indent: bool = False) -> list[Put]:
    """Returns lines below each other; the first is indented where `indent` is set."""
    return [Put(x + (12 if indent and i == 0 else 0), y - i * 1.2 * size, line, size) for i, line in enumerate(lines)]


def pdf(*pages: Sequence[Put], title: str = "", language: str = "", extra: bytes = b"") -> bytes:
    """Returns a PDF with these pages. `extra` is added to the content of the first one."""
    contents = [b"".join(map(_shown, page)) for page in pages]
    contents[0] += extra
    return assembled(
        [
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(z), z)
            for z in map(zlib.compress, contents)
        ],
        title=title,
        language=language,
    )


def assembled(streams: Sequence[bytes], *, title: str = "", language: str = "") -> bytes:
    """Returns a PDF with a page for each object of a content."""
    first = 6
    count = len(streams)
    kids = b" ".join(b"%d 0 R" % (first + 2 * i) for i in range(count))
    resources = b"<< /Font << /F 3 0 R /B 4 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (%s) >>" % language.encode(),
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        *(
            b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % name
            for name in _FONTS.values()
        ),
        b"<< /Title (%s) >>" % title.encode(),
    ]
    for i, stream in enumerate(streams):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources %s /Contents %d 0 R >>"
            % (PAGE_WIDTH, PAGE_HEIGHT, resources, first + 2 * i + 1)
        )
        objects.append(stream)
    data, offsets = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer


def _shown(put: Put) -> bytes:
    text = put.text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (put.font.encode(), put.size, put.x, put.y, text)
