import pytest

from articlecli.core.article import Edit, Sentence, Span, edited
from articlecli.keypoints import openings
from articlecli.languages import Language
from articlecli.people import People
from benchmarks.openings import leans, unresolved
from tests.support.stages import quotations_of, sentences_of

_BEFORE = "Nobody came to the quay of Tallow Bay.\n\n"


def _fault(text: str, language: Language) -> str | None:
    """The fault in a sentence's opening, or None. Another sentence stands before it."""
    sentences = sentences_of(_BEFORE + text, language)[1]
    return openings.opening(sentences, 1, language).fault


def _mended(text: str, language: Language) -> str | None:
    """The last sentence of a text after mending, or None if it can't be mended."""
    article, sentences, found = quotations_of(text, language)
    source = article.source.text
    quoted = [Span(quotation.start, quotation.end) for quotation in found]
    last = len(sentences) - 1
    edits = openings.mending_edits(source, sentences, last, quoted, People(article, sentences, language), language)
    return None if edits is None else edited(source, sentences[last].start, sentences[last].end, edits)


@pytest.mark.parametrize(
    ("leaning", "standing"),
    [
        ("But the plan was dropped.", "Butter and plans were dropped."),
        ("However, the plan was dropped.", "However long it takes, the plan stays."),
        ("So did the mayor of Leeds.", "So far, the mayor of Leeds has stayed."),
        ("Then the mayor left the town.", "Then-mayor Ludwig Marsh left the town."),
        ("Still, the mayor left the town.", "Still life is what the mayor paints."),
        ("Yet the mayor left the town.", "Yet another mayor left the town."),
        ("Also on Monday, the mayor left.", "Also known as the Gull, the ship sank."),
        ("Instead, the town built a quay.", "Instead of a bridge, the town built a quay."),
        ("As a result, the quay was shut.", "As a result of the storm, the quay was shut."),
        ("In addition, the quay was shut.", "In addition to the quay, the bridge was shut."),
        ("So began a long quarrel.", "So many came that the quay was shut."),
        ("Not only the mayor came.", "Not only the mayor came, but also her staff."),
        ("Otherwise, the quay will be shut.", "Otherworldly music was heard on the quay."),
    ],
)
def test_a_connective_leans_on_the_sentence_before(leaning: str, standing: str, english: Language) -> None:
    assert _fault(leaning, english) == "connective"
    assert _fault(standing, english) is None


@pytest.mark.parametrize(
    ("leaning", "standing"),
    [
        ("It was built in a year.", "It is hard to build a quay in a year."),
        ("It is known for its gulls.", "It is known that gulls love a quay."),
        ("It was a law that hurt the town.", "It was Marsh who hurt the town."),
        ("It was in the harbour, where gulls live.", "It was not until May that the gulls came."),
        ("It took a year.", "It took the town a year to build a quay."),
        ("It was dropped in May.", "IT managers met in the town hall."),
        ("This hurt the town.", "This week the town met again."),
        ("This plan hurt the town.", "This year’s budget was passed."),
        ("These are the plans.", "These days gulls are rare."),
        ("Those are the plans.", "Those who left are not missed."),
        ("Those plans were dropped.", "Those living near the quay left."),
        ("That is the plan.", "That the plan failed surprised nobody."),
        ("They met on the quay.", "The crews met on the quay."),
        ("Their plan was dropped.", "There is no plan."),
        ("His brother stayed.", "Hisham’s brother stayed."),
        ("And she stayed in Leeds.", "Ann Weld stayed in Leeds."),
    ],
)
def test_a_pronoun_leans_on_the_sentence_before(leaning: str, standing: str, english: Language) -> None:
    assert _fault(leaning, english) == "pronoun"
    assert _fault(standing, english) is None


@pytest.mark.parametrize(
    ("leaning", "standing"),
    [
        ("Both men left.", "Both Ann Weld and the mayor left."),
        ("Both of the ships sank.", "Both men and women left."),
        ("The former, a nurse, left.", "The former mayor left."),
        ("The others stayed.", "The other day a ship came."),
        ("Such plans are rare.", "Suchet played the mayor."),
        ("The 23-year-old left the town.", "The 23-year-old singer Ann Weld left the town."),
        ("The two ships sank.", "The two-year plan was dropped."),
        ("One of them left.", "One of those who came was the mayor."),
        ("Neither side gave in.", "Neither the mayor nor her staff gave in."),
    ],
)
def test_a_noun_phrase_may_lean_on_the_sentence_before(leaning: str, standing: str, english: Language) -> None:
    assert _fault(leaning, english) == "determiner"
    assert _fault(standing, english) is None


@pytest.mark.parametrize(
    ("leaning", "standing"),
    [
        ("On Monday, he left the town.", "On Monday, Marsh left the town."),
        ("When he arrived, crowds cheered.", "When he arrived, Marsh was cheered."),
        ("In his first speech, he was brief.", "In his first speech, the mayor was brief."),
        ("Since then, the town has grown.", "Since May, the town has grown."),
        ("In that year, the town grew.", "In this article, a town grows."),
    ],
)
def test_an_opening_phrase_may_point_back(leaning: str, standing: str, english: Language) -> None:
    assert _fault(leaning, english) == "phrase"
    assert _fault(standing, english) is None


def test_the_first_sentence_may_open_with_a_pronoun_but_not_with_a_connective(english: Language) -> None:
    assert openings.opening(sentences_of("It was a ding that ended it.", english)[1], 0, english).fault is None
    assert openings.opening(sentences_of("So what became of the quay?", english)[1], 0, english).fault == "connective"


def test_a_pronoun_that_opens_a_quotation_keeps_it_from_being_read_alone(english: Language) -> None:
    assert _fault("“He was my friend,” Marsh said.", english) == "pronoun"
    assert _fault("“I am happy,” Marsh said.", english) is None


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("But the plan was dropped.", "The plan was dropped."),
        ("But, the plan was dropped.", "The plan was dropped."),
        ("However, the plan was dropped.", "The plan was dropped."),
        ("And yet the plan was dropped.", "The plan was dropped."),
        ("And\nin Leeds, the plan was dropped.", "In Leeds, the plan was dropped."),
        ("Meanwhile Leeds dropped the plan.", "Leeds dropped the plan."),
        ("So why was the plan dropped?", "Why was the plan dropped?"),
        ("Also on Monday, the plan was dropped.", "On Monday, the plan was dropped."),
        ("But iPhones were not dropped.", "iPhones were not dropped."),
        ("However, Ludwig Marsh said, the plan was dropped.", "Ludwig Marsh said the plan was dropped."),
        ("The plan was dropped.", "The plan was dropped."),
    ],
)
def test_a_connective_is_cut(sentence: str, shown: str, english: Language) -> None:
    assert _mended(_BEFORE + sentence, english) == shown


@pytest.mark.parametrize(
    "sentence",
    [
        "Otherwise, the quay will be shut.",
        "Or the quay will be shut.",
        "So did the mayor of Leeds.",
        "But not before the mayor left.",
        "But for the mayor, all would have left.",
        "But it was dropped in the end.",
        "But “the plan” was dropped.",
        "“But the plan was dropped,” Marsh said.",
        "Both men left the town.",
        "Since then, the town has grown.",
    ],
)
def test_a_sentence_that_would_change_its_meaning_is_not_mended(sentence: str, english: Language) -> None:
    assert _mended(_BEFORE + sentence, english) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Walter Marsh left the town. He said it was late.", "[Walter Marsh] said it was late."),
        ("Walter Marsh left. Marsh was late. But he was missed.", "[Marsh] was missed."),
        ("Walter Marsh left the town. His lawyer stayed.", "[Walter Marsh's] lawyer stayed."),
        ("Walter Marsh’s ship sank. Marsh left the town. His lawyer stayed.", "[Marsh’s] lawyer stayed."),
        ("Mayor Ann Weld left the town. She said it was late.", "[Ann Weld] said it was late."),
        ("Walter Marsh, 40, met Ann Weld. He said it was late.", "[Walter Marsh] said it was late."),
        ("“It is late,” Ann Weld said. She added that it rained.", "[Ann Weld] added that it rained."),
        ("Ann Weld left the town. She was late. She came back in May.", "[Ann Weld] came back in May."),
        ("Ann Weld left the town. On Monday, she came back.", "On Monday, [Ann Weld] came back."),
        ("Ann Weld left the town. However, she said, the plan stays.", "[Ann Weld] said the plan stays."),
    ],
)
def test_a_pronoun_gets_the_name_of_the_only_person_who_fits(text: str, shown: str, english: Language) -> None:
    assert _mended(text, english) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Walter Marsh met Tom Lee. He said it was late.",
        "Walter Marsh and Tom Lee left. He said it was late.",
        "Tom Lee was late. Walter Marsh left. He said it was late.",
        "Walter Marsh met Oduya. He said it was late.",
        "Walter Marsh met the mayor. He said it was late.",
        "Walter Marsh’s lawyer left the town. He said it was late.",
        "Walter Marsh, whose father died, left. He was 90.",
        "Walter Marsh left the town. She said it was late.",
        "Walter Marsh left the town. He’d said it was late.",
        "Walter Marsh left the town. They said it was late.",
        "Walter Marsh left the town. It was late.",
        "Walter Marsh left the town. He said Marsh was late.",
        "Walter Marsh left. The town was quiet. The gulls came. He said it was late.",
        "The town met Walter Marsh. He said it was late.",
        "Walter Marsh: It is late. He said it was late.",
        "Is it late, Mr. Marsh? He said it was late.",
        "“It is late,” Walter Marsh said. His brother left.",
        "The town was hurt, Walter Marsh said. He was taken away.",
        "Severnside College closed. He said it was late.",
        "Walter Marsh left the town. “He was late,” Ann Weld said.",
        "Walter Marsh left the town. “It is late. He went,” Ann Weld said.",
    ],
)
def test_a_pronoun_that_may_mean_somebody_else_gets_no_name(text: str, english: Language) -> None:
    assert _mended(text, english) is None


def test_edits_have_offsets_in_the_article(english: Language) -> None:
    article, sentences = sentences_of("Ann Weld left the town. But she came back.", english)
    edits = openings.mending_edits(article.source.text, sentences, 1, (), People(article, sentences, english), english)
    assert edits == (Edit(24, 31, "[Ann Weld]"),)


@pytest.mark.parametrize("text", ["But " * 250_000, "When he " * 125_000, "both a " * 150_000, "“" * 1_000_000])
def test_no_hostile_sentence_takes_long(text: str, english: Language) -> None:
    """A pattern that reads to the end of the text from many places would not end here."""
    sentence = Sentence(text, 0, len(text))
    openings.opening([sentence, sentence], 1, english)


def test_the_benchmark_tells_which_sentences_lean(english: Language) -> None:
    assert leans("He left the town.")
    assert leans("“He left the town,” Marsh said.")
    assert leans("Such plans are rare.")
    assert leans("On the other hand, gulls are rare.")
    assert not leans("[Marsh] left the town.")
    assert not leans("It is hard to leave a town.")
    assert not leans("He left the town.", is_first=True)


def test_a_point_is_resolved_by_the_one_before_it(english: Language) -> None:
    from articlecli import digest

    shown = digest("Ann Weld left the town in May.\n\nShe came back to the quay.\n\nShe stayed.", points=3)
    sentences = sentences_of(shown.text, english)[1]
    assert unresolved(shown.key_points, sentences) == []
    assert [point.text for point in unresolved(shown.key_points[1:], sentences)] == ["She came back to the quay."]


def test_a_name_stays_the_subject_if_an_alternative_follows_it(english: Language) -> None:
    text = "Ann Marsh, Republican or Democrat, said that the pier would close. She promised a new one."
    assert _mended(text, english) == "[Ann Marsh] promised a new one."


def test_a_possessive_pronoun_stays_if_the_language_has_no_possessive_ending(english: Language) -> None:
    text = "Ann Marsh said that the pier would close. Her boat was the last to leave."
    assert _mended(text, english) == "[Ann Marsh's] boat was the last to leave."
    assert _mended(text, english._replace(words=english.words._replace(possessive_added=""))) is None
