"""The layout of the package: few entries at the top, a folder for each stage, and short modules and functions."""

import ast
from pathlib import Path

import pytest

import articlecli

_PACKAGE = Path(articlecli.__file__).parent
_FOLDERS = (
    *("core", "languages", "reading", "parsers", "text", "scorers", "topics", "people", "quotes", "keypoints"),
    *("events", "renderers", "corpus", "cli"),
)
_INTRODUCTION = range(2, 9)  # lines of a folder's docstring
_LONGEST_MODULE, _LONGEST_FUNCTION = 400, 45  # lines; a function's docstring doesn't count
_MODULES = sorted(_PACKAGE.rglob("*.py"))


def test_the_top_holds_the_folders_of_the_stages_and_the_pipeline() -> None:
    entries = {path.name for path in _PACKAGE.iterdir() if path.name != "__pycache__"}
    assert entries == {*_FOLDERS, "pipeline.py", "__init__.py", "__main__.py", "py.typed"}


def test_no_module_at_the_top_has_the_name_of_a_public_function() -> None:
    assert not {path.stem for path in _PACKAGE.iterdir()} & {"digest", "sentences", "together"}


@pytest.mark.parametrize("folder", _FOLDERS)
def test_a_folder_says_what_it_is_for(folder: str) -> None:
    introduction = ast.get_docstring(_tree(_PACKAGE / folder / "__init__.py")) or ""
    assert len(introduction.splitlines()) in _INTRODUCTION


@pytest.mark.parametrize("folder", _FOLDERS)
def test_the_tests_mirror_the_folders(folder: str) -> None:
    assert list((_PACKAGE.parent / "tests" / folder).glob("test_*.py"))


def test_modules_and_functions_are_short() -> None:
    long = [str(path) for path in _MODULES if path.read_text(encoding="utf-8").count("\n") > _LONGEST_MODULE]
    for path in _MODULES:
        functions = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef)]
        long += [f"{path}: {each.name}" for each in functions if _length(each) > _LONGEST_FUNCTION]
    assert not long


def test_no_exported_name_hides_a_module() -> None:
    for folder in _FOLDERS:
        modules = {path.stem for path in (_PACKAGE / folder).iterdir()}
        tree = _tree(_PACKAGE / folder / "__init__.py")
        imported = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module != f"articlecli.{folder}"
            for alias in node.names
        }
        assert not imported & modules, folder


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _length(function: ast.FunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or function.lineno) - body[0].lineno + 1 if body else 0
