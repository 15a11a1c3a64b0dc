"""Settings: defaults for the options, from the configuration file and from environment variables.

Most options have a key in the file and a variable: --max-bytes is `max-bytes` and ARTICLECLI_MAX_BYTES. The command
line overrides a variable, a variable overrides the file, and the file overrides the default. A value is read as if it
had been typed.
"""

import os
import sys
from typing import IO, Any

import click

from articlecli.core import on_one_line

PREFIX = "ARTICLECLI"
NAMES_THE_FILE = f"{PREFIX}_CONFIG"  # the path of another file; if it is empty, no file is read
_FILE_NAME = "config.toml"
_MOST_NAMED = 100  # code points of a value in a message


class SettingError(click.ClickException):
    """A wrong setting. The message is one line that names its place; the exit status is that of wrong usage."""

    exit_code = 2

    def show(self, file: IO[str] | None = None) -> None:
        """Writes the message on standard error, or to the file."""
        click.echo(f"articlecli: {on_one_line(self.message)}", file=file, err=file is None)


def keys(command: click.Command) -> dict[str, click.Option]:
    """Returns the options that the file and the environment may set, by their keys in the file."""
    return {
        key(option): option
        for option in command.params
        if isinstance(option, click.Option) and option.allow_from_autoenv
    }


def key(option: click.Option) -> str:
    """Returns the option's key in the file: "max-bytes"."""
    return str(option.name).replace("_", "-")


def variable(option: click.Option) -> str:
    """Returns the option's environment variable: "ARTICLECLI_MAX_BYTES"."""
    return f"{PREFIX}_{option.name}".upper()


def path() -> str | None:
    """Returns the path of the configuration file, which needn't exist; None if no file is to be read."""
    named = os.environ.get(NAMES_THE_FILE)
    if named is not None:
        return named or None
    folder = click.get_app_dir(PREFIX.lower())
    if not os.path.isabs(folder):  # an XDG_CONFIG_HOME that is empty or relative counts as not set
        folder = os.path.join(os.path.expanduser("~"), ".config", PREFIX.lower())
    return os.path.join(folder, _FILE_NAME) if os.path.isabs(folder) else None  # "~" if there is no home folder


def read(command: click.Command) -> dict[str, Any]:
    """Returns the values in the configuration file, as texts or lists of texts, by the names of click's parameters.

    Raises SettingError if the file can't be read, isn't TOML, or has an unknown key or an impossible value.
    """
    file = path()
    settings = _parsed(file) if file else {}
    options = keys(command)
    values = {}
    for name, value in settings.items():
        if name not in options:
            if name in getattr(command, "passed_over", tuple)():
                continue
            raise SettingError(f"{file}: there is no option {name!r}; {_advice(name, list(options))}")
        values[str(options[name].name)] = _as_typed(value, options[name], f"{file}: {name}")
    return values


def _parsed(file: str) -> dict[str, Any]:
    text = _text(file)
    if text is None:
        return {}
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        settings: dict[str, Any] = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise SettingError(f"{file}: isn't TOML: {error}") from None
    return settings


def _text(file: str) -> str | None:
    """Returns the file's text; None if the user names no file, and there is none in the usual place."""
    try:
        with open(file, "rb") as opened:
            return opened.read().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):  # the latter: HOME=/dev/null
        if NAMES_THE_FILE not in os.environ:
            return None
        raise SettingError(f"{file}: there is no such file; {NAMES_THE_FILE} names it") from None
    except OSError as error:
        raise SettingError(f"{file}: can't be read: {error.strerror or error}") from None
    except ValueError as error:  # another encoding, or a name that no file can have
        raise SettingError(f"{file}: can't be read: {error}") from None


def _as_typed(value: object, option: click.Option, place: str) -> str | list[str]:
    """Returns a value as one would type it on the command line: 5 becomes "5"."""
    if isinstance(value, list) and option.multiple:
        return [_typed(item, place) for item in value]
    typed = _typed(value, place)
    if isinstance(option.type, click.Path):
        typed = os.path.expanduser(typed)  # as a shell does, and "" and "-" stay what they are
    return [typed] if option.multiple else typed


def _typed(value: object, place: str) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str | int | float):
        raise SettingError(f"{place}: {str(value)[:_MOST_NAMED]} can't be its value; give one text or number")
    if "\0" in str(value):
        raise SettingError(f"{place}: there is a NUL in it")
    return str(value)


def _advice(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    nearest = get_close_matches(name, known, n=1)
    if nearest:
        return f"did you mean {nearest[0]!r}? --help lists all"
    return f"the options are {', '.join(known)}"
