"""Makes pages with very many elements of one sort, with deeply nested ones, or with false metadata."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.hostile._case import STORY, Case, counted, made, repeated, told


def pages(size: int) -> Iterator[Case]:
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.replace("{0}", "").split("\n\n"))

    def many(piece: str) -> str:
        return repeated(piece, size)

    bodies: dict[str, Callable[[], str]] = {
        **{f"nested {tag}": partial(repeated, f"<{tag}>", size) for tag in _NESTED},
        "lists in lists": lambda: many("<ul><li>"),
        "tables in tables": lambda: many("<table><tr><td>"),
        "quotes in quotes": lambda: many("<blockquote><p>a"),
        "ends of nothing": lambda: many("</p></div>"),
        "attributes": lambda: f"<p {counted('a{0}=1 ', size)}>",
        "the same attribute": lambda: f"<p {many('a=1 ')}>",
        "attributes without values": lambda: f"<p {many('a ')}>",
        "attributes of many tags": lambda: many("<p a=1 b=2 c=3>a"),
        "attributes never closed": lambda: prose + '<p a="' + many("x y "),
        "a long attribute": lambda: f'<p title="{many("x")}">',
        "a long tag": lambda: f"<{many('x')}>",
        "a class of many names": lambda: f'<p class="{many("byline ")}">',
        "entities": lambda: f"<p>{many('&amp;')}</p>",
        "entities of controls": lambda: f"<p>{many('&#27;[31m&#x9b;31m&#x202e;')}</p>",
        "entities that aren't": lambda: f"<p>{many('&x;&#;&#x;&#99999999;')}</p>",
        "entities without end": lambda: f"<p>{many('&amp')}</p>",
        "a wide table": lambda: f"<table><tr>{many('<td>a')}</table>",
        "a long table": lambda: f"<table>{many('<tr><td>a<td>b')}</table>",
        "a table that spans": lambda: "<table><tr><td colspan=999999999 rowspan=999999999>a</table>",
        "paragraphs": lambda: many("<p>The ferry left.</p>"),
        "paragraphs of nothing": lambda: many("<p></p>"),
        "headings": lambda: counted("<h2>Heading {0}</h2><p>The ferry left pier {0}.</p>", size),
        "first headings": lambda: counted("<h1>Heading {0}</h1>", size),
        "breaks": lambda: f"<p>{many('a<br>')}</p>",
        "bold": lambda: many("<p><b>Ann</b> <b>Weld</b></p>"),
        "bold in bold": lambda: f"<p>{many('<b>a')}</p>",
        "spans": lambda: f"<p>{many('<span>a</span>')}</p>",
        "links": lambda: f"<p>{many('<a href=#>a</a> ')}</p>",
        "pictures": lambda: many("<figure><img src=x><figcaption>a</figcaption></figure>"),
        "quoted figures": lambda: many("<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>"),
        "bylines": lambda: many("<p class=byline>By Ann Weld</p>"),
        "decks": lambda: many("<p class=subtitle>The ferry left the pier.</p>") + "<h1>A ferry</h1>",
        "times": lambda: many("<time>3 June 2024</time>"),
        "comments": lambda: many("<!-- a -->"),
        "a comment never closed": lambda: prose + "<!--" + many("a"),
        "comments in comments": lambda: many("<!--"),
        "CDATA": lambda: many("<![CDATA[a]]>"),
        "instructions": lambda: many("<?a b?>"),
        "scripts": lambda: many("<script>a</script>"),
        "a script never closed": lambda: prose + "<script>" + many("a"),
        "preformatted": lambda: f"<pre>{many('The ferry left the pier. ')}</pre>",
        "plaintext": lambda: prose + "<plaintext>" + many("<p>a"),
        "a text area": lambda: f"<textarea>{many('<p>a')}</textarea>",
        "frames": lambda: many("<iframe srcdoc='<p>a'></iframe>"),
        "a drawing": lambda: f"<svg>{many('<g>')}</svg>",
        "formulas": lambda: f"<math>{many('<mi>a')}</math>",
        "forms": lambda: many("<form><input><select><option>a"),
        "own elements": lambda: many("<x-a>a</x-a>"),
        "names with colons": lambda: many("<o:p>a</o:p>"),
        "misnested": lambda: many("<b><i>a</b></i>"),
        "bodies": lambda: many("<body><html><head>"),
        "bases": lambda: "<base href='javascript:'>" + many("<a href=x>a</a>"),
        "unclosed paragraphs": lambda: many("<p>The ferry left the pier on Monday. "),
        "divisions with text": lambda: many("<div>The ferry left the pier on Monday.</div>"),
        "definitions": lambda: f"<dl>{many('<dt>a<dd>b')}</dl>",
    }
    heads: dict[str, Callable[[], str]] = {
        "a long title": lambda: f"<title>{many('a ')}</title>",
        "a title with separators": lambda: f"<title>{many('a | ')}</title>",
        "titles": lambda: many("<title>A ferry</title>"),
        "meta elements": lambda: counted("<meta name=a{0} content=b>", size),
        "a long meta element": lambda: f'<meta name="description" content="{many("a ")}">',
        "a meta element with controls": lambda: '<meta name=author content="&#27;[31mAnn&#x202e; Weld&#155;">',
        "data with a lone surrogate": lambda: _linked(r'"headline": "A \ud800 ferry", "author": "\udfff"'),
        "data with controls": lambda: _linked(r'"headline": "\u001b[31mA ferry", "author": {"name": "\u202e\u0000"}'),
        "data of wrong types": lambda: _linked('"headline": [1], "author": {"name": {}}, "datePublished": NaN'),
        "data of many authors": lambda: _linked(f'"author": ["Ann Weld"{many(", {}")}]'),
        "data of lists": lambda: _script(many("[")),
        "data of maps": lambda: _script(many('{"@graph":')),
        "data that is no data": lambda: _script(many("a")),
        "data with a long number": lambda: _linked(f'"headline": {many("9")}'),
        "much data": lambda: many(_linked('"headline": "A ferry"')),
    }
    yield from made("HTML", bodies, "html", before="<!doctype html><body>", after=prose)
    yield from made("HTML", heads, "html", before="<!doctype html><head>", after=f"</head>{prose}")
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(10))
    yield from told(
        "HTML",
        {
            "a billion laughs": f'<?xml version="1.0"?><!DOCTYPE html [{laughs}]><html><p>&a9;{prose}',
            "an outer entity": f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>&x;{prose}',
            "NUL in a tag": f"<html><p\0 a\0b=1>{prose}",
            "no tag": "<",
        },
        "html",
    )


_NESTED = ("div", "span", "p", "b", "a", "blockquote", "article", "section", "font", "q", "h2", "x-a")


def _script(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


def _linked(fields: str) -> str:
    return _script('{"@type": "NewsArticle", ' + fields + "}")
