"""Templates: the names that they can use, the things that they must not do, and the messages about mistakes."""

import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from articlecli import digest, renderers
from articlecli.core.article import ArticleError, Digest
from articlecli.renderers import Style, template
from tests.conftest import Run
from tests.support.paths import DOCS

_ONE = digest("Fish & <chips>\n\n" + "“We fry the fish at four,” Ann Weld said on Monday.")

Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Iterator[Write]:
    """A function that writes a template and returns the file's name: `write("{{ headline }}", "story.html")`."""

    def write_template(text: str, name: str = "story.j2") -> str:
        path = tmp_path / name
        path.write_bytes(text.encode())
        return str(path)

    yield write_template
    template.compiled.cache_clear()


def _rendered(name: str, found: Digest = _ONE) -> str:
    stream = io.StringIO()
    renderers.render("template", found, stream, Style(template=name))
    return stream.getvalue()


def _refusal(name: str | None) -> str:
    """The message of one line with which a template is refused. Nothing else is written."""
    stream = io.StringIO()
    with pytest.raises(ArticleError) as error:
        renderers.render("template", _ONE, stream, Style(template=name))
    assert stream.getvalue() == ""
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_template_has_the_names_of_the_json_and_the_text(write: Write) -> None:
    names = sorted({*_ONE.to_dict(), "text"})
    shown = _rendered(write("\n".join(f"{name}={{{{ {name} }}}}" for name in names)))
    for name, value in {**_ONE.to_dict(), "text": _ONE.text}.items():
        assert f"{name}={value}" in shown


def test_the_template_in_the_documentation_works(write: Write) -> None:
    page = (DOCS / "output.md").read_text(encoding="utf-8")
    example = re.search(r"<!-- template -->\n```jinja\n(.*?)```\n<!-- /template -->", page, re.DOTALL)
    assert example
    quotes = "Ann Weld: We fry the fish at four,\n"
    assert _rendered(write(example[1])) == f"# Fish & <chips>\n* {_ONE.key_points[0].text}\n{quotes}"


def test_blocks_leave_no_lines_behind(write: Write) -> None:
    loop = (
        "{% for quote in quotes %}\n    {% if quote.speaker %}\n- {{ quote.speaker }}\n    {% endif %}\n{% endfor %}\n"
    )
    assert _rendered(write("# {{ headline }}\n" + loop + "end\n\n")) == "# Fish & <chips>\n- Ann Weld\nend\n\n"


@pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.html.j2", "a.xml", "a.xml.jinja", "a.svg.jinja2", "a.xhtml"])
def test_markup_in_an_article_is_escaped_in_templates_for_markup(write: Write, name: str) -> None:
    assert _rendered(write("<b>{{ headline }}</b>", name)) == "<b>Fish &amp; &lt;chips&gt;</b>"


@pytest.mark.parametrize("name", ["a.j2", "a.txt", "html", "a.html.txt", "a.md.j2"])
def test_markup_in_an_article_is_not_escaped_in_other_templates(write: Write, name: str) -> None:
    assert _rendered(write("<b>{{ headline }}</b>", name)) == "<b>Fish & <chips></b>"


def test_the_templates_own_text_is_left_as_it_is(write: Write) -> None:
    assert _rendered(write("\ufeff\x1b[1mé{{ 1 }}\x1b[0m")) == "\x1b[1mé1\x1b[0m"


def test_an_articles_text_is_not_read_as_a_template(write: Write) -> None:
    assert _rendered(write("{{ headline }}"), replace(_ONE, headline="{{ 6 * 7 }}{% raw %}")) == "{{ 6 * 7 }}{% raw %}"


def test_a_template_is_read_once_for_all_articles(write: Write) -> None:
    name = write("{{ headline }}\n")
    first = _rendered(name)
    Path(name).unlink()
    assert _rendered(name) == first


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("{{ headline }}\n{% for %}", 2, "Expected an expression"),
        ("\n\n{{ headline", 3, "unexpected end of template"),
        ("a\n{{ headlin }}", 2, "'headlin' is undefined"),
        ("a\n\n{{ stats.pages }}", 3, "'dict object' has no attribute 'pages'"),
        ("{{ quotes[9].text }}", 1, "list object has no element 9"),
        ("{{ 1 / 0 }}", 1, "division by zero (ZeroDivisionError)"),
        ("{{ headline + 1 }}", 1, "(TypeError)"),
        ("{% macro again() %}\n{{ again() }}{% endmacro %}{{ again() }}", 2, "(RecursionError)"),
        ("{{ 'x' * (10 ** 18) }}", 1, "MemoryError"),
        ("{{ range(10 ** 9) }}", 1, "Range too big"),
        ("{% include '/etc/passwd' %}", 1, "a template can't include another"),
        ("{% import 'os' as os %}", 1, "a template can't include another"),
        ("{{ headline.__class__.__mro__ }}", 1, "access to attribute '__class__' of 'str' object is unsafe"),
        ("{{ quotes.append(1) }}", 1, "access to attribute 'append' of 'list' object is unsafe; correct"),
        ("{{ '{0.__class__}'.format(1) }}", 1, "access to attribute '__class__' of 'int' object is unsafe"),
        ("{{ headline | nonsense }}", 1, "No filter named 'nonsense'"),
    ],
)
def test_a_message_names_the_line_of_a_mistake(write: Write, text: str, line: int, problem: str) -> None:
    name = write(text)
    message = _refusal(name)
    assert message.startswith(f"template {name}, line {line}: ")
    assert problem in message
    assert message.endswith("; correct the template")


@pytest.mark.slow
def test_nothing_is_written_of_a_template_that_fails_at_its_end(write: Write) -> None:
    assert "'headlin' is undefined" in _refusal(write("{{ headline }}\n" * 1000 + "{{ headlin }}"))


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 20000 + ")" * 20000 + " }}",
        "{% for i in [1] %}" * 25 + "{% endfor %}" * 25,
        "{% if 1 %}" * 120 + "{% endif %}" * 120,
    ],
)
def test_a_template_nested_too_deeply_for_python_is_refused(write: Write, text: str) -> None:
    assert ": it can't be compiled: " in _refusal(write(text))


def test_a_template_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.j2").write_bytes("é".encode("latin-1"))
    for name, problem in (
        ("gone.j2", "can't be read (No such file or directory); check the file"),
        (".", "can't be read (Is a directory); check the file"),
        ("latin.j2", "isn't UTF-8 text; save it as that"),
        ("a\0b", "check the file"),
    ):
        message = _refusal(str(tmp_path / name))
        assert message.startswith("template ")
        assert message.endswith(problem)


def test_without_a_template_a_message_says_how_to_name_one() -> None:
    assert _refusal(None) == "there is no template to show it with; name its file with --template"


def test_without_jinja_a_message_says_what_to_install(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert _refusal(write("{{ headline }}")) == "a template needs Jinja2; pip install 'articlecli[template]'"


def test_jinja_is_loaded_only_if_a_template_is_rendered() -> None:
    code = "import sys, articlecli.renderers.template; print('jinja2' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True).stdout
        == "False\n"
    )


def test_a_template_that_cannot_be_used_is_named_once_and_before_any_article_is_read(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_text("{{ headline ", encoding="utf-8")
    for name, problem in ((str(broken), b"line 1"), ("gone.txt", b"can't be read"), ("", b"can't be read")):
        done = run("--template", name, "no-article.txt", "nor-this.txt")
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(f"articlecli: template {name}".encode())
        assert problem in done.stderr
        assert done.stderr.count(b"\n") == 1
