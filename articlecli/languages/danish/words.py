"""Danish: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    jeg du han hun den det vi i de dem mig dig ham hende os jer sig man nogen noget nogle ingen intet hvem hvad
    hvilken hvilket hvilke alle alt hinanden
""")
_POSSESSIVES = word_list("min mit mine din dit dine hans hendes dens dets vores jeres deres sin sit sine hvis")
_DETERMINERS = word_list("""
    en et den det de denne dette disse hver hvert al alt alle begge flere mange få nogen noget nogle ingen intet
    samme sådan sådant sådanne anden andet andre to tre fire
""")
_PREPOSITIONS = word_list("""
    i på af for med til fra om ved under over efter mod hos gennem uden mellem blandt ifølge før siden omkring rundt
    inden udenfor bag foran ad per trods foruden langs ovenfor nedenfor
""")
_CONJUNCTIONS = word_list("""
    og eller men samt for så både enten hverken at om når da mens fordi derfor skønt selvom inden indtil end som
    hvis dersom
""")
_RELATIVES = word_list("som der hvilken hvilket hvilke hvis hvor")
_CONNECTIVES = word_list("""
    men desuden derimod imidlertid samtidig siden derefter senere nu da derfor også alligevel
""")
_AUXILIARIES = word_list("""
    er var være været bliver blev blive blevet har havde have haft kan kunne skal skulle vil ville må måtte bør
    burde får fik gør gjorde gøre
""")
_OTHERS = word_list("""
    ikke ej ja nej også kun bare allerede endnu stadig meget mere mest mindre mindst lidt her der hen nu da så altid
    aldrig ofte iblandt idag igår hvordan hvorfor hvornår hvor jo vel nok måske dog op ned ud ind bort frem tilbage
    igen helt ganske siger sagde næsten cirka selv hermed dermed
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
    pronouns=word_list("jeg han hun vi de man"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("hans hendes deres sin sit sine min vores"),
    first_person=word_list("jeg mig min mit mine vi os vores"),
    relatives=_RELATIVES,
    subject_relatives=word_list("som der"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("den det de denne dette disse hans hendes deres"),
    definite_articles=word_list("den det de"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _CONJUNCTIONS,
    conjunctions=word_list("og eller samt"),
    additive_conjunctions=word_list("og samt"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
)
