"""Two parsers read the Markdown back: plain CommonMark, and GitHub's with tables, strikethrough and links."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from articlecli import digest, reading, renderers
from articlecli.core import safety
from articlecli.core.article import Digest, Passage, Person, Quote, fold
from articlecli.renderers import Style
from tests.support.paths import SAMPLES

_PRESETS = ("commonmark", "gfm-like")
_ONE = digest("Bread prices fall\n\n" + "“We bake the bread at four,” Ann Weld said on Monday.")


def _rendered(found: Digest, **style: bool) -> str:
    stream = io.StringIO()
    renderers.render("markdown", found, stream, Style(**style))  # type: ignore[arg-type]
    return stream.getvalue()


def _headed(headline: str) -> str:
    """The headline as the Markdown has it."""
    return _rendered(replace(_ONE, headline=headline)).partition("\n")[0].removeprefix("# ")


def _read_back(preset: str, document: str) -> list[tuple[str, str]]:
    """The document's blocks, each as the names of the elements around it and its text: ("h1", "Bread prices fall")."""
    return list(_blocks(MarkdownIt(preset).parse(document)))


def _blocks(tokens: list) -> Iterator[tuple[str, str]]:  # type: ignore[type-arg]
    open_: list[str] = []
    for token in tokens:
        if token.nesting:
            open_ = [*open_, token.tag] if token.nesting > 0 else open_[:-1]
        elif token.type == "inline":
            kinds = {child.type for child in token.children}
            assert kinds <= {"text", "em_open", "em_close"}, kinds
            is_emphasised = "em_open" in kinds
            yield " ".join([*open_, *["em"] * is_emphasised]), "".join(child.content for child in token.children)
        else:
            yield token.tag, token.content


def _quote(text: str, **fields: object) -> Quote:
    quote = Quote((Passage(text, 1, 1 + len(text)),), "Ann Weld", None, "said", "direct", 1.0, 0, 2 + len(text), 0)
    return replace(quote, **fields)  # type: ignore[arg-type]


def _all_saying(text: str) -> Digest:
    """A digest with this text in each field that an article or its file's name fills."""
    points = (replace(_ONE.key_points[0], text=text),) * 2
    fragment = _quote(text, kind="partial", context=Passage(text, 300, 400), start=300, end=400)
    quotes = (_quote(text, speaker=text, role=Passage(text, 0, 0)), _quote(text, kind="indirect", cue=text), fragment)
    notes = {"corrections": (Passage(text, 0, 0),), "credit": text}
    stated = {"headline": text, "deck": text, "byline": text, "dateline": text}
    people = (Person(text, Passage(text, 0, 0), "person", (), ()),)
    return replace(_ONE, source=text, key_points=points, quotes=quotes, people=people, **stated, **notes)  # type: ignore[arg-type]


_HOSTILE = [
    *("*a*", "**a**", "_a_", "__a__", "a_b_c", "a*b*c", "~a~", "~~a~~", "`a`", "``` a", "~~~", "\\", "\\*", "a\\"),
    *("[a](b)", "![a](b)", "[Ann](b)", "[Ann Weld][Ann Weld]", "[Ann]: http://x.org", "[^1]", "[^1]: a", "[Ann](<b>)"),
    *("[x] a", "[ ] a", "[!NOTE]", "[[Ann]](b)", "[a [Ann] b](c)", "](a)", "[Ann][]", "![Ann]"),
    *("<b>", "</b>", "<!-- a -->", "<?a?>", "<![CDATA[a]]>", "<script>", "<http://x.org>", "<a@b.org>", "<", "a<"),
    *(
        "&amp;",
        "&#35;",
        "&#x23;",
        "&copy;",
        "AT&T",
        "&&amp;",
        "https://x.org",
        "http://localhost",
        "//x.y/z",
        "ftp://x.y",
    ),
    *(
        "www.x.org",
        "WWW.x",
        "x.org",
        "a.x.org/b?c",
        "me@x.org",
        "mailto:me@x.org",
        "xmpp:me@x.y",
        "said.It",
        "ЯНДЕКС.РФ",
        "x.xn--p1ai",
        "x.MUSEUM",
        "x.co.uk",
        "story.md",
        "€.com",
    ),
    *(
        "1. a",
        "1.",
        "1) a",
        "123456789. a",
        "- a",
        "-",
        "--",
        "---",
        "- - -",
        "+ a",
        "***",
        "* * *",
        "_ _ _",
        "=",
        "===",
    ),
    *("> a", ">a", "# a", "#", "##", "# #", "a #", "a ##", "C#", "####### a", "    a", "a  ", "\ta", "a\nb", "a  \nb"),
    *(
        "| a | b |",
        "|---|",
        "a | b",
        ":-",
        "$a$",
        "$$a$$",
        "$5 and $6",
        ":smile:",
        "[toc]",
        "{{a}}",
        "{% a %}",
        "a\\\nb",
    ),
]


@pytest.mark.parametrize("text", _HOSTILE)
def test_markup_in_an_article_is_shown_as_written(text: str) -> None:
    _check_it_is_shown_as_written(text)


_PIECES = st.sampled_from(
    [*_HOSTILE, *"*_`[]()<>#&~|\\!-+=.:/@$^'\"{}? \n\t", "Ann", "a", "é", "日", "1", "”", "\u00a0"]
)

_DIRECTION_MARK = "\u200e"


@pytest.mark.slow
@given(st.one_of(st.lists(_PIECES, max_size=12).map("".join), st.text(max_size=40)).map(safety.clean))
@example("*_*")
@settings(max_examples=500)
def test_any_text_is_shown_as_written(text: str) -> None:
    if text.strip():
        _check_it_is_shown_as_written(text)


def _check_it_is_shown_as_written(text: str) -> None:
    document = _rendered(_all_saying(text), is_one_of_several=True, explain=True, people=True)
    document = document.replace(_DIRECTION_MARK, "")  # stands around text that reads from right to left
    text = text.replace(_DIRECTION_MARK, "")
    blocks = [
        ("h1", text),
        ("p em", text),
        ("p", f"{reading.display_name(text)} · By {text} · {text} · 11 words · 1 min to read"),
        ("h2", "Key points"),
        *[("ul li p", text), ("ul li p", "1.00, rank 1 of 1: opens the article")] * 2,
        ("h2", "Quotes"),
        ("blockquote p", f"“{text.removesuffix(',')}”"),
        ("blockquote p", f"— {text}, {text}"),
        ("blockquote p", f"reported ({text.lower()}): {text}"),
        ("blockquote p", text),
        ("blockquote p", "— Ann Weld"),
        ("h2", "People"),
        ("ul li p", f"{text}, {text}"),
        ("p", text),
        ("p", text),
        ("hr", ""),
    ]
    expected = [(kind, fold(line)) for kind, line in blocks]
    for preset in _PRESETS:
        assert _read_back(preset, document) == expected, document


@pytest.mark.parametrize(
    "text",
    [
        "3.5 per cent of U.S. homes at 4 p.m., in No. 4",
        "AT&T’s 3 < 4 and/or 5 > 4 - 1 + 2",
        "[Ann Weld] said: it’s snake_case, $5 or US$6!",
        "1984: a year (or two) of C# and F#",
        "–5 or -5 degrees; wait... and see",
        "@annweld | 50% = half",
        "story.txt",
    ],
)
def test_text_that_is_no_markup_is_not_escaped(text: str) -> None:
    assert _headed(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. *Go* to [x](y)", r"1\. \*Go\* to \[x](y)"),
        ("https://www.x.org/a_b", r"https:/\/www\.x\.org/a_b"),
        ("me@here.org", r"me\@here\.org"),
        ("Fish &amp; <b>chips</b>", r"Fish \&amp; \<b>chips\</b>"),
        ("$x$ and $$5$$", r"$x\$ and $$5\$\$"),
    ],
)
def test_markup_is_escaped(text: str, written: str) -> None:
    assert _headed(text) == written


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("preset", _PRESETS)
def test_every_point_and_quote_is_shown_and_each_block_quote_names_its_speaker(sample: Path, preset: str) -> None:
    found = digest(sample.read_text(encoding="utf-8"))
    blocks = _read_back(preset, _rendered(found, limits_to_screen=False))
    assert blocks[0] == ("h1", found.headline)
    assert [text for kind, text in blocks if kind == "ul li p"] == [point.text for point in found.key_points]
    quoted = [text for kind, text in blocks if kind == "blockquote p"]
    for quote in found.quotes:
        assert any(quote.parts[0].text.removesuffix(",") in text for text in quoted)
    signatures = {text.split(",")[0] for text in quoted if text.startswith("— ")}
    assert signatures == {f"— {quote.speaker or 'Speaker not named'}" for quote in found.quotes}


def test_the_quotes_of_one_speaker_stand_in_one_block_quote() -> None:
    quotes = [_quote("A.", rank=1), _quote("B.", rank=2, start=9, end=12), _quote("C.", rank=3, speaker="Tom Marsh")]
    document = _rendered(replace(_ONE, quotes=tuple(quotes)))
    assert document.endswith("> “A.”\n>\n> “B.”\n>\n> — Ann Weld\n\n> “C.”\n>\n> — Tom Marsh\n")


def test_missing_points_and_quotes_leave_no_gap() -> None:
    bare = replace(_ONE, key_points=(), quotes=())
    assert _rendered(bare) == "# Bread prices fall\n\n11 words · 1 min to read\n"


def test_documents_of_several_articles_are_separate_and_named() -> None:
    document = "".join(_rendered(replace(_ONE, source=name), is_one_of_several=True) for name in ("a_b.txt", "-"))
    blocks = _read_back("gfm-like", document)
    assert [text for kind, text in blocks if kind == "h1"] == ["Bread prices fall"] * 2
    assert [text.split(" · ")[0] for kind, text in blocks if kind == "p"] == ["a_b.txt", "standard input"]
    assert [kind for kind, _ in blocks].count("hr") == 2


def test_no_more_quotes_than_a_screenful_are_shown_unless_all_are_asked_for() -> None:
    many = tuple(_quote("The cranes are old. " * 9, start=i * 999, rank=i + 1, speaker=f"S{i}") for i in range(60))
    shown, all_ = (_rendered(replace(_ONE, quotes=many), limits_to_screen=limited) for limited in (True, False))
    assert all_.count("> — S") == 60
    named = shown.count("> — S")
    assert 1 < named < 24
    assert shown.endswith(f"\n\nand {60 - named} more: --quotes all\n")


@pytest.mark.parametrize("text", ["*a* <b>b</b> [c](d)", "# a", "1. a http://www.x.org", "&amp; `a` ~~b~~"])
@pytest.mark.parametrize("preset", _PRESETS)
def test_the_article_shown_whole_has_its_points_in_bold_and_is_escaped_too(preset: str, text: str) -> None:
    found = digest(
        f"Bread prices fall\n\nThe bread is cheap. {text} and so is cake.\n\nNobody said why it was so.", points=1
    )
    document = _rendered(found, highlight=True)
    inline = [token for token in MarkdownIt(preset).parse(document) if token.type == "inline"]
    pieces = [child for token in inline for child in token.children or []]
    assert [piece.content for piece in pieces if piece.type != "text"] == ["<strong>", "</strong>"]
    shown = " ".join("".join(child.content for child in token.children or []) for token in inline)
    assert f"[1] {found.key_points[0].text}" in shown
    unmarked = shown.replace("<strong>[1] ", "").replace("</strong>", "")  # any sentence may be the point
    assert unmarked.endswith(f"The bread is cheap. {text} and so is cake. Nobody said why it was so.")
