"""The command when the system disturbs it: signals, full disks, closed streams, encodings, files that vanish."""

import json
import os
import shutil
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from articlecli import renderers
from tests.conftest import Run
from tests.support.command import Ended, one_line, run_command
from tests.support.paths import CASES, SAMPLES
from tests.support.processes import COMMAND, ended_by, opened_when_read, unmeasured
from tests.support.systems import FULL_DEVICE, needs_full_device, needs_posix

pytestmark = pytest.mark.slow

_FERRY = str(SAMPLES / "ferry.txt")
_FORMATS = [name for name in renderers.names() if name != "template" or find_spec("jinja2")]


def _in_format(name: str) -> list[str]:
    return ["--template", str(CASES / "digest.j2")] if name == "template" else ["--format", name, "--color", "never"]


def _begun(first: str, *arguments: str) -> "subprocess.Popen[bytes]":
    """The command in a process that runs a line of Python before it."""
    program = f"import resource, signal\n{first}\nfrom articlecli.cli import main\nmain()"
    return subprocess.Popen([sys.executable, "-c", program, *arguments], stderr=subprocess.PIPE, env=unmeasured())


# The process that runs the tests may ignore some signals, and its child processes would then ignore them too.
_HEEDED = """
signal.signal(signal.SIGINT, signal.default_int_handler)
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
"""


@needs_posix
@pytest.mark.parametrize(
    ("number", "status", "was_there"),
    [
        ("SIGINT", 130, False),
        ("SIGTERM", -15, True),
        ("SIGTERM", -15, False),
        ("SIGHUP", -1, True),
    ],
)
def test_a_signal_leaves_an_output_file_alone_and_no_other_file_behind(
    number: str, status: int, was_there: bool, tmp_path: Path
) -> None:
    fifo, path = tmp_path / "story", tmp_path / "digest.txt"
    os.mkfifo(fifo)
    if was_there:
        path.write_text("what was there", encoding="utf-8")
    process = _begun(_HEEDED, _FERRY, str(fifo), "-o", str(path))
    with opened_when_read(fifo, process):  # opens when the command has done the first article and waits for the second
        error = ended_by(getattr(signal, number), process)
    assert process.returncode == status
    assert not error.strip()
    assert {file.name for file in tmp_path.iterdir()} == {"story", *(["digest.txt"] if was_there else [])}
    assert not was_there or path.read_text(encoding="utf-8") == "what was there"


@needs_posix
def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    fifo, path = tmp_path / "story", tmp_path / "digest.txt"
    os.mkfifo(fifo)
    process = _begun("signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does", str(fifo), "-o", str(path))
    with opened_when_read(fifo, process) as story:
        process.send_signal(signal.SIGHUP)
        story.write(Path(_FERRY).read_bytes())
    assert (process.communicate(timeout=60)[1], process.returncode) == (b"", 0)
    assert path.read_text(encoding="utf-8").startswith("Engine fire")


@needs_posix
def test_a_disk_that_fills_gives_one_line_and_leaves_the_old_output(tmp_path: Path) -> None:
    path = tmp_path / "digest.json"
    path.write_text("what was there", encoding="utf-8")
    process = _begun("resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))", _FERRY, "-j", "-o", str(path))
    _, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "can't write the output" in one_line(error)
    assert path.read_text(encoding="utf-8") == "what was there"
    assert [file.name for file in tmp_path.iterdir()] == ["digest.json"]


@needs_full_device
@pytest.mark.parametrize("format_", ["html", "json", "plain", "terminal"])
def test_a_full_device_gives_one_line_whatever_the_format(format_: str) -> None:
    with FULL_DEVICE.open("wb") as full:
        done = subprocess.run(
            [*COMMAND, _FERRY, *_in_format(format_)], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 1
    assert "can't write the output" in one_line(done.stderr)


@needs_posix
def test_a_folder_that_vanishes_before_the_output_is_in_place_gives_one_line(tmp_path: Path) -> None:
    fifo, folder = tmp_path / "story", tmp_path / "digests"
    os.mkfifo(fifo)
    folder.mkdir()
    process = subprocess.Popen([*COMMAND, str(fifo), "-o", str(folder / "digest.txt")], stderr=subprocess.PIPE)
    with opened_when_read(fifo, process) as story:
        shutil.rmtree(folder)
        story.write(Path(_FERRY).read_bytes())
    _, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "can't write the output" in one_line(error)


@needs_posix
def test_a_file_that_vanishes_is_named_and_the_others_are_digested(tmp_path: Path) -> None:
    fifo, story = tmp_path / "first", tmp_path / "second"
    os.mkfifo(fifo)
    story.write_bytes(Path(_FERRY).read_bytes())
    process = subprocess.Popen(
        [*COMMAND, "-j", str(fifo), str(story), _FERRY], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with opened_when_read(fifo, process) as pipe:
        story.unlink()
        pipe.write(Path(_FERRY).read_bytes())
    output, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert [json.loads(line)["source"] for line in output.splitlines()] == [str(fifo), _FERRY]
    assert "no such file" in one_line(error)


@needs_posix
def test_an_endless_device_is_refused_by_its_size(run: Run) -> None:
    done = run("/dev/zero", _FERRY)
    assert done.returncode == 1
    assert "larger than" in one_line(done.stderr)
    assert b"Engine fire" in done.stdout


@needs_posix
def test_a_pipe_that_ends_without_a_word_counts_as_empty(tmp_path: Path) -> None:
    fifo = tmp_path / "story"
    os.mkfifo(fifo)
    process = subprocess.Popen([*COMMAND, str(fifo)], stderr=subprocess.PIPE)
    with opened_when_read(fifo, process):
        pass
    _, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "is empty" in one_line(error)


@pytest.mark.parametrize("name", ["--\x1b[31mstory", "-\x9b2J", "--format=\x1b]0;x\x07", "a\n--\u202eb"])
def test_control_characters_in_a_wrong_option_reach_no_terminal(run: Run, name: str) -> None:
    done = run(name)
    assert done.returncode in {1, 2}
    assert done.stdout == b""
    assert not set("\x1b\x9b\x07\u202e") & set(done.stderr.decode())


_ENCODINGS = {
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
    "utf-16": {"PYTHONIOENCODING": "utf-16"},
    "C": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
}
_ENCODED = [
    *(("ascii", format_) for format_ in _FORMATS),
    *((name, format_) for name in ("latin-1", "utf-16", "C") for format_ in ("json", "terminal")),
]


@pytest.mark.parametrize(("name", "format_"), _ENCODED)
def test_an_output_is_in_the_encoding_of_its_stream(name: str, format_: str, tmp_path: Path) -> None:
    path = tmp_path / "fährte.txt"
    path.write_text("Žluťoučký kůň\n\n“We’re out — all of us 日本,” said Ann Weld. She left 👩.", encoding="utf-8")
    arguments, environment = [str(path), *_in_format(format_)], {**os.environ, **_ENCODINGS[name]}
    if name == "C":  # Python reads the locale when a process starts
        started = subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, timeout=60, env=environment)
        done = Ended(started.returncode, started.stdout, started.stderr)
    else:
        done = run_command(arguments, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Ann Weld" in done.stdout.decode("ascii" if name == "C" else name)


@needs_full_device
def test_messages_that_cannot_be_written_stop_nothing() -> None:
    with FULL_DEVICE.open("wb") as full:
        done = subprocess.run([*COMMAND, "gone.txt", _FERRY], stdout=subprocess.PIPE, stderr=full, check=False)
        wrong = subprocess.run([*COMMAND, "--nonsense"], stderr=full, check=False, env=unmeasured())
    assert wrong.returncode == 2
    assert done.returncode == 1
    assert b"Engine fire" in done.stdout


_ENVIRONMENTS = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "xterm-256color", "COLUMNS": "200"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "POSIX", "TZ": "Pacific/Kiritimati", "TERM": "dumb", "COLUMNS": "30"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns", "LANGUAGE": "de", "NO_COLOR": "1"},
)


_RUNS = (
    ("-j", "--indirect", "--explain"),
    ("--width", "72", "-f", "plain", "--explain", "--quotes", "all"),
    ("--width", "72", "-f", "terminal", "--color", "never", "--highlight"),
)
_ALL_RUNS = """
import sys
from articlecli.cli import command
from articlecli.cli.streams import open_closed_streams
open_closed_streams()
for arguments in {}:
    command.main([*arguments, *sys.argv[1:]], standalone_mode=False)
"""


def test_the_same_articles_give_the_same_bytes_everywhere() -> None:
    stories = [str(SAMPLES / name) for name in ("ferry.txt", "glacier-interview.txt", "orchard-bank.txt")]
    settings = {name: value for name, value in os.environ.items() if name not in {"TERM", "COLUMNS", "NO_COLOR"}}
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _ALL_RUNS.format(_RUNS), *stories],
            capture_output=True,
            check=True,
            env={**settings, "PYTHONIOENCODING": "utf-8", **more},
        ).stdout
        for more in _ENVIRONMENTS
    }
    assert len(outputs) == 1
    assert outputs.pop().count(b"Engine fire") >= len(_RUNS)


@needs_posix
@pytest.mark.parametrize(
    ("closing", "status"),
    [("<&-", 1), (">&-", 0), ("2>&-", 0), ("<&- >&- 2>&-", 0), ("<&- 2>&-", 0), (">&- 2>&-", 0)],
)
def test_a_closed_stream_gives_no_traceback(closing: str, status: int) -> None:
    name = "-" if closing == "<&-" else _FERRY
    line = f"'{sys.executable}' -m articlecli '{name}' {closing}"
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False, timeout=60)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr


def _check_is_silent_without_reader(read: int, *arguments: str) -> None:
    """Reads some bytes of the command's output, closes the pipe, and checks that the command ends without a message."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.read(read)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@needs_posix
@pytest.mark.parametrize("format_", ["json", "markdown", "plain", "terminal"])
def test_a_pipe_that_is_closed_between_articles_gives_no_message(format_: str) -> None:
    _check_is_silent_without_reader(100, "-f", format_, *[_FERRY] * 100)


@needs_posix
@pytest.mark.parametrize("format_", ["html", "markdown", "terminal"])
def test_a_pipe_that_is_closed_within_a_large_output_gives_no_message(format_: str, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    long = " of the harbour" * 20
    path.write_text("\n\n".join(f"“We go to pier {i}{long},” said Ann Weld." for i in range(500)), encoding="utf-8")
    _check_is_silent_without_reader(10, str(path), "-n", "500", "--quotes", "all", *_in_format(format_))


@needs_posix
def test_an_interrupt_is_status_130(tmp_path: Path) -> None:
    fifo = tmp_path / "story"
    os.mkfifo(fifo)
    process = subprocess.Popen([*COMMAND, str(fifo)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with opened_when_read(fifo, process):  # opens when the command waits for the text
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in error


def test_garbage_is_collected_once_the_program_is_loaded() -> None:
    code = "import gc\nfrom articlecli import cli\ntry:\n    cli.main()\nfinally:\n    assert gc.isenabled()"
    ended = subprocess.run([sys.executable, "-c", code, _FERRY], capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 0, ended.stderr
