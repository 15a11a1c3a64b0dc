"""Imports between folders go one way and use only exported names, and a run loads no more than it needs."""

import ast
import importlib
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

import articlecli
from tests.support import packages
from tests.support.processes import unmeasured

_PACKAGE = Path(articlecli.__file__).parent

# Each folder may import from the folders on the lines above its own. Folders on one line don't import each other.
_ORDER = (
    ("core",),
    ("languages",),
    ("reading",),
    ("parsers",),
    ("text",),
    ("scorers", "topics", "people"),
    ("quotes", "keypoints"),
    ("pipeline",),
    ("events",),
    ("renderers",),
    ("corpus",),
    ("cli",),
)
_LEVEL = {folder: level for level, folders in enumerate(_ORDER) for folder in folders}
_OUTSIDE = {"__init__", "__main__"}  # the modules that users import and run; they may import from every folder


class _Import(NamedTuple):
    path: Path  # of the file that imports
    folder: str  # that the name is from
    module: str  # in that folder, "" for the folder itself
    name: str

    @property
    def importer(self) -> str:
        return self.path.relative_to(_PACKAGE).parts[0].removesuffix(".py")

    def __str__(self) -> str:
        source = ".".join(filter(None, ("articlecli", self.folder, self.module)))
        return f"{self.path.relative_to(_PACKAGE)} imports {self.name} from {source}"


def _imports() -> Iterator[_Import]:
    """All imports of the package's own names in the package's files."""
    for path in sorted(_PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
                assert not [name for name in names if name.startswith("articlecli.")], f"{path}: use from … import"
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path} has a relative import"
                package, *parts = (node.module or "").split(".")
                if package == "articlecli":
                    for alias in node.names:
                        folder, *module = parts or [alias.name]
                        yield _Import(path, folder, ".".join(module), alias.name if parts else "")


_BETWEEN_FOLDERS = [
    each for each in _imports() if each.importer not in {each.folder, *_OUTSIDE} and each.folder in _LEVEL
]


def test_imports_go_one_way() -> None:
    assert _BETWEEN_FOLDERS
    back = [each for each in _BETWEEN_FOLDERS if _LEVEL[each.folder] >= _LEVEL[each.importer]]
    assert not back, "\n".join(map(str, back))


def test_only_the_exported_names_of_a_folder_are_imported() -> None:
    hidden = []
    for each in _BETWEEN_FOLDERS:
        exported = importlib.import_module(f"articlecli.{each.folder}")
        if each.folder != "pipeline" and (each.module or (each.name and each.name not in exported.__all__)):
            hidden.append(each)
    assert not hidden, "\n".join(map(str, hidden))


@pytest.mark.parametrize("folder", sorted(_LEVEL.keys() - {"pipeline"}))
def test_the_names_that_a_folder_exports_exist(folder: str) -> None:
    exporting = importlib.import_module(f"articlecli.{folder}")
    assert not [name for name in exporting.__all__ if not _has(exporting, name)]


def _has(exporting: ModuleType, name: str) -> bool:
    try:
        return hasattr(exporting, name) or importlib.util.find_spec(f"{exporting.__name__}.{name}") is not None
    except articlecli.ArticleError as error:  # a step whose packages aren't installed
        return "datatrove" in str(error)


def test_contributing_has_the_order_of_the_folders() -> None:
    line = " < ".join(", ".join(folders) for folders in _ORDER)
    assert line in (_PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "folder", ["languages", "parsers", "renderers", "scorers", "corpus/engines", "corpus/readers", "corpus/writers"]
)
def test_siblings_do_not_import_each_other(folder: str) -> None:
    siblings = {path.stem for path in (_PACKAGE / folder).glob("[!_]*")}
    place = folder.replace("/", ".")
    for each in _imports():
        is_sibling = each.path.parent == _PACKAGE / folder and not each.path.stem.startswith("_")
        source = ".".join(filter(None, (each.folder, each.module, each.name)))
        first = source.removeprefix(f"{place}.").partition(".")[0]
        assert not (is_sibling and source.startswith(f"{place}.") and first in siblings), str(each)


def test_only_one_module_uses_nltk() -> None:
    users = {str(path.relative_to(_PACKAGE)) for path in _PACKAGE.rglob("*.py") if "nltk" in path.read_text("utf-8")}
    assert users == {"text/punkt.py"}


def _loaded(code: str) -> set[str]:
    """The top-level packages that are loaded after some code has run in a new interpreter."""
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
_ONLY_WHERE_ASKED_FOR = {
    *("yaml", "tomllib", "tomli", "jinja2"),  # by front matter, a configuration file, a template
    *("email", "feedparser", "plistlib", "pyperclip", "filetype", "csv", "zipfile"),  # by documents and their refusal
}


def test_importing_the_package_loads_nothing_heavy() -> None:
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


@pytest.mark.parametrize("kind", ["docx", "epub", "odt", "rtf"])
def test_a_document_loads_no_more_than_its_parser_needs(kind: str, tmp_path: Path) -> None:
    text = "The last cannery in Tallow Bay shut on Monday."
    made = {
        "docx": packages.docx(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"),
        "epub": packages.epub({"one": packages.page(f"<p>{text}</p>")}, metadata="<dc:title>The cannery</dc:title>"),
        "odt": packages.odt(f"<text:p>{text}</text:p>"),
        "rtf": rb"{\rtf1 " + text.encode() + rb"\par}",
    }
    story = tmp_path / f"story.{kind}"
    story.write_bytes(made[kind])
    code = f"from articlecli.cli import command\ncommand([{str(story)!r}], standalone_mode=False)"
    needed = set() if kind == "rtf" else {"zipfile"}
    assert not _loaded(code) & {
        *_ONLY_WHERE_ASKED_FOR - needed,
        *_PAGES_ONLY - {"lxml"},
        "pypdfium2",
        "feedparser",
        "email",
    }


def test_reported_speech_is_looked_for_only_if_it_is_asked_for() -> None:
    code = (
        "import sys, articlecli; articlecli.digest('The gulls left, Ann Weld said.'{}).to_dict(); print(*sys.modules)"
    )
    for asked, is_loaded in (("", False), (", indirect=True", True)):
        shown = subprocess.run([sys.executable, "-c", code.format(asked)], capture_output=True, text=True, check=True)
        assert ("articlecli.quotes.reported" in shown.stdout.split()) is is_loaded


def test_nltk_is_used_without_its_data(tmp_path: Path) -> None:
    code = (
        "import nltk.data; nltk.data.path[:] = []\nimport articlecli; articlecli.digest('The gulls left. He stayed.')"
    )
    assert "nltk" in _loaded(code)


def test_the_public_names_exist_and_no_others() -> None:
    assert sorted(articlecli.__all__) == dir(articlecli)
    assert all(getattr(articlecli, name) for name in articlecli.__all__)
    with pytest.raises(AttributeError, match="no attribute 'summarise'"):
        articlecli.summarise  # type: ignore[attr-defined]  # noqa: B018
