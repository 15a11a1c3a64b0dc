"""`make docs` builds the documentation into a site, without a warning. The site loads nothing from elsewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import DOCS, ROOT
from tests.support.processes import unmeasured

_LOADED = re.compile(r"""<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)=["']?((?:https?:)?//[^\s"'>]+)""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    line = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(line, cwd=ROOT, env=unmeasured(), capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_page_is_there(site: Path) -> None:
    for page in DOCS.glob("*.md"):
        title = page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        assert f'<h1 id="{title.lower().replace(" ", "-")}">{title}' in _shown(site, page)


def test_every_page_can_be_reached_from_the_first(site: Path) -> None:
    first = _shown(site, DOCS / "index.md")
    for page in DOCS.glob("*.md"):
        assert f'href="{page.stem}.html"' in first


def test_pictures_and_the_manual_page_are_there(site: Path) -> None:
    for file in DOCS.iterdir():
        assert file.suffix == ".md" or (site / file.name).read_bytes() == file.read_bytes()


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    assert _LOADED.findall('<script src="https://example.org/a.js"></script>')
    for page in site.rglob("*.html"):
        assert _LOADED.findall(page.read_text(encoding="utf-8")) == [], page.name
    for style in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(?:https?:)?//|@import", style.read_text(encoding="utf-8")), style.name


def test_the_site_can_be_searched(site: Path) -> None:
    assert "datatrove" in (site / "search" / "search_index.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.stem)
def test_tables_and_code_become_html_elements(page: Path, site: Path) -> None:
    text = page.read_text(encoding="utf-8")
    shown = _shown(site, page)
    assert shown.count("<table>") == len(re.findall(r"^\| ?---", text, re.MULTILINE))
    assert shown.count("<pre") == text.count("\n```") // 2 + len(re.findall(r"(?<=\n\n) {4}\S", text))


def _shown(site: Path, page: Path) -> str:
    return (site / f"{page.stem}.html").read_text(encoding="utf-8")
