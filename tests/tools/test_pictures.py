"""The pictures in the documentation show the command's current output. `make pictures` draws them anew."""

import re

import pytest

from tests.support.paths import DOCS, README, ROOT
from tools.pictures import PICTURES, Picture, drawn


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_is_current(picture: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert (DOCS / f"{picture.name}.svg").read_text(encoding="utf-8") == drawn(picture)


def test_every_picture_is_shown() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in (README, *DOCS.glob("*.md")))
    for picture in (*DOCS.glob("*.svg"), *DOCS.glob("*.png")):
        assert re.search(rf"!\[[^\]]+\]\((?:docs/)?{re.escape(picture.name)}\)", pages), picture.name


def test_a_picture_loads_nothing() -> None:
    for picture in PICTURES:
        assert "url(http" not in (DOCS / f"{picture.name}.svg").read_text(encoding="utf-8")
