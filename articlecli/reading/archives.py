"""Tells what a ZIP file holds: Word, OpenDocument and EPUB are ZIP files with certain names in them."""

import io
import zipfile

from articlecli.core import ArticleError

_MIMETYPE = "mimetype"  # the first file of an EPUB or OpenDocument says which of them it is
_ENTRY = b"PK\x01\x02"  # opens each entry of the list of files
_MOST_FILES = 50_000
_LONGEST_MIMETYPE = 200  # bytes
_BY_MIMETYPE = {"application/epub+zip": "epub", "application/vnd.oasis.opendocument.text": "odt"}
_BY_ENTRY = {"word/document.xml": "docx"}
_REFUSED = {
    "xl/workbook.xml": "is an Excel workbook",
    "ppt/presentation.xml": "is a PowerPoint presentation",
    "content.xml": "is an OpenDocument spreadsheet, presentation or drawing",
    "AndroidManifest.xml": "is an Android app",
    "META-INF/MANIFEST.MF": "is a Java archive",
}


def kind_of_zip(data: bytes) -> str:
    """Returns "docx", "epub" or "odt". Raises ArticleError for any other ZIP file, and says what it is."""
    if data.count(_ENTRY) > _MOST_FILES:  # each takes 1 kB of memory
        raise ArticleError(f"is an archive of more than {_MOST_FILES:,} files; give one of them")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if _MIMETYPE in names:
                with archive.open(_MIMETYPE) as file:
                    declared = file.read(_LONGEST_MIMETYPE).decode("ascii", "replace").strip()
                if declared in _BY_MIMETYPE:
                    return _BY_MIMETYPE[declared]
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError):
        raise ArticleError("is a broken ZIP file; get a whole copy of it") from None
    for entry, kind in _BY_ENTRY.items():
        if entry in names:
            return kind
    for entry, what in _REFUSED.items():
        if entry in names:
            raise ArticleError(f"{what}, which holds no article; give a text or a document")
    files = sum(1 for name in names if not name.endswith("/"))
    raise ArticleError(
        f"is a ZIP archive with {files} file{'' if files == 1 else 's'}; give {'it' if files == 1 else 'one of them'}"
    )
