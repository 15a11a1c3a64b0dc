"""Derives a headline for an article without one: the lead, or the most telling key point.

A sentence is kept whole where it isn't too long, since there is no parser to tell which of its words it can do without.
"""

from collections.abc import Sequence

from articlecli.core import Article, KeyPoint, Sentence, fold, lazy_pattern
from articlecli.keypoints.penalties import same_words
from articlecli.keypoints.units import QUESTION_ENDS, is_torn
from articlecli.languages import Language
from articlecli.text import sentence_at, terms_of

# Of 700 leads of CNN 98 in 100 have no more than so many words, which fill four lines of a screen at most. A shorter
# headline must be cut, and half of the leads that were cut behind 24 words had lost their verb or its object.
_LONGEST = 45
_SHORTEST = 20  # words before a cut
_FEWEST_WITH_BLANKS = 8  # words between blanks; a long sentence with fewer is of a script without blanks
_LONGEST_WORDS_WITHOUT_BLANKS = 24
_LONGEST_WITHOUT_BLANKS = 60  # characters; the words of some scripts have no blanks between them
_CLAUSE_END = lazy_pattern(r"[,;:،؛]\s+(?P<next>[^\W\d_]+)|\s(?:--|[–—])\s")
_WORD = lazy_pattern(r"(?<=\w) (?P<next>[^\W\d_]+)")
_LAST_WORD = lazy_pattern(r"\s(?P<word>\S+)$")
_MARKS = ",;:،؛–—-"
_MARK_WITHOUT_BLANK = lazy_pattern("[，；：、]")
_FINAL_STOPS = " .。．।۔"
_ASIDE = lazy_pattern(r",\s+(?P<next>[^\W\d_]+)")
_SAME = 0.7  # share of a point's terms: from it on, a headline made of them has said the point
_FEWEST = 5  # words of a sentence that says what an article is about


def lead_headline(article: Article, sentences: Sequence[Sentence], language: Language) -> str | None:
    """Returns the lead, the first sentence with a word in it, as a headline; None if it says nothing.

    A question, a greeting and what an interviewer says say nothing.
    """
    lead = next(sentence for sentence in sentences if sentence.words)
    return shortened(lead, language) if _says_something(lead, article) else None


def derived_headline(
    article: Article, sentences: Sequence[Sentence], points: Sequence[KeyPoint], language: Language
) -> str:
    """Returns a headline made of the words of one sentence of an article.

    It is the lead if that says something. Else it is the extracted point that has the most terms in common with the
    others.
    """
    if headline := lead_headline(article, sentences, language):
        return headline
    chosen = [sentences[sentence_at(sentences, point.start)] for point in points if point.origin == "extracted"]
    telling = [sentence for sentence in chosen if _says_something(sentence, article)]
    lead = next(sentence for sentence in sentences if sentence.words)
    return shortened(max(telling, key=lambda sentence: _shared(sentence, chosen), default=lead), language)


def without_repetition(
    points: list[KeyPoint], headline: str, sentences: Sequence[Sentence], language: Language
) -> list[KeyPoint]:
    """Returns the points without those that a derived headline has nearly all terms of."""
    shown = frozenset(terms_of(headline, language))
    return [point for point in points if not (same_words(point.text, headline) or _is_said(point, shown, sentences))]


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

    A sentence with more than 45 words is cut, and "…" says so: before a subordinate clause ("…, as the town had hoped",
    "… after it rained") or at a dash, if at least twenty words stay; or else after 45 words. Text without blanks is cut
    at a mark before 60 characters.
    """
    words = fold(sentence.text).split()
    if len(words) < _FEWEST_WITH_BLANKS and sentence.words > _LONGEST_WORDS_WITHOUT_BLANKS:
        return _shortened_without_blanks(" ".join(words))
    if len(words) <= _LONGEST:
        return " ".join(words).rstrip(_FINAL_STOPS)
    opening = " ".join(words[:_LONGEST])
    for cuts in (_cuts_at_marks(opening, language), _cuts_at_clauses(opening, language)):
        fitting = [cut for cut in cuts if len(opening[:cut].split()) >= _SHORTEST and not is_torn(opening[:cut])]
        if fitting:
            return f"{opening[: fitting[-1]]} …"
    return f"{_without_open_end(opening, language)} …"


def _without_open_end(opening: str, language: Language) -> str:
    """Returns the words without those at their end that belong to the next: "and", "of the"."""
    while (last := _LAST_WORD.search(opening)) and last["word"].lower() in language.words.function_words:
        opening = opening[: last.start()].rstrip(_MARKS).rstrip()
    return opening.rstrip(_MARKS)


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
