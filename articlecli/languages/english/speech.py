"""How English news reports what somebody says without quoting it: the verbs, by what may follow them."""

from articlecli.languages.english import cuts

# A statement may follow at once: "said the bridge would close".
CLAUSE_CUES = """
    said say says saying added adds adding insisted insists insisting argued argues claimed claims claiming acknowledged
    alleged alleges noted notes noting warned suggested explained admitted conceded contended predicted complained
    indicated testified reiterated recalled announced stressed confirmed denied estimated wrote tweeted
"""
# With "that" only, since too much else may follow: "maintain that the bridge would close".
THAT_CUES = """
    announces announcing argue arguing asserted asserts assert asserting acknowledge acknowledges acknowledging
    agreed confirms confirming concluded concludes conclude declared declares denies denying estimates insist
    suggesting suggest suggests warning warns explaining explains admits admitting stated stating
    complains complaining contends contend conceding concedes maintained maintains maintain reported reports reporting
    revealed reveals disclosed predicts predicting promised promises promising pledged vowed boasted boasting joked
    quipped recalls recalling reiterates stresses stressing alleged alleges alleging cautioned emphasized emphasised
    emphasizing emphasising remarked observed mentioned found shows showed tweeting writing posted proclaimed
    affirmed lamented protested repeated repeating ruled commented countered counters responded replied writes
"""
ASKING_CUES = "asked asks asking questioned wondered explained explains"
PROMISING_CUES = "vowed vows pledged promised promises promising"
URGING_CUES = "urged urges urging"
CALLING_CUES = "called calling"
HEARERS = """
    him her them me us it you reporters journalists lawmakers supporters voters police officers investigators people
    viewers listeners members court colleagues
"""
# said on Monday in a statement the bridge | said on Twitter that | said this month
OCCASION = (
    rf"(?: (?:{cuts.TIME}|{cuts.OCCASION}|on (?:twitter|facebook)|by e-?mail"
    r"|(?:this|last) (?:week|month|year)|then|later))+\b"
)
# What opens, behind a comma, words that may well be the writer's own.
OWN_WORDS = """
    which who whom whose where when while whereas though although but even despite compared as yet nor
"""
# What stands before a speaker where the words that follow are only a piece of a clause, or nothing that was said:
# "which Ann Lee said was", "if Ann Lee says".
HOLLOW = "which what that whom who than as if unless whether until how why where so"
# The same where the clause ends at the next comma: "While Ann Lee said that the bridge would close, the tower"
SUBORDINATING = "while when after before once because since although though whereas even"
