"""The command shows the quotes that its options ask for."""

import json

import pytest

from tests.conftest import Run
from tests.support.paths import SAMPLES

_FERRY = str(SAMPLES / "ferry.txt")


@pytest.mark.parametrize(("number", "expected"), [("2", 2), ("all", 5), ("none", 0)])
def test_the_option_quotes_sets_their_number(run: Run, number: str, expected: int) -> None:
    assert len(json.loads(run(_FERRY, "-j", "--quotes", number).stdout)["quotes"]) == expected
    plain = run(_FERRY, "--quotes", number).stdout.decode()
    assert plain.count("- “") == expected
    assert ("Quotes" in plain) == bool(expected)


def test_json_has_all_quotes_and_other_formats_a_screenful(run: Run) -> None:
    said = "\n\n".join(f"“The crane on quay {i} is older than the harbour board,” Ann Weld said." for i in range(40))
    assert len(json.loads(run("-j", stdin=said.encode()).stdout)["quotes"]) == 40
    *shown, last = run(stdin=said.encode()).stdout.decode().splitlines()
    quotes = sum(line.endswith("— Ann Weld") for line in shown)
    assert last == f"and {40 - quotes} more: --quotes all"
    for asked in (("--quotes", "all"), ("--speaker", "weld")):
        done = run(*asked, stdin=said.encode()).stdout.decode()
        assert done.count("— Ann Weld") == 40
        assert "more:" not in done


def test_the_option_speaker_chooses_the_quotes_of_one_person(run: Run) -> None:
    done = run(_FERRY, "-j", "--speaker", "TOMAS")
    assert (done.returncode, done.stderr) == (0, b"")
    assert {quote["speaker"] for quote in json.loads(done.stdout)["quotes"]} == {"Tomás Ferreira-Lind"}


def test_if_nobody_of_that_name_is_quoted_a_message_names_the_speakers(run: Run) -> None:
    done = run(_FERRY, "--speaker", "uni\x1bcorn")
    assert (done.returncode, done.stdout) == (0, run(_FERRY, "--quotes", "none").stdout)
    assert done.stderr.decode().count("\n") == 1
    assert done.stderr.decode().startswith(f"articlecli: {_FERRY}: nobody quoted is named 'uni")
    assert "those quoted are Ingrid Vaas-Holloway, " in done.stderr.decode()
    assert b"\x1b" not in done.stderr
    crowd = "\n\n".join(f"“The crane is older than the quay,” said Ann Weld{c}." for c in "abcdefghijklmn")
    assert run("--speaker", "marsh", stdin=crowd.encode()).stderr.endswith(b", Ann Weldl and 2 more\n")
    alone = run("--speaker", "weld", stdin=b"The last cannery in Tallow Bay shut on Monday.")
    assert alone.stderr.endswith(b"nobody quoted is named 'weld'; no speaker is named\n")
    assert run(_FERRY, "--speaker", "unicorn", "--quotes", "none").stderr == b""


def test_the_option_indirect_adds_reported_speech(run: Run) -> None:
    quoted, reported = (json.loads(run(_FERRY, "-j", *given).stdout)["quotes"] for given in ((), ("--indirect",)))
    assert "indirect" not in {quote["kind"] for quote in quoted}
    assert [quote["text"] for quote in reported if quote["kind"] != "indirect"] == [quote["text"] for quote in quoted]
    assert len(reported) > len(quoted)
