"""The types of the options' values."""

import codecs
import re
from typing import Any

import click

from articlecli import languages
from articlecli.core import ArticleError, QuotesRequest


class AtLeast(click.IntRange):
    """A whole number that is at least `least`."""

    def __init__(self, least: int) -> None:
        super().__init__(min=least)
        self.name = f"whole number from {least} up"  # else click's message for "x" would leave out the limit


class Points(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.4 only
    """A number of key points, or a share of the sentences."""

    name = "points"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value as the program takes it. Ends the program with wrong usage for any other value."""
        if not re.fullmatch(r"0+|0*[1-9]\d{0,8}%?", str(value)):
            self.fail(f"{value!r} is neither a number from 0 to 999999999 nor a share such as 20%.", param, ctx)
        return str(value)


class LanguageCode(click.ParamType):  # type: ignore[type-arg]
    """The code of a known language."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value as the program takes it. Ends the program with wrong usage for any other value."""
        try:
            languages.load(value)
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class Encoding(click.ParamType):  # type: ignore[type-arg]
    """The name of an encoding that Python knows."""

    name = "encoding"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value as the program takes it. Ends the program with wrong usage for any other value."""
        try:
            return codecs.lookup(value).name
        except (LookupError, ValueError):  # ValueError: a NUL in it
            self.fail(f"there is no encoding {value!r}; try utf-8.", param, ctx)


class Focus(click.ParamType):  # type: ignore[type-arg]
    """Phrases with content words, separated by commas. The option --language is parsed before it."""

    name = "words"
    envvar_list_splitter = ","  # click would split a variable at white space

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value as the program takes it. Ends the program with wrong usage for any other value."""
        from articlecli.keypoints import focus_phrases

        code = ctx.params.get("language", languages.AUTO) if ctx else languages.AUTO
        try:
            focus_phrases(str(value), languages.load(code))
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class QuotesWanted(click.ParamType):  # type: ignore[type-arg]
    """One of the fields of `QuotesRequest`, which checks it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value as the program takes it. Ends the program with wrong usage for any other value."""
        try:
            QuotesRequest(**{self.name: value})
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class SectionWanted(click.ParamType):  # type: ignore[type-arg]
    """The number of a section, or a part of its heading."""

    name = "section"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value as the program takes it. Ends the program with wrong usage for a value without a word."""
        if not any(map(str.isalnum, str(value))):
            self.fail(f"can't be found by {value!r}; give its number, or a word of its heading", param, ctx)
        return str(value)
