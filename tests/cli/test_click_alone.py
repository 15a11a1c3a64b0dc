"""The command imports click without modules that it hardly uses. They are there for whoever needs them."""

import inspect
import subprocess
import sys
import textwrap

import pytest

from articlecli.cli import click_alone
from tests.support.processes import unmeasured


def _printed(code: str) -> str:
    """What some code prints in a new interpreter, in which the command's modules are loaded."""
    code = "import sys\nimport articlecli.cli\n" + textwrap.dedent(code)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=unmeasured()
    ).stdout.strip()


def test_neither_module_is_loaded_and_no_stand_in_is_left() -> None:
    assert _printed("print('click' in sys.modules, sys.modules.keys() & {'inspect', 'uuid'})") == "True set()"


def test_the_help_needs_neither() -> None:
    code = """
        articlecli.cli.command(["--help"], standalone_mode=False)
        print(sys.modules.keys() & {"inspect", "uuid"})
    """
    assert _printed(code).endswith("set()")


def test_click_loads_them_where_it_needs_them() -> None:
    code = """
        import click
        value = click.UUID.convert("12345678123456781234567812345678", None, None)
        import uuid
        print(type(value) is uuid.UUID, click.core.inspect.isclass(int), "inspect" in sys.modules)
    """
    assert _printed(code) == "True True True"


@pytest.mark.parametrize(
    "text",
    ["", "One.", "  One.", "One.\n\n    Two.\n      Three.\n    ", "\n    One.\n\tTwo.\n", "One.\nTwo.\n  3."],
)
def test_the_margin_of_a_help_text_is_taken_off_as_python_does(text: str) -> None:
    assert click_alone._cleandoc(text) == inspect.cleandoc(text)
