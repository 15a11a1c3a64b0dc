"""Topics: an article's sentences and their words come in; up to ten key phrases go out.

Read in this order: `tagger.py` tells names and nouns from other words, `phrases.py` finds where they stand together,
`candidates.py` counts the phrases that recur, `weights.py` weighs them by a formula, `salience.py` by learned weights,
`selection.py` chooses among them, and `key_phrases.py` puts it all together.
"""

from articlecli.topics.key_phrases import find_key_phrases

__all__ = ["find_key_phrases"]
