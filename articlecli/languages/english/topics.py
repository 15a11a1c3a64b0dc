"""English: nouns and their modifiers, and words that mark a sentence as important or unimportant."""

from articlecli.core import load_learned, path_beside
from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

# Lists of nouns, modifiers and other words; `make learn` writes the file.
_NOUNS = load_learned(path_beside(__file__, "nouns.json"))

# Spoken texts have them as often as their nouns.
_INTERJECTIONS = """
    yeah yea yep yup yes no nope okay ok alright mhm mm hmm hm uh um uhm er huh wow whoa oh ooh ah aha ha haha hello hey
    hi bye blah gosh geez jeez oops ouch yay ugh thanks
"""

TOPICS = Topics(
    word_counts=path_beside(__file__, "word_counts.json"),
    salience_weights=path_beside(__file__, "salience.json"),
    nouns=word_list(_NOUNS["nouns"]) | word_list("timetable turntable roundtable constable"),
    modifiers=word_list(_NOUNS["modifiers"]),
    no_nouns=word_list(_NOUNS["others"]) | word_list(_INTERJECTIONS),
    adjective_endings=("ous", "ful", "less", "able", "ible", "ical", "ish", "ive", "ier", "est"),
    verb_endings=("ed", "ize", "ise", "ify"),
    bonus_words=word_list("""
        announced announces agreed approved decided ruled launched unveiled warned revealed confirmed concluded found
        finds showed shows voted won killed died charged arrested convicted sentenced resigned banned ended begins
        because therefore thus result results caused leads led means despite amid
        first largest biggest highest lowest worst best greatest most least record historic unprecedented
        important significant major key main crucial critical serious new million billion percent
    """),
    stigma_words=word_list("""
        perhaps maybe possibly probably apparently seemingly supposedly allegedly somewhat rather quite hardly barely
        scarcely merely simply incidentally anyway moreover furthermore besides
        him them these those it this such another
        i i'm i've me my we we're us our you your
        laughed joked recalled added chuckled smiled kind sort stuff bit pretty lot yeah well oh
    """),
)
