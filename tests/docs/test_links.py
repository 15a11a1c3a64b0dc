"""Links between the documents lead to files that exist, and to headings that these files have."""

import re
from pathlib import Path

import pytest

from tests.docs.links import anchors, broken
from tests.support.paths import DOCS, README, ROOT

_PAGES = [*ROOT.glob("*.md"), *DOCS.glob("*.md"), ROOT / "benchmarks" / "README.md"]


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_link_is_broken(page: Path) -> None:
    assert broken(page) == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# The other\n\n```sh\n# no heading\n```\n", encoding="utf-8")
    (tmp_path / "picture.svg").touch()
    page = tmp_path / "page.md"
    page.write_text(
        """
# A page: its *head*

[here](#a-page-its-head) [there](other.md) [that](other.md#the-other) ![seen](picture.svg)
[elsewhere](https://example.org/gone#x) `[code](gone.md)` [[in brackets](other.md)]

```md
[code](gone.md)
```

[a](gone.md) ![b](gone.svg) [c](#gone) [d](other.md#gone) [e](other.md#no-heading) [f](picture.svg#x)
""",
        encoding="utf-8",
    )
    gone = ["gone.md", "gone.svg", "#gone", "other.md#gone", "other.md#no-heading", "picture.svg#x"]
    assert broken(page) == gone


def test_headings_of_one_name_have_different_anchors(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("## More of it\n\n## More of it\n\n### How `news` is learned, and why\n", encoding="utf-8")
    assert anchors(page) == {"more-of-it", "more-of-it-1", "how-news-is-learned-and-why"}


def test_the_readme_is_short_and_leads_to_every_page() -> None:
    readme = README.read_text(encoding="utf-8")
    assert len(readme.splitlines()) <= 200
    for page in DOCS.glob("*.md"):
        assert f"](docs/{page.name})" in readme or page.name == "index.md"


def test_the_page_on_how_it_works_names_every_folder() -> None:
    page = (DOCS / "how-it-works.md").read_text(encoding="utf-8")
    stages = re.findall(r"^\| \[[^\]]+\]\(#[^)]+\) \| `(\w+)` \|", page, re.MULTILINE)
    folders = {file.parent.name for file in (ROOT / "articlecli").glob("*/__init__.py")}
    assert {*stages, "core", "cli", "events", "corpus"} == folders
