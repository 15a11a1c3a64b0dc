"""English: reported speech in news: the verbs of saying, by the words that may follow them."""

from articlecli.languages._groups import Reports
from articlecli.languages._language import word_list
from articlecli.languages.english import cuts

# A clause may follow directly: "said the bridge would close".
_CLAUSE_CUES = word_list("""
    said say says saying added adds adding insisted insists insisting argued argues claimed claims claiming acknowledged
    alleged alleges noted notes noting warned suggested explained admitted conceded contended predicted complained
    indicated testified reiterated recalled announced stressed confirmed denied estimated wrote tweeted
""")
# A clause follows only after "that", since other words may follow, too: "maintain that the bridge would close".
_THAT_CUES = word_list("""
    announces announcing argue arguing asserted asserts assert asserting acknowledge acknowledges acknowledging
    agreed confirms confirming concluded concludes conclude declared declares denies denying estimates insist
    suggesting suggest suggests warning warns explaining explains admits admitting stated stating
    complains complaining contends contend conceding concedes maintained maintains maintain reported reports reporting
    revealed reveals disclosed predicts predicting promised promises promising pledged vowed boasted boasting joked
    quipped recalls recalling reiterates stresses stressing alleged alleges alleging cautioned emphasized emphasised
    emphasizing emphasising remarked observed mentioned found shows showed tweeting writing posted proclaimed
    affirmed lamented protested repeated repeating ruled commented countered counters responded replied writes
""")
_ASKING_CUES = word_list("asked asks asking questioned wondered explained explains")
_PROMISING_CUES = word_list("vowed vows pledged promised promises promising")
_URGING_CUES = word_list("urged urges urging")
_CALLING_CUES = word_list("called calling")
_HEARERS = word_list("""
    him her them me us it you reporters journalists lawmakers supporters voters police officers investigators people
    viewers listeners members court colleagues
""")
# said on Monday in a statement the bridge | said on Twitter that | said this month
_OCCASION = (
    rf"(?: (?:{cuts.TIME}|{cuts.OCCASION}|on (?:twitter|facebook)|by e-?mail"
    r"|(?:this|last) (?:week|month|year)|then|later))+\b"
)
# Words after a comma that probably open the writer's own words.
_OWN_WORDS = word_list("""
    which who whom whose where when while whereas though although but even despite compared as yet nor
""")
# Words before a speaker that show that the words after the cue are part of a clause, or were never said:
# "which Ann Lee said was", "if Ann Lee says".
_HOLLOW = word_list("which what that whom who than as if unless whether until how why where so")
# Words before a speaker after which the report ends at a comma: "While Ann Lee said that the bridge would close, the"
_SUBORDINATING = word_list("while when after before once because since although though whereas even")

REPORTS = Reports(
    clause_cues=_CLAUSE_CUES,
    plain_cues=word_list("said say says saying told tell tells telling"),
    that_cues=_THAT_CUES,
    asking_cues=_ASKING_CUES,
    promising_cues=_PROMISING_CUES,
    urging_cues=_URGING_CUES,
    calling_cues=_CALLING_CUES,
    calling_for="for",
    complementizers=word_list("that"),
    question_words=word_list("whether if how why what when where who"),
    clause_openers=word_list("there you if no most more many everyone nobody people neither each both all"),
    hearers=_HEARERS,
    occasion=_OCCASION,
    own_words=_OWN_WORDS,
    unreported_openers=_HOLLOW,
    subordinating=_SUBORDINATING,
)
