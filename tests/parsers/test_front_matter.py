"""The fields above a Markdown text. `tests/parsers/test_markdown.py` shows what YAML's fields become in an article."""

import pytest

from articlecli import digest
from articlecli.parsers._front_matter import FrontMatter, read_front_matter

_BODY = "\n\nThe gulls of Tarn Bay left on Monday.\n"
_YAML, _TOML = "---\n{}\n---", "+++\n{}\n+++"
_TOO_LONG = "x" * 70_000


def _read(fields: str) -> FrontMatter:
    """The front matter of a text that has these fields and a body; nothing but the body follows its end."""
    found = read_front_matter(fields + _BODY)
    assert (fields + _BODY)[found.end :].lstrip() == _BODY.lstrip()
    return found


_KINDS = {
    "yaml": """---
title: Gulls leave
subtitle: Nobody knows why
authors:
- Ann Weld
- name: Tom Marsh
  site: example.org
date: 2025-06-03
---""",
    "yaml, ended with dots": """---
headline: Gulls leave
summary: Nobody knows why
byline: Ann Weld, Tom Marsh
pubdate: 2025-06-03
...""",
    "yaml, with capitals": """---
TITLE: Gulls
  leave
Excerpt: Nobody knows why
Author: [Ann Weld, Tom Marsh]
Date: '2025-06-03'
---""",
    "toml": """+++
title = "Gulls leave"
description = "Nobody knows why"
authors = ["Ann Weld", "Tom Marsh"]
date = 2025-06-03
[extra]
title = "no title"
+++""",
    "json": """{
"title": "Gulls leave",
"summary": "Nobody
knows why",
"author": [{"name": "Ann Weld"}, "Tom Marsh"],
"published": "2025-06-03",
"extra": {"tags": ["}", "]"]}
}""",
}


@pytest.mark.parametrize("fields", _KINDS.values(), ids=_KINDS)
def test_each_kind_of_front_matter_gives_the_same_lines(fields: str) -> None:
    assert _read(fields)[:4] == ("Gulls leave", "Nobody knows why", "Ann Weld, Tom Marsh", "2025-06-03")


@pytest.mark.parametrize(
    ("block", "headline", "byline", "date"),
    [
        ("% Gulls leave", "Gulls leave", "", ""),
        ("% Gulls leave\n% Ann Weld", "Gulls leave", "Ann Weld", ""),
        ("% Gulls leave\n% Ann Weld; Tom Marsh\n% 3 June 2025", "Gulls leave", "Ann Weld, Tom Marsh", "3 June 2025"),
        ("% Gulls leave\n  the bay\n% Ann Weld\n  Tom Marsh", "Gulls leave the bay", "Ann Weld Tom Marsh", ""),
        ("%\n% Ann Weld", "", "Ann Weld", ""),
        ("% Gulls leave\n%\n% 3 June 2025", "Gulls leave", "", "3 June 2025"),
    ],
)
def test_a_title_block_gives_the_title_the_authors_and_the_date(
    block: str, headline: str, byline: str, date: str
) -> None:
    assert _read(block)[:4] == (headline, "", byline, date)


@pytest.mark.parametrize(
    ("fields", "headline"),
    [
        ('title: ""\nheadline: Gulls leave', "Gulls leave"),
        ("headline: Gulls stay\ntitle: Gulls leave", "Gulls leave"),
        ("title:\n  nested: Gulls leave", ""),
        ("subject: Gulls leave", ""),
    ],
)
def test_the_first_name_with_a_value_counts(fields: str, headline: str) -> None:
    assert _read(_YAML.format(fields)).headline == headline


@pytest.mark.parametrize("tag", ["!secret", "!!python/object/apply:os.getcwd", "!!int", "!!binary"])
def test_a_tag_of_yaml_makes_nothing_but_a_string(tag: str) -> None:
    assert _read(_YAML.format(f"title: {tag} Gulls leave")).headline == "Gulls leave"


def test_values_of_toml_that_are_no_strings_give_a_date_and_no_title() -> None:
    found = _read(_TOML.format("title = 1984\ndate = 2025-06-03T10:15:00Z"))
    assert found.headline == ""
    assert found.date.startswith("2025-06-03T10:15:00")


@pytest.mark.parametrize(
    "fields",
    [
        _YAML.format("title: Gulls: all gone\nauthor: Ann Weld"),
        _TOML.format("title = Gulls: all gone\nauthor = 'Ann Weld'"),
    ],
)
def test_fields_are_read_line_by_line_where_the_whole_is_malformed(fields: str) -> None:
    found = _read(fields)
    assert (found.headline, found.byline) == ("Gulls: all gone", "Ann Weld")


@pytest.mark.parametrize(
    "fields",
    [
        _YAML.format("title: " + "[" * 5000),
        _YAML.format("a:" + "".join(f"\n{' ' * depth}a:" for depth in range(1, 1000))),
        _YAML.format(f"title: Gulls leave\nnotes: {_TOO_LONG}"),
        _TOML.format(f'title = "Gulls leave"\nnotes = "{_TOO_LONG}"'),
    ],
    ids=["brackets", "nested", "long-yaml", "long-toml"],
)
def test_front_matter_that_is_too_deep_or_too_long_gives_no_lines_and_is_no_text(fields: str) -> None:
    assert _read(fields)[:4] == ("", "", "", "")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Gulls leave",
        "---\n\ntitle: Gulls leave\n---",
        "---\n---",
        '+++\ntitle = "Gulls leave"',
        '+++ title = "Gulls leave" +++',
        '{"title": "Gulls leave"',
        '{"title": "Gulls leave",}',
        '{"title": Gulls leave}',
        "{title: 'Gulls leave'}",
        '["title", "Gulls leave"]',
        '{"title": "Gulls leave", "a": ' + "[" * 21 + "]" * 21 + "}",
        '{"a": ' * 50_000,
        f'{{"title": "Gulls leave", "notes": "{_TOO_LONG}"}}',
        "Gulls leave % Ann Weld",
        "The gulls left.\n---\ntitle: Gulls leave\n---",
    ],
    ids=lambda text: text[:30],
)
def test_what_is_unclosed_malformed_or_not_at_the_top_is_no_front_matter(text: str) -> None:
    assert read_front_matter(text + _BODY) == FrontMatter()


def test_twenty_brackets_of_json_in_brackets_are_read() -> None:
    assert _read('{"title": "Gulls leave", "a": ' + "[" * 19 + "]" * 19 + "}").headline == "Gulls leave"


def test_front_matter_may_be_all_that_a_text_has() -> None:
    text = "---\ntitle: Gulls leave\n---"
    assert read_front_matter(text) == FrontMatter("Gulls leave", end=len(text))


@pytest.mark.parametrize(
    "fields",
    [
        _YAML.format("title: Gulls leave\nauthor: Ann Weld\ndate: 2025-06-03"),
        _TOML.format('title = "Gulls leave"\nauthor = "Ann Weld"\ndate = 2025-06-03T10:15:00Z'),
        '{\n"title": "Gulls leave",\n"author": {"name": "Ann Weld"},\n"date": "2025-06-03T10:15:00Z"\n}',
        "% Gulls leave\n% Ann Weld\n% June 3, 2025",
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_digest_has_the_headline_the_byline_and_the_date_of_any_front_matter(fields: str, newline: str) -> None:
    made = digest((fields + _BODY).replace("\n", newline))
    assert (made.headline, made.headline_origin, made.byline) == ("Gulls leave", "stated", "Ann Weld")
    assert made.published == "2025-06-03"
    assert [point.text for point in made.key_points] == [_BODY.strip()]
