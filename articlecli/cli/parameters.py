"""What values the command's options may have."""

import codecs
import re
from typing import Any

import click

from articlecli import languages
from articlecli.core import ArticleError, QuotesRequest


class AtLeast(click.IntRange):
    """A whole number, from some least one up."""

    def __init__(self, least: int) -> None:
        super().__init__(min=least)
        self.name = f"whole number from {least} up"  # for what is no number at all: click would name no limit


class Points(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.4 only
    """A number of key points, or a share of the sentences."""

    name = "points"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, as the program takes it; ends the program with wrong usage where it can't be."""
        if not re.fullmatch(r"0*[1-9]\d{0,8}%?", str(value)):
            self.fail(f"{value!r} is neither a number from 1 to 999999999 nor a share such as 20%.", param, ctx)
        return str(value)


class LanguageCode(click.ParamType):  # type: ignore[type-arg]
    """The code of a language that is known."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, as the program takes it; ends the program with wrong usage where it can't be."""
        try:
            languages.load(value)
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class Encoding(click.ParamType):  # type: ignore[type-arg]
    """The name of an encoding that Python has."""

    name = "encoding"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, as the program takes it; ends the program with wrong usage where it can't be."""
        try:
            return codecs.lookup(value).name
        except (LookupError, ValueError):  # ValueError: a NUL in it
            self.fail(f"there is no encoding {value!r}; try utf-8.", param, ctx)


class Focus(click.ParamType):  # type: ignore[type-arg]
    """Phrases with words of content, a comma between them; the language is parsed before it."""

    name = "words"
    envvar_list_splitter = ","  # of a variable, which click would split at white space

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, as the program takes it; ends the program with wrong usage where it can't be."""
        from articlecli.keypoints import focus_phrases

        code = ctx.params.get("language", languages.AUTO) if ctx else languages.AUTO
        try:
            focus_phrases(str(value), languages.load(code))
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class QuotesWanted(click.ParamType):  # type: ignore[type-arg]
    """One of the fields of `WantedQuotes`, which knows what is right."""

    def __init__(self, name: str) -> None:
        self.name = name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, as the program takes it; ends the program with wrong usage where it can't be."""
        try:
            QuotesRequest(**{self.name: value})
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)
