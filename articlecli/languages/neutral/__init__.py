"""A language without a folder of its own: sentence ends by the marks of all scripts, and words by the script.

`language("sw")` gives the Language of any ISO 639-1 code. It names no speakers and has no lists of words besides a few
abbreviations. `sentences.py` and `words.py` hold what differs between codes.
"""

from functools import cache

from articlecli.languages._language import Language, word_list
from articlecli.languages.neutral.sentences import sentences
from articlecli.languages.neutral.words import stemmer, words

# The codes of ISO 639-1.
CODES = word_list(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
)


@cache
def language(code: str) -> Language:
    """Returns the language of an ISO 639-1 code, with what is known of it."""
    return Language(code=code, stemmer=stemmer(code), words=words(code), sentences=sentences(code))
