"""Compares the text that is read from papers in PDF with what the files hold, beside other tools that are installed.

TeX writes the text of a page in the order of reading. So the spans below, of PDFium's text in the file's order, are
the body of each paper: from the abstract on, without authors, notes, page numbers and tables. Hyphens don't count.
"""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import pypdfium2

import articlecli
from articlecli import reading
from benchmarks.data import FOLDER, hold

# Page, first and last offset; None is the page's end
_BODIES: Mapping[str, tuple[tuple[int, int, int | None], ...]] = {
    "multicolumn.pdf": ((1, 76, 3511), (2, 0, 3373)),
    "layout-parser-paper-fast.pdf": ((1, 487, 1999), (1, 2130, 2311), (2, 18, None)),
    "multi-column-2p.pdf": ((1, 367, 1924), (1, 2154, 4113), (2, 0, 4556)),
}
_WORDS_OF_END = 5
_PEERS = {"markitdown": ("markitdown",), "pdftotext": ("pdftotext",)}
_HYPHENS = re.compile(r"[\ufffe\u00ad-]\s*")
_NOTE_MARK = re.compile(
    r"(?<=[^\W\d.,]{2})(?:\d{1,2})(?=\r?\n)|(?<=[^\W\d][.,])\d{1,2}(?=\r?\n)|(?<=\)[.,])\d{1,2}(?=\r?\n)"
)


def main() -> None:
    """Prints the shares of words, pairs of words and sentence ends, and holds those of this program."""
    folder = FOLDER / "files"
    if not folder.exists():
        print("skipped: there is no files data; set ARTICLECLI_DATA to the folder that has it")
        return
    sums = Counter[str]()
    for name, spans in _BODIES.items():
        body = _body(folder / name, spans)
        found = articlecli.digest(reading.read(str(folder / name)))
        ours = _article(found)
        figures = {"words": _f1(ours, body), "pairs": _f1(ours, body, 2), "sentence ends": _ends(found, body)}
        print(f"{name:30} articlecli  " + "  ".join(f"{what} {figure:.1%}" for what, figure in figures.items()))
        sums.update({what: figure * 100 / len(_BODIES) for what, figure in figures.items()})
        for peer, text in _peers(folder / name):
            print(f"{name:30} {peer:11} words {_f1(text, body):.1%}  pairs {_f1(text, body, 2):.1%}")
    hold("documents", {f"papers: {what}, %": figure for what, figure in sums.items()})


def _body(path: Path, spans: Iterable[tuple[int, int, int | None]]) -> str:
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
    return _NOTE_MARK.sub("", "\n".join(pages[page - 1][start:end] for page, start, end in spans) + "\n")


def _article(found: articlecli.Digest) -> str:
    article, text = found.article, found.text
    parts = [(each.start, each.end) for each in article.paragraphs]
    parts += [(each.start, each.end) for each in (*article.sections, *article.stated)]
    spans = sorted(set(parts))
    return "\n".join(text[start:end] for start, end in spans)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", _HYPHENS.sub("", text).lower())


def _f1(text: str, body: str, size: int = 1) -> float:
    """Returns the F1 of the words, or of the runs of `size` words, of a text."""
    found, wanted = (
        Counter(zip(*(words[i:] for i in range(size)), strict=False)) for words in (_words(text), _words(body))
    )
    both = (found & wanted).total()
    return 2 * both / max(found.total() + wanted.total(), 1)


def _ends(found: articlecli.Digest, body: str) -> float:
    """Returns the share of the ends of the body's sentences, with the words before them, that the article has, too."""
    ours = {_end(sentence.text) for sentence in found.sentences}
    plain = " ".join(_HYPHENS.sub("", body).split())
    wanted = [_end(sentence.text) for sentence in articlecli.sentences(plain, language=found.language)]
    return sum(end in ours for end in wanted) / len(wanted)


def _end(sentence: str) -> tuple[str, ...]:
    return tuple(_words(sentence)[-_WORDS_OF_END:])


def _peers(path: Path) -> Iterable[tuple[str, str]]:
    for name, command in _PEERS.items():
        if shutil.which(command[0]):
            arguments = [*command, str(path), *(["-"] if name == "pdftotext" else [])]
            yield name, subprocess.run(arguments, capture_output=True, text=True, check=True).stdout  # noqa: S603


if __name__ == "__main__":
    main()
