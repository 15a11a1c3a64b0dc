"""Names binary data that hold no text, so that a message can say what was given. The library filetype knows most."""

from articlecli.core import ArticleError

# Signs that filetype doesn't know, or takes for something else
_SIGNS = (
    (b"\x7fELF", "is a program (ELF)"),
    (b"MZ", "is a program for Windows"),
    (b"\xcf\xfa\xed\xfe", "is a program for macOS"),
    (b"\xce\xfa\xed\xfe", "is a program for macOS"),
    (b"\xca\xfe\xba\xbe", "is a program (Java or macOS)"),
    (b"\0asm", "is a program (WebAssembly)"),
    (b"SQLite format 3\0", "is an SQLite database"),
    (b"PAR1", "is a Parquet file, which `articlecli batch` reads"),
    (b"bplist00", "is a property list"),
    (b"\x80\x02", "is a Python pickle"),
    (b"\x80\x03", "is a Python pickle"),
    (b"\x80\x04", "is a Python pickle"),
    (b"\x80\x05", "is a Python pickle"),
    (b"Obj\x01", "is an Avro file"),
    (b"\x93NUMPY", "is a NumPy array"),
    (b"\x89HDF", "is an HDF5 file"),
    (b"SIMPLE  =", "is a FITS picture"),
    (b"ITSF", "is a help file of Windows (CHM)"),
    (b"AT&TFORM", "is a DjVu document; convert it to PDF"),
)
_MOBI = (b"BOOKMOBI", b"TEXtREAd")  # behind the name of the book, which has 60 bytes
_MOBI_AT = 60
_ADVICE = {
    "image": "give the article's text",
    "audio": "give a transcript of it",
    "video": "give its subtitles or a transcript",
    "font": "give a text or a document",
}
_NOUNS = {"image": "image", "audio": "recording", "video": "video", "font": "font"}
_ARCHIVES = {"tar", "zip", "rar", "gz", "bz2", "7z", "xz", "zst", "lz", "lz4", "cab", "ar", "deb", "rpm", "Z"}
_ARTICLES = {"A", "E", "F", "H", "I", "L", "M", "N", "O", "R", "S", "X", "8"}  # before their names stands "an"


def refuse(start: bytes) -> None:
    """Raises ArticleError that names what the data are, by their first bytes; does nothing where that isn't known."""
    for sign, what in _SIGNS:
        if start.startswith(sign):
            raise ArticleError(f"{what}; give a text or a document" if ";" not in what else what)
    if start[_MOBI_AT : _MOBI_AT + 8] in _MOBI:
        raise ArticleError("is a Kindle book (MOBI); convert it to EPUB")
    import filetype

    found = filetype.guess(start)
    if found is None:
        return
    sort, name = found.mime.partition("/")[0], found.extension.upper()
    article = "an" if name[:1] in _ARTICLES else "a"
    if found.extension in _ARCHIVES:
        raise ArticleError(f"is {article} {name} archive; give one of the files in it")
    if sort in _NOUNS:
        raise ArticleError(f"is {article} {name} {_NOUNS[sort]}; {_ADVICE[sort]}")
    raise ArticleError(f"is {found.mime} data (.{found.extension}); give a text or a document")
