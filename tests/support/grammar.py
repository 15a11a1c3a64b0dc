"""Makes texts of pieces that articles have, for the property tests and for the fuzzing.

Each byte of the input stands for one piece. A fuzzer that changes or removes one byte so changes the text in one place.
"""

from collections.abc import Sequence

_MARKS = [
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "``",
    "''",
    ",",
    ".",
    "?",
    "!",
    "…",
    "...",
    ":",
    ";",
    "(",
    ")",
    "[",
    "]",
]
_DASHES = ["—", "–", "--", "-", "*", "•", "|", "/"]
_BREAKS = ["\n", "\n\n", "\r\n", "\r", "\f", "\t", "\n  ", "\u2028", " ", "\u00a0"]
_NAMES = ["Ann Weld", "Mr. Marsh", "Bob van der Ray", "J.K. Lee", "Ann's", "the U.S.", "IRCC", "María José Ó"]
_PEOPLE = ["he", "she", "they", "the mayor", ", a nurse from Leeds,", ", 34,", "who", "her brother", "The minister"]
_SAYING = ["said", "says", "told reporters", "asked", "according to", "added", "said that", "in a statement"]
_SAID = ["“We came to see it,”", "“It is late. We go.”", "“late”", "‘no,’", '"Why?"', "the bridge would close"]
_WORDS = ["The", "ships left the quay", "closed gates", "of", "and", "But", "However,", "It is", "日本の船。", "é"]
_STOPS = ["p.m.", "No. 10", "3.5 per cent", "$1,000.", "Inc.", "a.b.c", "1.", "2)", "(1)", "[7]", ":)"]
_PLACES = [
    "LEEDS, June 3 (Reuters) —",
    "PARIS —",
    "(CNN)",
    "on Monday",
    "June 3, 2024",
    "2024-06-03",
    "in Leeds (London)",
]
_LINES = [
    "\n\nBy Ann Weld\n\n",
    "\n\nKey points:\n• ",
    "\n- ",
    "\n\nRelated: ",
    "\nShare this\n",
    "\n\nPost a Comment\n\n",
    "\n\nQ. Do you go?\n\nA. I go.\n\n",
    "\n\nAnn Weld: ",
    "\n\n— Ann Weld\n\n",
    "\n\nCorrection: an earlier version said that ",
    "\n\nPage 2 of 3\n\n",
    "\nThe Courier 12\n",
    "com-\nmittee",
    "\n\n(Reporting by Bob Ray; editing by Ann Weld)",
    "\n\nWHAT COMES NEXT\n\n",
    "\n\n“",
]
_HOSTILE = [
    "\x1b[31m",
    "\x1b]0;t\x07",
    "\u202e",
    "\x00",
    "\x9b",
    "\u200b",
    "\ud800",
    "[bold]",
    "[/]",
    "a" * 90,
    "\U000e0041",
    "İ",
]

_WRITTEN = [*_MARKS, *_NAMES, *_PEOPLE, *_SAYING, *_SAID, *_WORDS]

PROSE = [*_WRITTEN, *_DASHES, *_BREAKS, *_STOPS, *_PLACES, *_LINES, *_HOSTILE]
MARKDOWN = [
    *_WRITTEN,
    *[
        "# ",
        "\n# ",
        "\n## ",
        "\n> ",
        "\n\n> ",
        "\n1. ",
        "\n* ",
        "\n---\n",
        "---\ntitle: ",
        "\nauthor: ",
        "\n    ",
        "\n====\n",
    ],
    *[
        "**",
        "_",
        "`",
        "```\n",
        "[a",
        "](http://x.org)",
        "![",
        "\\",
        "<br>",
        "<!--",
        "-->",
        "\n| a | b |\n|---|---|\n",
        "|",
    ],
    *[
        "&amp;",
        "&#27;",
        "\n\n",
        "\n",
        "The ships left the quay.",
        "By Ann Weld",
        "\n\n- ",
        "  \n",
        "<p>",
        "— Ann Weld",
        "LEEDS —",
    ],
    *[
        "\n\nQ. Do you go?\n\nA. I go.\n\n",
        "\n\nKey points:\n\n* ",
        "\nPage 2 of 3\n",
        "com-\nmittee",
        "\x1b[31m",
        "\n\nShare this\n\n",
    ],
]
SPEECH = [
    *[*_WRITTEN, *_DASHES],
    *[
        "said that",
        "that the gates held",
        "and added",
        "adding",
        "her claim that",
        "he",
        "Bob",
        "“Bob”",
        "Lee's",
        "— Ann Weld",
    ],
    *[
        "Immigration, Refugees and Citizenship Canada",
        "\n\n",
        "\n\n> ",
        "\n\nQ. Do you go?\n\nA. I go.\n\n",
        "\n\nAnn Weld: ",
        "\n",
    ],
]
HTML = [
    *_WRITTEN,
    *[
        "<html>",
        "<body>",
        "<p>",
        "</p>",
        "<h1>",
        "</h1>",
        "<h2>",
        "<div>",
        "</div>",
        "<article>",
        "<br>",
        "<pre>",
        "<code>",
        "<b>",
    ],
    *[
        "<blockquote>",
        "</blockquote>",
        "<ul><li>",
        "<li>",
        "</ul>",
        "<table><tr><td>",
        "<td>",
        "</table>",
        "<cite>",
        "</b>",
    ],
    *[
        '<p class="byline">',
        '<time datetime="2024-06-03">',
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "<",
        ">",
        '">',
        "<script>",
    ],
    *[
        '<meta property="og:title" content="',
        '<meta name="description" content="',
        "</script>",
        "&lt;",
        "&#27;",
        "&#x202e;",
    ],
    *[
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "',
        '", "author": {"name": "',
        '"}}</script>',
    ],
    *["&nbsp;", "<a href='x'>", "</a>", "<figcaption>", "<aside>", "<footer>", "\n\n", "\x1b[31m", "<head>", "</head>"],
    *[
        "The ships left the quay on Monday, and nobody came to see it.",
        "By Ann Weld",
        "The Courier | Ships left",
        "<svg>",
    ],
]

# The end of every page. Without it, most pages would be refused because they hold no article.
PAGE_END = f"<p>{'The ferry left the quay at nine, and nobody saw it go. ' * 5}</p></body></html>"

_NO_BLANK = 0x80  # the bit of a byte which says that no blank follows its piece


def text_of(data: bytes, pieces: Sequence[str] = PROSE) -> str:
    """Returns the pieces that the bytes stand for. A blank follows each piece unless its byte says otherwise."""
    return "".join(pieces[(byte & ~_NO_BLANK) % len(pieces)] + " " * (byte < _NO_BLANK) for byte in data)
