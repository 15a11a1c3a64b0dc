"""The penalised score of each unit: its best sentence's score, lowered where it says little, is torn, long or repeats.

The factors serve the reader. On CNN stories they cost some ROUGE, which benchmarks/README.md names.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from articlecli.core import Article, Sentence, fold, lazy_pattern
from articlecli.keypoints.openings import Fault
from articlecli.keypoints.units import ENUMERATOR, QUESTION_ENDS, Unit, is_torn
from articlecli.languages import Language
from articlecli.text import terms_of

_FAULT_FACTOR = 0.2  # for a sentence that opens with "He" or "But" and can't be mended
_PHRASE_FACTOR = 0.5  # for one that opens with "Since then": a reader understands more of it
_TORN_FACTOR = 0.02  # for one with a mark that has no partner: any whole unit is chosen before it
_QUOTED_FACTOR = 0.4  # for one that is all quotation: the digest's quotes show it again
_QUOTED = lazy_pattern(r"„[^„“”]*[“”]|[“\"][^“”\"]*[”\"]|”[^”]*”|«[^«»]*»|»[^«»]*«|「[^「」]*」")
_QUOTATION_MARKS = ("“", '"', "”", "«", "»", "「")  # one of which each match of _QUOTED has
_LONGEST_UNIT = 35  # words of several sentences: the score of a longer unit falls with their number
_ANNOUNCEMENT_FACTOR = 0.2  # for one that ends with a colon: it announces the words below, and says little itself
_ASKED_FACTOR = 0.02  # for one of an interviewer: any sentence of an answer is chosen before it
_QUESTION_FACTOR = 0.8  # for any other question: it says less than its answer; a smaller one costs ROUGE
_UNENDED_FACTOR = 0.4  # for one without a closing mark, or behind an item's mark: a caption, a line of furniture
_CLOSING_MARKS = ".!?…:;\"'“”‘’»«›‹)]。！？」』）．؟۔।॥։"
_FULL_LENGTH = 7  # words: a sentence with fewer says less, and its score falls with the square of their number

# A unit's score is multiplied by the probability that it doesn't lean, to this power. A power of 1 costs 0.2 of ROUGE-2
# on keypoints/dev, and this one nothing.
_LEANING_POWER = 0.5
MOST_LEANING = (
    0.45  # probability from which on a unit is shown only where little else is there; with less, entities are lost
)

# A sentence's score is multiplied by exp(-REDUNDANCY_WEIGHT * redundancy). The scorer `news` is trained with it.
# Chosen on keypoints/dev and stories of the training set.
REDUNDANCY_WEIGHT = 0.5
_SAME_STATEMENT = 0.5  # share of common terms: from it on, two sentences make the same statement
_SAME_STATEMENT_REDUNDANCY = 6.0  # redundancy of such a sentence: any other sentence is chosen before it

_END_MARKS = " .!?…:;,\"'“”‘’„«»。！？"
_MOST_COMPARED = 20  # stated points that a sentence is compared to; no newsroom states more
_SAME_WORDING = 0.75  # share of common terms: from it on, a sentence is the headline or the deck once more
_SAME_AS_HEADLINE = 0.6  # share of the headline's terms: from it on, a unit says the headline over again
_FEWEST_IN_HEADLINE = 3  # terms of a headline that says something; "Ann Weld" names a subject
_FEWEST_ADDED = 10  # terms that a unit adds to the headline, if it is worth showing below it
_REPEATED_FACTOR = 0.02  # for a unit that says what is shown already
_SAME_AS_STATED = 0.4  # share of a stated point's terms: from it on, a sentence repeats it; three of a typical seven


def penalised_scores(
    article: Article,
    sentences: Sequence[Sentence],
    units: Sequence[Unit],
    scores: Sequence[float],
    language: Language,
    *,
    stated: Sequence[frozenset[str]],
) -> dict[int, float]:
    """Returns each unit's penalised score by its index: `{0: 0.9, 2: 0.35}`.

    Units without words, and those that repeat the headline or the deck, are left out. `stated` has the terms of each
    stated point. The unit's opening isn't considered here.
    """
    passages = [passage.text for passage in (article.headline, article.deck) if passage]
    terms_above = [frozenset(terms_of(text, language)) for text in passages]
    above = set(map(_comparable, passages))
    asked = {question.start for question in article.questions}
    found = {}
    for i, unit in enumerate(units):
        members = sentences[unit.first : unit.last + 1]
        words = sum([sentence.words for sentence in members])
        repeats = (
            above and len(members) == 1 and (_repeats(members[0], terms_above) or _comparable(members[0].text) in above)
        )
        if not words or repeats:
            continue
        is_asked = bool(asked) and article.paragraphs[members[0].paragraph].start in asked
        penalised = max(scores[unit.first : unit.last + 1]) * _form_factor(article, members, words, is_asked=is_asked)
        if terms_above or stated:
            said = {term for sentence in members for term in sentence.terms}
            penalised *= _novelty(said, [*terms_above, *stated[:_MOST_COMPARED]]) if stated else 1.0
            if any(_says_again(said, above) for above in terms_above):
                penalised *= _REPEATED_FACTOR
        found[i] = penalised
    return found


def _form_factor(article: Article, members: Sequence[Sentence], words: int, *, is_asked: bool) -> float:
    """Returns the factor, from 0 to 1, for a unit's form: its length, its marks, whether it asks or announces.

    `is_asked` says that its paragraph is an interviewer's question.
    """
    factor = 1.0
    if words < _FULL_LENGTH:
        factor *= (words / _FULL_LENGTH) ** 2
    elif len(members) > 1 and words > _LONGEST_UNIT:
        factor *= _LONGEST_UNIT / words
    end = members[-1].text
    if end.endswith(":"):
        factor *= _ANNOUNCEMENT_FACTOR
    if is_asked:
        factor *= _ASKED_FACTOR
    if end.endswith(QUESTION_ENDS):
        factor *= _QUESTION_FACTOR
    text = article.source.text[members[0].start : members[-1].end]
    factor *= 1.0 - (1.0 - _QUOTED_FACTOR) * _quoted_share(text)
    if is_unended(end) or ENUMERATOR.match(text):
        factor *= _UNENDED_FACTOR
    if is_torn(text):
        factor *= _TORN_FACTOR
    return factor


def is_unended(text: str) -> bool:
    """Whether a text has no closing mark: an item of a list, a caption, a line of furniture."""
    return text[-1:] not in _CLOSING_MARKS


def _quoted_share(text: str) -> float:
    """Returns the share of a unit's characters, from 0 to 1, between quotation marks."""
    if not any(map(text.__contains__, _QUOTATION_MARKS)):
        return 0.0
    return sum(map(len, _QUOTED.findall(text))) / len(text)


def opening_factor(fault: Fault | None) -> float:
    """Returns the factor, from 0 to 1, for the score of a sentence whose opening has this fault."""
    if fault is None:
        return 1.0
    if fault == "description":
        return 1.0  # it's a clue of `leaning.py`
    return _PHRASE_FACTOR if fault == "phrase" else _FAULT_FACTOR


def leaning_factor(leaning: float) -> float:
    """Returns the factor, from 0 to 1, for the score of a unit that leans with this probability."""
    return float((1 - leaning) ** _LEANING_POWER)


def redundancy(terms: frozenset[str], shown: frozenset[str]) -> float:
    """Returns the redundancy of two sentences: their common terms as a share of all their terms; 6 from one half on."""
    both = len(terms & shown)
    share = both / (len(terms) + len(shown) - both) if both else 0.0
    return share if share < _SAME_STATEMENT else _SAME_STATEMENT_REDUNDANCY


def same_words(text: str, other: str) -> bool:
    """Whether two texts are equal, except for case, white space and the marks at their ends."""
    return _comparable(text) == _comparable(other)


def _comparable(text: str) -> str:
    return fold(text).casefold().strip(_END_MARKS)


def _repeats(sentence: Sentence, above: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence has nearly the same terms as the headline or the deck, whose terms are in `above`."""
    terms = set(sentence.terms)
    both = [(len(terms & shown), len(shown)) for shown in above] if terms else []
    return any(common >= _SAME_WORDING * (len(terms) + size - common) for common, size in both)


def _novelty(said: AbstractSet[str], shown: Sequence[frozenset[str]]) -> float:
    """Returns a factor from 0 to 1: 1 minus the largest share of a shown passage's terms that a unit repeats.

    From `_SAME_AS_STATED` on both say the same, and the factor is so low that any other unit is chosen before it.
    """
    repeated = max([len(terms & said) / len(terms) for terms in shown if terms], default=0.0)
    return 1 - repeated if repeated < _SAME_AS_STATED else _REPEATED_FACTOR * (1 - repeated)


def _says_again(said: AbstractSet[str], headline: frozenset[str]) -> bool:
    """Whether a unit with the terms `said` says a headline or a deck over again, and adds little."""
    both = len(said & headline)
    is_same = len(headline) >= _FEWEST_IN_HEADLINE and both >= _SAME_AS_HEADLINE * len(headline)
    return is_same and len(said) - both < _FEWEST_ADDED
