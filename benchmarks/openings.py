"""Whether a key point can be read alone, as far as its opening goes."""

import re
from collections.abc import Collection

from articlecli import segmentation
from articlecli.article import KeyPoint
from benchmarks.stages import LANGUAGE, Prepared

_LEANING = re.compile(r"[\"'“‘«]?\s*" + LANGUAGE.dangling, re.IGNORECASE)


def is_unresolved(point: KeyPoint, article: Prepared, shown: Collection[KeyPoint]) -> bool:
    """Whether a point opens with a pronoun or a connective ("He", "But") and the sentence before it isn't shown.

    A simple measure: a pronoun that its own sentence explains counts as unresolved, and so does "that" of any kind.
    """
    at = segmentation.sentence_at(article.sentences, point.start)
    before = article.sentences[at - 1].start if at else None
    return bool(_LEANING.match(point.text)) and all(other.start != before for other in shown)
