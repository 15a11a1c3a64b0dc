"""The files that a wheel must hold, and the files that it must not hold."""

from tests.support.paths import ROOT
from tools.wheel import missing, unwanted


def test_a_wheel_holds_only_the_package_and_its_manual_page() -> None:
    wanted = [
        "articlecli/pipeline.py",
        "articlecli/py.typed",
        "articlecli/renderers/digest.schema.json",
        "articlecli-1.0.dist-info/licenses/LICENSE",
        "articlecli-1.0.data/data/share/man/man1/articlecli.1",
    ]
    others = ["tests/test_pipeline.py", "articlecli/notes.txt", "benchmarks/speed.py", "docs/page.png", "LICENSE"]
    assert unwanted([*wanted, *others]) == others


def test_a_file_that_a_wheel_lacks_is_named() -> None:
    package = ROOT / "articlecli"
    names = {path.relative_to(ROOT).as_posix() for path in package.rglob("*") if "__pycache__" not in path.parts}
    assert missing(names) == []
    assert missing(names - {"articlecli/renderers/page.css"}) == ["articlecli/renderers/page.css"]
