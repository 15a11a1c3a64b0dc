"""Finds the key points whose opening leans on a sentence that isn't shown: "He …", "But …".

Its lists don't depend on the rules of articlecli: pronouns, determiners such as "both", and connectives. A list of
exceptions has the openings that don't need the sentence before, each with its reason.
"""

import re
from collections.abc import Sequence

from articlecli.core.article import KeyPoint, Sentence
from articlecli.text.segmentation import sentence_at

_MARKS = r"[\"'“”‘’«»(\s—–-]*"
_PRONOUNS = "he she it they him them his her hers its their theirs this that these those"
_DETERMINERS = ("such", "both", "another", "others", "the former", "the latter", "the others?", "the two", "the pair")
_CONNECTIVE_PHRASES = (
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
_JUDGEMENTS = (
    "hard easy difficult important possible impossible clear unclear unlikely common rare time worth early late better "
    "best tempting good great nice"
)
_IT_IS = r"it(?:['’]s| is| was| will be| would be| may be| has been)(?: \w+){0,2}"
_EXCEPTIONS = (
    # "It" stands for what follows: "It is hard to say", "It's no secret that", "It was Marsh who", "It took years to"
    rf"{_IT_IS} (?:{_JUDGEMENTS.replace(' ', '|')}) (?:that|to|how|why|if|whether)\b",
    rf"{_IT_IS} (?:reported|announced|believed|said|estimated|expected|likely|true) (?:that|how|why|if|whether)\b",
    rf"{_IT_IS} (?:no (?:secret|surprise|wonder|coincidence|accident)|news to)\b",
    rf"{_IT_IS} (?-i:[A-Z])[\w '’]{{1,60}} (?:who|that)\b",
    rf"{_IT_IS} the (?:first|second|third|last) time\b",
    r"it (?:has been|is|['’]s been|wasn['’]t|was not)(?: \w+)? (?:\w+ (?:days|weeks|months|years) since|long before)\b",
    r"it (?:seems|seemed|appears|appeared|turns out|turned out|emerged)\b",
    r"it (?:comes|came) as\b|it (?:takes|took|will take|costs|cost) [^.;]{1,60} to\b",
    # A time, which the article's date tells: "This week", "These days"
    rf"this (?:past |coming )?(?:{_TIMES.replace(' ', '|')})\b|these days\b",
    # The sentence itself says who is meant: "Those who left", "Those living near the quay", "Both Marsh and Weld"
    r"those (?:who|whose|with|without|in|of|from|at|on|near|under|over|aged)\b|those \w+(?:ing|ed) \w+",
    r"both \S+ and\b|both (?:the|an?|in|(?-i:[A-Z])\S*)(?: \S+){1,6} and\b",
    # No pronoun: "That the plan failed surprised nobody". An office: "The former mayor". A number: "The two-year plan"
    r"that (?:the|an?|he|she|they|we)\b|the former (?!of\b|is\b|was\b|has\b)\w|the two-\w|the other day\b",
    # The second half follows: "Not only the mayor came, but"
    r"not only\b[^.]{1,400}\b(?:but|also|too)\b",
    # No connective: "So far", "Still in her teens", "Then-mayor", "However long", "Yet another", "Also known as"
    r"so (?:far|many|much|few|great|called)\b|so-called|then-|however (?:long|much|many|hard)\b|yet another\b",
    r"also known\b|still (?!the|an?|he|she|it|they|we|i|there|other|some|many)\w",
    # A preposition: "Instead of the plan", "Besides the plan", "In addition to the plan"
    r"instead of\b|besides (?:the|an?|his|her|\w+ing)\b|(?:in addition|in contrast|similarly) to\b|as a result of\b",
)


def unresolved(points: Sequence[KeyPoint], sentences: Sequence[Sentence]) -> list[KeyPoint]:
    """Returns the extracted points that open with an unresolved pronoun or connective.

    `points` are in the order in which they are shown. An opening is resolved where the sentence before is the point
    before. It is also resolved where the selection cut it from the point's text, or put a name in its place. In the
    first sentence of an article a pronoun, or "the two", counts as resolved, since nothing comes before it.
    """
    unresolved_points = []
    shown_before = None
    for point in points:
        i = sentence_at(sentences, point.start) if point.origin == "extracted" else None
        if i is not None and not (i > 0 and shown_before == i - 1) and leans(point.text, is_first=i == 0):
            unresolved_points.append(point)
        shown_before = i
    return unresolved_points


def leans(text: str, *, is_first: bool = False) -> bool:
    """Whether a point opens with a pronoun or a connective that needs the sentence before: "He …", "But …".

    In the article's first sentence (`is_first`) only connectives count.
    """
    if _EXCEPTION.match(text):
        return False
    return bool(_CONNECTIVE_OPENING.match(text)) or (not is_first and bool(_PRONOUN_OPENING.match(text)))


def _opening_pattern(words: str, after: str) -> re.Pattern[str]:
    return re.compile(rf"{_MARKS}(?:{words}){after}", re.IGNORECASE)


_PRONOUN_OPENING = _opening_pattern("|".join([*_PRONOUNS.split(), *_DETERMINERS]), r"\b")
_CONNECTIVE_OPENING = _opening_pattern("|".join([*_CONNECTIVES.split(), *_CONNECTIVE_PHRASES]), r"\b")
_EXCEPTION = _opening_pattern("|".join(_EXCEPTIONS), "")
