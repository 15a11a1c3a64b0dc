"""How French key points are measured: the words for ROUGE, and a language without its words."""

import numpy as np

from articlecli.languages import Language
from benchmarks import french, learn_news, network, rouge


def test_words_keep_their_accents_and_lose_their_endings() -> None:
    assert french.TOKENIZER.tokenize("L’été, les Étés !") == ["l", "été", "le", "été"]
    assert french.TOKENIZER.tokenize("déjà") != french.TOKENIZER.tokenize("deja")


def test_rouge_takes_the_words_of_a_tokenizer() -> None:
    same = rouge.scores([["été à Évry"]], [["étés, à Évry"]], french.TOKENIZER)
    assert same["rouge2"] == [100]
    other = rouge.scores([["été"]], [["âge"]], french.TOKENIZER)
    assert other["rouge1"] == [0]


def test_a_language_without_its_words_keeps_the_pattern_of_a_word(english: Language) -> None:
    bare = french.without_words(english)
    assert bare.stemmer is None
    assert not bare.words.function_words
    assert bare.words.pattern == english.words.pattern


def test_sets_of_one_have_two_empty_candidates() -> None:
    possible = network.SETS[learn_news._possible(4, 1)]
    assert possible[:, 0].tolist() == [0, 1, 2, 3]
    assert np.all(possible[:, 1:] == [network.CANDIDATES - 2, network.EMPTY])
