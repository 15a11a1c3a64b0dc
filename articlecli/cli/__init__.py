"""The command line."""

from articlecli.cli.article import command as command
from articlecli.cli.article import main as main
from articlecli.cli.article import program as program
