"""German: openings of sentences that need the sentence before them.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space. No opening can be cut: without its first part, the verb would stand first.
"""

from articlecli.languages._groups import SentenceOpenings
from articlecli.languages._language import by_first_word, word_list

OPENINGS = SentenceOpenings(
    contrasts=word_list("aber doch jedoch dennoch allerdings"),
    joining=by_first_word(
        (
            "aber doch denn dennoch jedoch allerdings trotzdem deshalb deswegen daher darum folglich somit demnach",
            r"\b",
        ),
        ("außerdem zudem ferner überdies darüber ebenso gleichzeitig stattdessen hingegen dagegen andererseits", r"\b"),
        ("sonst ansonsten vielmehr schließlich also so auch und oder", r"\b"),
    ),
    pronouns=by_first_word(
        ("er sie ihm ihn ihnen ihr ihre ihrer ihren ihrem sein seine seiner seinen seinem es", r"\b"),
        ("dies das diese dieser dieses diesen diesem jene jener jenes beide letztere letzterer", r" (?![A-ZÄÖÜ])"),
    ),
    determiners=by_first_word(
        ("dieser diese dieses diesen diesem jener jene jenes solche solcher solches", r"\b"),
    ),
    phrases=by_first_word(
        ("dabei dafür dagegen daher damit danach daneben daran darauf daraufhin daraus darin darüber darunter", r"\b"),
        ("davon davor dazu dort hier hierzu hierfür hierbei seitdem seither damals zuvor anschließend danach", r"\b"),
    ),
)
