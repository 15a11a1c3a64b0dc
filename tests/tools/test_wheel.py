"""What a wheel may hold."""

from tools.wheel import unwanted


def test_a_wheel_holds_the_package_and_its_manual_page_alone() -> None:
    wanted = [
        "articlecli/cli.py",
        "articlecli/py.typed",
        "articlecli/renderers/digest.schema.json",
        "articlecli-1.0.dist-info/licenses/LICENSE",
        "articlecli-1.0.data/data/share/man/man1/articlecli.1",
    ]
    others = ["tests/test_cli.py", "articlecli/notes.txt", "benchmarks/speed.py", "docs/page.png", "LICENSE"]
    assert unwanted([*wanted, *others]) == others
