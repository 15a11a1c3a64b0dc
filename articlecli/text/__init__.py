"""Text: paragraphs become sentences, and sentences become words. The only folder that touches NLTK.

`segmentation.py` cuts sentences with `punkt.py` (NLTK's Punkt) and mends its cuts with `sentence_ends.py`.
`vocabulary.py` reads a sentence's words, each with its stem and its kind (`word_kind.py`); `rarity.py` knows how rare a
stem is in the language. `tokens.py` reads words with their places, for the stages that look for names and speakers.
"""

from articlecli.text import word_kind
from articlecli.text.rarity import TermRarity, load_rarity
from articlecli.text.segmentation import sentence_at, split_sentences, split_with_words, terms_of
from articlecli.text.tokens import Token, WordTraits, has_capital, tokenize
from articlecli.text.vocabulary import Key, Word, kind_of_common_word, stems, words_of

__all__ = [
    "Key",
    "TermRarity",
    "Token",
    "Word",
    "WordTraits",
    "has_capital",
    "kind_of_common_word",
    "load_rarity",
    "sentence_at",
    "split_sentences",
    "split_with_words",
    "stems",
    "terms_of",
    "tokenize",
    "word_kind",
    "words_of",
]
