"""The command line: options in, an exit status out.

`article.py` is the command that digests articles, and `batch.py` the one that digests corpora. `options.py` lists the
options, and `settings.py` reads what is set beforehand. `streams.py`, `terminal.py`, `pager.py` and `progress.py` deal
with the place where the output goes. `click_alone.py` imports click, before any other module does.
"""

from articlecli.cli import click_alone as click_alone  # before the others import click
from articlecli.cli.article import command, main

__all__ = ["command", "main"]
