"""Ukrainian: its dates, and the lines of an article's head and foot."""

from articlecli.languages._groups import Articles

ARTICLES = Articles()
