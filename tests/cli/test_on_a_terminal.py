"""The command in a terminal: its colours, its width, its links, its pager and its progress."""

import os
import re
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.support.paths import SAMPLES
from tests.support.terminal import in_terminal

_FERRY = str(SAMPLES / "ferry.txt")
_BANK = str(SAMPLES / "orchard-bank.txt")
_LINK = "\x1b]8;"


def test_without_a_file_and_a_pipe_the_help_is_shown() -> None:
    shown, status = in_terminal()
    assert "Usage: articlecli" in shown
    assert status == 0


def test_a_terminal_gets_its_own_format_and_a_pipe_plain(run: Run) -> None:
    shown, status = in_terminal(_FERRY)
    assert status == 0
    assert "    • " in re.sub(r"\x1b\[[\d;]*m", "", shown)
    assert "\x1b[1m" in shown
    assert "  • " not in run(_FERRY).stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "environment", "colour"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": ""}, True),
        ((), {"TERM": "dumb"}, False),
        (("--color", "never"), {}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_on_a_terminal(arguments: tuple[str, ...], environment: dict[str, str], colour: bool) -> None:
    shown, _ = in_terminal(_FERRY, *arguments, environment=environment)
    assert ("\x1b[" in shown) == colour


def test_colour_in_a_pipe(run: Run) -> None:
    clean = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    assert b"\x1b[" not in run(_FERRY, "-f", "terminal", env=clean).stdout
    assert b"\x1b[" in run(_FERRY, "-f", "terminal", "--color", "always", env=clean).stdout
    assert b"\x1b[" in run(_FERRY, "-f", "terminal", env={**clean, "FORCE_COLOR": "1"}).stdout


def _width(shown: str) -> int:
    return max(map(len, re.sub(r"\x1b\[[\d;]*m", "", shown).splitlines()))


@pytest.mark.parametrize(
    ("columns", "widest"), [(20, 20), (40, 40), (200, 100)], ids=["narrow", "half", "wider than is read well"]
)
def test_the_output_is_as_wide_as_the_terminal_or_100_columns_at_most(columns: int, widest: int) -> None:
    for term in ("xterm", "dumb"):
        shown, _ = in_terminal(_FERRY, size=(columns, 40), environment={"TERM": term})
        assert widest - 8 <= _width(shown) <= widest


def test_a_senseless_value_of_columns_is_ignored() -> None:
    for columns in ("0", "-1", "many"):
        assert in_terminal(_FERRY, size=(50, 40), environment={"COLUMNS": columns}) == in_terminal(
            _FERRY, size=(50, 40)
        )
    assert _width(in_terminal(_FERRY, size=(50, 40), environment={"COLUMNS": "30"})[0]) <= 30


def test_without_colour_there_is_no_sequence_at_all() -> None:
    for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        shown, _ = in_terminal(_FERRY, environment={"FORCE_HYPERLINK": "1", **environment})
        assert "\x1b" not in shown


def test_points_link_to_their_lines_if_the_terminal_has_links() -> None:
    shown, _ = in_terminal(_FERRY, "-n", "2", environment={"TERM_PROGRAM": "WezTerm"})
    lines = re.findall(r"\x1b\]8;id=\d+;file://[^/]+(/[^;#]+)#(\d+)\x1b\\(.*?)\x1b\]8;;\x1b\\", shown)
    text = Path(_FERRY).read_text(encoding="utf-8").splitlines()
    assert len({line for _, line, _ in lines}) == 2
    for path, line, words in lines:
        assert path == _FERRY
        assert words in text[int(line) - 1]
    assert _LINK not in in_terminal(_FERRY)[0]
    assert _LINK not in in_terminal("-", stdin=Path(_FERRY).read_bytes(), environment={"TERM_PROGRAM": "WezTerm"})[0]


@pytest.mark.parametrize(("locale", "bullet"), [("utf-8", "•"), ("ascii", "*"), ("latin-1", "*")])
def test_a_terminal_without_unicode_gets_signs_that_it_has(locale: str, bullet: str) -> None:
    for extra in ((), ("--highlight",), ("--pager",)):
        shown, status = in_terminal(
            _BANK, *extra, environment={"PYTHONIOENCODING": locale, "PAGER": "cat", "NO_COLOR": "1"}
        )
        assert status == 0
        assert f" {bullet} " in shown
        assert "?" not in shown


def test_the_pager_gets_an_output_longer_than_the_screen_in_colour() -> None:
    long, _ = in_terminal(_FERRY, "--pager", size=(80, 10), environment={"PAGER": "sed s/^/|/"})
    assert all(line.startswith("|") for line in long.splitlines())
    assert "\x1b[1m" in long
    assert long.replace("|", "") == in_terminal(_FERRY, size=(80, 10))[0]
    assert in_terminal(_FERRY, "--pager", size=(80, 90), environment={"PAGER": "false"}) == in_terminal(
        _FERRY, size=(80, 90)
    )


def test_the_pager_works_with_an_article_on_standard_input() -> None:
    shown, _ = in_terminal(
        "--pager", stdin=Path(_FERRY).read_bytes(), size=(80, 10), environment={"PAGER": "sed s/^/|/"}
    )
    assert shown.startswith("|")


def test_the_pager_gets_lines_that_are_longer_than_the_screen_when_they_are_wrapped() -> None:
    for lines, is_paged in ((25, True), (90, False)):  # the output has 17 lines, and 28 when they are wrapped
        shown, _ = in_terminal(_FERRY, "--pager", "-f", "plain", size=(80, lines), environment={"PAGER": "sed s/^/|/"})
        assert shown.startswith("|") is is_paged


@pytest.mark.parametrize("pager", ["/no/such/pager", "less 'unclosed", "false"])
def test_a_pager_that_fails_is_no_error(pager: str) -> None:
    shown, status = in_terminal(_FERRY, "--pager", size=(80, 10), environment={"PAGER": pager})
    assert status == 0
    assert ("Key points" in shown) == (pager != "false")  # `false` exists, and shows nothing


def test_no_pager_without_a_terminal(run: Run, tmp_path: Path) -> None:
    assert run(_FERRY, "--pager").stdout == run(_FERRY).stdout
    in_terminal(_FERRY, "--pager", "-o", str(tmp_path / "digest"), environment={"PAGER": "false"})
    assert "Key points" in (tmp_path / "digest").read_text(encoding="utf-8")


def test_less_keeps_colours_whatever_its_options() -> None:
    shown, _ = in_terminal(
        _FERRY, "--pager", size=(80, 10), environment={"PAGER": "sh -c 'echo \"($LESS)\"'", "LESS": "-S"}
    )
    assert shown == "(-S -R)\n"


def test_many_files_have_a_bar_on_standard_error_alone(tmp_path: Path) -> None:
    many = [_FERRY] * 5
    with (tmp_path / "digests").open("w+b") as file:
        shown, _ = in_terminal(*many, stdout=file.fileno())
    assert "5/5" in shown
    assert shown.count(" 0/5") == 1  # the bar stays while the command writes to a file
    assert (tmp_path / "digests").read_bytes().count(b"==> ") == 5
    with (tmp_path / "digests").open("w+b") as file:
        assert in_terminal(*many[:2], stdout=file.fileno()) == ("", 0)
        assert in_terminal(*many, stdout=file.fileno(), environment={"TERM": "dumb"}) == ("", 0)


def test_the_bar_leaves_the_digests_whole() -> None:
    shown, _ = in_terminal(*[_FERRY] * 5, "-f", "plain", "-n", "1")
    assert re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", shown).count("\n- A ferry carrying 212 passengers") == 5


def test_an_error_message_is_shown_beside_the_bar(tmp_path: Path) -> None:
    with (tmp_path / "digests").open("w+b") as file:
        shown, status = in_terminal(*[_FERRY] * 5, "gone.txt", stdout=file.fileno())
    assert status == 1
    assert "articlecli: gone.txt: there is no such file; check its name\n" in shown
