"""Dutch: words by their part in a sentence, from pronouns to times.

An apostrophe that opens a word is part of it: "'s" in "'s avonds".
"""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_ARTICLES = word_list("de het een 't 'n")
_DEMONSTRATIVES = word_list("deze dit die dat zulke dergelijke")
_POSSESSIVES = word_list("mijn m'n jouw je uw zijn z'n haar d'r ons onze jullie hun")
_QUANTIFIERS = word_list("""
    elk elke ieder iedere geen enkele sommige verschillende meerdere veel vele weinig alle beide andere ander twee drie
    vier vijf zes zeven acht negen tien elf twaalf
""")
_PREPOSITIONS = word_list("""
    aan achter aangaande behalve beneden bij binnen boven buiten dankzij door gedurende in jegens langs met met na naar
    naast namens nabij om omstreeks omtrent onder ondanks op over per qua richting rond rondom sinds te tegen tegenover
    ten ter tijdens tot tussen uit vanaf vanuit vanwege van via volgens voor voorbij wegens zonder
""")
_SUBORDINATORS = word_list("""
    als alsof alvorens dat doordat hoe hoewel indien mits naargelang nadat nu ofschoon omdat opdat terwijl toen totdat
    tenzij voordat waar waardoor waarbij waarom waarin waarmee waarna waarop waaronder waarover waaruit waarvan waarvoor
    wanneer want zoals zodat zodra zolang sinds sedert
""")
_AUXILIARIES = word_list("""
    ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad zal zul zult zullen zou zouden word wordt
    worden werd werden geworden kan kun kunt kunnen kon konden gekund moet moeten moest moesten mag mogen mocht mochten
    wil wilt willen wilde wilden wou hoeft hoeven hoefde laat laten liet lieten gaat gaan ging gingen blijft blijven
    bleef bleven blijkt bleek lijkt leek schijnt scheen komt komen kwam kwamen doet doen deed deden
""")
MONTHS = word_list("""
    januari februari maart april mei juni juli augustus september oktober november december
""")
_DAYS = word_list("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
_PARTS_OF_DAY = word_list("ochtend morgen middag avond nacht")
DAYS = (
    _DAYS
    | frozenset(day + part for day in _DAYS | {"gister", "eergister"} for part in _PARTS_OF_DAY)
    | word_list("vandaag gisteren eergisteren vanochtend vanmorgen vanmiddag vanavond vannacht zaterdags zondags")
)
_TIMES = word_list("""
    seconde seconden minuut minuten uur uren kwartier dag dagen nacht nachten ochtend morgen middag avond week weken
    weekend weekeinde maand maanden jaar jaren decennium decennia eeuw eeuwen tijd moment momenten keer lente voorjaar
    zomer herfst najaar winter kerst pasen begin einde eind afloop leeftijd
""")

FUNCTION_WORDS = (
    _ARTICLES
    | _DEMONSTRATIVES
    | _POSSESSIVES
    | _QUANTIFIERS
    | _PREPOSITIONS
    | _SUBORDINATORS
    | _AUXILIARIES
    | word_list("""
    ik jij je u hij zij ze wij we jullie mij me jou hem hen haar men zich zichzelf elkaar elkaars zelf wie wat welk
    welke wiens wier iemand niemand iets niets alles iedereen allemaal allen degene diegene datgene dezelfde hetzelfde
    er en of maar dus noch ofwel oftewel alsmede evenals zowel aldus al alleen alsnog altijd anders bijna bijvoorbeeld
    binnenkort bovendien daar daarbij daardoor daarentegen daarin daarmee daarna daarnaast daarom daarop daarover
    daartegen daartoe daaruit daarvan daarvoor dan desondanks destijds dikwijls doorgaans echter eens eerder eerst
    eigenlijk elders enkel ergens erg even eveneens evenmin genoeg gewoon haast heel helaas helemaal hier hierbij
    hierdoor hiermee hierna hierom hieronder hierop hierover hiervan hiervoor hooguit immers inderdaad ineens inmiddels
    intussen juist kennelijk kortom langer later liever maximaal meer meestal meteen mede minder minstens misschien
    namelijk natuurlijk net niet niettemin nog nogal nooit nu ongeveer onlangs ook ooit opeens opnieuw overal overigens
    pas plotseling precies reeds ruim samen slechts soms steeds straks sowieso tegelijk tegelijkertijd terug tevens
    toch toen trouwens uiteindelijk uiteraard vaak vast verder vervolgens volop vooral voorlopig vooraf vrij vrijwel
    waarschijnlijk wel weer weg wellicht weliswaar werkelijk zeer zeker zelden zelfs zo zoal zodoende zojuist zowat 's
    ja nee
    """)
)

# Prepositions that open no clause.
_NO_CLAUSE = _PREPOSITIONS - _SUBORDINATORS

WORDS = Words(
    function_words=FUNCTION_WORDS,
    pronouns=word_list("hij zij ze ik wij we men hem"),
    subject_pronouns=word_list("hij zij ze ik wij we men"),
    possessive_pronouns=word_list("zijn z'n haar hun wiens wier"),
    speaker_possessives=word_list("zijn z'n haar hun"),
    first_person=word_list("ik me mij mijn m'n mezelf wij we ons onze onszelf"),
    second_person=r"\b(?:u|uw|jij|je|jou|jouw|jullie)\b",
    narrators=word_list("ik wij we"),
    determiners=_ARTICLES | _DEMONSTRATIVES | _POSSESSIVES | _QUANTIFIERS,
    object_determiners=frozenset(),
    definite_determiners=word_list("de het deze dit die dat 't") | _POSSESSIVES,
    definite_articles=word_list("de het"),
    pronominal_determiners=word_list("anderen velen sommigen enkelen beiden laatstgenoemde eerstgenoemde"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_NO_CLAUSE,
    name_links=word_list("van"),
    noun_links=word_list("van voor bij uit in op aan de het een en der des"),
    conjunctions=word_list("en of maar want dus"),
    additive_conjunctions=word_list("en"),
    coordinators=word_list("en of tot"),
    subordinators=_SUBORDINATORS,
    clause_introducers=_PREPOSITIONS | _SUBORDINATORS,
    clause_joiners=word_list("en of maar want dus") | _SUBORDINATORS,
    subject_relatives=word_list("wie"),
    relatives_of_people=word_list("wie"),
    relatives=word_list("wie wiens wier waar"),
    connectives=word_list("""
        zo dan nu toch echter inmiddels intussen ondertussen bovendien ook daarentegen daarom dus hier daar eerder later
        aanvankelijk tegelijk tegelijkertijd verder vervolgens daarnaast
    """),
    agents=word_list("door"),
    auxiliaries=_AUXILIARIES,
    participle_auxiliaries=word_list("is zijn was waren heeft hebben had hadden wordt worden werd werden"),
    passive=word_list("wordt worden werd werden geworden"),
    past_verbs=_AUXILIARIES
    | word_list("""
        gaf geeft gaven geven stond staat stonden staan lag ligt lagen liggen hield houdt hielden houden nam neemt namen
        nemen vond vindt vonden vinden zag ziet zagen zien liep loopt liepen lopen viel valt vielen vallen begon begint
        begonnen bracht brengt brachten dacht denkt dachten verloor verliest verloren won wint wonnen droeg draagt trof
        treft troffen trad treedt traden stierf sterft steeg stijgt stegen sloot sluit sloten sloeg slaat hielp helpt
        vloog vliegt ontving ontvangt verliet verlaat sprak spreekt schreef schrijft las leest wist weet wisten kende
        kent geldt gold zit zat zaten zitten reed rijdt reden trok trekt trokken bood biedt boden koos kiest kozen maakt
        maakte maakten zet zette zetten speelt speelde speelden leidt leidde leidden voert voerde voerden toont toonde
        werkt werkte werkten woont woonde woonden leeft leefde leefden wacht wachtte verdwijnt verdween verscheen
        verschijnt verwacht verwachtte hoopt hoopte probeert probeerde beloofde belooft besluit besloot besloten weigert
        weigerde gebruikt gebruikte krijgt kreeg kregen krijgen opent opende volgt volgde stopt stopte daalt daalde
        groeit groeide ontstaat ontstond bevat bevatte betaalt betaalde verkoopt verkocht koopt kocht bouwt bouwde
        stemt stemde stelt stelde stelden deelt deelde legt legde legden roept riep riepen haalt haalde hoort hoorde
    """),
    infinitive_marker="te",
    days=DAYS,
    time_nouns=_TIMES | MONTHS,
    verb_second=True,
    adverb_endings=(),
    plural_ending="s",
    possessive_endings=("'s", "’s"),
    possessive_added="'s",
)
