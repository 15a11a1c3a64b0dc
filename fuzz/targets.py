"""The targets: each function makes a text of any bytes, and raises where the text breaks a rule for all texts."""

from articlecli import ArticleError, languages, parsers, pipeline
from articlecli import reading as read
from articlecli.core import safety
from articlecli.core.article import Digest, Source, Span
from articlecli.parsers import plain
from articlecli.quotes import quotations
from articlecli.reading.kinds import OF_TEXT
from articlecli.renderers import Style
from articlecli.text import segmentation
from tests.support import invariants
from tests.support.grammar import HTML, MARKDOWN, PAGE_END, PROSE, text_of
from tests.support.packages import docx, epub, odt

_PIECES = {"plain": PROSE, "markdown": MARKDOWN, "html": HTML}
_RTF = [
    *PROSE,
    "{",
    "}",
    r"\par",
    r"\b",
    r"\b0",
    r"\cell",
    r"\row",
    r"\intbl",
    r"\u8220?",
    r"\'93",
    r"\s1",
    r"\*",
    r"\bin9",
    "{\\pict",
]
_WORD = [
    *PROSE,
    *(f"<{end}w:{name}>" for name in ("p", "r", "t", "tbl", "tr", "tc", "del", "ins", "sdt") for end in ("", "/")),
]
_OPEN = [
    *PROSE,
    *(f"<{end}text:{name}>" for name in ("p", "h", "span", "list", "list-item", "note", "s") for end in ("", "/")),
]
_DOCUMENTS = (
    ("rtf", _RTF, lambda text: f"{{\\rtf1 {text}}}".encode("cp1252", "replace")),
    ("docx", _WORD, docx),
    ("odt", _OPEN, odt),
    ("epub", HTML, lambda text: epub({"one": text})),
)
_ENCODINGS = ("utf-8", "cp1252", "utf-16", "shift_jis", "iso2022_jp", "utf-8-sig")
_DECLARED = (
    "",
    *(f'<meta charset="{name}">' for name in ("utf-8", "shift_jis", "iso-2022-jp", "hex", "utf-7", "x", "koi8-r")),
)


def reading(data: bytes) -> None:
    """Checks that decoded bytes are safe to show.

    The bytes are `data` itself. Where its first byte is above 127, they are a text made of it in one of several
    encodings, and the text may declare another encoding.
    """
    if data[:1] > b"\x7f":
        text = _DECLARED[data[0] % len(_DECLARED)] + text_of(data[2:])
        data = text.encode(_ENCODINGS[sum(data[1:2]) % len(_ENCODINGS)], "replace")
    try:
        text = read.from_string(read.decode(data)).text
    except ArticleError:
        return
    invariants.check_safe(text)


def parsing(data: bytes) -> None:
    """Checks the parsed article of a source of any kind."""
    source = _source(data)
    try:
        article = parsers.parse(source, languages.load("en"))
    except ArticleError:
        return
    invariants.check_article(article)


def segmenting(data: bytes) -> None:
    """Checks the sentences of a text."""
    text = safety.clean(text_of(data))
    blocks = [Span(block.mark_start, block.end) for block in plain.blocks(text)]
    invariants.check_sentences(text, blocks, segmentation.split_sentences(text, blocks, languages.load("en")))


def quoting(data: bytes) -> None:
    """Checks the quotations of an article."""
    language = languages.load("en")
    try:
        article = parsers.parse(_source(data), language)
    except ArticleError:
        return
    text = article.source.text
    sentences = segmentation.split_sentences(text, article.paragraphs, language)
    invariants.check_quotations(text, quotations.find_quotations(article, sentences, language))


def digesting(data: bytes) -> None:
    """Checks an article's digest with any options, its output in all formats, and that a second digest is equal."""
    flags, source = data[1:2], _source(data[:1] + data[2:])
    digest = _digest(source, *flags)
    if digest:
        invariants.check_digest(digest)
        invariants.check_shown(digest, Style(width=40, explain=True, template=invariants.TEMPLATE))
        assert _digest(source, *flags) == digest


def documents(data: bytes) -> None:
    """Checks the digest of a document (RTF, Word, OpenDocument, EPUB) whose markup is made of the bytes."""
    kind, pieces, made = _DOCUMENTS[data[0] % len(_DOCUMENTS) if data else 0]
    digest = _digest(read.from_data(made(safety.clean(text_of(data[1:], pieces))), None, kind))
    if digest:
        invariants.check_digest(digest)


TARGETS = {target.__name__: target for target in (reading, parsing, segmenting, quoting, digesting, documents)}


def _source(data: bytes) -> Source:
    """Returns a source whose kind is named by the first byte, and whose text is made of the others."""
    kind = OF_TEXT[data[0] % len(OF_TEXT)] if data else "plain"
    text = text_of(data[1:], _PIECES[kind]) + PAGE_END * (kind == "html")
    return Source(safety.clean(text), None, kind)


def _digest(source: Source, flags: int = 0) -> Digest | None:
    try:
        return pipeline.digest(
            source,
            indirect=bool(flags & 1),
            tight=bool(flags & 2),
            explain=bool(flags & 4),
            stated=not flags & 8,
            order="rank" if flags & 16 else "article",
            focus="Weld, ships" if flags & 32 else None,
            points="100%" if flags & 64 else None,
        )
    except ArticleError:
        return None
