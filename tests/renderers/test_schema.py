"""The schema of the JSON has the fields that docs/output.md has, and refuses JSON that isn't a digest.

All tests check that each digest agrees with the schema (conftest.py).
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from articlecli import digest
from articlecli.core.article import SCHEMA_VERSION
from articlecli.renderers.json import schema
from tests.conftest import SCHEMA, Run
from tests.support.paths import DOCS, SAMPLES

_SCHEMA: dict[str, Any] = json.loads(schema())


def _schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """The schema and all schemas within it."""
    if isinstance(schema, dict):
        yield schema
    if isinstance(schema, dict | list):
        for inner in schema.values() if isinstance(schema, dict) else schema:
            yield from _schemas(inner)


_OBJECTS = [inner for inner in _schemas(_SCHEMA) if "additionalProperties" in inner]


@pytest.fixture
def found() -> dict[str, Any]:
    """The JSON of an article with stated and extracted points, and quotes with and without a speaker."""
    said = " “Nobody will ever know what is in that cellar, and nobody should.” The street was empty."
    return digest((SAMPLES / "orchard-bank.txt").read_text(encoding="utf-8") + "\n\n" + said).to_dict()


def test_the_schema_is_valid_and_names_its_version() -> None:
    Draft202012Validator.check_schema(_SCHEMA)
    assert _SCHEMA["$id"] == f"urn:articlecli:digest:{SCHEMA_VERSION}"
    assert _SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION


def test_every_field_is_described_required_and_no_other_is_allowed() -> None:
    for object_ in _OBJECTS:
        assert object_["required"] == list(object_["properties"])
        assert object_["additionalProperties"] is False
        for name, field in object_["properties"].items():
            assert re.fullmatch(r"[A-Z].*\.", field["description"]), name
    assert len(_OBJECTS) == 10


def test_the_fields_agree_with_the_documentation() -> None:
    fields = {name for object_ in _OBJECTS for name in object_["properties"]}
    values = {value for inner in _schemas(_SCHEMA) for value in inner.get("enum", ())}
    page = (DOCS / "output.md").read_text(encoding="utf-8")
    section = page.partition("\n## JSON\n")[2].partition("\n## ")[0]
    rows = "\n".join(line for line in section.splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`([a-z_]+)`", rows)) == fields | values


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda found: found.pop(name)


def _with(path: str, value: object) -> Callable[[dict[str, Any]], object]:
    """A function that puts the value at a path: "quotes.0.text"."""

    def put(found: Any) -> None:
        *names, last = path.split(".")
        for name in names:
            found = found[int(name) if name.lstrip("-").isdecimal() else name]
        found[last] = value

    return put


_WRONG = {
    "a field is missing": _without("deck"),
    "a field is unknown": _with("mood", "sad"),
    "a field within is unknown": _with("quotes.0.mood", "sad"),
    "another version": _with("schema_version", 2),
    "no headline": _with("headline", None),
    "an unknown origin of the headline": _with("headline_origin", "guessed"),
    "a language without a code": _with("language", "English"),
    "a date that isn't ISO 8601": _with("published", "6 February 2024"),
    "an offset below 0": _with("key_points.0.start", -1),
    "an offset that is no whole number": _with("key_points.0.end", 1.5),
    "a stated point with a score": _with("key_points.0.score", 0.5),
    "a stated point with a rank": _with("key_points.0.rank", 1),
    "a stated point in a paragraph": _with("key_points.0.paragraph", 1),
    "a stated point with edits": _with("key_points.0.edits", [{"start": 0, "end": 1, "text": ""}]),
    "an extracted point without a score": _with("key_points.5.score", None),
    "an extracted point without a rank": _with("key_points.5.rank", None),
    "a score above 1": _with("key_points.5.score", 1.01),
    "a rank of 0": _with("key_points.5.rank", 0),
    "a point without a reason": _with("key_points.5.why", []),
    "an unknown kind of quote": _with("quotes.0.kind", "loud"),
    "a speaker who is none": _with("quotes.0.speaker", None),
    "a speaker who isn't likely": _with("quotes.0.confidence", 0.4),
    "a certainty above 1": _with("quotes.0.confidence", 1.1),
    "a certainty of nobody": _with("quotes.-1.confidence", 0.9),
    "a mention without its place": _with("quotes.0.mention_start", None),
    "a place without a mention": _with("quotes.0.mention", None),
    "a fragment without its sentence": _with("quotes.0.kind", "partial"),
    "a quote without parts": _with("quotes.0.parts", []),
    "a person without a name": _with("people.0.name", ""),
    "a person whose role has no words": _with("people.0.role", ""),
    "a person whose kind is none": _with("people.0.kind", None),
    "a person with a field that is unknown": _with("people.0.age", 31),
    "a mention without an end": _with("people.0.mentions", [{"start": 1}]),
    "a quote of a person with a rank of 0": _with("people.0.quotes", [0]),
    "more than ten topics": _with("topics", list("abcdefghijk")),
    "figures that aren't whole": _with("stats.words", 9.5),
}


@pytest.mark.parametrize("problem", _WRONG)
def test_json_that_is_no_digest_is_refused(problem: str, found: dict[str, Any]) -> None:
    assert found["key_points"][0]["origin"] == "stated"
    assert found["key_points"][5]["origin"] == "extracted"
    found["quotes"] = sorted(found["quotes"], key=lambda quote: quote["speaker"] is None)
    assert found["quotes"][0]["mention"]
    assert found["quotes"][-1]["speaker"] is None
    assert SCHEMA.is_valid(found)
    _WRONG[problem](found)
    assert not SCHEMA.is_valid(found)


def test_the_tests_check_the_json_that_the_command_prints(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.conftest.SCHEMA", Draft202012Validator({"minProperties": 99}))
    with pytest.raises(Exception, match="does not have enough properties"):
        run("-j", str(SAMPLES / "ferry.txt"))
