"""Fixtures that many tests share. One of them checks every digest that a test makes against the schema."""

import copy
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from jsonschema import Draft202012Validator

from articlecli import languages, scorers
from articlecli.core.article import Digest
from articlecli.languages import Language
from articlecli.renderers import joint_json_schema
from articlecli.renderers.json import schema
from tests.support.command import Ended, run_command

pytest_plugins = ["tests.support.servers"]

# Without a deadline, a test that is slow on a busy machine doesn't fail.
settings.register_profile("articlecli", settings.default, deadline=None)
settings.load_profile("articlecli")

SCHEMA = Draft202012Validator(json.loads(schema()))
JOINT_SCHEMA = Draft202012Validator(json.loads(joint_json_schema()))

Run = Callable[..., Ended]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-golden", action="store_true", help="write the expected outputs anew")


def pytest_configure() -> None:
    """Removes the settings of the person who runs the tests."""
    for name in [name for name in os.environ if name.startswith("ARTICLECLI_")]:
        del os.environ[name]
    os.environ["ARTICLECLI_CONFIG"] = ""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Prints how many hostile inputs were tried. `tests/test_hostile.py` records each of them."""
    tried: dict[str, list[int]] = {}
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name == "hostile":
                tried.setdefault(value[0], []).append(value[1])
    if tried:
        tried["all"] = [ways for found in tried.values() for ways in found]
        terminalreporter.section("hostile inputs")
        terminalreporter.line(f"{'':24}{'tried':>8}{'digested':>10}{'refused':>9}{'outputs':>9}")
    for family, ways in tried.items():
        shown = sum(map(bool, ways))
        terminalreporter.line(f"{family:24}{len(ways):8}{shown:10}{len(ways) - shown:9}{sum(ways):9}")


@pytest.fixture
def write_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--write-golden"))


@pytest.fixture(scope="session", autouse=True)
def valid_digests() -> Iterator[None]:
    """Checks in every test that each digest which becomes JSON agrees with the schema."""
    to_dict = Digest.to_dict
    last: dict[str, Any] = {}

    def checked(digest: Digest) -> dict[str, Any]:
        nonlocal last
        found = to_dict(digest)
        if found != last:  # a digest that is shown in several ways is checked once
            SCHEMA.validate(found)
            last = copy.deepcopy(found)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Digest, "to_dict", checked)
        yield


@pytest.fixture(scope="session")
def english() -> Language:
    return languages.load("en")


@pytest.fixture
def oracle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Adds a scorer with this name while a test runs. It only knows French, and scores later sentences higher."""
    (tmp_path / "oracle.py").write_text(
        "def score(article, sentences, language):\n"
        "    return [(i + 1) / len(sentences) for i in range(len(sentences))]\n"
        "def knows(language):\n"
        "    return language.code == 'fr'\n"
        "def reasons(article, sentences, language, indices):\n"
        "    return [(f'sentence {i}', 'late', 'short', 'left out') for i in indices]\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(scorers, "__path__", [*scorers.__path__, str(tmp_path)])
    scorers.names.cache_clear()
    yield "oracle"
    scorers.names.cache_clear()
    sys.modules.pop("articlecli.scorers.oracle", None)


@pytest.fixture
def french(english: Language) -> Language:
    return english._replace(code="fr")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty configuration file, which the program reads."""
    file = tmp_path / "config.toml"
    file.touch()
    monkeypatch.setenv("ARTICLECLI_CONFIG", str(file))
    return file


@pytest.fixture
def run() -> Run:
    """The command: `run("file", stdin=b"text")`. The fixture checks that the printed JSON agrees with the schema."""

    def run_checked(*arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ended:
        done = run_command(arguments, stdin, env)
        if done.returncode in {0, 1} and {"-j", "--json", "json"} & set(arguments) and "--schema" not in arguments:
            for printed in _json_objects(done.stdout.decode()):
                (JOINT_SCHEMA if printed.get("schema") == "together" else SCHEMA).validate(printed)
        return done

    return run_checked


def _json_objects(text: str) -> Iterator[Any]:
    """Yields the objects of a text. The text has one object over several lines, or one object a line."""
    decoder = json.JSONDecoder()
    while text := text.lstrip():
        found, end = decoder.raw_decode(text)
        yield found
        text = text[end:]
