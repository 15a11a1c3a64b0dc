"""`python -m articlecli` is the command."""

from articlecli.cli import main

if __name__ == "__main__":  # and not where a process that it starts loads it
    main()
