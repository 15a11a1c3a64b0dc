"""The command as its users see it: its inputs, its outputs, and its messages about mistakes."""

import json
import os
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from articlecli import __version__
from articlecli.cli import command
from tests.conftest import Run
from tests.support.command import one_line
from tests.support.paths import SAMPLES
from tests.support.systems import FULL_DEVICE, needs_full_device, needs_ordinary_user, needs_posix, write_or_skip

_FERRY = str(SAMPLES / "ferry.txt")
_BANK = str(SAMPLES / "orchard-bank.txt")
_REPORT = str(SAMPLES / "harbour-report.txt")


def test_a_file_is_digested(run: Run) -> None:
    done = run(_FERRY)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("Engine fire leaves Port Ellery ferry adrift")


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input_is_digested(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments, stdin=Path(_FERRY).read_bytes()).stdout == run(_FERRY).stdout


@pytest.mark.parametrize("arguments", [("--json",), ("-j",), ("--format", "json"), ("-f", "json")])
def test_json_is_shown_if_it_is_asked_for(run: Run, arguments: tuple[str, ...]) -> None:
    found = json.loads(run(_FERRY, *arguments).stdout)
    assert found["source"] == _FERRY
    assert found["headline_origin"] == "stated"


def test_several_articles_are_a_json_object_a_line(run: Run) -> None:
    lines = run("-j", _FERRY, _BANK).stdout.splitlines()
    assert [json.loads(line)["source"] for line in lines] == [_FERRY, _BANK]


@pytest.mark.parametrize("arguments", [("--help",), ("-h",)])
def test_the_help_is_shown_if_it_is_asked_for(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 0
    assert b"--points" in done.stdout


def test_the_version_is_shown_if_it_is_asked_for(run: Run) -> None:
    assert run("--version").stdout.decode().split() == ["articlecli", __version__]


def test_every_option_has_a_help() -> None:
    for parameter in command.params:
        assert isinstance(parameter, click.Argument) or getattr(parameter, "help", None), parameter.name


@pytest.mark.parametrize(
    "arguments",
    [
        ("-n", "-1"),
        ("-n", "x"),
        ("-n", "0%"),
        ("-w", "0"),
        ("--scorer", "x"),
        ("-f", "x"),
        ("--nonsense",),
        ("--width", "2"),
        ("--language", "tlh"),
        ("--encoding", "klingon"),
        ("--order", "random"),
        ("--focus", "the"),
        ("--focus", ""),
        ("--focus", "tugs", "--focus", "of, a"),
        ("--focus", "tugs", "--language", "tlh"),
        ("--quotes", "0"),
        ("--quotes", "some"),
        ("--quotes", "10%"),
        ("--speaker", ""),
        ("--speaker", "—"),
        ("--format", "template"),
        ("--theme", "neon"),
    ],
)
def test_wrong_usage_is_status_2(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(_FERRY, *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("points", "expected"), [("2", 2), ("10%", 3), ("100%", 24)])
def test_the_option_points_sets_a_number_or_a_share(run: Run, points: str, expected: int) -> None:
    found = json.loads(run(_FERRY, "-j", "-n", points).stdout)
    assert len(found["key_points"]) == expected
    assert found["stats"]["sentences"] == 24


def test_the_options_words_stated_and_scorer_reach_the_digest(run: Run) -> None:
    assert json.loads(run(_FERRY, "-j", "-w", "50").stdout)["stats"]["digest_words"] <= 50
    points = json.loads(run(_BANK, "-j", "--no-stated", "--scorer", "lead").stdout)["key_points"]
    assert {point["origin"] for point in points} == {"extracted"}


def test_the_option_order_puts_the_points_by_rank_or_as_written(run: Run) -> None:
    by_rank = json.loads(run(_FERRY, "-j", "--order", "rank").stdout)["key_points"]
    as_written = json.loads(run(_FERRY, "-j", "--order", "article").stdout)["key_points"]
    assert by_rank[0]["rank"] == 1
    assert [point["start"] for point in as_written] == sorted(point["start"] for point in by_rank)


@pytest.mark.parametrize("arguments", [("--focus", "tugs, generator"), ("--focus", "tugs", "--focus", "generator")])
def test_the_option_focus_chooses_points_about_its_phrases(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(_FERRY, "-j", "-n", "3", *arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    points = json.loads(done.stdout)["key_points"]
    assert len(points) == 3
    assert all({"about tugs", "about generator"} & set(point["why"]) for point in points)


def test_if_no_point_is_about_the_focus_the_points_are_as_without_it(run: Run) -> None:
    done = run(_FERRY, "--focus", "uni\x1bcorns", "--focus", "elves")
    assert (done.returncode, done.stdout) == (0, run(_FERRY).stdout)
    assert one_line(done.stderr).startswith(f"articlecli: {_FERRY}: nothing is about 'uni")
    assert done.stderr.endswith(b"corns, elves'; showing the key points as they are\n")
    assert b"\x1b" not in done.stderr


def test_a_message_says_that_no_point_is_short_enough(run: Run) -> None:
    done = run(_FERRY, "-w", "1")
    assert done.returncode == 0
    assert b"Key points" not in done.stdout
    assert one_line(done.stderr).endswith(": no key point is as short as --words 1; raise it to see one\n")


def test_the_option_section_digests_one_section(run: Run) -> None:
    found = json.loads(run(_REPORT, "-j", "--section", "silted").stdout)
    assert (found["headline"], found["sections"]) == ("How the Channel Silted Up", [])
    assert json.loads(run(_REPORT, "-j", "--section", "1").stdout) == found
    done = run(_REPORT, "--section", "gulls")
    assert (done.returncode, done.stdout) == (1, b"")
    assert "has no section 'gulls'; it has 1 How the Channel Silted Up, 2 The Rising" in one_line(done.stderr)


def test_the_option_per_section_digests_each(run: Run) -> None:
    whole = json.loads(run(_REPORT, "-j").stdout)
    found = [json.loads(line) for line in run(_REPORT, "-j", "--per-section").stdout.splitlines()]
    headings = [section["heading"] for section in whole["sections"]]
    assert [each["headline"] for each in found] == [whole["headline"], *headings]
    assert run("--per-section", "-f", "html", _REPORT).returncode == 2
    assert run("--per-section", "--section", "1", _REPORT).returncode == 2


def test_the_option_tight_shortens_the_points(run: Run) -> None:
    written, tight = (json.loads(run(_FERRY, "-j", "-n", "100%", *given).stdout) for given in ((), ("--tight",)))
    assert tight["stats"]["digest_words"] < written["stats"]["digest_words"]
    assert [point["start"] for point in tight["key_points"]] == [point["start"] for point in written["key_points"]]


def test_the_option_explain_adds_the_reasons(run: Run) -> None:
    explained = run(_BANK, "--explain").stdout.decode().splitlines()
    assert "  stated by the article itself" in explained
    assert [line for line in explained if re.fullmatch(r"  0\.\d\d, rank \d+ of 24: .*in paragraph \d+.*", line)]
    assert [line for line in explained if line[:2] != "  "] == run(_BANK).stdout.decode().splitlines()
    assert "stated by the article itself" in run(_BANK, "--explain", "-f", "terminal").stdout.decode()


@pytest.mark.parametrize("given", [(), ("--highlight",)])
def test_the_option_people_adds_who_is_who_below_the_quotes_or_the_article(run: Run, given: tuple[str, ...]) -> None:
    before, _, people = run(_FERRY, "--people", *given).stdout.decode().partition("\nPeople\n")
    without = run(_FERRY, *given).stdout.decode()
    assert without.startswith(before)
    assert people.endswith(without.removeprefix(before))  # the notes
    (line,) = [line for line in people.splitlines() if "Okafor-Stead" in line]
    assert re.fullmatch(r"- R\. J\. Okafor-Stead, The authority's chief executive \(\d+ mentions, quote \d\)", line)


def test_the_json_has_the_people_without_an_option(run: Run) -> None:
    shown = run("-j", _FERRY).stdout
    assert run("-j", "--people", _FERRY).stdout == shown
    (person,) = [person for person in json.loads(shown)["people"] if person["name"] == "R. J. Okafor-Stead"]
    assert person["role"] == "The authority's chief executive"
    assert len(person["quotes"]) == 1


def test_a_missing_file_is_named_and_the_others_are_digested(run: Run) -> None:
    done = run("-j", _FERRY, "gone.txt", _BANK)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    assert one_line(done.stderr) == "articlecli: gone.txt: there is no such file; check its name\n"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x7fELF\0\0\0", "is a program"),
        (b"hello \x81\x8d\x8f world \xfe\xff\x90", "encoding"),
        (b"...", "no words"),
        (b"<!doctype html><title>Hello</title>", "without an article"),
    ],
)
def test_bad_input_is_one_line_and_status_1(run: Run, content: bytes, problem: str) -> None:
    done = run(stdin=content)
    assert (done.returncode, done.stdout) == (1, b"")
    assert one_line(done.stderr).startswith("articlecli: standard input: ")
    assert problem in done.stderr.decode()


def test_a_directory_is_refused(run: Run, tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert done.returncode == 1
    assert "directory" in one_line(done.stderr)


@needs_ordinary_user
def test_a_file_without_permission_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("The gulls left.", encoding="utf-8")
    path.chmod(0)
    assert "permissions" in one_line(run(str(path)).stderr)


def test_a_file_name_without_a_visible_sign_is_shown_in_quotation_marks(run: Run) -> None:
    assert one_line(run("").stderr) == "articlecli: '': there is no such file; check its name\n"
    assert one_line(run("\x1b[31m").stderr) == "articlecli: '\\x1b[31m': there is no such file; check its name\n"


@needs_posix
def test_the_message_about_an_unreadable_file_names_it_once(run: Run) -> None:
    name = f"{_FERRY}/gone"
    assert one_line(run(name).stderr) == f"articlecli: {name}: can't be read (Not a directory); check the file\n"


def test_a_name_with_control_characters_is_shown_without_them(run: Run) -> None:
    done = run("no\nsuch\x1b[31mfile")
    assert one_line(done.stderr).startswith("articlecli: no suchfile: ")


@pytest.mark.parametrize("format_", ["html", "json", "markdown", "plain", "terminal"])
def test_control_characters_in_a_file_name_reach_no_output(run: Run, format_: str, tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m\nb\u202ex.txt"
    write_or_skip(path, "The last cannery in Tallow Bay shut on Monday.")
    shown = run("-f", format_, "--color", "never", str(path), _FERRY).stdout.decode()
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_texts_in_several_encodings_are_read(run: Run) -> None:
    text = "The “last” cannery in Tallow Bay shut — on Monday."
    for encoding in ("utf-8", "utf-16", "cp1252"):
        assert text in run(stdin=text.encode(encoding)).stdout.decode()
    assert (
        "Žluťoučký"
        in run("--encoding", "iso8859-2", stdin="Žluťoučký shut on Monday.".encode("iso8859-2")).stdout.decode()
    )


def test_the_option_max_bytes_limits_the_size_of_a_text(run: Run) -> None:
    assert "larger than 10 bytes" in one_line(run("--max-bytes", "10", stdin=b"The last cannery shut.").stderr)
    assert run("--max-bytes", str(2**80), stdin=b"The last cannery shut.").returncode == 0


def test_an_output_that_cannot_show_a_character_is_no_error(run: Run) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = run(stdin="The “last” cannery shut.".encode(), env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'The "last" cannery shut.' in done.stdout


def test_output_is_written_whole_or_not_at_all(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "digest.json"
    done = run(_FERRY, "-j", "-o", str(path))
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads(path.read_text(encoding="utf-8"))["source"] == _FERRY
    assert [file.name for file in tmp_path.iterdir()] == ["digest.json"]


def test_an_output_file_is_left_alone_if_nothing_is_digested(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("what was there", encoding="utf-8")
    assert run("gone.txt", "-o", str(path)).returncode == 1
    assert path.read_text(encoding="utf-8") == "what was there"
    assert [file.name for file in tmp_path.iterdir()] == ["digest.txt"]


def test_an_output_that_cannot_be_written_is_one_line(run: Run, tmp_path: Path) -> None:
    done = run(_FERRY, "-o", str(tmp_path / "gone" / "digest.txt"))
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 1


@needs_full_device
def test_a_device_is_written_to_and_not_replaced(run: Run) -> None:
    assert run(_FERRY, "-o", os.devnull).returncode == 0
    assert Path(os.devnull).is_char_device()
    done = run(_FERRY, "-o", str(FULL_DEVICE))
    assert done.returncode == 1
    assert "can't write" in one_line(done.stderr)


def test_control_characters_in_a_text_reach_no_output(run: Run) -> None:
    hostile = "The \x1b[31mlast\x1b]0;title\x07 \x9b1mcannery\u202e in [bold]Tallow[/] Bay \x08shut\x00."
    shown_as = dict.fromkeys(("html", "json", "plain", "terminal"), "The last cannery in [bold]Tallow[/] Bay shut.")
    shown_as["markdown"] = r"The last cannery in [bold]Tallow\[/] Bay shut."
    for format_, expected in shown_as.items():
        shown = run("-f", format_, "--color", "never", stdin=hostile.replace("\x00", "").encode()).stdout.decode()
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
        assert expected in shown


def test_the_command_can_be_called_from_a_program() -> None:
    done = CliRunner().invoke(command, ["-"], input="The last cannery in Tallow Bay shut on Monday.")
    assert done.exit_code == 0
    assert done.output.startswith("The last cannery")


_GERMAN = (
    "Fähre läuft auf Grund\n\nDie Fähre ist am Montag vor dem Hafen auf Grund gelaufen. An Bord waren 300 Menschen, "
    "und niemand wurde verletzt. Die Ursache ist noch nicht bekannt.\n"
).encode()


def test_the_language_is_found_out_and_may_be_named(run: Run) -> None:
    found = json.loads(run("--json", stdin=_GERMAN).stdout)
    assert found["language"] == "de"
    assert found["language_confidence"] < 1
    named = json.loads(run("--json", "--language", "nl-BE", stdin=_GERMAN).stdout)
    assert (named["language"], named["language_confidence"]) == ("nl", 1.0)


def test_the_headings_follow_the_language_unless_the_user_wants_another(run: Run) -> None:
    assert "Das Wichtigste" in run(stdin=_GERMAN).stdout.decode()
    assert "Key points" in run("--ui", "en", stdin=_GERMAN).stdout.decode()
    assert "Key points" in run(stdin=_GERMAN, env={"ARTICLECLI_UI": "en"}).stdout.decode()


def test_an_unknown_language_is_wrong_usage(run: Run) -> None:
    done = run("--language", "german", _FERRY)
    assert done.returncode == 2
    assert "there is no language 'german'; did you mean de?" in done.stderr.decode()
