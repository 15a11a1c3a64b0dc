"""Counts the key points that can't be read alone for how they open, whatever the selection thinks of them.

The words are a plain list of its own: pronouns, "such" and "both", connectives. What is taken off it has its reason.
"""

import re
from collections.abc import Sequence

from articlecli.core.article import KeyPoint, Sentence
from articlecli.text.segmentation import sentence_at

_MARKS = r"[\"'“”‘’«»(\s—–-]*"
_PRONOUNS = "he she it they him them his her hers its their theirs this that these those"
_DETERMINERS = ("such", "both", "another", "others", "the former", "the latter", "the others?", "the two", "the pair")
_JOINING_PHRASES = (
    *("not only", "on the other hand", "on the contrary", "in addition", "as a result", "for example", "for instance"),
    *("in contrast", "by contrast", "in fact", "in turn", "in other words", "at the same time", "in the meantime"),
    *("after all", "of course", "even so", "that said"),
)
_CONNECTIVES = (
    "and but or nor so yet still also then thus hence however clearly meanwhile moreover furthermore therefore "
    "nevertheless nonetheless instead otherwise besides likewise similarly conversely consequently accordingly "
    "additionally indeed"
)

_TIMES = (
    "morning afternoon evening week weekend month year season spring summer autumn fall winter time decade century "
    "monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december"
)
_JUDGED = (
    "hard easy difficult important possible impossible clear unclear unlikely common rare time worth early late better "
    "best tempting good great nice"
)
_IT_IS = r"it(?:['’]s| is| was| will be| would be| may be| has been)(?: \w+){0,2}"
_RESOLVED = (
    # It stands for what follows: "It is hard to say", "It's no secret that", "It was Marsh who", "It took years to"
    rf"{_IT_IS} (?:{_JUDGED.replace(' ', '|')}) (?:that|to|how|why|if|whether)\b",
    rf"{_IT_IS} (?:reported|announced|believed|said|estimated|expected|likely|true) (?:that|how|why|if|whether)\b",
    rf"{_IT_IS} (?:no (?:secret|surprise|wonder|coincidence|accident)|news to)\b",
    rf"{_IT_IS} (?-i:[A-Z])[\w '’]{{1,60}} (?:who|that)\b",
    rf"{_IT_IS} the (?:first|second|third|last) time\b",
    r"it (?:has been|is|['’]s been|wasn['’]t|was not)(?: \w+)? (?:\w+ (?:days|weeks|months|years) since|long before)\b",
    r"it (?:seems|seemed|appears|appeared|turns out|turned out|emerged)\b",
    r"it (?:comes|came) as\b|it (?:takes|took|will take|costs|cost) [^.;]{1,60} to\b",
    # It is a time, which the date tells: "This week", "These days"
    rf"this (?:past |coming )?(?:{_TIMES.replace(' ', '|')})\b|these days\b",
    # The sentence itself says who: "Those who left", "Those living near the quay", "Both Marsh and Weld"
    r"those (?:who|whose|with|without|in|of|from|at|on|near|under|over|aged)\b|those \w+(?:ing|ed) \w+",
    r"both \S+ and\b|both (?:the|an?|in|(?-i:[A-Z])\S*)(?: \S+){1,6} and\b",
    # No pronoun: "That the plan failed surprised nobody". An office: "The former mayor". A number: "The two-year plan"
    r"that (?:the|an?|he|she|they|we)\b|the former (?!of\b|is\b|was\b|has\b)\w|the two-\w|the other day\b",
    # The other half follows: "Not only the mayor came, but"
    r"not only\b[^.]{1,400}\b(?:but|also|too)\b",
    # No connective: "So far", "Still in her teens", "Then-mayor", "However long", "Yet another", "Also known as"
    r"so (?:far|many|much|few|great|called)\b|so-called|then-|however (?:long|much|many|hard)\b|yet another\b",
    r"also known\b|still (?!the|an?|he|she|it|they|we|i|there|other|some|many)\w",
    # A preposition: "Instead of the plan", "Besides the plan", "In addition to the plan"
    r"instead of\b|besides (?:the|an?|his|her|\w+ing)\b|(?:in addition|in contrast|similarly) to\b|as a result of\b",
)


def unresolved(points: Sequence[KeyPoint], sentences: Sequence[Sentence]) -> list[KeyPoint]:
    """The extracted points, of those shown in order, that open with an unresolved pronoun or connective.

    It is resolved where the point shown just before is the sentence before, and where the words shown have it cut or
    named. Before an article's first sentence there is nothing that a pronoun could stand for, or "the two".
    """
    found = []
    shown_before = None
    for point in points:
        i = sentence_at(sentences, point.start) if point.origin == "extracted" else None
        if i is not None and not (i > 0 and shown_before == i - 1) and leans(point.text, is_first=i == 0):
            found.append(point)
        shown_before = i
    return found


def leans(text: str, *, is_first: bool = False) -> bool:
    """Whether a point's first words make one ask what was said before."""
    if _STANDS.match(text):
        return False
    return bool(_JOINS.match(text)) or (not is_first and bool(_STANDS_FOR.match(text)))


def _any(words: str, after: str) -> re.Pattern[str]:
    return re.compile(rf"{_MARKS}(?:{words}){after}", re.IGNORECASE)


_STANDS_FOR = _any("|".join([*_PRONOUNS.split(), *_DETERMINERS]), r"\b")
_JOINS = _any("|".join([*_CONNECTIVES.split(), *_JOINING_PHRASES]), r"\b")
_STANDS = _any("|".join(_RESOLVED), "")
