"""`python -m articlecli` is the command."""

from articlecli.cli import main

main()
