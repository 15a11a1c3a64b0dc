"""The output of `--show-config`: the current settings, in the form of a configuration file."""

import os
from typing import Any

import click
from click.core import ParameterSource

from articlecli.cli import settings
from articlecli.core import lazy_pattern, on_one_line

_WIDEST = 40  # columns; the comments of shorter settings are aligned
_NUMBER = lazy_pattern(r"0|[1-9]\d*")  # 5, and not 007
# Characters that TOML can't write as they are, or that a terminal would act on
_ESCAPED = lazy_pattern(r'["\\\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]')
_SURROGATE = lazy_pattern("[\ud800-\udfff]")  # a byte of a file's name that isn't UTF-8, which TOML can't hold


def config(context: click.Context) -> str:
    """Returns every option with its value and the value's origin, in TOML. An option without a value is a comment."""
    rows = [
        _row(key, option, context.params[str(option.name)], context)
        for key, option in settings.keys(context.command).items()
    ]
    width = max(len(setting) for setting, _ in rows if len(setting) <= _WIDEST)
    return "\n".join([f"# {_file()}", *(f"{setting:<{width}}  # {origin}" for setting, origin in rows)])


def _file() -> str:
    file = settings.path()
    if file is None:
        return "no configuration file is read"
    return on_one_line(file) + ("" if os.path.exists(file) else " (not there)")


def _row(key: str, option: click.Option, value: Any, context: click.Context) -> tuple[str, str]:
    """Returns a setting and its origin: ('points = 5', '--points') or ('# points =', 'default: 3 to 7')."""
    source = context.get_parameter_source(str(option.name))
    origins: dict[ParameterSource | None, str] = {
        ParameterSource.COMMANDLINE: f"--{key}",
        ParameterSource.ENVIRONMENT: settings.variable(option),
        ParameterSource.DEFAULT_MAP: "the file",
    }
    if value in {None, ()}:
        return f"# {key} =", f"default: {option.show_default}" if isinstance(option.show_default, str) else "not set"
    return f"{key} = {_toml(value)}", origins.get(source, "default")


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    text = _SURROGATE.sub("\ufffd", str(value))
    return text if _NUMBER.fullmatch(text) else '"' + _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + '"'
