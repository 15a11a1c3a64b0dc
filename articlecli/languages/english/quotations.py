"""English: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list


def _verbs(regular: str) -> frozenset[str]:
    """Returns the forms of regular verbs: note, notes, noted, noting, deny, denies, denied, denying for "note deny"."""
    forms = set()
    for verb in regular.split():
        if verb.endswith("e"):
            forms |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
        elif verb[-1] == "y" and verb[-2] not in "aeiou":
            forms |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        else:
            forms |= {verb, verb + ("es" if verb.endswith(("sh", "ch", "ss")) else "s"), verb + "ed", verb + "ing"}
    return frozenset(forms)


QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "speakers.json"),
    cues=word_list("""
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
    | word_list("quipped quipping admitted admitting"),
    noun_cues=word_list("""
        add answer boast blast call calls caution claim claims comment comments counsel cry cries demand demands
        estimate estimates guess hope hopes joke jokes laugh lament mock note notes offer offers order orders
        pledge pledges post posts promise promises protest protests question questions reason reasons remark
        remarks reply report reports request requests reveal shout shouts sigh signal signals smile state states
        stress thought tweet tweets vow vows whisper wonder
    """),
    hearer_cues=word_list("told tell tells telling"),
    speech_nouns=word_list("""
        claims assertion allegation accusation argument warning suggestion statement declaration admission remarks
        words phrase slogan motto description insistence contention view opinion belief response answer message
        letter speech tweet post blog article book essay column op-ed motto mantra refrain warnings
    """),
    source_markers=r"(?:according to|in the words of|as quoted by)",
    view_openers=word_list("as"),
    view_endings=word_list("it"),
    words_before_cue=word_list("""
        also later then once again recently repeatedly simply just only flatly bluntly quietly publicly still now never
        always often since finally reportedly famously angrily sadly cheerfully dryly wryly firmly has have had is was
    """),
    elided_words="tis|twas|twere|twill|em|n|til|till|cause|cos|cuz|bout|round|neath|nuff|s|t|d|m|ll|re|ve",
    question_labels=word_list("q question"),
    answer_labels=word_list("a answer"),
    list_labels=word_list("""
        dear note notes update updated correction time times date dates day days where when who what why how
        price prices cost tickets admission address location venue place phone tel email website web info information
        details contact
        photo photos image video audio source sources credit related read watch listen more see also director cast
        starring rating runtime running genre ingredients method serves makes step tip tips score result results goals
        attendance referee winner win loss record born died age height weight name occupation hometown education
        family topic issue fact myth claim verdict background summary conclusion example warning
        category total votes poll polls status title author publisher pages isbn year model engine
    """),
    judging_words=word_list("""
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
)
