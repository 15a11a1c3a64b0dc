"""The features by which a block's role is told: first those of its form and place, then those of its words.

A feature is a string such as "end=." or "below=P H". `_role_sequence` adds up what each of them says for each role. The
code of a block's form is part of many features:

- P: running text, a long block that ends with a mark; T: a long one without a mark at its end
- S: a short sentence; Q: a question; C: a line that ends with a colon; L: a turn with a label
- H: a short line without a mark at its end; M: one of middle length
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from articlecli.core import Record
from articlecli.languages import Language
from articlecli.parsers._blocks import Block, ends_with_mark, line_pattern
from articlecli.parsers._bylines import byline_name
from articlecli.parsers._line_features import (
    MARKS,
    Line,
    form_features,
    line_features,
    split_line,
    telling_words,
    word_features,
)
from articlecli.parsers._turn_labels import has_bare_letters, turn_label

_LONG = 40  # words; of a longer block only the form counts, and the first words
_BODY = 20  # words of a block that is surely running text where it ends with a mark
_SHORT = 12  # words of the longest line that may be a heading
_OPENED = 400  # characters of a block that are looked at
_NEAR = 3  # blocks below and above in which a line's words are looked for
_WINDOW = 1000  # characters of each of them
_CONTENT = 4  # letters of a word that is looked for
_CLEARLY = 1.5  # times as many words
_TITLE_CASE = 0.8  # share of the longer words of a line that have a capital
_FEW = 3
_LEAST_TURNS = 0.25  # share of the blocks of a text in which people speak in turn
_EARLY = 6  # words at the beginning of a note about the author
_RUNNING = "PT"
_SENTENCES = "PST"
_SHORTEST = 6  # words of a sentence that is surely the text's
_OPENING_MARKS = "“\"‘'«„("
_CLOSING_MARKS = ("”", '"', "’", "'", "»", "“", "‘", "«", ")")
_TAIL = 3  # blocks at the end, among which notes about the author and the text stand


class _Form(Record):
    """What is looked up more than once of a block: its first words, the code of its form, and the label of a turn."""

    line: Line
    code: str
    label: str = ""


class _Outline(Record):
    """What is known of a text as a whole: its forms, the bounds of its running text, and how people speak in it."""

    forms: Sequence[_Form]
    first: int  # index of the first block that is surely running text
    last: int  # index of the last one
    labels: Mapping[str, int]  # how often a label stands before a turn
    askers: frozenset[str]  # labels whose turns mostly end with a question mark
    manner: str  # "turns", "labels" (fewer of them), "asks" (questions that ask "you"), "explains" (others), or ""
    body: str  # the beginning of the running text in lower case
    is_byline: Sequence[bool]  # for each block above the running text or directly below its beginning
    authors: frozenset[str]  # words with a capital in these lines

    def zone(self, i: int) -> str:
        """Returns "a" for a block above the running text, "z" for one below it, "m" for one in its midst."""
        return "a" if i < self.first else "z" if i > self.last else "m"


def block_features(blocks: Sequence[Block], language: Language) -> Iterator[list[str]]:
    """Yields the features of each block of a text, in order."""
    outline = _outline(blocks, language)
    seen: set[str] = set()
    since = _FEW
    for i, (block, (line, code, label)) in enumerate(zip(blocks, outline.forms, strict=True)):
        since = 0 if code == "Q" else min(since + 1, _FEW)
        if _is_surely_text(blocks, outline, i, language):
            yield [f"amid text {code} {outline.manner}"]
            continue
        found = [f"code={code}", f"markup={block.role} {code}", *_place_features(blocks, outline, i)]
        if outline.manner:
            found.append(f"manner={outline.manner} {code} {since}")
        if label:
            found.append(
                f"label={min(outline.labels[label], _FEW)} {label.isupper()} {_part(label, outline, language)}"
            )
        found += form_features(block, line, code, language)
        if len(line.words) <= _LONG:
            found += _words_in_text(blocks, outline, i, language)
            if block.text in seen:
                found.append("repeated")
            seen.add(block.text)
        yield found


def _words_in_text(blocks: Sequence[Block], outline: _Outline, i: int, language: Language) -> Iterator[str]:
    """Yields the features of the words of a block that isn't long, alone and beside the text around it."""
    line, code, _ = outline.forms[i]
    zone = outline.zone(i)
    yield from line_features(blocks[i], line, code, zone, language)
    yield from word_features(line, code, zone, language)
    if not outline.authors.isdisjoint(line.bare[:_EARLY]):
        yield f"author {zone} {i + 3 > len(blocks)}"
    if code not in _RUNNING:
        yield f"shared={_shared(blocks, outline, i, language)} {code}"


def _is_surely_text(blocks: Sequence[Block], outline: _Outline, i: int, language: Language) -> bool:
    """Whether a block is so surely running text that its features would cost time for nothing.

    Running text or sentences stand around it, and it has none of the words that notes, captions and corrections have.
    """
    block, forms = blocks[i], outline.forms
    if not 0 < i < len(forms) - _TAIL or block.role not in {"", "paragraph"}:
        return False
    if block.is_item or block.has_columns or block.glue or blocks[i + 1].glue:
        return False
    code = forms[i].code
    if code not in _SENTENCES or forms[i - 1].code not in _SENTENCES or forms[i + 1].code not in _SENTENCES:
        return False
    is_in_marks = block.text[0] in _OPENING_MARKS and block.text.endswith(_CLOSING_MARKS)
    if code == "S" and (block.words < _SHORTEST or is_in_marks):
        return False
    words, _, lower = forms[i].line
    if len(lower) > _LONG:
        return True
    has_label = any(word.endswith(":") for word in words[:_FEW])
    return not has_label and telling_words(language).isdisjoint(lower)


def _part(label: str, outline: _Outline, language: Language) -> str:
    """Returns who speaks behind a label, as far as it can be told: "asks", "answers" or ""."""
    known = label.lower()
    if known in language.quotations.question_labels or (label in outline.askers and len(outline.askers) == 1):
        return "asks"
    return "answers" if outline.askers or known in language.quotations.answer_labels else ""


def _outline(blocks: Sequence[Block], language: Language) -> _Outline:
    has_letters = has_bare_letters(blocks, language)
    begun = [turn_label(block.text, has_letters=has_letters) for block in blocks]
    labels = Counter(label for label in begun if label)
    turns = sum(count for count in labels.values() if count > 1)
    has_turns = turns > len(blocks) * _LEAST_TURNS
    # A label that stands once is a turn's only among other turns. Elsewhere it is no label: "Harbour: vote delayed".
    forms = [
        _form(block, label if has_turns or labels[label] > 1 else "")
        for block, label in zip(blocks, begun, strict=True)
    ]
    asking = Counter(form.label for form, block in zip(forms, blocks, strict=True) if block.text.endswith("?"))
    askers = frozenset(label for label, count in labels.items() if count > 1 and asking[label] > count / 2)
    bodies = [i for i, form in enumerate(forms) if form.code in _RUNNING]
    bodies = bodies or [i for i, form in enumerate(forms) if form.code in "SL" or blocks[i].is_item]
    first, last = (bodies[0], bodies[-1]) if bodies else (0, len(forms) - 1)
    you = line_pattern(language.words.second_person)
    questions = (block.text for form, block in zip(forms, blocks, strict=True) if form.code == "Q")
    asked = sum(you.search(question) is not None for question in questions)
    manner = "turns" if has_turns else "labels" if turns else ""
    if not manner and asked >= _FEW:
        manner = "asks" if asked > len(forms) / 6 else "asks at times"
    elif not manner and sum(form.code == "Q" and len(form.line.words) <= _SHORT for form in forms) >= _FEW:
        manner = "explains"
    body = " ".join(block.text[:_WINDOW] for block in blocks[first : first + _NEAR]).lower()
    near = range(min(first + 2, len(forms)))
    names = [byline_name(blocks[i].text, language) if forms[i].code in "HM" else None for i in near]
    return _Outline(forms, first, last, labels, askers, manner, body, [*map(bool, names), False], _authors(names))


def _authors(names: Sequence[str | None]) -> frozenset[str]:
    """Returns the longer words of names that have a capital."""
    words = (word.strip(MARKS) for name in names if name for word in name.split())
    return frozenset(word for word in words if len(word) >= _CONTENT and word[0].isupper())


def _form(block: Block, label: str) -> _Form:
    text = block.text
    line = split_line(text[:_OPENED])
    size = block.words if len(text) > _OPENED else len(line.words)
    ended = ends_with_mark(text)
    if label and (size > 2 or not ended):  # noqa: PLR2004 - a label of one word, and more than one word behind it
        code = "L"
    elif text.endswith(("?", "?”", '?"')) and size <= _LONG:
        code = "Q"
    elif text.endswith(":"):
        code = "C"
    elif ended:
        code = "P" if size >= _BODY else "S"
    else:
        code = "H" if size <= _SHORT else "M" if size <= _LONG else "T"
    return _Form(line, code, label)


def _place_features(blocks: Sequence[Block], outline: _Outline, i: int) -> Iterator[str]:
    """Yields the features of a block's place: of its neighbours, its zone, blank lines, lists and glued halves."""
    forms, block = outline.forms, blocks[i]
    code = forms[i].code
    above = forms[i - 1].code if i else "^"
    below = forms[i + 1].code if i + 1 < len(forms) else "$"
    yield f"above={above} {code}"
    yield f"below={below} {code}"
    yield f"around={above}{code}{below}"
    if code not in _RUNNING:
        yield f"next={below}{forms[i + 2].code if i + 2 < len(forms) else '$'} {code}"
        yield f"run={_run(forms, i)} {block.after_gap} {code}"
    yield from _zone_features(blocks, outline, i)
    yield f"gaps={block.after_gap or not i:d}{i + 1 == len(blocks) or blocks[i + 1].after_gap:d} {code}"
    yield from _list_features(blocks, i, code, outline.zone(i))
    if block.has_columns:
        yield "columns"
    if block.glue:
        yield f"glued {block.glue} {code}"
    if i + 1 < len(blocks) and blocks[i + 1].glue:
        yield f"glues {blocks[i + 1].glue} {code}"


def _zone_features(blocks: Sequence[Block], outline: _Outline, i: int) -> Iterator[str]:
    forms, zone, code = outline.forms, outline.zone(i), outline.forms[i].code
    yield f"zone={zone} {code}"
    if zone == "a":
        yield f"top={min(i, 4)} {code}"
        yield f"before={min(outline.first - i, 4)} {code}"
        yield f"sizes={_longer(blocks, i - 1)}{_longer(blocks, i)} {code}"
        yield f"cases={_case(forms, i - 1)}{_case(forms, i)}{_case(forms, i + 1)} {code}"
        if outline.is_byline[i + 1]:
            yield f"byline below {code}"
        if i and outline.is_byline[i - 1]:
            yield f"byline above {code}"
    elif zone == "z":
        yield f"behind={min(i - outline.last, 6)} {code}"
        yield f"left={min(len(forms) - 1 - i, 3)} {code}"
    elif i - outline.first < _FEW:
        yield f"lead={i - outline.first} {i == 0} {code}"
    if i == outline.last:
        yield f"last {code}"


def _list_features(blocks: Sequence[Block], i: int, code: str, zone: str) -> Iterator[str]:
    if blocks[i].is_item:
        yield f"item {code}"
        yield f"item {zone}"
    elif i and blocks[i - 1].is_item:
        yield f"below item {code}"
    elif i + 1 < len(blocks) and blocks[i + 1].is_item:
        yield f"above item {code}"


def _case(forms: Sequence[_Form], i: int) -> str:
    """Returns how a line is written: "U" in capitals, "T" in title case, "s" as a sentence, "." where there is none."""
    if not 0 <= i < len(forms):
        return "."
    words = [word for word in forms[i].line.bare[:_SHORT] if word[:1].isalpha() and len(word) >= _CONTENT]
    if not words:
        return "."
    if all(map(str.isupper, words)):
        return "U"
    return "T" if sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words) else "s"


def _longer(blocks: Sequence[Block], i: int) -> str:
    """Returns which of blocks i and i + 1 has clearly more words: ">" the first, "<" the second, "=" none of them."""
    if i < 0 or i + 1 >= len(blocks):
        return "."
    above, below = blocks[i].words, blocks[i + 1].words
    return ">" if above > _CLEARLY * below else "<" if below > _CLEARLY * above else "="


def _run(forms: Sequence[_Form], i: int) -> int:
    """Returns how many blocks of the same form stand together, 1 to 4."""
    code, start, end = forms[i].code, i, i + 1
    while start and i - start < _FEW and forms[start - 1].code == code:
        start -= 1
    while end < len(forms) and end - i <= _FEW and forms[end].code == code:
        end += 1
    return min(end - start, 4)


def _shared(blocks: Sequence[Block], outline: _Outline, i: int, language: Language) -> int:
    """Returns how many of a line's content words stand in the text around it: 0 (none) to 4 (all), 5 without any.

    For a line above or below the running text, it is the beginning of the running text.
    """
    functions = language.words.function_words
    wanted = {word for word in outline.forms[i].line.lower if len(word) >= _CONTENT and word not in functions}
    if not wanted:
        return 5
    window = outline.body
    if outline.zone(i) == "m":
        around = [*blocks[max(0, i - _NEAR) : i], *blocks[i + 1 : i + 1 + _NEAR]]
        window = " ".join(block.text[:_WINDOW] for block in around).lower()
    return round(4 * sum(word in window for word in wanted) / len(wanted))
