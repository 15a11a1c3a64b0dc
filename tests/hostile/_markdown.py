"""Makes Markdown with very many elements of one sort, or with deeply nested ones."""

from collections.abc import Callable, Iterator

from tests.hostile._case import STORY, Case, counted, made, repeated


def markdown(size: int) -> Iterator[Case]:
    prose = STORY.replace("{0}", "")

    def many(piece: str) -> str:
        return repeated(piece, size)

    texts: dict[str, Callable[[], str]] = {
        "headings": lambda: counted("## Heading {0}\n\n", size),
        "nested quotes": lambda: many("> "),
        "nested lists": lambda: many("- "),
        "nested numbered lists": lambda: many("1. "),
        "lists, each further in": lambda: "".join(f"{' ' * i}- a\n" for i in range(int((2 * size) ** 0.5))),
        "quotes, each further in": lambda: "".join(f"{'>' * i} a\n" for i in range(int((2 * size) ** 0.5))),
        "quotes and lists": lambda: many("> - "),
        "a wide table": lambda: f"{many('|a')}|\n{many('|-')}|\n{many('|b')}|\n",
        "a long table": lambda: "|a|b|\n|-|-|\n" + many("|c|d|\n"),
        "definitions": lambda: counted("[a{0}]: /b\n", size),
        "a definition that is never used": lambda: "[a]: " + many("x") + "\n\n",
        "references": lambda: "[a]: /b\n\n" + many("[a] "),
        "growing accents": lambda: " ".join("`" * i for i in range(1, int((2 * size) ** 0.5))),
        "emphasis never closed": lambda: many("*a **b _c "),
        "emphasis that crosses": lambda: many("*a _b* c_ "),
        "brackets around brackets": lambda: "[" * (size // 2) + "a" + "]" * (size // 2),
        "links around links": lambda: "[" * (size // 6) + "a" + "](b)" * (size // 6),
        "links never closed": lambda: many("[a](<b "),
        "autolinks": lambda: many("<http://a"),
        "HTML": lambda: many("<div>"),
        "comments": lambda: many("<!--"),
        "instructions": lambda: many("a <?"),
        "declarations": lambda: many("a <!A "),
        "CDATA": lambda: many("a <![CDATA["),
        "entities": lambda: many("&#x1b;&amp;&bogus; "),
        "fences": lambda: many("```\na\n"),
        "a fence never closed": lambda: "```\n" + many("a\n"),
        "rulers": lambda: many("---\n"),
        "hard breaks": lambda: many("a  \n"),
        "escapes": lambda: many("\\["),
        "controls by entities": lambda: "# A &#27;[31mferry&#x202e;\n\n" + "&#155;31m&#0;&#xd800;",
        "front matter never closed": lambda: "---\n" + many("a: b\n"),
        "front matter": lambda: "---\n" + counted("a{0}: b\n", size) + "---\n\n",
        "front matter with controls": lambda: '---\ntitle: "\\e[31mA\\u202E\\0"\nauthor: "\\x9b1m\\ud800"\n---\n',
        "front matter of lists": lambda: f"---\ntitle: {many('[')}\n---\n",
        "front matter of maps": lambda: f"---\ntitle: {many('{a: ')}\n---\n",
        "front matter with aliases": _laughs,
        "front matter with an object": lambda: "---\ntitle: !!python/object/apply:os.system [id]\n---\n",
        "front matter of other types": lambda: "---\ntitle: {a: b}\nauthor: [[1], {name: [2]}]\ndate: 1\n---\n",
        "front matter that is a circle": lambda: "---\ntitle: &a [*a]\nauthor: *a\n---\n",
        "a long title": lambda: f"---\ntitle: {many('a ')}\n---\n",
    }
    yield from made("Markdown", texts, "markdown", after=prose)


def _laughs() -> str:
    """Returns front matter whose aliases stand for a billion items. PyYAML shares them; a copy would fill memory."""
    lines = [
        "title: &a0 [lol]",
        *(f"k{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 10)),
        "author: *a9",
    ]
    return "---\n" + "\n".join(lines) + "\n---\n"
