"""English: words by their part in a sentence, from pronouns to times, and the endings of other words."""

from articlecli.languages._groups import CAPITAL, Words
from articlecli.languages._language import word_list

FUNCTION_WORDS = word_list("""
    a about above across after afterwards again against all almost alone along already also although always am amid
    among an and another any anybody anyone anything anyway anywhere are around as at away back be became because
    become becomes been before behind being below beside besides between beyond both but by can cannot could despite
    did do does doing done down during each either else enough etc even ever every everybody everyone everything few
    fewer for from further get gets getting give gives go goes going gone got had has have having he hence her here
    hers herself him himself his how however i if in indeed instead into is it its itself just last least less like
    made make makes making many may maybe me meanwhile might mine more moreover most mostly much must my myself
    namely neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto or
    other others otherwise our ours ourselves out over own per perhaps please quite rather really said same say says
    see seem seemed seems several she should since so some somebody someone something sometimes somewhere soon still
    such take than that the their theirs them themselves then there therefore these they thing things this those
    though through throughout thus till to today together told tomorrow tonight too toward towards under unless
    until up upon us used very via was we well were what whatever when whenever where whereas wherever whether which
    while who whoever whole whom whose why will with within without would yes yesterday yet you your yours yourself
    aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've isn't it's
    let's she'd she'll she's shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've
    weren't what's who's won't wouldn't you'd you'll you're you've
""")

# Prepositions that open no clause.
_NO_CLAUSE = word_list("""
    of in on at for with by from about over under against between into through during without to alongside despite amid
    among across upon within toward towards near behind inside outside beyond
""")

WORDS = Words(
    capital=CAPITAL,
    function_words=FUNCTION_WORDS,
    pronouns=word_list("he she they it i we who"),
    possessive_pronouns=word_list("his her its their whose"),
    speaker_possessives=word_list("his her their its my our"),
    first_person=word_list("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves"),
    second_person=r"\byou(?:r|rs|rself|'re|’re|'ve|’ve)?\b",
    narrators=word_list("i we"),
    determiners=word_list(
        "the a an his her its their our my this that these those one another some two three several many"
    ),
    definite_determiners=word_list("the this that his her its their"),
    definite_articles=word_list("the"),
    pronominal_determiners=word_list("another others both some many most one several few two three"),
    prepositions=word_list("of in on at for with by from about over under against between into through during without"),
    prepositions_only=_NO_CLAUSE,
    name_links=word_list("of"),
    noun_links=word_list("of for at from with and to the a an"),
    conjunctions=word_list("and or but nor"),
    additive_conjunctions=word_list("and"),
    coordinators=word_list("and or to"),
    subordinators=word_list(
        "according after although as because before but if since though unless until whereas while with"
    ),
    clause_introducers=_NO_CLAUSE
    | word_list("""
        since until till though although while when whenever if because as after before once whereas given based asked
        unlike like besides than throughout whether where following ahead according unless except
    """),
    clause_joiners=word_list("""
        and but or nor yet so that which whom what whose where when while how why because as after before since if
        although though until unless once whereas whether
    """),
    subject_relatives=word_list("who which that"),
    relatives_of_people=word_list("who"),
    relatives=word_list("who whom whose which that where when"),
    connectives=word_list("so yet still then now meanwhile however later also instead earlier separately here there"),
    participle_prepositions=word_list("with"),
    agents=word_list("by"),
    portrayal_links=word_list("as"),
    auxiliaries=word_list("""
    is are was were be been has have had does did do will would can could may might must shall should isn't aren't
    wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't couldn't
"""),
    participle_auxiliaries=word_list("be been being is are am was were"),
    passive=word_list("be been was were"),
    past_verbs=word_list("""
    was were had did said told wrote spoke became began bought brought built came chose cut died drew drove fell fought
    found fled gave got grew held hit kept knew led left lost made met paid ran rose saw sent set shot sold spent stood
    struck took thought threw went withdrew won wasn't weren't hadn't didn't
"""),
    infinitive_marker="to",
    days=word_list("monday tuesday wednesday thursday friday saturday sunday today yesterday"),
    time_nouns=word_list("""
        second seconds minute minutes hour hours day days night morning afternoon evening week weeks weekend month
        months year years decade decades time times moment moments fall spring summer winter season today
    """),
    adverb_endings=("ly",),
    participle_endings=("ing",),
    past_endings=("ed",),
    third_person_endings=("s",),
    plural_ending="s",
    possessive_endings=("'s", "’s"),
    possessive_added="'s",
    compound_openers=word_list("""
        well ill long short small large high low self half full part old new ex non anti pro post pre co semi quasi far
        free hard deep fast slow first second third last one two three four five six seven eight nine ten twenty thirty
        forty fifty sixty seventy eighty ninety much so all best better cross double single multi open right left
        hand home war north south east west mid
    """),
    compound_closers=word_list("""
        known high deep friendly proof ready year years old month week day hour minute mile foot term time scale
        level class free led style wide long based called elect maker makers making awaited like minded sized
        aged born built owned run related looking sounding sleeves in law per
    """),
    contracted_negations=("n't",),
    contractions=("s", "re", "m", "ve", "d", "ll"),
)
