"""Fills a template of the user, in Jinja2: `--template FILE`.

The template has the names of the JSON (`headline`, `key_points`, `quotes`, …) and `text`, the article as it was read,
into which all offsets point. Their values are escaped if the file is for HTML or XML (story.html, story.xml.j2). The
template's own text is written unchanged, since its user may want colours on a terminal.

The template runs in Jinja2's sandbox. It can't reach files, modules or Python's internals, it can't change what it is
given, and `range` ends at 100,000. Its time and its memory have no limit: loops in loops, or `"x" * 10**9`.
"""

import traceback
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from articlecli.core import ArticleError, Digest, fold
from articlecli.renderers import Style

if TYPE_CHECKING:
    from jinja2 import Template

_ESCAPED_ENDINGS = ("html", "htm", "xhtml", "xml", "svg")  # endings of the files in which "<" is markup
_TEMPLATE_ENDINGS = ("", ".j2", ".jinja", ".jinja2")  # endings of templates, which may stand behind those
_COMPILED_FILENAME = "<template>"  # name in tracebacks of a template that was compiled from a string


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Fills the template in the file `style.template` with the digest, and writes all of the result or nothing.

    Raises ArticleError if the template can't be read, has a mistake or fails.
    """
    name = _name(style)
    template = compiled(name)
    try:
        shown = template.render(digest.to_dict(), text=digest.text)
    except Exception as error:  # noqa: BLE001  # a template may raise anything
        raise _failure(name, _error_line(error), _problem(error)) from None
    stream.write(shown)


def check(style: Style) -> None:
    """Raises ArticleError if the template can't be read, or has a mistake that shows without an article."""
    compiled(_name(style))


def _name(style: Style) -> str:
    if style.template is None:
        raise ArticleError("there is no template to show it with; name its file with --template")
    return style.template


@lru_cache(maxsize=1)  # one template serves all digests of a run, and a pipe can be read only once
def compiled(name: str) -> "Template":
    """Returns the template in the file of that name. Raises ArticleError if it can't be read or has a mistake."""
    try:
        from jinja2 import DictLoader, StrictUndefined, TemplateSyntaxError, select_autoescape
        from jinja2.sandbox import ImmutableSandboxedEnvironment
    except ImportError:
        raise ArticleError("a template needs Jinja2; pip install 'articlecli[template]'") from None
    endings = [ending + more for ending in _ESCAPED_ENDINGS for more in _TEMPLATE_ENDINGS]
    environment = ImmutableSandboxedEnvironment(
        autoescape=select_autoescape(endings)(name),
        loader=DictLoader({}),  # no other templates to include
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    text = _read(name)
    try:
        return environment.from_string(text)
    except TemplateSyntaxError as error:
        raise _failure(name, error.lineno, str(error.message)) from None
    except Exception as error:  # noqa: BLE001  # Jinja2 compiles it to Python, which it may be too large for
        raise _failure(name, None, f"it can't be compiled: {_problem(error)}") from None


def _read(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ArticleError(f"template {name}: isn't UTF-8 text; save it as that") from None
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        reason = getattr(error, "strerror", None) or error
        raise ArticleError(f"template {name}: can't be read ({reason}); check the file") from None


def _error_line(error: Exception) -> int | None:
    """Returns the template's line that raised an error, from 1; None if it isn't known."""
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == _COMPILED_FILENAME
    ]
    return lines[-1] if lines else None


def _problem(error: Exception) -> str:
    """Returns what went wrong: "'headlin' is undefined", "division by zero (ZeroDivisionError)"."""
    from jinja2 import TemplateError, TemplateNotFound

    if isinstance(error, TemplateNotFound):
        return "a template can't include another"
    if isinstance(error, TemplateError) and error.message:
        return error.message
    return f"{error} ({type(error).__name__})" if str(error) else type(error).__name__


def _failure(name: str, line: int | None, problem: str) -> ArticleError:
    where = f"{name}, line {line}" if line else name
    return ArticleError(fold(f"template {where}: {problem.rstrip('.')}; correct the template"))
