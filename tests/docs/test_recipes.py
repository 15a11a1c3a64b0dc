"""The recipes in `docs/recipes.md` do what they say."""

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.paths import DOCS, SAMPLES
from tests.support.servers import Server, answer

_RECIPE = re.compile(r"<!-- recipe: (\w+) -->\n```sh\n(.*?)```", re.DOTALL)
_RECIPES = dict(_RECIPE.findall((DOCS / "recipes.md").read_text(encoding="utf-8")))

Follow = Callable[..., str]


@pytest.fixture
def follow(tmp_path: Path) -> Follow:
    """Runs a recipe in bash, in a folder with some articles, and returns what it writes on standard output."""
    program = tmp_path / "bin" / "articlecli"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m articlecli "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    for name in ("ferry.txt", "orchard-bank.txt"):
        shutil.copy(SAMPLES / name, tmp_path)
    shutil.copy(SAMPLES / "ferry.txt", tmp_path / "story.txt")

    def run(name: str, more: str = "", *, needs: tuple[str, ...] = (), **environment: str) -> str:
        for tool in (*needs, "bash"):
            if shutil.which(tool) is None:
                pytest.skip(f"{tool} isn't installed")
        settings = {**os.environ, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}", **environment}
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", _RECIPES[name] + more],
            cwd=tmp_path,
            env=settings,
            input="\n",
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


def test_a_recipe_shows_who_says_what(follow: Follow) -> None:
    assert "Ingrid Vaas-Holloway: We had a fire, we put it out" in follow("jq", needs=("jq",))


def test_a_recipe_counts_who_is_quoted_most(follow: Follow) -> None:
    counts = [line.split(maxsplit=1) for line in follow("speakers", needs=("jq",)).splitlines()]
    assert ["4", "Ingrid Vaas-Holloway"] in counts  # the ferry is there twice
    assert [int(count) for count, _ in counts] == sorted((int(count) for count, _ in counts), reverse=True)


def test_a_recipe_lets_a_reader_choose_an_article_by_its_headline(follow: Follow) -> None:
    shown = follow("fzf", needs=("jq", "fzf"), FZF_DEFAULT_OPTS="--filter=lender")
    assert shown.startswith("Rural lender stakes")
    assert "[1] *Tollmere Mutual has set aside" in shown


def test_a_recipe_turns_a_feed_into_files(follow: Follow, server: Server, tmp_path: Path) -> None:
    for name in ("ferry", "orchard-bank"):
        server.put(answer((SAMPLES / f"{name}.txt").read_bytes()), f"/story/{name}")
    items = "".join(f"<item><link>{server.url}/story/{name}</link></item>" for name in ("ferry", "orchard-bank"))
    feed = server.put(answer(f"<rss><channel><link>{server.url}/</link>{items}</channel></rss>".encode()), "/feed")
    assert not follow("feed", needs=("curl",), feed=feed, no_proxy="127.0.0.1")
    assert {path.name for path in (tmp_path / "digests").iterdir()} == {"ferry.md", "orchard-bank.md"}
    assert (tmp_path / "digests" / "ferry.md").read_text(encoding="utf-8").startswith("# Engine fire leaves")


def test_a_recipe_shows_the_digest_and_then_the_article(follow: Follow) -> None:
    shown = follow("function", "skim story.txt\n")
    digest, article = shown.split("Enter for the article, Ctrl-C for none. ")
    assert "Key points" in digest
    assert "[1] *A ferry carrying" in article


def test_every_recipe_is_tried() -> None:
    tried = re.findall(r"follow\(\"(\w+)\"", Path(__file__).read_text(encoding="utf-8"))
    assert sorted(tried) == sorted(_RECIPES)
