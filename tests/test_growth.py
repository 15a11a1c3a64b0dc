"""No regular expression of the package takes more than linear time. `tests/support/growth.py` describes the method."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import articlecli
from tests.support import growth, recording
from tests.support.recording import Used

pytestmark = pytest.mark.slow

_PACKAGE = Path(articlecli.__file__).parent
_NOTHING = "re.compile('(?!)')"  # the pattern in place of words that a language doesn't have
_COMPILERS = {_PACKAGE / "core" / name for name in ("patterns.py", "pattern_code.py")}  # of the patterns of others
_ASKED = {
    "articlecli.cli.parameters",
    "articlecli.cli.terminal",
}  # match an option's and a variable's values, not texts


@pytest.fixture(scope="module")
def used() -> list[Used]:
    return recording.used()


def test_no_work_grows_faster_than_the_text(used: list[Used]) -> None:
    growing = [
        (each.places, each.pattern, method, attack)
        for each in used
        for method in each.methods or ["search"]
        if (attack := growth.attack_that_grows(each.pattern, each.flags, method))
    ]
    assert growing == []


def test_every_expression_in_the_package_is_tried(used: list[Used]) -> None:
    seen = {place for each in used for place in each.places}
    missed = [call for call in _calls() if seen.isdisjoint(call) and call[0].partition(":")[0] not in _ASKED]
    assert missed == []


def _calls() -> Iterator[list[str]]:
    """Yields the lines of each call in the package that makes or uses a pattern."""
    functions = {"lazy_pattern", *(f"re.{name}" for name in ("compile", *recording.METHODS))}
    for path in set(_PACKAGE.rglob("*.py")) - _COMPILERS:
        module = ".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or ast.unparse(node.func) not in functions:
                continue
            if ast.unparse(node) != _NOTHING:
                yield [f"{module}:{line}" for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)]


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"\s+$", "search"),
        (r"\w+\s*:", "finditer"),
        (r"(?:a+)+b", "match"),
        (r"(?:\w+\s?)*!", "match"),
        (r"(?:a|aa)+$", "match"),
        (r"\[[^\]]+\]\(", "search"),
        (r".*a.*b.*c!", "match"),
        (r'"[^“]*“', "sub"),
    ],
)
def test_an_expression_that_takes_more_than_linear_time_is_found(pattern: str, method: str) -> None:
    assert any(growth.attack_that_grows(pattern, 0, method) for _ in range(5))  # a busy machine may hide growth


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(?<!\s)\s+$", "search"),
        (r"\s+$", "match"),
        (r"\w{1,40}:", "finditer"),
        (r"(?:\w+\s)*!", "match"),
        (r"\[[^\[\]]+\]\(", "search"),
        (r"[.?!][”)]*$", "search"),
    ],
)
def test_an_expression_that_takes_linear_time_is_not_reported(pattern: str, method: str) -> None:
    assert growth.attack_that_grows(pattern, 0, method) is None
