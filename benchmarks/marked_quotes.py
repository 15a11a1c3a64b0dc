"""Compares quotes and their speakers with those marked by hand, in the languages that have no annotated articles.

`tests/cases/quotes-LANGUAGE.json` has the offsets of each quote and of the mention of its speaker, and those of the
speaker's name where the mention isn't one. Most articles are their publishers': the records say only which of the
French stories, of the documents of a treebank, or of the pages (by the hash of its address), a mark is for. Where there
are few or none, articles with invented people were written: the record or `tests/cases/articles-LANGUAGE` has the text.
One half, "dev", is for choosing; the other half, "held out", is for the figures.

A quote is found where a quote covers at least half of it. Its speaker is right where the name is the marked person's,
or where the mention overlaps the marked one and isn't resolved to another person. A stranger is a speaker whom the
marks of the article don't have at all: mostly junk.
"""

import argparse
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import articlecli
from articlecli.core.article import Quote, Span
from benchmarks.data import hold, load
from benchmarks.quotes import covering_quote, is_same_person

_CASES = Path(__file__).parent.parent / "tests" / "cases"
LANGUAGES = {"fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese", "nl": "dutch", "ru": "russian"}
_SENTENCES = {"it": "sentences/it_isdt-dev", "pt": "sentences/pt_bosque-dev"}  # whose documents have quotes
PARTS = ("dev", "held out")
_FEWEST_IN_PARAGRAPH = 12  # words; shorter ones are captions and links
_FEWEST_ON_PAGE = 100  # words in its paragraphs; other pages have no paragraphs
_ARTICLE = re.compile(
    r"(?:(?:[lL]|[uU]n)['’]|(?:Le|La|Les|Un|Une|El|Los|Las|Una|Il|Lo|I|Gli|Uno|O|A|Os|As|Um|Uma) )(?=[^\W\d_A-Z])"
)
# The articles in the Dutch sentences, which are news: the first sentence of each, and the one behind its last.
_DUTCH_ARTICLES = (
    *((76, 124), (124, 139), (140, 200), (205, 232), (464, 469), (495, 503), (584, 610), (620, 639), (668, 694)),
)
_DUTCH_MARKS = ((re.compile(r" ?,,,"), ", „"), (re.compile(r",,\s?"), "„"), (re.compile(r"\s?''"), "”"))
_XML = re.compile(r"<\?xml[^>]*\?>")


def main() -> None:
    """Prints the table, and checks the figures against their floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="print what is wrong in dev")
    show = parser.parse_args().wrong
    reached: dict[str, float] = {}
    print(f"{'':24}{'marked':>8}{'found':>8}{'given':>8}{'right':>8}{'of given':>10}{'strangers':>10}")
    for code, name in LANGUAGES.items():
        articles = texts(code)
        for part in PARTS:
            tally: Counter[str] = Counter()
            for record in marked(name, part):
                _count(tally, record, record.get("text") or articles[record["id"]], code, show=show and part == "dev")
            of_given = 100 * tally["right"] / max(1, tally["given"])
            print(
                f"{f'{name}, {part}':24}{tally['marked']:8}{tally['found']:8}{tally['given']:8}{tally['right']:8}"
                f"{of_given:9.1f}%{tally['strangers']:10}"
            )
            if part == "held out":
                reached[f"{name}: right speaker of those given, %"] = of_given
                reached[f"{name}: right speaker of all, %"] = 100 * tally["right"] / max(1, tally["marked"])
                reached[f"{name}: strangers"] = tally["strangers"]
    hold("marked quotes", reached)


def marked(name: str, part: str) -> list[dict[str, Any]]:
    """Returns the marks of one half of a language's articles, a record for each article."""
    records = json.loads((_CASES / f"quotes-{name}.json").read_text(encoding="utf-8"))
    return [record for record in records if record["part"] == part]


def texts(code: str) -> dict[str, str]:
    """Returns the articles of a language that may be marked, by id: French stories, documents, paragraphs of pages."""
    found = {record["id"]: record["text"] for record in load("keypoints/french-dev")} if code == "fr" else {}
    if code in _SENTENCES:
        found |= {record["id"]: record["text"] for record in load(_SENTENCES[code])}
    if code == "nl":
        found |= _dutch_articles()
    own = _CASES / f"articles-{LANGUAGES[code]}"
    found |= {path.stem: path.read_text(encoding="utf-8") for path in own.glob("*.txt")}
    for page in load("web/languages-dev"):
        if page["lang"] == code:
            found[hashlib.sha256(page["url"].encode()).hexdigest()[:12]] = _page_text(page["html"])
    return found


def _dutch_articles() -> dict[str, str]:
    """Returns news out of a row of sentences, with quotation marks instead of doubled commas and apostrophes."""
    row = next(iter(load("sentences/nl_alpino-dev")))
    found = {}
    for first, last in _DUTCH_ARTICLES:
        text = row["text"][row["sents"][first][0] : row["sents"][last - 1][1]]
        for written, mark in _DUTCH_MARKS:
            text = written.sub(mark, text)
        found[f"alpino-{first}-{last}"] = text.replace(":„", ": „").replace("dat„", "dat „")
    return found


def _page_text(page: str) -> str:
    """Returns a page's long paragraphs. It doesn't use the parsers, so that marks stay right when these change."""
    from lxml import html

    tree = html.fromstring(_XML.sub("", page))
    for element in list(tree.iter("script", "style")):
        element.drop_tree()
    paragraphs = _long(element.text_content() for element in tree.iter("p"))
    if sum(len(paragraph.split()) for paragraph in paragraphs) < _FEWEST_ON_PAGE:
        paragraphs = _long(tree.text_content().splitlines())
    return "\n\n".join(paragraphs)


def _long(paragraphs: Any) -> list[str]:
    folded = (" ".join(paragraph.split()) for paragraph in paragraphs)
    return [paragraph for paragraph in folded if len(paragraph.split()) >= _FEWEST_IN_PARAGRAPH]


def _count(tally: Counter[str], record: dict[str, Any], text: str, code: str, *, show: bool) -> None:
    """Counts the quotes of one article."""
    quotes = articlecli.digest(text, language=code).quotes
    known = [text[m["name_start"] : m["name_end"]] for m in record["quotes"] if "name_start" in m]
    known += [text[m["speaker_start"] : m["speaker_end"]] for m in record["quotes"]]
    spans = [(m["speaker_start"], m["speaker_end"]) for m in record["quotes"]]
    for mark in record["quotes"]:
        found = covering_quote(quotes, Span(mark["start"], mark["end"]))
        given = bool(found and found.speaker)
        right = given and any(_is_right(found, each, text) for each in _same_person(mark, record))
        tally.update({"marked": 1, "found": bool(found), "given": given, "right": right})
        if show and not right:
            print(_line(record, mark, found, text))
    for quote in quotes:
        if quote.speaker and not any(is_same_person(quote.speaker, name) for name in known):
            mention = quote.mention
            if mention is None or not any(mention.start < end and start < mention.end for start, end in spans):
                tally["strangers"] += 1
                if show:
                    print(f"STRANGER {record['id']} {quote.speaker!r} {quote.confidence} “{quote.text[:60]}”")


def _same_person(mark: dict[str, Any], record: dict[str, Any]) -> list[dict[str, Any]]:
    """Returns a mark, and the article's other marks with the same name."""
    name = mark.get("name_start")
    return [mark, *(each for each in record["quotes"] if name is not None and each.get("name_start") == name)]


def _is_right(found: Quote | None, mark: dict[str, Any], text: str) -> bool:
    if found is None or found.speaker is None:
        return False
    name = text[mark["name_start"] : mark["name_end"]] if "name_start" in mark else None
    mention = text[mark["speaker_start"] : mark["speaker_end"]]
    if is_same_person(found.speaker, name or mention):
        return True
    said_by = found.mention
    overlaps = said_by and said_by.start < mark["speaker_end"] and mark["speaker_start"] < said_by.end
    return bool(overlaps) and (name is None or _is_description(found.speaker))


def _is_description(speaker: str) -> bool:
    """Whether a speaker is no name: "la ministre", "La ministre"."""
    return speaker[0].islower() or _ARTICLE.match(speaker) is not None


def _line(record: dict[str, Any], mark: dict[str, Any], found: Quote | None, text: str) -> str:
    name = text[mark["name_start"] : mark["name_end"]] if "name_start" in mark else "-"
    who = f"{text[mark['speaker_start'] : mark['speaker_end']]!r} ({name})"
    got = f"{found.speaker!r} by {found.mention.text if found.mention else None!r}" if found else "no quote"
    around = f"{text[max(0, mark['start'] - 90) : mark['start'] + 30]} … {text[mark['end'] - 20 : mark['end'] + 90]}"
    return f"WRONG {record['id']} {who} got {got} {found.confidence if found else ''}\n      {around!r}"


if __name__ == "__main__":
    main()
