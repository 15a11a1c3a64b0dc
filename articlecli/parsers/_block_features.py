"""The features by which a block's role is told: first those of its form and place, then those of its words.

A feature is a string such as "end=." or "code=H below=P". `_role_sequence` adds up what each of them says for each role.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.languages import CAPITAL, Language
from articlecli.parsers import _dates
from articlecli.parsers._blocks import Block, ends_with_mark, line_pattern
from articlecli.parsers._bylines import byline_name
from articlecli.parsers._datelines import opening_dateline

LONG = 40  # words; of a longer block only the form counts, and the first words

_BODY = 20  # words of a block that is surely running text where it ends with a mark
_SHORT = 12  # words of the longest line that may be a heading
_SIZES = (1, 2, 3, 5, 8, 12, 20, 40, 80)  # words: the upper bounds of the classes of length
_NEAR = 3  # blocks below and above in which a line's words are looked for
_WINDOW = 3000  # characters of them
_CONTENT = 4  # letters of a word that is looked for
_OPENED = 400  # characters of a block that are looked at
_FEW = 3
_CLEARLY = 1.5  # times as many words
_FAR = 3  # blocks below a question

# The label before a turn: "Ann Lee:", "THE COURT:", "[12:01] ann:", "21:00 <ann>", "OAST (softly).", "Q.", "P-"
_TIME = r"(?:\[[\d/.,:\- ]{4,22}(?: ?[APap]\.?[Mm]\.?)?\]|\d\d?:\d\d(?::\d\d)?)"
_LABEL = re.compile(
    rf"(?:{_TIME} ?)?(?:<[@+ ]?(?P<nick>[^<>\s]{{1,20}})>:?|(?P<name>(?:{CAPITAL}|[a-z@])[^:?!“”\"<>]{{0,45}}?)(?: \([^()]{{1,40}}\))?:"
    rf"|(?P<actor>{CAPITAL}[A-Z]+(?:[ .'’-]+{CAPITAL}[A-Z]+){{0,2}})(?: \([^()]{{1,40}}\))?\.)\s"
)
_LETTER = re.compile(r"(?P<letter>[A-Z])(?:[.:]|[-–—])\s+\S")
_BARE_LETTER = re.compile(rf"(?P<letter>[A-Z])\s+(?=[A-Z“\"])")
_LONGEST_LABEL = 80  # characters, with a time before it
_MOST_IN_LABEL = 5  # blanks
_STAMP = re.compile(r"\[?\d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[apAP]\.?[mM]\.?)?\b")
_NUMBER = re.compile(r"(?:\(?(?:\d{1,2}|[A-Z]|[IVX]{1,5}|[a-z])[.)]|§ ?\d+|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}) ")
_SECOND = re.compile(r"[^\W\d_]{3}[.!?][”\"’)]? +[“\"‘(]?[A-Z0-9]")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|\b\w+\.(?:com|org|net|co\.\w\w)\b")
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_FIGURES = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\b\d{1,2}[:.]\d\d\b")
_SEPARATOR = re.compile(r" [|/›»>·•–—-] |[»›→▸|]|\S[|•·]\S")
_BRACKETED = re.compile(r"[(\[].*[)\]]\.?")
_MADE_BY = re.compile(r"\([^()]{2,60}/[^()]{2,60}\)$|[^\W\d_]/[^\W\d_]")
_MARKS = "\"'“”‘’«».,;:!?()[]…*_"
_SHARE = ("few", "some", "half", "most")  # of a line's words
_DASHES = ("—", "–", "-", "― ")
_OPENING_MARKS = ("“", '"', "‘", "'", "«", "„")
_CLOSING_MARKS = ("”", '"', "’", "'", "»")


class Form(NamedTuple):
    """What is looked up more than once of a block: its words, the class of its form, and the label of a turn."""

    words: list[str]
    code: str
    label: str = ""


class Outline(NamedTuple):
    """What is known of a text as a whole: its forms, the bounds of its running text, and how people speak in it."""

    forms: Sequence[Form]
    first: int  # index of the first block that is surely running text
    last: int  # index of the last one
    labels: Mapping[str, int]  # how often a label stands before a turn
    askers: frozenset[str]  # labels whose turns mostly end with a question mark
    manner: str  # "turns" where labels come back, "asks" where questions stand alone and ask "you"
    body: str  # the beginning of the running text in lower case


def block_features(blocks: Sequence[Block], language: Language) -> Iterator[list[str]]:
    """Yields the features of each block of a text, in order."""
    outline = _outline(blocks, language)
    seen: set[str] = set()
    since = _FAR
    for i, (block, form) in enumerate(zip(blocks, outline.forms, strict=True)):
        found = [f"code={form.code}", f"markup={block.role} {form.code}"]
        found += _place_features(blocks, outline, i)
        if outline.manner:
            since = 0 if form.code == "Q" else min(since + 1, _FAR)
            found.append(f"manner={outline.manner} {form.code} {since}")
        if form.label:
            asks = form.label in outline.askers or form.label.lower() in language.quotations.question_labels
            found.append(f"label={min(outline.labels[form.label], _FEW)} {form.label.isupper()} {asks}")
        found += _form_features(block, form, language)
        if len(form.words) <= LONG:
            found += _short_features(block, form, _zone(outline, i), language)
            if form.code not in "PT":
                found.append(f"shared={_shared(blocks, outline, i, language)} {form.code}")
            if block.text in seen:
                found.append("repeated")
            seen.add(block.text)
        yield found


def _outline(blocks: Sequence[Block], language: Language) -> Outline:
    letters = {letter.upper() for letter in language.quotations.question_labels if len(letter) == 1}
    has_letters = sum(block.text[:1] in letters and block.text[1:2] == " " for block in blocks) > 1
    forms = [_form(block, has_letters=has_letters) for block in blocks]
    labels = Counter(form.label for form in forms if form.label)
    asking = Counter(form.label for form, block in zip(forms, blocks, strict=True) if block.text.endswith("?"))
    askers = frozenset(label for label, count in labels.items() if count > 1 and asking[label] > count / 2)
    bodies = [i for i, form in enumerate(forms) if form.code in "PT"] or [
        i for i, form in enumerate(forms) if form.code in "SIL"
    ]
    first, last = (bodies[0], bodies[-1]) if bodies else (0, len(forms) - 1)
    you = line_pattern(language.words.second_person)
    asked = sum(form.code == "Q" and you.search(block.text) is not None for form, block in zip(forms, blocks, strict=True))
    turns = sum(count for count in labels.values() if count > 1)
    manner = "turns" if turns > len(forms) / 4 else "asks" if asked >= _FEW else "labels" if turns else ""
    body = " ".join(block.text[: _WINDOW // _NEAR] for block in blocks[first : first + _NEAR]).lower()
    return Outline(forms, first, last, labels, askers, manner, body)


def _form(block: Block, *, has_letters: bool) -> Form:
    text = block.text
    words = text[:_OPENED].split() if len(text) > _OPENED else text.split()
    size = block.words if len(text) > _OPENED else len(words)
    label = _label(text, has_letters=has_letters)
    ended = ends_with_mark(text)
    if label and (size > 2 or not ended):
        code = "L"
    elif text.endswith(("?", "?”", '?"')) and size <= LONG:
        code = "Q"
    elif text.endswith(":"):
        code = "C"
    elif ended:
        code = "P" if size >= _BODY else "S"
    else:
        code = "H" if size <= _SHORT else "M" if size <= LONG else "T"
    return Form(words, code, label)


def _label(text: str, *, has_letters: bool) -> str:
    """Returns the label before a turn, or "". A letter without a mark is one only where the text has several of them."""
    found = _LABEL.match(text, 0, _LONGEST_LABEL) or _LETTER.match(text, 0, _LONGEST_LABEL)
    if not found and has_letters:
        found = _BARE_LETTER.match(text, 0, _LONGEST_LABEL)
    label = found[found.lastgroup or 0] if found else ""
    return label if label.count(" ") <= _MOST_IN_LABEL else ""


def _place_features(blocks: Sequence[Block], outline: Outline, i: int) -> Iterator[str]:
    forms, first, last = outline.forms, outline.first, outline.last
    code = forms[i].code
    above = forms[i - 1].code if i else "^"
    below = forms[i + 1].code if i + 1 < len(forms) else "$"
    yield f"above={above} {code}"
    yield f"below={below} {code}"
    yield f"around={above}{code}{below}"
    if code not in "PT":
        yield f"next={below}{forms[i + 2].code if i + 2 < len(forms) else '$'} {code}"
        yield f"run={_run(blocks, forms, i)} {code}"
    zone = _zone(outline, i)
    yield f"zone={zone} {code}"
    if zone == "a":
        yield f"top={min(i, 4)} {code}"
        yield f"before={min(first - i, 4)} {code}"
        yield f"sizes={_longer(blocks, i - 1, i)}{_longer(blocks, i, i + 1)} {code}"
    elif zone == "z":
        yield f"behind={min(i - last, 6)} {code}"
        yield f"left={min(len(forms) - 1 - i, 3)} {code}"
    elif i - first < _FEW:
        yield f"lead={i - first} {i == 0} {code}"
    if i == last:
        yield f"last {code}"
    block = blocks[i]
    gap = block.after_gap or not i
    gap_below = i + 1 == len(blocks) or blocks[i + 1].after_gap
    yield f"gaps={gap:d}{gap_below:d} {code}"
    if block.is_item:
        yield f"item {code}"
        yield f"item {zone}"
    if block.has_columns:
        yield "columns"
    if block.is_glued:
        yield f"glued {code}"
    if i + 1 < len(blocks) and blocks[i + 1].is_glued:
        yield f"glues {code}"


def _longer(blocks: Sequence[Block], i: int, j: int) -> str:
    """Returns which of two neighbours has clearly more words: ">" for the first, "<" for the second, "=" for none."""
    if i < 0 or j >= len(blocks):
        return "."
    above, below = blocks[i].words, blocks[j].words
    return ">" if above > _CLEARLY * below else "<" if below > _CLEARLY * above else "="


def _zone(outline: Outline, i: int) -> str:
    """Returns "a" for a block above the running text, "z" for one below it, "m" for one in its midst."""
    return "a" if i < outline.first else "z" if i > outline.last else "m"


def _run(blocks: Sequence[Block], forms: Sequence[Form], i: int) -> str:
    """Returns how many lines of the same form stand together, 1 to 4, and whether there are blank lines between them."""
    code, gap = forms[i].code, blocks[i].after_gap
    start = i
    while start and i - start < _FEW and forms[start - 1].code == code:
        start -= 1
    end = i + 1
    while end < len(forms) and end - i <= _FEW and forms[end].code == code:
        end += 1
    return f"{min(end - start, 4)} {gap}"


def _form_features(block: Block, form: Form, language: Language) -> Iterator[str]:
    text = block.text
    yield f"size={_size(block.words)}"
    end = text[-1]
    yield f"end={end if not end.isalnum() else '0' if end.isdigit() else 'a'}"
    first = text[0]
    kind = "A" if first.isupper() else "a" if first.islower() else "0" if first.isdigit() else first
    yield f"opens={kind} {form.code}"
    if first in "“\"‘'«„":
        yield f"quoted={text.endswith(_CLOSING_MARKS)} {form.code}"
    if opening_dateline(text):
        yield "dateline"
    if line_pattern(language.articles.correction).match(text):
        yield "correction"
    yield from (f"first={word}" for word in _opening(form.words))


def _short_features(block: Block, form: Form, zone: str, language: Language) -> Iterator[str]:  # noqa: PLR0912, C901
    text, words, code = block.text, form.words, form.code
    letters = [word for word in words if word.strip(_MARKS)[:1].isalpha()]
    capitals = sum(word.strip(_MARKS)[0].isupper() for word in letters)
    lower = [word.strip(_MARKS).lower() for word in words]
    functions = sum(word in language.words.function_words for word in lower)
    if letters:
        yield f"capitals={round(4 * capitals / len(letters))} {code}"
        yield f"functions={min(4, round(8 * functions / len(letters)))} {code}"
        if text.isupper():
            yield f"upper {code}"
    else:
        yield "no letters"
    if _is_clause(lower, language):
        yield f"verb {code}"
    if _SECOND.search(text):
        yield f"sentences {code}"
    digits = sum(map(str.isdigit, text))
    if digits:
        yield f"digits={min(4, 10 * digits // len(text))} {code}"
    if _NUMBER.match(text):
        yield f"number {code}"
    if _STAMP.match(text):
        yield f"stamp {code}"
    if _YEAR.search(text):
        yield f"year {code}"
    if _FIGURES.search(text):
        yield f"figures {code}"
    if _ADDRESS.search(text):
        yield f"address {code}"
    if _SEPARATOR.search(text):
        yield f"separator {code}"
    if _BRACKETED.fullmatch(text):
        yield f"bracketed {code}"
    if _MADE_BY.search(text):
        yield f"slash {code}"
    if "@" in text:
        yield f"at {code}"
    if "©" in text:
        yield "copyright"
    if text.startswith(_DASHES):
        yield f"dash {code}"
    if ":" in text[:-1]:
        yield f"colon {code}"
    if "?" in text and line_pattern(language.words.second_person).search(text):
        yield "asks you"
    if _dates.iso_date(text, language):
        yield "date line"
    elif _dates.date_within(text, language):
        yield f"date {code}"
    if byline_name(text, language):
        yield f"byline {code}"
    elif line_pattern(language.articles.author).fullmatch(text) and " " in text:
        yield f"name {code}"
    if line_pattern(language.articles.credit).fullmatch(text.strip(" \t-–—()[]")):
        yield "credit"
    if line_pattern(language.articles.key_points_heading).fullmatch(text.rstrip(" :")):
        yield "points"
    if len(words) > _FEW and capitals > 1 and words[0][0].isupper() and words[1][0].isupper():
        yield f"named {zone} {code}"
        third = next((word for word in words[2:] if word.islower()), "")
        yield f"third={third}"
    for name, members in language.articles.block_words.items():
        if count := sum(word in members for word in lower):
            yield f"class={name} {_SHARE[min(3, 4 * count // len(lower))]} {code}"
            if lower[0] in members:
                yield f"class first={name} {code}"
            elif not members.isdisjoint(lower[1:4]):
                yield f"class early={name} {code}"
            yield f"class zone={name} {zone}"
    if len(words) <= LONG:
        yield f"last={lower[-1]}"
        yield from (f"word={word}" for word in set(lower))


def _opening(words: list[str]) -> Iterator[str]:
    if words:
        first = words[0].strip(_MARKS).lower()
        yield first
        if len(words) > 1:
            yield f"{first} {words[1].strip(_MARKS).lower()}"


def _is_clause(words: Sequence[str], language: Language) -> bool:
    """Whether words have a verb, as far as lists and endings tell."""
    verbs, endings = language.words.auxiliaries | language.words.past_verbs, language.words.past_endings
    return any(word in verbs or (len(word) > _CONTENT and endings and word.endswith(endings)) for word in words)


def _shared(blocks: Sequence[Block], outline: Outline, i: int, language: Language) -> int:
    """Returns how many of four of a line's content words stand in the text around it: 0 to 4, or 5 without such words.

    For a line above or below the running text, it is the beginning of the running text.
    """
    wanted = {word.strip(_MARKS).lower() for word in outline.forms[i].words}
    wanted = {word for word in wanted if len(word) >= _CONTENT and word not in language.words.function_words}
    if not wanted:
        return 5
    window = outline.body
    if outline.first <= i <= outline.last:
        around = [*blocks[max(0, i - _NEAR) : i], *blocks[i + 1 : i + 1 + _NEAR]]
        window = " ".join(block.text[: _WINDOW // _NEAR] for block in around).lower()
    return round(4 * sum(word in window for word in wanted) / len(wanted))


@cache
def _size(words: int) -> int:
    return next((i for i, most in enumerate(_SIZES) if words <= most), len(_SIZES))
