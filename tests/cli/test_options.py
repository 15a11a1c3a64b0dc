"""The options of the command in combination."""

import click
import pytest

from articlecli import renderers
from articlecli.cli import command, options
from articlecli.cli.options import Options


def _chosen(*arguments: str) -> Options:
    return options.chosen(command.make_context("articlecli", list(arguments)))


def test_without_an_option_no_format_is_chosen_yet() -> None:
    assert _chosen().format is None


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("-f", "plain"), "plain"),
        (("--json",), "json"),
        (("-f", "plain", "--json"), "json"),
        (("--json", "-f", "plain"), "json"),
        (("--template", "mine"), "template"),
        (("--template", "mine", "--json"), "template"),
    ],
)
def test_of_several_formats_a_template_wins_and_then_json(arguments: tuple[str, ...], expected: str) -> None:
    assert _chosen(*arguments).format == expected


@pytest.mark.parametrize("name", ["tight", "explain", "indirect", "stated", "highlight", "people", "pager"])
def test_an_option_that_is_on_or_off_can_be_turned_back(name: str) -> None:
    assert getattr(_chosen(f"--no-{name}", f"--{name}"), name) is True
    assert getattr(_chosen(f"--{name}", f"--no-{name}"), name) is False
    assert getattr(_chosen(), name) is (name == "stated")


def test_the_first_theme_is_the_default() -> None:
    assert _chosen().theme == renderers.THEMES[0]
    assert _chosen("--theme", "dark").theme == "dark"


@pytest.mark.parametrize("name", ["-", "https://example.org/a", "gone.txt", "odd\udcff"])
def test_a_file_may_have_any_name(name: str) -> None:
    context = command.make_context("articlecli", [name, "-o", name])
    assert (context.params["files"], options.chosen(context).output) == ((name,), name)


def test_the_html_format_shows_one_article_only() -> None:
    assert _chosen("-f", "html", "a.txt").format == "html"
    with pytest.raises(click.UsageError, match="one article a page"):
        _chosen("-f", "html", "a.txt", "b.txt")


def test_the_format_template_needs_a_template() -> None:
    assert _chosen("-f", "template", "--template", "mine").template == "mine"
    with pytest.raises(click.UsageError, match="--template FILE"):
        _chosen("-f", "template")
