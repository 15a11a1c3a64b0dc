"""Reads the page in an e-mail. It takes from it what isn't its writer's, as `_mail_text` does for a plain text."""

from typing import Any

from articlecli.core import ArticleError, Source
from articlecli.parsers import html
from articlecli.parsers._fragment import read_fragment
from articlecli.parsers._mail_message import Mail
from articlecli.parsers._mail_text import is_furniture
from articlecli.parsers._page_blocks import page_blocks
