"""Feeds and mailboxes on the command line: their list, one entry, or all; and fields of JSON."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from articlecli.cli import command
from tests.support.mails import letter

_FEED = """<rss version="2.0"><channel><title>News</title>
<item><title>Ferry stranded</title><link>https://example.org/ferry</link>
<pubDate>Tue, 03 Jun 2025 10:00:00 +0000</pubDate>
<description>A ferry with 212 passengers was stranded on Monday, the harbour office said.</description></item>
<item><title>Only a link</title><link>https://example.org/link</link></item>
<item><title>Cannery shuts</title><description>The last cannery in Tallow Bay shut on Monday.</description></item>
</channel></rss>"""


@pytest.fixture
def feed(tmp_path: Path) -> str:
    path = tmp_path / "feed.xml"
    path.write_text(_FEED, encoding="utf-8")
    return str(path)


@pytest.fixture
def mailbox(tmp_path: Path) -> str:
    path = tmp_path / "a.mbox"
    line = b"From ann@example.org Tue Jun  3 10:00:00 2025\n"
    path.write_bytes(b"".join(line + letter(Subject=f"Ferry number {i} runs") + b"\n" for i in range(1, 9)))
    return str(path)


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(command, arguments, prog_name="articlecli")


def test_the_entries_of_a_feed_are_listed(feed: str) -> None:
    done = _run(feed)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "1. Ferry stranded (2025-06-03)",
        "   A ferry with 212 passengers was stranded on Monday, the harbour office said.",
        "2. Only a link",
        "3. Cannery shuts",
        "   The last cannery in Tallow Bay shut on Monday.",
    ]


def test_the_list_is_an_object_a_line_in_json(feed: str) -> None:
    lines = [json.loads(line) for line in _run(feed, "--json").stdout.splitlines()]
    assert [line["entry"] for line in lines] == [1, 2, 3]
    assert lines[1] == {
        "entry": 2,
        "title": "Only a link",
        "published": None,
        "link": "https://example.org/link",
        "point": None,
    }


def test_one_entry_is_digested_if_it_is_asked_for(feed: str) -> None:
    done = _run(feed, "--entry", "3")
    assert done.exit_code == 0
    assert done.stdout.startswith("Cannery shuts\n")


@pytest.mark.parametrize(
    ("number", "problem"),
    [("2", "entry 2 has no text, only a link: articlecli https://example.org/link"), ("4", "the last one is 3")],
)
def test_an_entry_that_can_not_be_digested_is_an_error_of_one_line(feed: str, number: str, problem: str) -> None:
    done = _run(feed, "--entry", number)
    assert done.exit_code == 1
    assert problem in done.stderr
    assert done.stderr.count("\n") == 1


def test_all_entries_are_digested_and_links_are_named(feed: str) -> None:
    done = _run(feed, "--all")
    assert done.exit_code == 1  # one of all can't be digested
    assert "==> https://example.org/ferry <==" in done.stdout
    assert "Cannery shuts" in done.stdout
    assert "only a link" in done.stderr


def test_the_first_message_of_a_mailbox_is_shown_and_the_others_are_named(mailbox: str) -> None:
    done = _run(mailbox)
    assert done.exit_code == 0
    assert done.stdout.startswith("Ferry number 1 runs\n")
    assert 'is a mailbox of 8 messages; this is the first, and --entry N shows another: 2 "Ferry number 2 runs"' in (
        done.stderr
    )
    assert done.stderr.rstrip().endswith("and 2 more")
    assert _run(mailbox, "--entry", "8").stdout.startswith("Ferry number 8 runs\n")


@pytest.mark.parametrize(
    "arguments", [("--all", "--entry", "2"), ("--clipboard",), ("--all", "-f", "html"), ("--entry", "0")]
)
def test_options_that_do_not_go_together_are_wrong_usage(feed: str, arguments: tuple[str, ...]) -> None:
    assert _run(feed, *arguments).exit_code == 2


def test_a_field_of_json_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"title": "Gulls leave", "story": "The gulls left the bay on Monday."}', encoding="utf-8")
    assert "the fields title, story" in _run(str(path)).stderr
    done = _run(str(path), "--text-field", "story")
    assert done.exit_code == 0
    assert done.stdout.startswith("Gulls leave\n")


def test_a_text_has_no_entries_and_no_fields(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The gulls left the bay on Monday.", encoding="utf-8")
    assert "has no entry 2" in _run(str(path), "--entry", "2").stderr
    assert "has no field 'story'" in _run(str(path), "--text-field", "story").stderr
    assert _run(str(path), "--entry", "1", "--all").exit_code == 2
    assert _run(str(path), "--all").exit_code == 0
