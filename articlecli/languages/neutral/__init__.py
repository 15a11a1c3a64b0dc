"""A language without a folder of its own: sentence ends by the marks of all scripts, and words by the script.

`language("sw")` gives the Language of any ISO 639-1 code. It names no speakers and has no lists of words besides a few
abbreviations. `sentences.py` and `words.py` hold what differs between codes.
"""

from functools import cache

from articlecli.languages._language import Language
from articlecli.languages.neutral.sentences import sentences
from articlecli.languages.neutral.words import stemmer, words


@cache
def language(code: str) -> Language:
    """Returns the language of an ISO 639-1 code, with what is known of it."""
    return Language(code=code, stemmer=stemmer(code), words=words(code), sentences=sentences(code))
