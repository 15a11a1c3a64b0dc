"""Makes texts that repeat one sign, word or paragraph very often."""

from collections.abc import Iterator
from functools import partial

from tests.hostile._case import STORY, Case, counted, made, page, repeated

# Pieces that are repeated in plain texts, in pages and in Markdown.
_REPEATED = {
    "letters": "a",
    "capitals": "A",
    "quotation marks": '"',
    "opening marks": "“",
    "both marks": "“”",
    "apostrophes": "'",
    "newlines": "\n",
    "dots": ".",
    "square brackets": "[",
    "pairs of square brackets": "[]",
    "parentheses": "(",
    "braces": "{",
    "opened tags": "<",
    "closed tags": ">",
    "ampersands": "&",
    "asterisks": "*",
    "asterisks and letters": "*a ",
    "strong and letters": "a**b ",
    "underscores": "_a_ ",
    "grave accents": "`",
    "number signs": "#",
    "hyphens": "-",
    "equals signs": "a\n=\n",
    "vertical bars": "|",
    "backslashes": "\\",
    "tildes": "~",
    "images": "![",
    "links": "[](",
    "links within links": "[a](b",
    "footnotes": "[^1] ",
    "words without punctuation": "word ",
    "quotes": "“We go,” said Ann Weld. ",
    "quotes never closed": "“We go. ",
    "combining marks": "\u0301",
    "joiners": "\u200d",
    "Chinese": "日",
    "emoji": "👨\u200d👩\u200d👧",
}
# Pieces that are repeated in plain texts only.
_REPEATED_AS_TEXT = {
    "digits": "7",
    "blanks": " ",
    "tabulators": "\t",
    "carriage returns": "\r",
    "form feeds": "a\f",
    "no-break blanks": "a\u00a0",
    "nested marks": "“a ‘b ",
    "marks of all kinds": "“\"'‘’”«»„‚‹›",
    "guillemets": "«",
    "ellipses": "…",
    "spaced dots": ". ",
    "question marks": "?!",
    "commas": "a, ",
    "colons": "Ann: ",
    "dashes": "—",
    "initials": "A.",
    "abbreviations": "Mr. ",
    "U.S.": "U.S. ",
    "names": "Ann Weld ",
    "one long name": "Annweld-",
    "names with particles": "van der ",
    "pronouns": "he said ",
    "said": "said ",
    "that": "said that ",
    "according to": "according to ",
    "sentences": "The ferry left. ",
    "one sentence": "the ferry of the harbour of ",
    "conjunctions": "and but or ",
    "parenthesised": "(a (b) ",
    "turns": "Q. Do you go?\n\nA. I go.\n\n",
    "speakers": "Ann Weld: I go.\n\n",
    "bylines": "By Ann Weld\n",
    "datelines": "PORT ELLERY — A\n",
    "furniture": "Share this\nRelated\n",
    "corrections": "Correction: it was a ferry.\n\n",
    "parted words": "com-\nmittee ",
    "running heads": "The Courier 12\n\na\n\n",
    "addresses": "https://example.org/a?b=c#d ",
    "mail": "ann@example.org ",
    "dates": "3 June 2024\n",
    "numbers": "1,234.5 ",
    "lines of one letter": "a\n",
    "paragraphs of one letter": "a\n\n",
    "indented lines": "a\n\tb\n  c\n",
    "right to left": "שלום ",
    "Thai, without blanks": "เรือ",
    "capital words": "FERRY ",
    "apostrophes in words": "it's Weld's ",
    "variation selectors": "a\ufe0f",
    "hyphenated": "well-known-",
    "credits": "(Reporting by Ann Weld)\n",
    "key points": "Key points\n\n• A ferry left.\n",
}


def floods(size: int) -> Iterator[Case]:
    """Yields texts that repeat one piece."""
    pieces = {**_REPEATED, **_REPEATED_AS_TEXT}
    yield from made("floods", {name: partial(repeated, piece, size) for name, piece in pieces.items()}, "plain")
    for name, piece in _REPEATED.items():
        yield from made("floods", {f"{name}, in a page": partial(_in_page, piece, size)}, "html")
        yield from made("floods", {f"{name}, in Markdown": partial(_in_markdown, piece, size)}, "markdown")


def _in_page(piece: str, size: int) -> str:
    return page(STORY.replace("{0}", "") + repeated(piece, size))


def _in_markdown(piece: str, size: int) -> str:
    return "# A ferry\n\n" + repeated(piece, size)


def structures(size: int) -> Iterator[Case]:
    """Yields plain texts with very many parts of one sort, which all differ."""
    pieces = {
        "headings": "Heading {0}\n\n",
        "headings with paragraphs": "Heading {0}\n\nThe ferry left pier {0}.\n\n",
        "items": "- The ferry left pier {0}\n",
        "numbered items": "{0}. The ferry left pier {0}.\n",
        "people": "“We go to pier {0},” said Ann Weld{0}. ",
        "people by role": "“We go,” the mayor of Ellery{0} said on Monday.\n\n",
        "words": "ferry{0} harbour{0} ",
        "capital words": "Ferry{0} Harbour{0} ",
        "surnames": "Ann Weld{0} met Tom Weld{0}. He said she left. ",
        "reports": "Ann Weld{0} said that the ferry {0} would leave.\n\n",
        "fragments": "Ann Weld called pier {0} “the {0}th pier” and “old”. ",
        "nested quotes": "“We said ‘go to {0}’ and went,” he said.\n\n",
        "turns": "Weld{0}: Do you go to pier {0}?\n\n",
        "paragraphs over marks": "“We go to pier {0}.\n\n",
        "growing lines": "ferry {0} " + "{0} " * 30 + "\n",
        "initials": "A. B. Weld{0}, of the Port{0} Ellery{0} Office (PEO{0}), said so. ",
    }
    yield from made("structures", {name: partial(counted, piece, size) for name, piece in pieces.items()}, "plain")
