"""Terminal safety: of a text, a file's name or a message, nothing that a terminal would obey instead of showing it.

One function, `clean`, is applied to each text when it is read, and by `on_one_line` to whatever else is shown.
"""

import re

# What a terminal would act on, and what nobody sees; with each class why it goes, and an example. Format characters
# that a script needs stay: joiners (Persian, emoji), the marks of a direction (Hebrew), the signs around numbers.
_UNSAFE = (
    # Strings that set a terminal's title or clipboard, or program it (OSC, DCS, SOS, PM, APC): ESC ]0;title BEL
    r"\x1b[PX^_\]][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    # The same, opened by one C1 byte, which some terminals take in UTF-8 too: U+009D 0;title U+009C
    r"|[\x90\x98\x9d-\x9f][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    # Colours, which hide text, and moves of the cursor, which write over others (CSI): ESC [31m
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    # Resets and other character sets, which leave a terminal useless: ESC c
    r"|\x1b[ -/]*[0-~]?"
    # The other C0 and C1 controls, which ring, go back over what was shown, or have the terminal answer: BEL
    r"|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
    # Embeddings, overrides and isolates of a direction: what is seen isn't what is read (Boucher and Anderson 2021,
    # "Trojan Source"), and one that isn't closed turns what follows: U+202E
    r"|[\u202a-\u202e\u2066-\u2069]"
    # Blanks and hints without width, which part words that look whole: U+200B
    r"|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]"
    # Deprecated formats, annotations, tags, and formats of shorthand and music: a text in them goes unseen: U+E0041
    r"|[\u206a-\u206f\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
# Line breaks of one code point each, so that changing them moves no offset.
_LINE_BREAKS = {**dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), "\n"), 0x0D: " "}
_SURROGATES = "[\ud800-\udfff]"
# Any of all these; few texts hold one.
_UNCLEAN = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """The text without anything that a terminal obeys instead of showing.

    Keeps the length of a text that holds none of it, so that offsets point into the text as it was given.
    """
    if not re.search(_UNCLEAN, text):
        return text
    text = re.sub(_SURROGATES, "\ufffd", text)
    text = re.sub(r"\r(?!\n)", "\n", text).translate(_LINE_BREAKS)
    return re.sub(_UNSAFE, "", text)


def on_one_line(text: str) -> str:
    """A name or a message, safe to show: a file's name is no more to be trusted than its text."""
    return " ".join(clean(text).split())
