import math

from articlecli.languages import Language
from articlecli.text import rarity
from articlecli.text.segmentation import terms_of


def test_a_term_that_fewer_documents_have_is_rarer() -> None:
    known = rarity.rarity_from_counts(99, {"99": "year", "9": "ferri bay"})
    assert known.rarity("year") == 0
    assert math.isclose(known.rarity("ferri"), math.log(10))
    assert math.isclose(known.rarity("quaggle"), math.log(100))


def test_english_has_word_counts(english: Language) -> None:
    known = rarity.load_rarity(english)
    assert known is not None
    year, harbour, unseen = (known.rarity(terms_of(word, english)[0]) for word in ("years", "harbors", "quaggles"))
    assert year < harbour < unseen == known.unseen_rarity


def test_a_language_without_word_counts_has_no_rarity(english: Language) -> None:
    assert rarity.load_rarity(english._replace(topics=english.topics._replace(word_counts=None))) is None
