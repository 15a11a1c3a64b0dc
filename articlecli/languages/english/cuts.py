"""English: the parts of a sentence that `keypoints/compression.py` can cut, as patterns and words.

A pattern ignores case. In the text that it's matched in, every white-space character is one blank.
"""

from articlecli.languages._groups import CAPITAL, Cuts
from articlecli.languages._language import word_list
from articlecli.languages.english.articles import AGENCIES

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PART = r"(?: (?:morning|afternoon|evening|night))?"
# Monday | on Monday | late on Tuesday night | earlier this week | yesterday
TIME = (
    rf"(?:(?:earlier|later|early|late) )?"
    rf"(?:(?:on )?{_DAY}{_PART}|(?-i:today|yesterday)|this (?:week|morning|afternoon|evening))"
)
# A time longer ago is part of the statement: "In 2010" and "Last year" aren't cut.
_NOT_LONG_AGO = r"earlier(?: (?:this|that|in the) (?:day|week|month|year))?|later that day|last (?:week|night)"
_CONNECTIVE = (
    r"however|meanwhile|in the meantime|in addition|additionally|moreover|furthermore|besides|also|indeed|in fact"
    r"|of course|after all|well|for example|for instance|instead|nevertheless|nonetheless|still|as a result"
    r"|as such|therefore|thus|consequently|accordingly|then|finally|in turn|in short|in particular"
    r"|specifically|at the same time|on the other hand|in contrast|by contrast|likewise|similarly|to be sure"
    r"|that said|not surprisingly|unsurprisingly|interestingly|actually"
)
# Words that open no main clause after a time or a connective: "On Monday, Tuesday and", "Last week, when"
_NO_CLAUSE = (
    rf"(?:{_DAY}|and|or|but|nor|when|where|which|who|whose|while|as|after|before|then|may \d{{1,2}}"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2})\b"
)
_OPENING = rf"(?:(?P<time>{TIME}|{_NOT_LONG_AGO})|{_CONNECTIVE}), (?!{_NO_CLAUSE})"
_TO_COME = r"\b(?:will|shall|tomorrow|next|going to|due to|set to|scheduled)\b|['’]ll\b"
_INTERJECTED = r"however|meanwhile|of course|for example|for instance|in fact|indeed|though|in turn"

_NAME = rf"(?-i:{CAPITAL})[\w.’'-]*(?: (?-i:{CAPITAL})[\w.’'-]*){{0,3}}"
_HEARER = rf"(?:reporters|journalists|{_NAME})"
_STATEMENT = r"(?:statement|(?:news |press )?(?:release|conference|briefing)|interview|phone call|e-?mail)"
# in a statement | in a written statement to Northern Wire | at a news conference
OCCASION = (
    rf"(?:in|during|at) an? (?:(?:brief|written|prepared|short|joint|televised|telephone|phone) )?{_STATEMENT}"
    rf"(?: (?:to|with) (?:the )?{_HEARER})?"
)
_THAT = r" that (?!(?:is|was|were|has|had|will|would|[a-z]{2,15}ed) )"  # not "in an interview that aired"
_TOLD = r"(?:announced|reported|confirmed|added|wrote|testified|acknowledged|warned)"
_SAID_WHEN = (
    # she said on Monday. | police told Northern Wire in a statement Friday that
    rf"\b(?:said|says|told {_HEARER})(?P<cut>(?: (?:{TIME}|{OCCASION})){{1,3}})(?=[.;]|{_THAT})"
    # the town announced Monday that
    rf"|\b{_TOLD}(?P<before> {TIME})(?={_THAT})"
    # he said Monday the
    rf"|\bsaid(?P<bare> {_DAY}{_PART})(?= (?:the|an?|he|she|it|they|we|his|her|its|their|there|no|more) )"
)

_POWERS = r"(?: (?:thousand|million|billion|trillion))?"
_UNIT = (
    r"(?:(?:square |cubic |nautical )?(?:miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|gallons?|lit(?:er|re)s?"
    r"|pounds?|ounces?|tons?|tonnes?|(?:kilo|centi|milli)?(?:met(?:er|re)|gram)s?|km|cm|mm|kg|lbs?|m|ft|mph|kph|km/h)"
    r"|degrees?(?: (?:celsius|fahrenheit))?|° ?[cf])(?: (?:per|an) hour)?"
)
_MONEY = (
    r"(?:yuan|euros?|pounds?|dollars?|yen|won|rupees?|rubles?|roubles?|pesos?|rand|francs?|kron[ae]r?|reais|dirhams?)"
)
_NUMBER = r"[\d.,]{0,20}\d"
_AMOUNT = rf"[A-Z]{{0,3}}[$£€¥]{_NUMBER}(?:{_POWERS}|m|bn)"
_ABOUT = r"(?:about |around |roughly |approximately |some |nearly |just over )?"
_CONVERSION = (
    # 12 miles (about 19 km) | 20 yuan ($3) | $1.2 million (£900,000) | 11 a.m. (2 p.m. ET)
    rf"\d[ -]?(?:{_POWERS}[ -])?{_UNIT}(?P<measure> \({_ABOUT}{_NUMBER}{_POWERS}[ -]?{_UNIT}\))"
    rf"|(?:\d{_POWERS} {_MONEY}|[$£€¥]{_NUMBER}{_POWERS})"
    rf"(?P<money> \({_ABOUT}(?:{_AMOUNT}|{_NUMBER}{_POWERS} {_MONEY})\))"
    r"|\d [ap]\.?m\.?(?: [A-Z][\w ]{1,20})?(?P<hour> \(\d{1,2}(?::\d\d)? [ap]\.?m\.?(?: [A-Z]{2,4})?\))"
)
_RELATIVE = r"who|which|whose"
# Beginnings of an aside that only adds something: "a narrow strait", "most of them old". The reader may need an aside
# with any other beginning: "(the old ones)", "(too much)", "-- had it happened --". These are too many for a list.
_ASIDE = rf"(?:{_RELATIVE}|an?|[a-z]{{2,15}}(?:ed|ing)|(?:most|many|some|both|one|two|three) (?:of|coming))"

# Without one of these words, the sentence could claim something else. So no cut holds one.
_QUALIFIERS = word_list("""
    no not never none nobody nothing neither nor without cannot hardly barely rarely seldom few little less only
    except excluding unless if whether although though despite however but while until when where allegedly alleged
    reportedly reported apparently apparent seemingly supposedly purportedly presumably perhaps maybe possibly
    possible probably likely unlikely potentially potential may might could would should can too much other about
    almost nearly approximately roughly estimated suspected accused claimed claims unconfirmed unverified disputed
    denied denies deny sort sorts kind least anyway part sometimes often usually mostly mainly primarily largely
    partly so-called believed thought considered according assuming depending pending barring considering regarding
    concerning provided providing supposing given granted actually clarified clarifies corrected alone himself
    herself itself themselves
""")
_DASH = r"(?:--|[-–—])"

CUTS = Cuts(
    agency_mark=rf"(?:(?-i:{CAPITAL})[\w.'’/-]{{1,20}}(?:,? [\w.'’/-]{{1,20}}){{0,4}} )?\((?:{AGENCIES})\) ?{_DASH} ?"
    rf"|\((?:{AGENCIES})\) ?",
    dispensable_opening=_OPENING,
    to_come=_TO_COME,
    interjected=_INTERJECTED,
    statement_times=_SAID_WHEN,
    conversion=_CONVERSION,
    relative=_RELATIVE,
    aside=_ASIDE,
    qualifiers=_QUALIFIERS,
)
