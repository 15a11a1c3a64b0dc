"""No stage holds a word of English: the words stand in `languages/english/`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import articlecli
from articlecli.languages import Language

_PACKAGE = Path(articlecli.__file__).parent
_STAGES = ("parsers", "text", "scorers", "topics", "people", "quotes", "keypoints", "events")
_PATTERN = re.compile(r"[\\\[(|?*+^$]")  # a string with one of these is taken for a pattern
_WORD = re.compile(r"(?<![\w\\'’<@])[A-Za-z]+(?:['’][a-z]+)?(?![\w'’-])")
_GROUP = re.compile(r"\(\?P[<=]\w+>?")
_SET = re.compile(r"\[(?:\\.|[^\]])+\]")  # [A-Z], [a-z ]
_SHORTEST = 2  # letters
# Names of clues, of features and of the groups of patterns. None of them is compared with a word of a text.
_NAMES = {
    "events/__init__.py": {"most", "together"},  # exported names
    "events/contexts.py": {"around", "said"},  # names of features
    "events/facts.py": {"whole"},
    "events/name_facts.py": {"others"},
    "events/values.py": {"only", "together"},  # a field, and the name of a schema
    "keypoints/compression.py": {"before", "next"},
    "keypoints/headline.py": {"next"},
    "keypoints/selection.py": {"about"},
    "people/kinds.py": {"last", "thing"},  # a clue, and a kind
    "people/kinds_by_use.py": {"before", "often", "one", "thing"},  # classes in clues, and a kind
    "people/link_clues.py": {"nobody", "other", "some", "the", "this", "whose"},  # classes in clues
    "people/people.py": {"thing"},
    "people/role_words.py": {"other"},  # a class of words
    "people/roles.py": {"after", "before"},  # sides of a name
    "people/roles_after.py": {"after", "last"},  # clues
    "people/roles_before.py": {"beside", "first", "has", "last", "other"},
    "people/standings.py": {"last", "thing", "told"},
    "quotes/block_quotes.py": {"said"},
    "quotes/clauses.py": {"across", "beside"},
    "quotes/reported/_introduced.py": {"across", "beside"},
    "quotes/speakers/brackets.py": {"beside"},
    "quotes/speakers/clues.py": {"above", "after", "alone", "before", "between", "nobody"},
    "quotes/speakers/mention_clues.py": {"other", "somebody", "thing"},
    "quotes/speakers/patterns.py": {"across", "beside", "who", "whole"},
    "quotes/speakers/second_place.py": {"beside"},
    "quotes/verb_second.py": {"across", "beside"},
    "scorers/_word_importance.py": {"above"},
    "parsers/_book_package.py": {"no"},  # a value of an attribute
    "parsers/_document_styles.py": {"of"},  # names of styles
    "parsers/_mail_message.py": {"from", "no", "not", "yes"},  # a header, addresses such as "no-reply", a parameter
    "parsers/json.py": {"and", "more"},  # of a message
    "parsers/_page_blocks.py": {"none"},  # a value of a style
    "parsers/_page_features.py": {"after", "before", "in", "is"},  # names of figures
    "parsers/odt.py": {"none"},  # a value of an attribute
    "parsers/_word_styles.py": {"none", "off"},  # values of an attribute
}


def _words(path: Path, known: frozenset[str]) -> Iterator[str]:
    """The words of a language in a module's strings: strings of one word, and words in patterns."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    shown = {id(each) for node in ast.walk(tree) if isinstance(node, (ast.Raise, ast.Expr)) for each in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in shown:
            continue
        text = _SET.sub(" ", _GROUP.sub("(", node.value))
        if _PATTERN.search(node.value) or len(text.split()) == 1:
            found = {word.lower() for word in _WORD.findall(text) if len(word) >= _SHORTEST}
            yield from (found & known) - _NAMES.get(path.relative_to(_PACKAGE).as_posix(), set())


@pytest.mark.parametrize("stage", _STAGES)
def test_no_stage_holds_a_word_of_english(stage: str, english: Language) -> None:
    known = english.words.function_words | {"said"}
    paths = sorted((_PACKAGE / stage).rglob("*.py"))
    found = {f"{path.relative_to(_PACKAGE)}: {word}" for path in paths for word in _words(path, known)}
    assert paths
    assert not found


@pytest.mark.parametrize("code", ['X = r"\\b(?:and|or)\\b"', 'X = word in {"the", "quay"}', 'X = rf"of {y}\\s"'])
def test_a_word_would_be_found(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}._PACKAGE", tmp_path)
    (tmp_path / "stage.py").write_text(code, encoding="utf-8")
    assert list(_words(tmp_path / "stage.py", frozenset({"and", "or", "the", "of"})))
