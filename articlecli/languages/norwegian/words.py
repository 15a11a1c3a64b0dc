"""Norwegian: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    jeg eg du han hun ho den det vi me dere de dei dem deim meg deg ham henne oss dykk seg man noen noe ingen
    ingenting hvem kven hva kva hvilken hvilket hvilke alle alt hverandre
""")
_POSSESSIVES = word_list("""
    min mi mitt mine din di ditt dine hans hennes hennar dens dets vår vårt våre deres deira sin si sitt sine hvis
""")
_DETERMINERS = word_list("""
    en ei et ein eit den det de dei denne dette disse desse hver hvert kvar kvart all alt alle begge flere fleire
    mange få noen noe nokon noko nokre ingen samme same slik slikt slike annen annet andre to tre fire
""")
_PREPOSITIONS = word_list("""
    i på av for med til fra frå om ved under over etter mot hos gjennom uten utan mellom blant ifølge før siden
    sidan omkring rundt innen utenfor bak foran per tross langs ovenfor nedenfor
""")
_CONJUNCTIONS = word_list("""
    og eller men samt for så både enten verken at om når da mens medan fordi derfor selv skjønt innen inntil enn som
    hvis dersom
""")
_RELATIVES = word_list("som hvilken hvilket hvilke hvor der")
_CONNECTIVES = word_list("""
    men dessuten derimot imidlertid samtidig siden deretter senere nå da derfor også likevel
""")
_AUXILIARIES = word_list("""
    er var være vært vere blir blei ble bli blitt har hadde ha hatt kan kunne skal skulle vil ville må måtte bør
    burde får fikk gjør gjorde gjøre
""")
_OTHERS = word_list("""
    ikke ikkje ei ja nei også òg bare berre kun allerede ennå fortsatt fremdeles mye meir mer mest mindre minst litt
    her der hit dit nå da så alltid aldri ofte av til i dag igår hvordan korleis hvorfor kvifor når hvor jo vel nok
    kanskje dog opp ned ut inn bort frem fram tilbake igjen helt ganske sier sa seier nesten cirka selv
""")

WORDS = Words(
    function_words=_PRONOUNS
    | _POSSESSIVES
    | _DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _CONNECTIVES
    | _AUXILIARIES
    | _OTHERS,
    pronouns=word_list("jeg eg han hun ho vi de dei man"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("hans hennes deres sin si sitt sine min vår"),
    first_person=word_list("jeg eg meg min mi mitt mine vi oss vår vårt våre"),
    relatives=_RELATIVES,
    subject_relatives=word_list("som"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("den det de denne dette disse hans hennes deres"),
    definite_articles=word_list("den det de"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _CONJUNCTIONS,
    conjunctions=word_list("og eller samt"),
    additive_conjunctions=word_list("og samt"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
)
