"""Terminal safety: removes from a text all characters that a terminal would obey instead of showing them.

`clean` is applied to each text when it is read. `on_one_line` applies it to the names and messages that are shown.
"""

import re

from articlecli.core.patterns import lazy_pattern

# The characters that a terminal obeys, and those that are invisible. Each class has its reason and an example. Format
# characters that a script needs are kept: joiners (Persian, emoji), direction marks (Hebrew), signs around numbers.
_UNSAFE = lazy_pattern(
    # Strings that set a terminal's title or clipboard, or program it (OSC, DCS, SOS, PM, APC): ESC ]0;title BEL
    r"\x1b[PX^_\]][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    # The same strings after a C1 control, which some terminals obey in UTF-8 too: U+009D 0;title U+009C
    r"|[\x90\x98\x9d-\x9f][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    # Colours, which can hide text, and cursor moves, which can overwrite text (CSI): ESC [31m
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    # Resets and changes of the character set, which make a terminal unusable: ESC c
    r"|\x1b[ -/]*[0-~]?"
    # The other C0 and C1 controls: they ring, overwrite shown text, or make the terminal send an answer: BEL
    r"|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
    # Embeddings, overrides and isolates of a direction: the shown order differs from the stored one (Boucher and
    # Anderson 2021, "Trojan Source"), and an unclosed one reverses the text after it: U+202E
    r"|[\u202a-\u202e\u2066-\u2069]"
    # Blanks and hints without width, which split words that look whole: U+200B
    r"|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]"
    # Deprecated formats, annotations, tags, and formats of shorthand and music, which can hide a text: U+E0041
    r"|[\u206a-\u206f\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
# Unusual line breaks, and the "\r" before a "\n". Each is replaced by one code point, so that no offset moves.
_LINE_BREAKS = {**dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), "\n"), 0x0D: " "}
_SURROGATES = lazy_pattern("[\ud800-\udfff]")
# Any character that `clean` changes. Few texts hold one, so this test saves time.
_UNCLEAN = lazy_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """Returns the text without the characters that a terminal obeys, and without most invisible ones.

    Unusual line breaks become newlines, and surrogates become U+FFFD. A text in which nothing is removed keeps its
    length, so that offsets point into the text as it was given.
    """
    if text.replace("\n", "").isprintable() or not _UNCLEAN.search(text):  # all such characters are unprintable
        return text
    text = _SURROGATES.sub("\ufffd", text)
    text = re.sub(r"\r(?!\n)", "\n", text).translate(_LINE_BREAKS)
    return _UNSAFE.sub("", text)


def on_one_line(text: str) -> str:
    """Returns a name or a message as one safe line, since a file's name can be as harmful as its text."""
    return " ".join(clean(text).split())
