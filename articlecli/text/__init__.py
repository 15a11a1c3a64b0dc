"""Text: an article's paragraphs become sentences, and sentences become words. Only this folder uses NLTK.

Read `segmentation.py` first: it finds sentences with `punkt.py` (NLTK's Punkt), whose mistakes `sentence_ends.py`
corrects. `vocabulary.py` reads the words of a sentence, each with its stem and its kind (`word_kind.py`). `rarity.py`
loads how rare a term is in the language. `tokens.py` reads words with their offsets, for the stages that look for names
and speakers.
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
