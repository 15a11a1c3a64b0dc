"""English: the words and the habits of its newspapers."""

from articlecli.core import load_learned, path_beside
from articlecli.languages._language import CAPITAL, Language, any_of
from articlecli.languages.english import cuts, furniture, names, openings, speech, words


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _verbs(regular: str) -> frozenset[str]:
    """The forms of regular verbs: "note deny" to note notes noted noting deny denies denied denying."""
    forms = set()
    for verb in regular.split():
        if verb.endswith("e"):
            forms |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
        elif verb[-1] == "y" and verb[-2] not in "aeiou":
            forms |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        else:
            forms |= {verb, verb + ("es" if verb.endswith(("sh", "ch", "ss")) else "s"), verb + "ed", verb + "ing"}
    return frozenset(forms)


_DASH = r"(?:--|[-–—])"

_FUNCTION_WORDS = _words("""
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

ABBREVIATIONS = _words("""
    mr mrs ms dr prof rev fr sr jr st messrs mme mlle hon pres gov sen rep lt col gen maj capt cpl sgt cmdr adm ens
    pvt supt det insp asst assoc dept univ inst inc ltd co corp bros plc llc llp vs v etc eg ie al approx appt apt
    ave blvd rd hwy ft mt mts jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a a.m p.m e.g i.e p.s b.c a.d ph.d m.d b.a m.a m.p m.s j.d ala ariz ark
    calif colo conn del fla ga kan kans ky mich minn mo mont neb nebr nev okla penn tenn tex va vt wis wyo ont que
    alta sask eds est sec rt orig
""")

_DATE_PREFIX = (
    r"(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:?|date:)? ?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
)

# What Punkt learned from news, written by `make learn`.
_LEARNED = load_learned(path_beside(__file__, "sentences.json"))
# What isn't a noun, the same.
_NOUNS = load_learned(path_beside(__file__, "nouns.json"))

_AGENCIES = (
    r"canadian press|associated press|press association|reuters|agence france-presse|afp|ap|dpa|pa|upi|bloomberg"
    r"|ctv news|cbc news|bbc news|cnn"
)
# Ann Weld | ANN WELD | Ludwig van der Berg | A. B. Oduya-Marsh
_AUTHOR = (
    rf"(?-i:{CAPITAL}[A-Z.'’-]+(?: {CAPITAL}[A-Z.'’-]*(?![\w.'’-])){{1,3}}(?![a-z])"
    # The alternatives have nothing in common, or a list of names in capitals could be read in too many ways.
    rf"|(?!{CAPITAL}[A-Z.'’-]+ {CAPITAL}[A-Z.'’-]*(?![\w.'’-])){CAPITAL}[\w.'’-]*"
    rf"(?: (?:{CAPITAL}[\w.'’-]*|de|da|di|du|del|della|der|den|van|von|la|le|al|el|bin|ter)){{0,4}})"
)

# Prepositions that open no clause.
_NO_CLAUSE = _words("""
    of in on at for with by from about over under against between into through during without to alongside despite amid
    among across upon within toward towards near behind inside outside beyond
""")

LANGUAGE = Language(
    code="en",
    stemmer="english",
    word=words.WORD,
    function_words=_FUNCTION_WORDS,
    abbreviations=ABBREVIATIONS | frozenset(_LEARNED["abbreviations"]),
    abbreviations_before_numbers=_words("no nos n° div fl p pp vol fig art sec ch nr c ca"),
    informal=r"\bi\b",
    sentence_starters=_FUNCTION_WORDS | frozenset(_LEARNED["sentence_starters"]),
    collocations=frozenset(map(tuple, _LEARNED["collocations"])),
    subordinators=_words(
        "according after although as because before but if since though unless until whereas while with"
    ),
    openers=r"(?:and|but|yet|so|still|then|now)",
    adverb_ending="ly",
    participle_ending="ing",
    word_counts=path_beside(__file__, "word_counts.json"),
    nouns=_words(_NOUNS["nouns"]) | _words("timetable turntable roundtable constable"),
    modifiers=_words(_NOUNS["modifiers"]),
    no_nouns=_words(_NOUNS["others"]),
    adjective_endings=("ous", "ful", "less", "able", "ible", "ical", "ish", "ive", "ier", "est"),
    verb_endings=("ed", "ize", "ise", "ify"),
    name_links=_words("of"),
    prepositions=_words("of in on at for with by from about over under against between into through during without"),
    offices=_words("""
        state defence defense homeland security treasury commerce labor education energy transportation affairs
        interior agriculture finance conservative republican democrat democratic general prime premier
    """),
    possessives=("'s", "’s"),
    author=_AUTHOR,
    byline=(
        r"(?P<by>(?:by|words by|written by|story by|text by|posted by|interview by|interviewed by):? )?"
        rf"(?P<name>{_AUTHOR}(?:(?:, {_AUTHOR})*,? (?:and|&) {_AUTHOR})?)"
        r"(?(by)(?: ?[,|•·(].{0,80}| (?:[–—-]|in|of|for|at|updated|published|posted|on) .{0,80}|,? \d.{0,60}"
        r"|(?<=[A-Z]{3}) (?-i:[A-Z][a-z]).{0,60})?"
        # "Ann Weld, The Canadian Press", "Ann Weld, Northern Desk producer"
        rf"|, (?:(?:the )?(?:{_AGENCIES})|(?-i:{CAPITAL})[\w ]{{0,30}} "
        r"(?:producer|reporter|correspondent|editor|writer)))"
    ),
    correction=(
        r"(?:corrections?|clarifications?|erratum|editor['’]?s['’]? note)"
        r"(?: \([^)]{1,40}\)|,? [\w ,]{1,30}\d{4})?:"
        r"|(?:an? )?(?:earlier|previous|original) versions? of this (?:article|story|report|column|post)\b"
        r"|this (?:article|story|report|post) (?:has been|was) "
        r"(?:amended|corrected|(?:updated|changed|edited) to (?:correct|clarify|fix|remove))\b"
    ),
    credit=any_of(
        r"with (?:additional |agency )?(?:inputs?|reporting|files|material) (?:from|by) .{1,150}",
        rf"(?:additional |further )?(?:reporting|writing|editing|research)(?: and (?:writing|editing))? by {_AUTHOR}"
        r"(?:(?:,? (?:in|and|for|at|of|with)\b|[,;&]).{0,250})?\.?",
        # "Ann Weld reported from Leeds. Tom Marsh contributed to this report."
        r"(?:[^.!?]{1,120}\b(?:reported|wrote)\b[^.!?]{1,60}\. )?(?:(?!\. [A-Z][a-z]).){1,250} contributed "
        r"(?:to this (?:report|story|article)|reporting)[^.]{0,40}\.?",
        rf"(?:sources?|from):? (?:{_AGENCIES}).{{0,60}}",
        r"reuters|ap|afp|pa media|dpa|upi|agencies",
    ),
    key_points_heading=any_of(
        r"(?:the )?key (?:points|takeaways|facts|findings|developments)|takeaways|highlights|story highlights",
        r"(?:the story )?at a glance|in brief|in short|(?:the )?main points|quick read|what (?:we|you need to) know",
        r"tl;?dr|the gist|the bottom line",
    ),
    furniture=furniture.FURNITURE,
    notice=furniture.NOTICE,
    boilerplate=r"\bis (?:an?|the) .{0,60}\b(?:agency|news service|newspaper|website|network|magazine|publication)\b",
    trailing_furniture=(
        r"(?<=[.!?”\"’)])\s+(?:(?:watch|view|see|interactive|learn|read|more)\b[^.!?]{1,120}»"
        r"|e-?mail to a friend|(?:tap|click) the (?:image|link|photo)s? (?:above|below)[^.]{0,60}\.?"
        r"|click here[^.]{0,40}[.!]?)\s*$"
    ),
    masthead=any_of(
        rf"(?:the )?(?:(?-i:{CAPITAL})[\w.'’-]* ){{0,2}}(?:news|times|gazette|post|herald|courier|daily|tribune|journal"
        r"|observer|magazine|weekly|mail|press|online|radio|tv|telegraph|chronicle|bulletin|echo|argus|advertiser"
        r"|mercury|guardian|examiner)(?: (?:online|live|digital))?",
        rf"the (?:(?-i:{CAPITAL})[\w.'’-]* ){{0,2}}(?:star|standard|independent|register|review|report|today|wire)",
        r"(?:(?:world|uk|us|local|national|international|politics|sports?|business|education|health|science|opinion|culture"
        r"|technology|tech|environment|travel|arts?|entertainment|comment|analysis|exclusive|breaking|money|economy|style"
        r"|lifestyle|society|weather|media|books|food|europe|asia|africa|americas|features?|interview|obituar(?:y|ies))"
        r"(?: (?:news|&|and) ?)?)+",
    ),
    running_head=r".{0,80}\b(?:page|p\.) ?\d{1,4}(?: (?:of|/) \d{1,4})?",
    second_person=r"\byou(?:r|rs|rself|'re|’re|'ve|’ve)?\b",
    coordinators=_words("and or to"),
    compound_openers=_words("""
        well ill long short small large high low self half full part old new ex non anti pro post pre co semi quasi far
        free hard deep fast slow first second third last one two three four five six seven eight nine ten twenty thirty
        forty fifty sixty seventy eighty ninety much so all best better cross double single multi open right left
        hand home war north south east west mid
    """),
    compound_closers=_words("""
        known high deep friendly proof ready year years old month week day hour minute mile foot term time scale
        level class free led style wide long based called elect maker makers making awaited like minded sized
        aged born built owned run related looking sounding sleeves in law per
    """),
    updated=r"(?:last |first )?(?:updated|modified)",
    months=(
        r"jan(?:uary|\.)?",
        r"feb(?:ruary|\.)?",
        r"mar(?:ch|\.)?",
        r"apr(?:il|\.)?",
        r"may",
        r"june?\.?",
        r"july?\.?",
        r"aug(?:ust|\.)?",
        r"sept?(?:ember|\.)?",
        r"oct(?:ober|\.)?",
        r"nov(?:ember|\.)?",
        r"dec(?:ember|\.)?",
    ),
    date_prefix=_DATE_PREFIX,
    ordinal=r"(?:st|nd|rd|th)?",
    speaker_weights=path_beside(__file__, "speakers.json"),
    cues=_words("""
        said say says saying told tell tells telling wrote write writes writing written spoke speaks
        thought think thinks
        read reads put puts shot quoth swore swears sang sings understood felt feels
    """)
    | _verbs("""
        add ask note explain state respond reply continue declare conclude argue report pledge insist promise accuse
        warn admit suggest recall claim shout vow announce acknowledge remark assure urge joke tweet blast cite chant
        answer yell mock lament question emphasize emphasise stress boast assert concede predict complain offer post
        comment observe confess exclaim quip demand dismiss testify declare wonder whisper mutter murmur cry repeat
        retort muse caution counter interject counsel advise confirm deny affirm reiterate maintain contend allege
        proclaim denounce criticize criticise protest plead reveal disclose relate recount agree bark beam laugh smile
        sigh shrug snap scoff sneer opine reason reflect reckon describe summarize summarise estimate guess hope
        express request order propose signal call
    """)
    | _words("quipped quipping admitted admitting"),
    noun_cues=_words("""
        add answer boast blast call calls caution claim claims comment comments counsel cry cries demand demands
        estimate estimates guess hope hopes joke jokes laugh lament mock note notes offer offers order orders
        pledge pledges post posts promise promises protest protests question questions reason reasons remark
        remarks reply report reports request requests reveal shout shouts sigh signal signals smile state states
        stress thought tweet tweets vow vows whisper wonder
    """),
    speech_nouns=_words("""
        claims assertion allegation accusation argument warning suggestion statement declaration admission remarks
        words phrase slogan motto description insistence contention view opinion belief response answer message
        letter speech tweet post blog article book essay column op-ed motto mantra refrain warnings
    """),
    telling_cues=_words("told tell tells telling"),
    speaking_of=r"(?:according to|in the words of|as quoted by)",
    determiners=_words(
        "the a an his her its their our my this that these those one another some two three several many"
    ),
    definite=_words("the this that his her its their"),
    speaker_nouns=_words("""
        spokesman spokeswoman spokesperson spokespeople official officials police officer officers statement
        report minister ministers president chairman chairwoman chair director mayor governor senator judge
        court lawyer lawyers attorney attorneys prosecutor prosecutors analyst analysts expert experts critic
        critics resident residents witness witnesses source sources company group organisation organization
        agency authorities government ministry department committee council union party campaign bank firm study
        researchers scientists professor doctor doctors teacher teachers student students woman man mother
        father brother sister wife husband son daughter friend friends neighbour neighbor neighbours neighbors
        leader leaders manager coach captain player economist economists author authors editor letter memo email
        tweet post document indictment lawsuit complaint filing newspaper magazine website diplomat diplomats
        soldier soldiers farmer farmers owner founder executive chief head representative representatives
        secretary adviser advisor aide aides candidate candidates voter voters priest bishop pope king queen
        prince princess general colonel commander sheriff detective investigator investigators crowd protesters
        protester activist activists campaigners survivor survivors victim victims driver pilot worker workers
        nurse nurses patient patients poll polls survey surveys supporter supporters opponents advisers ally allies
        member members team administration groups organizations organisations strategist strategists pollster
        columnist commentator pundit lawmakers politicians advocate advocates campaigners rivals colleagues delegate
        delegates donor donors insiders moderator narrator staffer staffers consultant counsel historian organizer
        organizers volunteer volunteers observers users fans employees journalists reporters politicians conservatives
        liberals progressives senators governors executives hosts editors citizens parents families editorial ad video
        transcript article book headline sign placard banner billboard memoir affidavit petition filings documents
        emails study studies review board audience people men women others lobbyist lobbyists physicist biologist
        sociologist psychologist negotiators envoys hikers tourists passengers commuters shoppers villagers survivors
    """),
    role_adverbs=_words("""
        also later then once again recently repeatedly simply just only flatly bluntly quietly publicly still now never
        always often since finally reportedly famously angrily sadly cheerfully dryly wryly firmly has have had is was
    """),
    passive=_words("be been was were"),
    noun_links=_words("of for at from with and to the a an"),
    pronouns=_words("he she they it i we who"),
    standing_determiners=_words("another others both some many most one several few two three"),
    owners=_words("his her their its my our"),
    time_nouns=_words("""
        second seconds minute minutes hour hours day days night morning afternoon evening week weeks weekend month
        months year years decade decades time times moment moments fall spring summer winter season today
    """),
    introducers=_NO_CLAUSE
    | _words("""
        since until till though although while when whenever if because as after before once whereas given based asked
        unlike like besides than throughout whether where following ahead according unless except
    """),
    joiners=_words("""
        and but or nor yet so that which whom what whose where when while how why because as after before since if
        although though until unless once whereas whether
    """),
    prepositions_only=_NO_CLAUSE,
    subject_relatives=_words("who which that"),
    relatives_of_people=_words("who"),
    portrayals=_words("as"),
    agents=_words("by"),
    accompaniments=_words("with"),
    connectives=_words("so yet still then now meanwhile however later also instead earlier separately here there"),
    days=_words("monday tuesday wednesday thursday friday saturday sunday today yesterday"),
    plural_ending="s",
    third_person_ending="s",
    feminine=_words(names.FEMININE),
    masculine=_words(names.MASCULINE),
    feminine_nouns=_words(names.FEMININE_NOUNS),
    masculine_nouns=_words(names.MASCULINE_NOUNS),
    titles=_words(names.TITLES),
    name_abbreviations=_words(names.NAME_ABBREVIATIONS),
    honorifics=_words(names.HONORIFICS),
    role_nouns=_words(names.ROLE_NOUNS),
    role_endings=("er", "or", "ist", "ian", "man", "woman", "eer", "ier", "ant", "path", "crat"),
    past_roles=_words("former ex late onetime retired"),
    relatives=_words("who whom whose which that where when"),
    name_suffixes=_words(names.NAME_SUFFIXES),
    name_particles=_words(names.NAME_PARTICLES),
    institution_nouns=_words(names.INSTITUTION_NOUNS),
    place_names=_words(names.PLACE_NAMES),
    not_names=_words(names.NOT_NAMES),
    elided="tis|twas|twere|twill|em|n|til|till|cause|cos|cuz|bout|round|neath|nuff|s|t|d|m|ll|re|ve",
    question_labels=_words("q question"),
    answer_labels=_words("a answer"),
    list_labels=_words("""
        note notes update updated correction time times date dates day days where when who what why how price prices
        cost tickets admission address location venue place phone tel email website web info information details contact
        photo photos image video audio source sources credit related read watch listen more see also director cast
        starring rating runtime running genre ingredients method serves makes step tip tips score result results goals
        attendance referee winner win loss record born died age height weight name occupation hometown education
        family topic issue fact myth claim verdict background summary conclusion example warning
        category total votes poll polls status title author publisher pages isbn year model engine
    """),
    first_person=_words("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves"),
    judging_words=_words("""
        should must never always nobody nothing everyone everything not no too only enough right wrong true
        truth lie lies good great best better bad worse worst love loved hate hated hope wish want need fear
        afraid scared believe trust doubt sorry proud sad angry happy glad tired sick ashamed shame blame fault
        terrible horrible horrific awful wonderful beautiful amazing incredible unbelievable disaster tragedy
        tragic nightmare miracle shocked shocking unacceptable outrageous disgusting disgrace disgraceful
        ridiculous absurd nonsense crazy insane mad cruel brutal evil dangerous devastating devastated
        heartbreaking heartbroken heart god life lives death die died dead alive kill fight freedom justice
        unfair fair impossible crisis failed failure betrayed forgive regret dream promise
    """),
    empty_answer=(
        r"(?:(?:yes|yeah|yep|no|nope|oh|well|ok|okay|sure|of course|right|sorry|hello|hi|wow|please|congratulations"
        r"|thanks?(?: you)?(?: (?:so|very) much| a lot| all| everyone)?|good (?:morning|evening|night|luck|bye)|goodbye"
        r"|no comment|i do|i am|i don['’]t know|i see|sir|ma['’]?am|your hono(?:u)?r)(?:[,.!?]? |$)?){1,3}"
    ),
    clause_cues=_words(speech.CLAUSE_CUES),
    plain_cues=_words("said say says saying told tell tells telling"),
    that_cues=_words(speech.THAT_CUES),
    asking_cues=_words(speech.ASKING_CUES),
    promising_cues=_words(speech.PROMISING_CUES),
    urging_cues=_words(speech.URGING_CUES),
    calling_cues=_words(speech.CALLING_CUES),
    calling_for="for",
    complementizers=_words("that"),
    question_words=_words("whether if how why what when where who"),
    clause_openers=_words("there you if no most more many everyone nobody people neither each both all"),
    infinitive="to",
    hearers=_words(speech.HEARERS),
    occasion=speech.OCCASION,
    own_words=_words(speech.OWN_WORDS),
    being=_words("be been being is are am was were"),
    narrators=_words("i we"),
    hollow=_words(speech.HOLLOW),
    subordinating=_words(speech.SUBORDINATING),
    bonus_words=_words("""
        announced announces agreed approved decided ruled launched unveiled warned revealed confirmed concluded found
        finds showed shows voted won killed died charged arrested convicted sentenced resigned banned ended begins
        because therefore thus result results caused leads led means despite amid
        first largest biggest highest lowest worst best greatest most least record historic unprecedented
        important significant major key main crucial critical serious new million billion percent
    """),
    stigma_words=_words("""
        perhaps maybe possibly probably apparently seemingly supposedly allegedly somewhat rather quite hardly barely
        scarcely merely simply incidentally anyway moreover furthermore besides
        him them these those it this such another
        i i'm i've me my we we're us our you your
        laughed joked recalled added chuckled smiled kind sort stuff bit pretty lot yeah well oh
    """),
    agency_mark=(
        rf"(?:(?-i:{CAPITAL})[\w.'’/-]{{1,20}}(?:,? [\w.'’/-]{{1,20}}){{0,4}} )?\((?:{_AGENCIES})\) ?{_DASH} ?"
        rf"|\((?:{_AGENCIES})\) ?"
    ),
    dispensable_opening=cuts.OPENING,
    to_come=cuts.TO_COME,
    interjected=cuts.INTERJECTED,
    said_when=cuts.SAID_WHEN,
    conversion=cuts.CONVERSION,
    relative=cuts.RELATIVE,
    aside=cuts.ASIDE,
    conjunctions=_words("and or but nor"),
    auxiliaries=_words(cuts.AUXILIARIES),
    past_verbs=_words(cuts.PAST_VERBS),
    past_ending="ed",
    qualifiers=_words(cuts.QUALIFIERS),
    cuttable_openings=openings.CUTTABLE,
    joining_openings=openings.JOINING,
    standing_openings=openings.STANDING,
    pronoun_openings=openings.PRONOUNS,
    determiner_openings=openings.DETERMINERS,
    phrase_openings=openings.PHRASES,
    possessive_pronouns=_words("his her its their whose"),
    possessive_ending="'s",
    person_nouns=_words(openings.PERSON_NOUNS),
    thing_openers=_words("the in at near across outside inside throughout toward towards around"),
)
