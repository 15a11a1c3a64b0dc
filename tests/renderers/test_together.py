"""A digest of several articles in each format."""

import io
import json
import re
from html import escape

import pytest
from jsonschema import Draft202012Validator

from articlecli import renderers
from articlecli.core.article import ArticleError
from articlecli.events import JointDigest, together
from articlecli.renderers import Style
from tests.support.paths import DOCS, SAMPLES

_SCHEMA = json.loads(renderers.joint_json_schema())


@pytest.fixture(scope="module")
def trial() -> JointDigest:
    return together([path.read_text(encoding="utf-8") for path in sorted((SAMPLES / "together" / "trial").glob("*"))])


def _shown(digest: JointDigest, format_: str, *, timeline: bool = False, **style: object) -> str:
    stream = io.StringIO()
    renderers.render_together(format_, digest, stream, Style(**style), timeline=timeline)  # type: ignore[arg-type]
    return stream.getvalue()


@pytest.mark.parametrize("format_", renderers.JOINT_FORMATS)
def test_each_format_has_all_statements_and_quotes(format_: str, trial: JointDigest) -> None:
    shown = re.sub(r"\s+", " ", _shown(trial, format_, width=10_000))
    for statement in (*trial.points, *trial.shared):
        assert (escape(statement.text[:20]) if format_ == "html" else statement.text[:20]) in shown
    for quote in trial.quotes:
        assert quote.quote.text.split(",")[0][:30] in shown


def test_a_copy_is_named_as_one(trial: JointDigest) -> None:
    assert "2 is a copy of Ruth Okonjo-Bell" in _shown(trial, "plain")


@pytest.mark.parametrize("format_", ["plain", "terminal", "markdown", "html"])
def test_the_timeline_is_shown_where_it_is_asked_for(format_: str, trial: JointDigest) -> None:
    assert "Timeline" in _shown(trial, format_, timeline=True)
    assert "Timeline" not in _shown(trial, format_)


def test_headings_may_be_in_another_language(trial: JointDigest) -> None:
    assert "Worin sie sich unterscheiden" in _shown(trial, "plain", ui="de")


def test_every_link_of_the_page_leads_to_a_place(trial: JointDigest) -> None:
    page = _shown(trial, "html")
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    links = set(re.findall(r' href="#([^"]+)"', page))
    assert len(links) > 5
    assert links <= set(ids)


def test_markup_in_an_article_is_shown_as_it_is() -> None:
    texts = [
        "The ferry <b>Ann</b> & co. left Orla on Monday.",
        "The ferry <b>Ann</b> & co. left Orla on Monday, police said.",
    ]
    page = _shown(together(texts), "html")
    assert "<b>Ann</b>" not in page
    assert "&lt;b&gt;Ann&lt;/b&gt; &amp; co." in page


def test_the_json_agrees_with_the_schema(trial: JointDigest) -> None:
    Draft202012Validator.check_schema(_SCHEMA)
    Draft202012Validator(_SCHEMA).validate(json.loads(_shown(trial, "json")))
    assert "\n" not in _shown(trial, "json", is_one_of_several=True).rstrip("\n")


def test_every_field_of_the_schema_is_in_the_documentation() -> None:
    page = (DOCS / "together.md").read_text(encoding="utf-8")
    fields = set(re.findall(r"`([a-z_]+)`", page))
    objects = [_SCHEMA, *_SCHEMA["$defs"].values()]
    assert {name for each in objects for name in each["properties"]} <= fields
    assert all(each["required"] == list(each["properties"]) for each in objects)


def test_a_format_for_one_article_is_refused(trial: JointDigest) -> None:
    with pytest.raises(ArticleError, match="can't show several articles in the format template"):
        _shown(trial, "template")


@pytest.mark.parametrize("format_", ["plain", "terminal", "markdown", "html"])
def test_an_article_with_another_number_is_named_as_one(format_: str, trial: JointDigest) -> None:
    assert any(place.differs for each in (*trial.points, *trial.shared) for place in each.places)
    assert "with other details: " in re.sub(r"\s+", " ", _shown(trial, format_, width=10_000))
