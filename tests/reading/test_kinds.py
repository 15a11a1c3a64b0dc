import pytest

from articlecli.reading import kinds


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html>\n<title>Gulls</title>",
        "<!-- saved -->\n<html lang='en'>",
        '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
        "  <p>The gulls left on Monday.</p>",
        "<article><h1>Gulls leave</h1></article>",
    ],
)
def test_a_page_is_recognized_by_its_first_element(text: str) -> None:
    assert kinds.kind_of_text(text, None) == "html"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Gulls leave\nauthor:\n  - Ann Weld\n---\nThey left.",
        '+++\ntitle = "Gulls leave"\n\n[extra]\nweight = 1\n+++\nThey left.',
        '{\n  "title": "Gulls leave",\n  "tags": ["gulls"]\n}\n\nThey left.',
        "% Gulls leave\n% Ann Weld\n\nThey left.",
        "% Gulls leave\n  the bay\n% Ann Weld; Tom Marsh\n% 3 June 2025\n\nThey left.",
        "# Gulls leave\n\nThey left.",
        "Gulls leave\n===========\n\nThey left.",
        "The gulls left.\n\n## What comes next\n\nNobody knows.",
        "The gulls left, [the harbour master](https://example.org/a) said.",
        "The gulls left for [the quay](https://example.org/Quay_(outer)), they said.",
    ],
)
def test_markdown_is_recognized_by_its_marks(text: str) -> None:
    assert kinds.kind_of_text(text, None) == "markdown"


@pytest.mark.parametrize(
    "text",
    [
        "The gulls left.\n\nThe tag <html> opens a page.",
        "#1 in the country\n\nThe gulls left.",
        "- one\n- two\n\nThe gulls left.",
        "---\n\nThe gulls left: all of them.\n\n---\n",
        "The gulls left [on Monday] (it rained).",
        "Gulls leave\n--\nThey left.",
        "They left.\n\n### ENDS ###\n\nNotes to editors",
        '+++\ntitle = "Gulls leave"\n\nThey left.',
        '{\n  "title": "Gulls leave"\n}\n',
        '{\n  "title": "Gulls leave"\n}\n{\n  "title": "Gulls stay"\n}\n',
        '{"title": "Gulls leave", "text": "They left."}',
        "{The gulls} left.\n\nThey never came back.",
        "% of gulls that left: 40\n\nThey left.",
    ],
)
def test_a_text_that_looks_a_little_like_markup_is_plain(text: str) -> None:
    assert kinds.kind_of_text(text, None) == "plain"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.md", "markdown"), ("A.MARKDOWN", "markdown"), ("a.htm", "html"), ("a.txt", "plain"), ("-", "plain")],
)
def test_the_name_tells_the_kind_if_the_content_does_not(name: str, kind: str) -> None:
    assert kinds.kind_of_text("The gulls left.", name) == kind


def test_the_content_wins_over_the_name() -> None:
    assert kinds.kind_of_text("<html><p>The gulls left.", "a.txt") == "html"
