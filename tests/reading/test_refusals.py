"""What holds no article is refused by its name; prose is never refused."""

import gzip
import io
import json
import lzma
import tarfile
import zipfile
from pathlib import Path

import pytest

from articlecli import ArticleError, reading
from tests.support.paths import ROOT, SAMPLES

_PYTHON = (
    '"""Sorts gulls."""\n\nimport os\nfrom sys import path\n\n\ndef sort(gulls):\n    return sorted(gulls, key=len)\n'
)
_C = '#include <stdio.h>\n\n/* Counts gulls. */\nint main(void) {\n    int gulls = 3;\n    printf("%d", gulls);\n}\n'
_SCRIPT = (
    "const gulls = require('gulls');\n\nfunction count(bay) {\n  return gulls.in(bay).length;\n}\n\ncount('Tallow');\n"
)
_STYLE = "body {\n  color: red;\n  margin: 0;\n}\n\n.gull > p {\n  display: none;\n}\n"
_README = """# Gulls

Gulls counts the gulls in a bay, and tells on which day of the year they left it for the winter.

    import gulls
    from gulls import bay

    gulls.count(bay.tallow)

Nothing of the pictures leaves your machine, since the program needs no network at all to count.
The counts of one winter take about ten minutes, and each bay has a file of its own in the folder.
"""


def _zip(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "The gulls left.")
    return data.getvalue()


def _tar() -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("story.txt"))
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(30), "is a PNG image; "),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1" + bytes(50), "is a JPG image; "),
        (b"GIF89a\1\0\1\0" + bytes(30), "is a GIF image; "),
        (b"ID3\3" + b"a" * 60, "is an MP3 recording; give a transcript"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(50), "is an MP4 video; give its subtitles"),
        (b"\x7fELF\2\1\1" + bytes(20), r"is a program \(ELF\); "),
        (b"MZ\x90\0" + bytes(60), "is a program for Windows; "),
        (b"SQLite format 3\0" + bytes(80), "is an SQLite database; "),
        (b"PAR1" + bytes(80), "is a Parquet file, which `articlecli batch` reads; "),
        (_tar(), "is a TAR archive; give one of the files in it"),
        (gzip.compress(_tar(), mtime=0), "is a TAR archive; give one of the files in it"),
        (_zip("a.txt", "b.txt"), "is a ZIP archive with 2 files; give one of them"),
        (_zip("a.txt"), "is a ZIP archive with 1 file; give it"),
        (_zip("xl/workbook.xml"), "is an Excel workbook"),
        (_zip("ppt/presentation.xml"), "is a PowerPoint presentation"),
        (b"PK\3\4" + b"PK\1\2" * 50_001, "is an archive of more than 50,000 files"),
        (b'{"text": "One."}\n{"text": "Two."}\n', "is JSON Lines with an article a line; `articlecli batch`"),
        (b'{"text": "The gulls', "is broken JSON"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "is an SVG drawing; "),
        (b"<?xml version='1.0'?><urlset><url/></urlset>", "is the map of a site; "),
        (
            b"<?xml version='1.0'?>\n<!-- a -->\n<catalog><book/></catalog>",
            "is XML \\(<catalog>\\) without an article; ",
        ),
        (b"name,age,town\nAnn,41,Ellery\nTom,39,Tallow\n", r"is a table \(CSV\) with 3 columns; "),
        (b'name;town\n"Weld; Ann";Ellery\nTom;Tallow\nBo;Lund\n' * 3, ""),
        (b"name\ttown\nAnn\tEllery\nTom\tTallow\n", r"is a table \(TSV\) with 2 columns; "),
        (_PYTHON.encode(), "is source code; "),
        (_C.encode(), "is source code; "),
        (_SCRIPT.encode(), "is source code; "),
        (_STYLE.encode(), "is source code; "),
        ((_SCRIPT.replace("\n", "") * 20).encode(), "is source code; "),
    ],
)
def test_what_is_no_article_is_named(data: bytes, what: str) -> None:
    if what:
        with pytest.raises(ArticleError, match=what):
            reading.from_bytes(data, "-")


@pytest.mark.parametrize(("name", "language"), [("a.py", "Python"), ("a.c", "C"), ("a.js", "JavaScript")])
def test_the_ending_of_a_file_names_its_language(name: str, language: str) -> None:
    text = {"Python": _PYTHON, "C": _C, "JavaScript": _SCRIPT}[language]
    with pytest.raises(ArticleError, match=f"is {language} source code"):
        reading.from_bytes(text.encode(), name)


@pytest.mark.parametrize(
    "path", [*sorted(SAMPLES.glob("*.txt")), *sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]
)
def test_prose_and_documentation_are_read(path: Path) -> None:
    data = path.read_bytes()
    assert reading.from_bytes(data, None).text
    assert reading.from_bytes(data, path.name).text


@pytest.mark.parametrize(
    "text",
    [
        _README,
        _README.replace("# ", ""),
        "import duties rose;\nthe mayor (Ann Weld) said so;\nnobody else did;\n",
        "Dear all,\n\nfrom Monday on the ferry runs again.\n\nUse the new pier.\n\nReturn tickets stay valid.\n",
        "He came, he saw, he left.\nShe came, she saw, she stayed.\nThey came, they saw, they sang.\n",
        "<b>Gulls</b> left the bay on Monday.\n\nNobody knows why.",
        "if (and only if) the ferry runs,\nwe shall see;\nelse not.\n",
        '{"Gulls," she said, "left on Monday."}',
        "The gulls left.",
    ],
)
def test_prose_with_a_few_such_signs_is_read(text: str) -> None:
    assert reading.from_bytes(text.encode(), "-").kind in {"plain", "markdown"}


def test_xml_with_paragraphs_is_read_as_a_page() -> None:
    paragraph = "<p>The gulls left the bay on Monday, after the last cannery shut.</p>"
    assert reading.from_bytes(f"<?xml version='1.0'?><tei><body>{paragraph * 3}</body></tei>".encode()).kind == "html"


def test_a_kind_that_the_user_names_is_believed() -> None:
    assert reading.from_bytes(_PYTHON.encode(), "a.py", kind="plain").kind == "plain"


def test_compressed_data_are_unpacked_up_to_the_limit() -> None:
    assert reading.from_bytes(gzip.compress(b"The gulls left.")).text == "The gulls left."
    assert reading.from_bytes(lzma.compress(b"The gulls left.")).text == "The gulls left."
    for packed in (gzip.compress(bytes(100_000)), lzma.compress(bytes(100_000))):
        with pytest.raises(ArticleError, match="larger than"):
            reading.from_bytes(packed, max_bytes=50_000)


def test_a_record_is_json_and_front_matter_is_markdown() -> None:
    assert reading.from_bytes(json.dumps({"text": "The gulls left."}).encode()).kind == "json"
    assert reading.from_bytes(b'{\n  "title": "Gulls"\n}\n\nThe gulls left.\n').kind == "markdown"
