"""How English sentences open that lean on the one before, and what only looks like it.

The patterns are tried where a sentence's first word begins, heedless of case. A blank in them is any white space.
"""

from articlecli.languages._language import CAPITAL, any_of

_PRONOUNS = "he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|there"
_DETERMINERS = "the|a|an|some|many|most|more|all|no|one|two|three|several|few|each|every|any"
_CLAUSE_OPENERS = (
    "in|on|at|for|from|with|under|after|before|when|while|if|as|since|during|by|last|what|why|how|who|where"
)
_CLAUSE = rf"(?=(?:{_PRONOUNS}|{_DETERMINERS}|{_CLAUSE_OPENERS})\b)"
_NAME = rf"(?=(?-i:{CAPITAL}))"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

# Not "Otherwise, ", "Or ", "In that case, ": without them the sentence would claim more than the writer does.
CUTTABLE = any_of(
    # However, the plan | In addition, the plan
    r"(?:however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|hence|consequently|accordingly"
    r"|additionally|instead|likewise|similarly|conversely|besides|also|then|still|yet|clearly|indeed|rather|plus|anyway"
    r"|alternatively|secondly|thirdly|in addition|as a result|as a consequence|on the other hand|for example"
    r"|for instance|in contrast|by contrast|in comparison|by comparison|on the contrary|at the same time"
    r"|in the meantime|in fact|in turn|in short|in other words|in any case|either way|after all|of course|even so"
    r"|all the same|that said|that being said|having said that|to be sure|what['’]s more|on top of that), ",
    # But the plan; not "But for the rain, it", "And not before May", "But also the plan", "And a good one"
    r"(?:and|but),? (?!(?:not|for|only|also|nor|neither|so (?:on|to)|then some|rather (?!than)|even more so"
    r"|an? \w+ one)\b)",
    # Yet the plan; not "Yet another plan"
    r"yet (?!(?:another|to|again|more|further|still)\b)",
    # So the plan | So, the plan | So Marsh left; not "So far, ", "So did Marsh", "So it was"
    r"so, (?!(?:too|far|also)\b)",
    r"so (?!(?:far|many|much|few|little|it (?:is|was|has|had|goes|went|seems|proved|turned))\b)"
    rf"(?:{_CLAUSE}|{_NAME}|(?=(?:perhaps|let|now)\b))",
    # Meanwhile the plan | Thus Marsh left
    r"(?:meanwhile|thus|therefore|moreover|furthermore|nevertheless|nonetheless|consequently|in addition|as a result"
    rf"|in fact|on the other hand|by contrast) (?!(?:for|in) )(?:{_CLAUSE}|{_NAME})",
    # Then he left | Instead the plan; not "Then Senator Marsh"
    rf"(?:then|instead) {_CLAUSE}",
    # Still the plan; not "Still in her teens, "
    rf"still (?=(?:{_PRONOUNS}|{_DETERMINERS})\b)",
    # Also on Monday, the plan | Also Monday, the plan
    rf"also (?=(?:(?:on|in|at) [^,.]{{1,60}}|{_DAY}|today|this \w+), )",
)

JOINING = any_of(
    r"(?:or|nor|otherwise|hence|thus|likewise|nevertheless|nonetheless|therefore|moreover|furthermore|meanwhile)\b",
    r"(?:and|but|also(?! known| called)|then(?!-))\b",
    r"(?:however(?! (?:much|many|long|hard|you|we|\w+ly)\b)|yet(?! another| again| to)|if (?:so|not)),?\s",
    r"(?:in that case|even then|only then),?\s",
    r"(?:in addition(?! to)|as a result(?! of)|in contrast(?! (?:to|with))|by contrast|on the other hand)\b",
    r"(?:for example|for instance|in fact)\b",
    # So did Marsh | So it was; not "So far", "So many", "So great was the rush that"
    r"so (?:it|began|begins|came|goes|went|did|does|do|is|was|are|were|has|have|had|will|would|can|could|should|too"
    r"|that['’]s)\b",
    # "Not only the mayor came."; not "Not only the mayor came, but her staff"
    r"not only\b(?![^.!?]{1,400}\b(?:but|also|too|as well|even)\b)",
)

# "IT" is a trade, and a hyphen makes a name: "He-Man".
PRONOUNS = r"(?!(?-i:IT)\b)(?P<pronoun>(?:he|she|it|they|his|hers?|its|theirs?|him|them|this|that|these|those)\b)(?!-)"

DETERMINERS = any_of(
    r"such\b",
    # both men; not "both Marsh and Weld", "both men and women", "both the mayor and her staff"
    rf"both\b(?! (?:\S+|(?:the|a|an|in|on|at|for|of|to|his|her|its|their|(?-i:{CAPITAL})\S*)(?: \S+){{1,6}}) and )",
    r"the latter\b",
    r"the former(?=,| (?:is|was|has|had|are|were|will|would|of)\b)",  # not "the former mayor"
    r"the others?\b(?! day\b)",
    r"the (?:two|three|four|five|pair|duo|trio)\b(?!-)",
    r"the same (?:day|night|week|month|year|goes|applies|thing|is true|was true)\b",
    r"another\b",
    r"others?\b(?! than\b)",
    r"neither\b(?![^.!?]{1,100}\bnor\b)",
    # one of them; not "one of those who"
    r"(?:one|some|many|most|all|none|few|each|several|two|three|half|both|neither|either|much) of"
    r" (?:them|these|this|(?:those|that)(?! who| in| with| which))\b",
    r"there, ",
)

_IT_IS = (
    r"it(?:['’]s| is| was| wasn['’]t| isn['’]t| has been| had been| will be| would be| could be| may be| might be"
    r"| must be| remains| became| becomes| seems| seemed)"
    r"(?: (?:not|still|also|now|then|always|never|only|just|already))?"
    r"(?: (?:so|very|too|all too|more|increasingly|perhaps|probably|hardly|not|almost|quite|really|particularly))?"
)
_JUDGED = (
    "clear unclear possible impossible hard harder easy easier difficult tough important essential vital crucial "
    "critical common rare unusual unlikely worth early late up better best good bad right wrong nice great fun "
    "tempting obvious evident surprising unsurprising remarkable amazing interesting ironic natural normal "
    "necessary enough illegal legal customary time safe fair"
).replace(" ", "|")
_REPORTED = (
    "believed understood reported said expected estimated thought hoped feared assumed alleged claimed announced "
    "revealed known unknown likely true certain suggested agreed decided"
).replace(" ", "|")

_TIMES = (
    "morning|afternoon|evening|night|week|weekend|month|year|season|spring|summer|autumn|fall|winter|time|decade|century"
    f"|christmas|easter|{_DAY}|january|february|march|april|may|june|july|august|september|october|november|december"
)
# What "it is" says nothing of itself with, so that it needs no sentence before it.
_IT_IS_SAID = any_of(
    # It is hard to say | It is important for the town to | It's clear how
    rf"(?:{_JUDGED})(?: (?:for|of) [^.,;!?]{{1,60}}?)? (?:that|to|how|why|whether|what|if|when|where|who)\b",
    # It was reported that; not "It was reported to the police"
    rf"(?:{_REPORTED}) (?:that|whether|how|why|what|when|if|where|who)\b",
    # It's no secret that | It is no wonder Marsh left
    r"(?:no (?:secret|surprise|wonder|coincidence|accident|doubt|use|good|longer)|hardly news)\b",
    # It was not until May that | It was only then that | It was Marsh who | It was in Leeds that
    rf"(?:until|only|in|on|at|from|during|after|because|here|there|then|(?-i:{CAPITAL}))"
    r"[^.,;!?]{0,100}? (?:that|who|when|where)\b",
    r"the (?:first|second|third|fourth|fifth|last|latest) (?:time|year|day)\b",
    r"(?:about |nearly |almost |more than )?\w+ (?:minutes|hours|days|weeks|months|years|decades)"
    r" (?:since|before|ago)\b",
)
STANDING = any_of(
    rf"{_IT_IS} (?:{_IT_IS_SAID})",
    r"it (?:was not|wasn['’]t|isn['’]t|won['’]t be|was) long (?:before|until|ago)\b",
    # It seems that | It turned out that | It appears they
    r"it (?:seems|seemed|appears|appeared|turns out|turned out|emerged|follows|happens|so happened)"
    r" (?:that|as if|as though|like|the|a|an|he|she|they|we|i|there|likely|unlikely|clear)\b",
    r"it (?:remains|remained) (?:to be seen|unclear|unknown|unlikely|possible|uncertain)\b",
    r"it (?:comes|came) as (?:no|a|little) (?:surprise|shock|relief)\b|it makes (?:no )?sense (?:that|to|for)\b",
    # It took the town two years to agree | It takes courage to leave
    r"it (?:takes|took|has taken|will take|costs|cost|would take) [^.;!?]{1,80}?\bto\b|it goes without saying\b",
    r"it (?:rained|snowed|['’]?s raining|['’]?s snowing|is raining|was raining|is snowing|was snowing)\b",
    # This week | This year's budget | This past Monday | These days
    rf"this (?:past |coming |very )?(?:{_TIMES})\b",
    r"these days\b",
    # Those who left | Those near the quay | Those living in the town
    r"those (?:who|whose|with|without|in|of|from|at|on|near|behind|under|over|aged|familiar|close to)\b",
    r"those \w{2,20}(?:ing|ed) (?:by|in|at|on|for|with|from|to|near|the|a|an|under|of)\b",
    # That the plan failed surprised nobody
    r"that (?:the|a|an|he|she|they|we|i|so many|there)\b",
    r"(?:he|she|they) who\b",
)

# What points back right after an opening phrase, or in it.
_WORD = r"[^\s.,;:!?\"“”()]+"
_SMALL_WORD = rf"(?!(?-i:{CAPITAL})){_WORD}"
_BARE_WORD = rf"(?!(?-i:{CAPITAL})|(?:the|a|an|one)\b){_WORD}"
_LEADING = any_of(
    # On Monday, | In Leeds, England, | On May 3, 2002,
    rf"(?:in|at|on|near|during|since|until)(?: (?=(?-i:{CAPITAL})|\d){_WORD},?){{1,5}}(?<=,)",
    # At the time, | As a child,
    rf"(?:in|on|at|during|for|by|since|until|despite|under|over|as)(?: {_SMALL_WORD}){{1,11}},",
    # Arriving late, ; not "When the mayor left, ": "he" may be the mayor
    rf"{_WORD}(?: {_BARE_WORD}){{0,11}},",
    r"(?:now|later|earlier|today|once|soon|often|finally|eventually|sometimes|only|even)",
)
PHRASES = any_of(
    rf"(?:{_LEADING}) (?P<pronoun>he|she|his|her)\b",
    # When he arrived, prosecutors; not "When he arrived, Marsh", "In her speech, the mayor"
    r"(?:in|on|at|when|after|before|while|as|since|during|with|for|from|if|because|although|though|despite|of|by)"
    rf" (?:he|she|they|his|her|their)\b[^,.;:!?\"“”()]{{0,100}}, (?!(?:the|mr|mrs|ms|dr)\b|(?-i:{CAPITAL}))",
    # Since then | At that time | In this case; not "On this page", "By this weekend"
    r"(?:since|until|by|before|after) then\b",
    r"(?:in|at|on|for|with|despite|because of|after|before|since|during|from|under|to|by|of|like)"
    rf" (?:(?:that|those)\b(?! (?:the|a|an|who)\b)|(?:this|these)\b(?! (?:{_TIMES}|article|story|column|page|site)\b))",
)

PERSON_NOUNS = """
    man woman boy girl guy kid child baby teen teenager youth person male female suspect victim gunman attacker
    shooter killer driver passenger pilot officer agent soldier spokesman spokeswoman spokesperson official
    minister president chairman chairwoman mayor governor senator congressman congresswoman lawmaker judge
    lawyer attorney prosecutor analyst expert critic resident witness source scientist researcher professor
    doctor physician surgeon teacher student pupil mother father mom mum dad parent brother sister wife husband
    son daughter uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather
    stepmother boyfriend girlfriend partner fiance fiancee friend neighbour neighbor leader manager coach
    captain player striker midfielder defender goalkeeper forward quarterback pitcher batsman bowler golfer
    rider boxer athlete champion winner teammate opponent rival star singer actor actress director producer
    musician rapper artist writer author editor reporter journalist correspondent anchor host presenter
    photographer cameraman comedian model designer chef owner founder executive chief boss head employee worker
    colleague assistant secretary adviser advisor aide candidate contender nominee successor predecessor
    incumbent counterpart deputy ambassador diplomat envoy negotiator commander general colonel major sergeant
    lieutenant farmer fisherman nurse patient inmate prisoner detainee defendant accused plaintiff hostage
    captive refugee migrant priest bishop pope cardinal rabbi imam cleric pastor king queen prince princess
    emperor duke duchess sheriff detective investigator inspector policeman policewoman firefighter guard
    bodyguard sniper militant rebel terrorist bomber hacker thief robber burglar survivor protester activist
    politician democrat republican tourist customer client buyer seller businessman businesswoman billionaire
    entrepreneur banker trader economist investor engineer mechanic janitor veteran hero legend roommate
    classmate sibling twin relative caller stranger passerby bystander newcomer veterinarian trainer jockey
    referee umpire skipper keeper marine sailor ranger trooper dictator tyrant monarch heir widow widower bride
    groom spouse lover mentor protege someone somebody anyone nobody everyone
"""
