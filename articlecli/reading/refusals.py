"""Refuses texts that hold no article by naming them: source code, tables, XML that is no feed.

Markup, braces and imports are no sentences. A text is refused only where nearly nothing in it looks like prose, so an
article with a listing in it, or a README, is read.
"""

import re
from collections.abc import Sequence

from articlecli.core import ArticleError, lazy_pattern

_EXAMINED = 60_000  # characters at the beginning of a text
_MOST_LINES = 200
_LONGEST_LINE = 200  # characters of a line that are read
_CODE_ENDINGS = {
    **dict.fromkeys(("py", "pyw", "pyi"), "Python"),
    **dict.fromkeys(("js", "mjs", "cjs", "jsx"), "JavaScript"),
    **dict.fromkeys(("ts", "tsx"), "TypeScript"),
    **dict.fromkeys(("c", "h"), "C"),
    **dict.fromkeys(("cc", "cpp", "cxx", "hpp", "hxx"), "C++"),
    **dict.fromkeys(("sh", "bash", "zsh", "fish"), "shell"),
    **dict.fromkeys(("kt", "kts"), "Kotlin"),
    **dict.fromkeys(("pl", "pm"), "Perl"),
    **dict.fromkeys(("css", "scss", "less"), "CSS"),
    **dict.fromkeys(("ml", "mli"), "OCaml"),
    "java": "Java",
    "cs": "C#",
    "go": "Go",
    "rs": "Rust",
    "rb": "Ruby",
    "php": "PHP",
    "swift": "Swift",
    "scala": "Scala",
    "lua": "Lua",
    "r": "R",
    "sql": "SQL",
    "hs": "Haskell",
    "ex": "Elixir",
    "clj": "Clojure",
    "dart": "Dart",
    "jl": "Julia",
    "f90": "Fortran",
    "asm": "assembly",
    "vb": "Visual Basic",
    "ps1": "PowerShell",
    "vue": "Vue",
    "svelte": "Svelte",
    "zig": "Zig",
    "nim": "Nim",
    "d": "D",
    "m": "Objective-C",
    "mm": "Objective-C",
    "proto": "Protocol Buffers",
    "tf": "Terraform",
    "gradle": "Gradle",
    "cmake": "CMake",
    "diff": "a patch of",
}
# Lines that prose hardly has, each with an example
_CODE_LINE = lazy_pattern(
    r"\s*(?!\s)(?:[{}()\[\];,]+$"  # });
    r"|[^;]*[{}]$"  # int main() {
    r"|[^;=(){}\[\]<>*&]*[=(){}\[\]<>*&].*;$|[\w:.]+(?: [\w:.-]+)?;$|[\w-]+: [^;]+;$"  # x = 1;  return x;
    r"|@\w[\w.]*(?:\(.*)?$|//|/\*|\*/|\"\"\"|'''|#!/|<\?php\b"  # @cached  // why
    r"|#\s*(?:include|define|ifn?def|endif|pragma)\b"  # #include <stdio.h>
    r"|(?:import|from|package|using|use|require)\s+[\w.:*{\"'<@/]\S*(?:;|\"|'|\s+(?:import|from|as)\s.*)?$"
    r"|(?:async )?(?:def|func|fn|function|class|interface|struct|enum|trait|impl|module|namespace) [\w:$.<>]+ ?[({:<=]"
    r"|(?:if|for|while|switch|elif|with|except|try|else|catch)\b[^.!?]*[:{(]$"  # if x:
    r"|(?:const|let|var|local|export|val) \w{1,60}.*="  # let x = 1
    r"|(?:return|raise|throw|yield|break|continue|pass)(?: [^\s.!?]+)?$"  # return x
    r"|[\w$.\[\]'\"]+(?:: ?[\w\[\]., |]+)? ?[-+*/|&:]?=(?!=) ?\S"  # x: int = 1
    r"|['\"][^'\"]{1,60}['\"]\s*:|['\"]?[\w$.-]+['\"]?: [^\s.!?]+,$|\[?['\"(\[].*[,\]]$"  # "x": 1,
    r"|[\w$.]+\("  # print(x)
    r"|(?:SELECT|INSERT INTO|CREATE TABLE|UPDATE|DELETE FROM|ALTER TABLE)\b"
    r"|(?:end|fi|done|esac|then|do)$)"
    r"|\s{2,99}(?!\s).*(?:\w\(|\w\[|\s==?\s|->|::)"  # an indented line with a call
)
_IMPORT = lazy_pattern(
    r"(?m)^[ \t]{0,99}"
    r"(?:import\s+[\w.{*\"']|from\s+[\w.]+\s+import\s|#\s*include\s*[<\"]|using\s+[\w.]+;|package\s+[\w.]+;?\s*$"
    r"|use\s+[\w:]+(?:::|;)|#!/|<\?php|require\s*\(?['\"]|(?:const|let|var)\s{1,9}[\w{}, ]{1,200}=\s*require\()"
)
_PROSE_LINE = lazy_pattern(r"(?:[^\s=(){}\[\];<>_\\$]+\s+){6,}\S*[^\s=(){}\[\];<>_\\$]")
_SIGNS = "{}();=[]_"
_FEWEST_SIGNS = 0.01  # share of a text's characters; prose has fewer
_MINIFIED = 0.06  # share in code without line breaks
_MINIFIED_LINE = 400  # characters of a line in such code
_DOCUMENTATION = {"md", "markdown", "mdown", "mkd", "rst", "adoc", "asciidoc", "tex"}
# Signs of Markdown that source code hardly has; a comment may look like a heading: front matter, ```, a section, a link
_IS_MARKDOWN = lazy_pattern(r"\A(?:---|\+\+\+|\{|%)|^(?:```|#{2,4} \w)|\]\(https?:", re.MULTILINE)
_FEWEST_LINES = 4
_MOSTLY = 0.5  # share of the lines that are code in source code
_OFTEN = 0.2  # share in source code with long comments, whose imports tell it
_WEAKLY = 0.1  # share in a file with the ending of source code
_LESS = 0.8  # lines of prose to a line of code, in source code

_DELIMITERS = ("\t", ",", ";", "|")
_TABLES = {"\t": "TSV", ",": "CSV", ";": "CSV", "|": "with |"}
_TABLE_ENDINGS = {"csv", "tsv", "tab"}
_FEWEST_ROWS = 3
_MOST_ROWS = 50
_SAME_COLUMNS = 0.9  # share of a table's rows that have as many cells as the first one
_SENTENCE_END = lazy_pattern(r"[^\W\d][.!?…][\"'”’»)]*$")
_MOST_SENTENCES = 0.3  # share of a table's rows that end a sentence
_LONG_CELL = 12  # words of a cell that may hold prose
_ROOT = lazy_pattern(
    r"\A\s*(?:<\?[^>]{0,500}>\s*|<!--(?:(?!-->).){0,2000}-->\s*|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,5000}\])?>\s*){0,9}"
    r"<(?P<name>[A-Za-z][\w:.-]{0,60})(?=[\s/>])",
    re.DOTALL,
)
# Elements with which a text may begin that is no XML
_OF_PAGES = {*("a", "b", "i", "em", "strong", "u", "q", "br", "hr", "img", "span", "font", "center", "small", "big")}
_OF_PAGES |= {*("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "blockquote", "pre", "code")}
_PARAGRAPH = lazy_pattern(r"<(?:\w+:)?p(?:\s[^<>]{0,500})?>[^<]{40}", re.IGNORECASE)
_FEWEST_PARAGRAPHS = 2
_ROOTS = {
    "svg": "is an SVG drawing",
    "urlset": "is the map of a site; give the address of one of its articles",
    "sitemapindex": "is the map of a site; give the address of one of its articles",
    "opml": "is a list of feeds (OPML); give the address of one of them",
    "plist": "is a property list",
    "kml": "is a map (KML)",
    "gpx": "is a track (GPX)",
}


def kind_or_refusal(text: str, name: str | None, kind: str) -> str:
    """Returns the kind of a text: another one for XML with paragraphs, else `kind`.

    Raises ArticleError for source code, tables, and other XML, with words that name them.
    """
    if kind == "html":
        return kind
    start = text[:_EXAMINED]
    ending = (name or "").lower().rpartition(".")[2] if "." in (name or "") else ""
    if kind == "plain" and start.lstrip().startswith("<") and (root := _ROOT.match(start)):
        return _kind_of_xml(text, root)
    if ending in _DOCUMENTATION or (kind == "markdown" and _IS_MARKDOWN.search(start)):
        return kind
    lines = [line.rstrip()[:_LONGEST_LINE] for line in start.split("\n", _MOST_LINES)[:_MOST_LINES]]
    lines = [line for line in lines if line]
    if kind == "plain":
        _refuse_table(lines, ending)
    _refuse_code(start, lines, ending)
    return kind


def _kind_of_xml(text: str, root: re.Match[str]) -> str:
    """Returns "html" for XML with paragraphs, which the code for pages reads. Raises ArticleError for other XML."""
    name = root["name"]
    is_xml = text.lstrip().startswith(("<?xml", "<!DOCTYPE")) or text.rstrip().endswith(f"</{name}>")
    if not is_xml or name.lower() in _OF_PAGES:
        return "plain"
    if len(_PARAGRAPH.findall(text[: 10 * _EXAMINED])) >= _FEWEST_PARAGRAPHS:
        return "html"
    what = _ROOTS.get(name.lower(), f"is XML (<{name}>) without an article")
    raise ArticleError(what if ";" in what else f"{what}; give a text, a page or a document")


def _refuse_code(start: str, lines: Sequence[str], ending: str) -> None:
    """Raises ArticleError for source code, by its lines and, in a file that is named so, by fewer of them."""
    language = _CODE_ENDINGS.get(ending)
    signs = sum(map(start.count, _SIGNS))
    if signs < _FEWEST_SIGNS * len(start):
        return
    is_minified = signs >= _MINIFIED * len(start) and len(start) >= _MINIFIED_LINE * len(lines)
    if len(lines) < _FEWEST_LINES and not is_minified and not language:
        return
    told = [line for line in lines if not line.lstrip().startswith("*")]  # a comment goes on, or an item of a list
    code = sum(1 for line in told if _CODE_LINE.match(line)) / max(1, len(told))
    prose = sum(1 for line in told if not _CODE_LINE.match(line) and _PROSE_LINE.match(line)) / max(1, len(told))
    if language and code >= _WEAKLY:
        raise ArticleError(f"is {language} source code; give an article")
    imports = len(_IMPORT.findall("\n".join(lines)))
    has_imports = code >= _OFTEN and imports > 1 and prose < _LESS * code
    if (is_minified and prose < _WEAKLY) or has_imports or (code >= _MOSTLY and prose < code / 2):
        raise ArticleError("is source code; give an article")


def _refuse_table(lines: Sequence[str], ending: str) -> None:
    """Raises ArticleError for a table whose cells hold no prose."""
    top = lines[:_MOST_ROWS]
    if len(top) < _FEWEST_ROWS:
        return
    for delimiter in _DELIMITERS:
        fewest = 1 if delimiter == "\t" or ending in _TABLE_ENDINGS else 2
        counts = [line.count(delimiter) for line in top[:_FEWEST_ROWS]]
        if min(counts) < fewest or (len({*counts}) > 1 and not any('"' in line for line in top)):
            continue
        import csv

        try:
            rows = list(csv.reader(top, delimiter=delimiter))
        except csv.Error:
            continue
        same = sum(1 for row in rows if len(row) == len(rows[0]))
        has_prose = any(len(cell.split()) >= _LONG_CELL for row in rows for cell in row)
        sentences = sum(1 for line in top if _SENTENCE_END.search(line))
        if sentences > _MOST_SENTENCES * len(top):
            return
        if len(rows[0]) > fewest and same >= _SAME_COLUMNS * len(rows) >= _FEWEST_ROWS - 1 and not has_prose:
            raise ArticleError(f"is a table ({_TABLES[delimiter]}) with {len(rows[0])} columns; give an article")
