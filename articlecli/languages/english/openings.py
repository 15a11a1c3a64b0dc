"""English: openings of sentences that need the sentence before them, and the exceptions.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space.
"""

from articlecli.languages._groups import CAPITAL, SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_PRONOUNS = "he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|there"
_DETERMINERS = "the|a|an|some|many|most|more|all|no|one|two|three|several|few|each|every|any"
_CLAUSE_OPENERS = (
    "in|on|at|for|from|with|under|after|before|when|while|if|as|since|during|by|last|what|why|how|who|where"
)
_CLAUSE = rf"(?=(?:{_PRONOUNS}|{_DETERMINERS}|{_CLAUSE_OPENERS})\b)"
_NAME = rf"(?=(?-i:{CAPITAL}))"
_GOING_ON = rf"(?!(?:for|in) )(?:{_CLAUSE}|{_NAME})"
_SO_MUCH = "far|many|much|few|little|it (?:is|was|has|had|goes|went|seems|proved|turned)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

# "Otherwise, ", "Or " and "In that case, " are missing here: without them a sentence would claim more than the writer.
_CUTTABLE = by_first_word(
    # However, the plan | In addition, the plan
    ("however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence consequently", ", "),
    ("accordingly additionally instead likewise similarly conversely besides also then still yet clearly", ", "),
    ("indeed rather plus anyway alternatively second third fourth secondly thirdly", ", "),
    ("in", r" (?:addition|contrast|comparison|the meantime|fact|turn|short|other words|any case), "),
    ("as", r" a (?:result|consequence), "),
    ("on", r" (?:the other hand|the contrary|top of that), "),
    ("for", r" (?:example|instance), "),
    ("by", r" (?:contrast|comparison), "),
    ("at", r" the same time, "),
    ("that", r" (?:being )?said, "),
    ("having", r" said that, "),
    ("either", r" way, "),
    ("after", r" all, "),
    ("of", r" course, "),
    ("even", r" so, "),
    ("all", r" the same, "),
    ("to", r" be sure, "),
    ("what", r"['’]s more, "),
    # But the plan; not "But for the rain, it", "And not before May", "But also the plan", "And a good one"
    (
        "and but",
        r",? (?!(?:not|for|only|also|nor|neither|so (?:on|to)|then some|rather (?!than)|even more so|an? \w+ one)\b)",
    ),
    # Yet the plan; not "Yet another plan"
    ("yet", r" (?!(?:another|to|again|more|further|still)\b)"),
    # So the plan | So, the plan | So Marsh left; not "So far, ", "So did Marsh", "So it was"
    ("so", r", (?!(?:too|far|also)\b)"),
    ("so", rf" (?!(?:{_SO_MUCH})\b)(?:{_CLAUSE}|{_NAME}|(?=(?:perhaps|let|now)\b))"),
    # Meanwhile the plan | Thus Marsh left
    ("meanwhile thus therefore moreover furthermore nevertheless nonetheless consequently", rf" {_GOING_ON}"),
    ("in", rf" (?:addition|fact) {_GOING_ON}"),
    ("as", rf" a result {_GOING_ON}"),
    ("on", rf" the other hand {_GOING_ON}"),
    ("by", rf" contrast {_GOING_ON}"),
    # Then he left | Instead the plan; not "Then Senator Marsh"
    ("then instead", rf" {_CLAUSE}"),
    # Still the plan; not "Still in her teens, "
    ("still", rf" (?=(?:{_PRONOUNS}|{_DETERMINERS})\b)"),
    # Also on Monday, the plan | Also Monday, the plan
    ("also", rf" (?=(?:(?:on|in|at) [^,.]{{1,60}}|{_DAY}|today|this \w+), )"),
)

_JOINING = by_first_word(
    ("and but or nor otherwise hence thus likewise nevertheless nonetheless", ""),
    ("therefore moreover furthermore meanwhile", ""),
    ("also", r"(?! known| called)"),
    ("then", r"(?!-)"),
    ("however", r"(?! (?:much|many|long|hard|you|we|\w+ly)\b),?\s"),
    ("yet", r"(?! another| again| to),?\s"),
    ("if", r" (?:so|not),?\s"),
    ("in", r" that case,?\s"),
    ("even only", r" then,?\s"),
    ("in", r" (?:addition\b(?! to)|contrast\b(?! (?:to|with))|fact\b)"),
    ("as", r" a result\b(?! of)"),
    ("by", r" contrast\b"),
    ("on", r" the other hand\b"),
    ("for", r" (?:example|instance)\b"),
    # So did Marsh | So it was; not "So far", "So many", "So great was the rush that"
    ("so", r" (?:it|began|begins|came|goes|went|did|does|do|is|was|are|were|has|have|had)\b"),
    ("so", r" (?:will|would|can|could|should|too|that['’]s)\b"),
    # "Not only the mayor came."; not "Not only the mayor came, but her staff"
    ("not", r" only\b(?![^.!?]{1,400}\b(?:but|also|too|as well|even)\b)"),
)

# "IT" is the trade, not a pronoun. A hyphen makes a name: "He-Man".
_POINTING_PRONOUNS = by_first_word(
    ("he she they his her hers its their theirs him them this that these those", r"(?!-)"),
    ("it", r"(?<!(?-i:IT))(?!-)"),
)

_POINTING_DETERMINERS = by_first_word(
    ("such another", ""),
    # both men; not "both Marsh and Weld", "both men and women", "both the mayor and her staff"
    (
        "both",
        rf"(?! (?:\S+|(?:the|a|an|in|on|at|for|of|to|his|her|its|their|(?-i:{CAPITAL})\S*)(?: \S+){{1,6}}) and )",
    ),
    # the latter | the former; not "the former mayor"
    ("the", r" (?:latter\b|former(?=,| (?:is|was|has|had|are|were|will|would|of)\b))"),
    # the 23-year-old left; not "the 23-year-old Ann Weld", "the 23-year-old singer Ann Weld"
    ("the", rf" \d{{1,3}}-year-olds?\b(?! (?:\w+ )?(?-i:{CAPITAL}))"),
    ("the", r" (?:others?\b(?! day\b)|(?:two|three|four|five|pair|duo|trio)\b(?!-))"),
    ("the", r" same (?:day|night|week|month|year|goes|applies|thing|is true|was true)\b"),
    ("other others", r"(?! than\b)"),
    ("neither", r"(?![^.!?]{1,100}\bnor\b)"),
    # one of them; not "one of those who"
    (
        "one some many most all none few each several two three half both neither either much",
        r" of (?:them|these|this|(?:those|that)(?! who| in| with| which))\b",
    ),
    ("there", ", "),
)

_IT_IS = (
    r"(?:['’]s| is| was| wasn['’]t| isn['’]t| has been| had been| will be| would be| could be| may be| might be"
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
# After "it is", these words show that "it" doesn't stand for a thing in the sentence before.
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
_SEEMS = "seems|seemed|appears|appeared|turns out|turned out|emerged|follows|happens|so happened"
_STANDALONE = by_first_word(
    ("it", rf"{_IT_IS} (?:{_IT_IS_SAID})"),
    ("it", r" (?:was not|wasn['’]t|isn['’]t|won['’]t be|was) long (?:before|until|ago)\b"),
    # It seems that | It turned out that | It appears they
    ("it", rf" (?:{_SEEMS}) (?:that|as if|as though|like|the|a|an|he|she|they|we|i|there|likely|unlikely|clear)\b"),
    ("it", r" (?:remains|remained) (?:to be seen|unclear|unknown|unlikely|possible|uncertain)\b"),
    ("it", r" (?:comes|came) as (?:no|a|little) (?:surprise|shock|relief)\b| makes (?:no )?sense (?:that|to|for)\b"),
    # It took the town two years to agree | It takes courage to leave
    ("it", r" (?:takes|took|has taken|will take|costs|cost|would take) [^.;!?]{1,80}?\bto\b| goes without saying\b"),
    ("it", r" (?:rained|snowed|['’]?s raining|['’]?s snowing|is raining|was raining|is snowing|was snowing)\b"),
    # This week | This year's budget | This past Monday | These days
    ("this", rf" (?:past |coming |very )?(?:{_TIMES})\b"),
    ("these", r" days\b"),
    # Those who left | Those near the quay | Those living in the town
    ("those", r" (?:who|whose|with|without|in|of|from|at|on|near|behind|under|over|aged|familiar|close to)\b"),
    ("those", r" \w{2,20}(?:ing|ed) (?:by|in|at|on|for|with|from|to|near|the|a|an|under|of)\b"),
    # That the plan failed surprised nobody
    ("that", r" (?:the|a|an|he|she|they|we|i|so many|there)\b"),
    ("he she they", r" who\b"),
)

# Pronouns and determiners that point back, in an opening phrase or right after it.
_LETTER = r"[^\s.,;:!?\"“”()]"  # a letter of a word
_SMALL_WORD = rf"(?!(?-i:{CAPITAL})){_LETTER}+"
_BARE_WORD = rf"(?!(?-i:{CAPITAL})|(?:the|a|an|one)\b){_LETTER}+"
_POINTING = (
    r" (?:(?:that|those)\b(?! (?:the|a|an|who)\b)"
    rf"|(?:this|these)\b(?! (?:{_TIMES}|article|story|column|page|site)\b))"
)
_LED = r" (?P<pronoun>he|she|his|her)\b"
_OF_PERSON = (
    r" (?:he|she|they|his|her|their)\b[^,.;:!?\"“”()]{0,100}, "
    rf"(?!(?:the|mr|mrs|ms|dr)\b|(?-i:{CAPITAL}))"
)
_PHRASES = by_first_word(
    # On Monday, he | In Leeds, England, he | On May 3, 2002, he
    ("in at on near during since until", rf"(?: (?=(?-i:{CAPITAL})|\d){_LETTER}+,?){{1,5}}(?<=,){_LED}"),
    # At the time, he | As a child, he
    ("in on at during for by since until despite under over as", rf"(?: {_SMALL_WORD}){{1,11}},{_LED}"),
    # Arriving late, he; not "When the mayor left, he": "he" may be the mayor
    ("", rf"{_LETTER}*(?<={_LETTER})(?: {_BARE_WORD}){{0,11}},{_LED}"),
    ("now later earlier today once soon often finally eventually sometimes only even", _LED),
    # When he arrived, prosecutors; not "When he arrived, Marsh", "In her speech, the mayor"
    ("in on at when after before while as since during with for from if", _OF_PERSON),
    ("because although though despite of by", _OF_PERSON),
    # Since then | At that time | In this case; not "On this page", "By this weekend"
    ("since until by before after", r" then\b"),
    ("in at on for with despite after before since during from under to by of like", _POINTING),
    # Because of that | Due to this
    ("because", rf" of{_POINTING}"),
    ("due thanks owing prior contrary", rf" to{_POINTING}"),
    # Three years later | Minutes later
    (
        "a an one two three four five six seven eight nine ten several some many",
        r" (?:few |couple of )?(?:minute|hour|day|week|month|year|decade)s? (?:later|earlier|before|afterwards?)\b",
    ),
    ("minutes hours days weeks months years decades moments", r" (?:later|earlier|before|afterwards?)\b"),
)

# In GUM's texts, 65 of 100 "this" and "these" mean something told in a sentence before; the ones left out don't.
_TEXTS = (
    "article|story|column|page|site|paper|study|book|chapter|section|report|essay|thesis|volume|video|podcast|guide"
)
_POINTING_INSIDE = any_of(
    rf"\b(?:this|these)\b(?! (?:past |coming |very )?(?:{_TIMES}|days|{_TEXTS})\b)",
    rf"\b(?:at|in|on|by|since|until|after|before|during) that (?:{_TIMES}|hour|moment|point|day|game)\b(?! when\b)",
)

OPENINGS = SentenceOpenings(
    contrasts=word_list("but yet however still nevertheless nonetheless"),
    cuttable=_CUTTABLE,
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    inside=_POINTING_INSIDE,
)
