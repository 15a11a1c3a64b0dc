"""The README's pictures show what the command shows. `make pictures` draws them anew."""

import pytest

from tests.support.paths import ROOT
from tools.pictures import DOCS, PICTURES, Picture, drawn


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_is_current(picture: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert (DOCS / f"{picture.name}.svg").read_text(encoding="utf-8") == drawn(picture)


def test_the_readme_shows_all_pictures() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for picture in (ROOT / "docs").glob("*.svg"):
        assert f"docs/{picture.name}" in readme or picture.name == "keypoints.svg"
    assert "docs/page.png" in readme


def test_a_picture_loads_nothing() -> None:
    for picture in PICTURES:
        assert "url(http" not in (ROOT / DOCS / f"{picture.name}.svg").read_text(encoding="utf-8")
