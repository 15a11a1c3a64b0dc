"""Reads the fields above a Markdown text: front matter in YAML, TOML or JSON, or a title block as Pandoc has it."""

import json
import re
import sys
from collections.abc import Sequence
from typing import Any

from articlecli.core import Record, fold, lazy_pattern

_YAML_OPENING = lazy_pattern(r"\s*---[ \t]*\n(?=[\w-]+:)")
_YAML_CLOSING = lazy_pattern(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_YAML_LINE = lazy_pattern(r"[^\s:][^\n:]{0,40}:|[ \t#\]}-]|$")  # a field, or a line that belongs to the field above
_TOML = lazy_pattern(r"\s*\+\+\+[ \t]*\n(?P<fields>.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_BRACKET = lazy_pattern(r"[\[{}\]]")
_JSON = lazy_pattern(r"\s*(?=\{\s*\"[\w-]+\"\s*:)")
# % Title, % Authors with ";" between them, % Date; a line that opens with a blank goes on with the field above
_PANDOC = lazy_pattern(
    r"\s*% ?(?P<title>.*(?:\n .*)*)(?:\n% ?(?P<author>.*(?:\n .*)*)(?:\n% ?(?P<date>.*))?)?(?:\n|\Z)"
)
_YAML_FIELD = lazy_pattern(r"^([\w-]+):[ \t]+(\w.*)$", re.MULTILINE)
_TOML_FIELD = lazy_pattern(r"^([\w-]+)[ \t]*=[ \t]*[\"']?(\w[^\"'\n]*)", re.MULTILINE)
_LONGEST = 64 * 1024  # characters
_DEEPEST = 20  # brackets of JSON in brackets; front matter has two or three
_HEADLINES, _DECKS, _BYLINES, _DATES = (
    ("title", "headline"),
    ("description", "summary", "subtitle", "excerpt"),
    ("author", "authors", "byline"),
    ("date", "published", "pubdate"),
)


class FrontMatter(Record):
    """The lines above the article that the fields give, "" where there is none, and the offset behind the fields."""

    headline: str = ""
    deck: str = ""
    byline: str = ""
    date: str = ""
    end: int = 0


def read_front_matter(text: str) -> FrontMatter:
    """Returns the front matter at the top of a Markdown text. Its `end` is 0 where the text has none."""
    fields, end = _fields(text)
    fields = {str(name).lower(): value for name, value in fields.items()}
    headline, deck, byline, date = (_first(fields, names) for names in (_HEADLINES, _DECKS, _BYLINES, _DATES))
    return FrontMatter(headline, deck, byline, date, end)


def _fields(text: str) -> tuple[dict[str, Any], int]:
    """Returns the fields by their names, and the offset behind them. It gives no fields where they can't be read."""
    if opened := _YAML_OPENING.match(text):
        closed = _YAML_CLOSING.search(text, opened.end())
        written = text[opened.end() : closed.start()] if closed else ""
        if closed and all(map(_YAML_LINE.match, written.splitlines())):  # else it is a text between two rules
            return _yaml(written), closed.end()
    if found := _TOML.match(text):
        return _toml(found["fields"]), found.end()
    if found := _JSON.match(text):
        return _json(text, found.end())
    if (found := _PANDOC.match(text, 0, _LONGEST)) and found.end() < _LONGEST:
        return {name: value.replace(";", ",") for name, value in found.groupdict("").items()}, found.end()
    return {}, 0


def _yaml(written: str) -> dict[str, Any]:
    import yaml  # takes 20 ms, so it is imported only for a front matter

    if len(written) > _LONGEST:
        return {}
    try:
        # BaseLoader makes only strings, lists and dicts: no tags, no merging, and "1984" stays a string.
        fields = yaml.load(written, Loader=yaml.BaseLoader)  # noqa: S506  # it is safer than SafeLoader
    except (yaml.YAMLError, RecursionError):  # no YAML: "title: Ferry: stuck"
        fields = dict(_YAML_FIELD.findall(written))
    return fields if isinstance(fields, dict) else {}


def _toml(written: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    if len(written) > _LONGEST:
        return {}
    try:
        fields = tomllib.loads(written)
    except (ValueError, RecursionError):  # no TOML: a field without quotation marks
        return dict(_TOML_FIELD.findall(written))
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in fields.items()}


def _json(text: str, start: int) -> tuple[dict[str, Any], int]:
    """Returns the fields of the JSON object at `start`; none where it is no JSON, or nested deeply."""
    depth, longest = 0, text[start : start + _LONGEST]
    for bracket in _BRACKET.findall(longest):
        depth += 1 if bracket in "[{" else -1
        if depth > _DEEPEST:
            return {}, 0
        if not depth:
            break
    try:
        fields, end = json.JSONDecoder(strict=False).raw_decode(longest)
    except (ValueError, RecursionError):
        return {}, 0
    return fields, start + end


def _first(fields: dict[str, Any], names: Sequence[str]) -> str:
    """Returns, as one line, the first of the named fields that isn't empty; "" where all are."""
    return next((text for name in names if (text := _line(fields.get(name)))), "")


def _line(value: Any) -> str:
    """Returns a field's value as one line: a list of authors becomes "Ann Weld, Tom Marsh". Inner lists are dropped."""
    items = value if isinstance(value, list) else [value]
    names = [item.get("name") if isinstance(item, dict) else item for item in items]
    return ", ".join(fold(name) for name in names if isinstance(name, str))
