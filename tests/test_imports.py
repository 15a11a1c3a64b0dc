"""Imports go one way, and a run loads no more than it needs."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import articlecli
from tests.conftest import unmeasured

_PACKAGE = Path(articlecli.__file__).parent

# Each module may import from those before it.
_ORDER = [
    "errors",
    "collecting",
    "learned",
    "article",
    "languages",
    "safety",
    "kinds",
    "connecting",
    "fetching",
    "wanted",
    "reading",
    "parsers",
    "remembering",
    "toolkit",
    "boundaries",
    "vocabulary",
    "segmentation",
    "tightening",
    "background",
    "scorers",
    "wordkinds",
    "phrases",
    "candidates",
    "weighing",
    "topics",
    "headlines",
    "mentions",
    "nounphrases",
    "initials",
    "names",
    "namefinder",
    "standing",
    "persons",
    "pronouns",
    "roles",
    "people",
    "antecedents",
    "openings",
    "focus",
    "worth",
    "wording",
    "selection",
    "marks",
    "pairs",
    "stretches",
    "unmarked",
    "turns",
    "quotations",
    "clauses",
    "patterns",
    "contexts",
    "clues",
    "evidence",
    "attribution",
    "reported",
    "telling",
    "pipeline",
    "substitutes",
    "renderers",
    "corpus",
    "paging",
    "streams",
    "terminals",
    "progress",
    "answering",
    "parameters",
    "options",
    "helping",
    "settings",
    "configured",
    "showing",
    "batching",
    "commands",
    "cli",
    "__main__",
]


def _modules() -> Iterator[Path]:
    return (path for path in _PACKAGE.rglob("*.py") if path != _PACKAGE / "__init__.py")


def _stage(path: Path) -> str:
    return path.relative_to(_PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[tuple[str, ...]]:
    """The modules of the package that a file imports, each as its parts after "articlecli"."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} has a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            package, *parts = name.split(".")
            if package == "articlecli" and parts and not parts[0].startswith("__"):
                yield tuple(parts)


@pytest.mark.parametrize("path", sorted(_modules()), ids=lambda path: str(path.relative_to(_PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    for parts in _imports(path):
        assert _ORDER.index(parts[0]) <= _ORDER.index(_stage(path)), f"{path.name} imports {'.'.join(parts)}"


def test_the_map_of_the_code_is_complete_and_in_the_order_of_the_imports() -> None:
    text = (_PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.+?`) \|", text, re.MULTILINE)
    named = [name.removesuffix(".py").rstrip("/") for row in rows for name in re.findall(r"`(.+?)`", row)]
    assert named == [name for name in _ORDER if name not in {"pipeline", "__main__"}]  # which stand above the map


@pytest.mark.parametrize("folder", ["languages", "parsers", "renderers", "scorers", "corpus/readers", "corpus/writers"])
def test_siblings_do_not_know_each_other(folder: str) -> None:
    depth = folder.count("/") + 1
    for path in (_PACKAGE / folder).glob("*.py"):
        siblings = {module.stem for module in (_PACKAGE / folder).glob("[!_]*.py")}
        known = {parts[depth] for parts in _imports(path) if "/".join(parts).startswith(f"{folder}/")}
        assert not known & siblings, path.name


def test_only_the_toolkit_touches_nltk() -> None:
    users = {path.name for path in _modules() if "nltk" in path.read_text(encoding="utf-8")}
    assert users == {"toolkit.py"}


def test_no_module_has_the_name_of_a_public_function() -> None:
    assert not {path.stem for path in _PACKAGE.iterdir()} & {"digest", "sentences"}


def _loaded(code: str) -> set[str]:
    """The top-level modules that are loaded after some code has run in a fresh interpreter."""
    shown = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print('\\n' + ' '.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        env=unmeasured(),
    ).stdout
    return {name.partition(".")[0] for name in shown.splitlines()[-1].split()}


_HEAVY = {
    *("nltk", "rich", "Stemmer", "charset_normalizer", "trafilatura", "lxml", "numpy", "json", "tomllib"),
    *("urllib3", "markdown_it", "yaml", "w3lib", "pathlib"),
}
_PAGES_ONLY = {"trafilatura", "lxml", "urllib3", "w3lib"}
_ONLY_WHERE_ASKED_FOR = {"yaml", "tomllib", "tomli", "jinja2"}  # by front matter, a configuration file, a template


def test_importing_the_package_loads_none_of_it() -> None:
    assert not _loaded("import articlecli") & {*_HEAVY, "click", "dataclasses"}


def test_importing_the_command_loads_click_and_nothing_heavy() -> None:
    loaded = _loaded("import articlecli.cli")
    assert "click" in loaded
    assert not loaded & _HEAVY


@pytest.mark.parametrize(
    ("format_", "unused"),
    [(each, {"rich"}) for each in ("html", "json", "markdown", "plain")] + [("terminal", {"charset_normalizer"})],
)
def test_a_run_loads_no_more_than_it_needs(format_: str, unused: set[str], tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("The last cannery in Tallow Bay shut on Monday.", encoding="utf-8")
    arguments = [str(story), "--format", format_]
    code = f"from articlecli.cli import command\ncommand({arguments!r}, standalone_mode=False)"
    assert not _loaded(code) & {*unused, *_PAGES_ONLY, *_ONLY_WHERE_ASKED_FOR}


def test_reported_speech_is_looked_for_only_where_it_is_asked_for() -> None:
    code = "import sys, articlecli; articlecli.digest('The gulls left, Ann Weld said.'{}); print(*sys.modules)"
    for asked, is_loaded in (("", False), (", indirect=True", True)):
        shown = subprocess.run([sys.executable, "-c", code.format(asked)], capture_output=True, text=True, check=True)
        assert ("articlecli.quotes.reported" in shown.stdout.split()) is is_loaded


def test_nltk_is_used_without_its_data(tmp_path: Path) -> None:
    code = (
        "import nltk.data; nltk.data.path[:] = []\nimport articlecli; articlecli.digest('The gulls left. He stayed.')"
    )
    assert "nltk" in _loaded(code)


def test_the_public_names_are_there_and_no_others() -> None:
    assert sorted(articlecli.__all__) == dir(articlecli)
    assert all(getattr(articlecli, name) for name in articlecli.__all__)
    with pytest.raises(AttributeError, match="no attribute 'summarise'"):
        articlecli.summarise  # noqa: B018
