"""The abilities of the terminal, as the environment's variables tell them: width, colours, links."""

import os
import re

from articlecli.core import lazy_pattern

# The address names the host. Without it, a terminal would take another machine's file for its own. Editors read the
# line from the fragment (kitty's convention); VS Code has addresses of its own.
_LINK = "file://{host}{path}#{line}"
_VSCODES_LINK = "vscode://file{path}:{line}"

_USUAL_WIDTH = 80  # columns, if there is no terminal
_LINKING_TERMS = lazy_pattern(r"xterm-(kitty|ghostty)|alacritty|foot|wezterm|contour|rio")
_LINKING_PROGRAMS = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal", "mintty")
# The first versions that have links, by their release notes: VTE 0.50 (GNOME's and others), Konsole 20.12.
_LINKING_VERSIONS = {"VTE_VERSION": 5000, "KONSOLE_VERSION": 201200}


def width() -> int:
    """Returns the number of columns: COLUMNS if it is a number above 0, else the terminal's, else 80."""
    columns = os.environ.get("COLUMNS", "")
    if re.fullmatch(r"0*[1-9][0-9]{0,8}", columns):
        return int(columns)
    for descriptor in (1, 2, 0):  # with `| less`, standard error is still the terminal
        try:
            found = os.get_terminal_size(descriptor).columns
        except OSError:
            continue
        if found > 0:
            return found
    return _USUAL_WIDTH


def wants_color(choice: str, is_terminal: bool) -> bool:
    """Whether to use colours: by --color, else NO_COLOR (no-color.org), else FORCE_COLOR, else on a terminal only."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_terminal and os.environ.get("TERM") != "dumb")


def link() -> str | None:
    """Returns the form of an address for links (OSC 8) to a line of a file; None if the terminal has no links."""
    if not _has_links():
        return None
    return _VSCODES_LINK if os.environ.get("TERM_PROGRAM") == "vscode" else _LINK


def _has_links() -> bool:
    """Whether the terminal has links, by its name and version. FORCE_HYPERLINK, a common variable, overrides both."""
    environment = os.environ
    if forced := environment.get("FORCE_HYPERLINK"):
        return forced != "0"
    term = environment.get("TERM", "")
    # screen and tmux inherit the variables of the terminal around them.
    if term == "dumb" or term.startswith(("screen", "tmux", "linux")):
        return False
    if _LINKING_TERMS.fullmatch(term) or environment.get("TERM_PROGRAM") in _LINKING_PROGRAMS:
        return True
    if any(name in environment for name in ("WT_SESSION", "DOMTERM")):
        return True
    versions = ((environment.get(name, ""), least) for name, least in _LINKING_VERSIONS.items())
    return any(version.isdecimal() and int(version) >= least for version, least in versions)
