"""Derives a headline for an article without one: from the lead, or from the most telling key point."""

from collections.abc import Sequence

from articlecli.core import Article, KeyPoint, Sentence, fold, lazy_pattern
from articlecli.keypoints.penalties import same_words
from articlecli.keypoints.units import QUESTION_ENDS, is_torn
from articlecli.languages import Language
from articlecli.text import sentence_at, terms_of

_LONGEST = 24  # words
_SHORTEST = 8  # words before a cut: fewer may be a subject without its verb
_LONG = 15  # words before a cut at a phrase
_LONGEST_WITHOUT_BLANKS = 60  # characters; the words of some scripts have no blanks between them
_CLAUSE_END = lazy_pattern(r"[,;:،؛]\s+(?P<next>[^\W\d_]+)|\s(?:--|[–—])\s")
_WORD = lazy_pattern(r"(?<=\w) (?P<next>[^\W\d_]+)")
_PHRASE_END = lazy_pattern(r"[,;:،؛](?=\s)|(?<=\w) (?P<next>[^\W\d_]+)(?=\s)|(?<=\w) (?P<elided>[^\W\d_]+['’])(?=\w)")
_MARK_WITHOUT_BLANK = lazy_pattern("[，；：、]")
_FINAL_STOPS = " .。．।۔"
_ASIDE = lazy_pattern(r",\s+(?P<next>[^\W\d_]+)")
_SAME = 0.7  # share of a point's terms: from it on, a headline made of them has said the point
_FEWEST = 5  # words of a sentence that says what an article is about


def derived_headline(
    article: Article, sentences: Sequence[Sentence], points: Sequence[KeyPoint], language: Language
) -> str:
    """Returns a headline made of the words of one sentence of an article.

    It is the lead, the first sentence with a word in it, if that says something: if it is no question, no greeting and
    nothing that an interviewer says. Else it is the extracted point that has the most terms in common with the others.
    """
    lead = next(sentence for sentence in sentences if sentence.words)
    if _says_something(lead, article):
        return shortened(lead, language)
    chosen = [sentences[sentence_at(sentences, point.start)] for point in points if point.origin == "extracted"]
    telling = [sentence for sentence in chosen if _says_something(sentence, article)]
    return shortened(max(telling, key=lambda sentence: _shared(sentence, chosen), default=lead), language)


def without_repetition(
    points: list[KeyPoint], headline: str, sentences: Sequence[Sentence], language: Language
) -> list[KeyPoint]:
    """Returns the points without those that a derived headline has nearly all terms of, if others remain."""
    shown = frozenset(terms_of(headline, language))
    others = [point for point in points if not (same_words(point.text, headline) or _is_said(point, shown, sentences))]
    return others or points


def _is_said(point: KeyPoint, shown: frozenset[str], sentences: Sequence[Sentence]) -> bool:
    """Whether `shown` has nearly all terms of the sentences of an extracted point."""
    if point.origin != "extracted":
        return False
    first, last = sentence_at(sentences, point.start), sentence_at(sentences, point.end - 1)
    terms = {term for sentence in sentences[first : last + 1] for term in sentence.terms}
    return bool(terms) and len(terms & shown) >= _SAME * len(terms)


def _says_something(sentence: Sentence, article: Article) -> bool:
    if sentence.words < _FEWEST or sentence.text.endswith(QUESTION_ENDS):
        return False
    return article.paragraphs[sentence.paragraph] not in article.questions


def _shared(sentence: Sentence, chosen: Sequence[Sentence]) -> int:
    """Returns the number of a sentence's terms that other chosen sentences have, too."""
    others = {term for other in chosen if other is not sentence for term in other.terms}
    return len(others.intersection(sentence.terms))


def shortened(sentence: Sentence, language: Language) -> str:
    """Returns the text of a sentence without its full stop.

    A sentence with more than 24 words is cut before a subordinate clause ("…, as the town had hoped", "… after it
    rained") or at a dash, if at least eight words stay; or else before a phrase, if at least fifteen do. One without
    such a place is cut after 24 words, and ends with "…". Text without blanks is cut at a mark before 60 characters.
    """
    words = fold(sentence.text).split()
    if len(words) < _SHORTEST and sentence.words > _LONGEST:
        return _shortened_without_blanks(" ".join(words))
    if len(words) <= _LONGEST:
        return " ".join(words).rstrip(_FINAL_STOPS)
    opening = " ".join(words[:_LONGEST])
    for cuts, fewest in (
        (_cuts_at_marks(opening, language), _SHORTEST),
        (_cuts_at_clauses(opening, language), _SHORTEST),
        (_cuts_at_phrases(opening, language), _LONG),
    ):
        fitting = [cut for cut in cuts if len(opening[:cut].split()) >= fewest and not is_torn(opening[:cut])]
        if fitting:
            return opening[: fitting[-1]]
    return f"{opening} …"


def _shortened_without_blanks(text: str) -> str:
    """Returns the text before the last mark among its first 60 characters, or these characters and "…"."""
    if len(text) <= _LONGEST_WITHOUT_BLANKS:
        return text.rstrip(_FINAL_STOPS)
    opening = text[:_LONGEST_WITHOUT_BLANKS]
    cuts = [found.start() for found in _MARK_WITHOUT_BLANK.finditer(opening)]
    fitting = [cut for cut in cuts if cut >= _LONGEST_WITHOUT_BLANKS // 3 and not is_torn(opening[:cut])]
    return opening[: fitting[-1]] if fitting else f"{opening}…"


def _cuts_at_marks(opening: str, language: Language) -> list[int]:
    """Returns the offsets of the dashes, and of the commas before a subordinate clause."""
    return [
        found.start()
        for found in _CLAUSE_END.finditer(opening)
        if found["next"] is None or found["next"].lower() in language.words.subordinators
    ]


def _cuts_at_clauses(opening: str, language: Language) -> list[int]:
    """Returns the offsets before clauses without a comma, but not before a condition, nor behind a relative clause."""
    words = language.words
    opens = (words.subordinators & words.clause_introducers) - language.cuts.qualifiers - words.prepositions
    aside = _ASIDE.search(opening)
    relative = aside is not None and aside["next"].lower() in words.relatives
    return [found.start() for found in _WORD.finditer(opening) if found["next"] in opens and not relative]


def _cuts_at_phrases(opening: str, language: Language) -> list[int]:
    """Returns the offsets of the marks, and before the prepositions and conjunctions that hardly bind: "in", "and"."""
    words = language.words
    opens = (words.prepositions - words.noun_links) | words.conjunctions
    found = _PHRASE_END.finditer(f"{opening} ")
    return [
        each.start()
        for each in found
        if not (word := each["next"] or each["elided"]) or word.replace("’", "'") in opens
    ]
