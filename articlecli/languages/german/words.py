"""German: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_ARTICLES = word_list("der die das den dem des ein eine einen einem einer eines")
_DEMONSTRATIVES = word_list("dieser diese dieses diesen diesem jener jene jenes jenen jenem")
_POSSESSIVES = word_list("""
    sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren
    mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen euer eure eurer eures eurem euren
    dessen deren
""")
_QUANTIFIERS = word_list("""
    solch solche solcher solches solchem solchen kein keine keiner keines keinem keinen jeder jede jedes jedem jeden
    mancher manche manches manchem manchen alle aller allen beide beider beiden einige einiger einigen mehrere
    mehrerer mehreren viele vieler vielen wenige weniger wenigen andere anderer anderen zwei drei vier fünf sechs
    sieben acht neun zehn zwölf
""")
# Prepositions, with those that hold an article: "im" is "in dem".
_PREPOSITIONS = word_list("""
    ab an am ans auf aufs aus außer bei beim bis durch durchs entlang für fürs gegen gegenüber hinter in im ins
    infolge innerhalb außerhalb mit mithilfe nach neben oberhalb ohne pro seit statt anstatt trotz über übers um ums
    unter unterm von vom vor vorm während wegen wider zu zum zur zwischen zufolge laut gemäß dank angesichts
    anlässlich aufgrund bezüglich hinsichtlich mittels seitens zugunsten binnen per samt nebst mangels ungeachtet
    entgegen nahe
""")
_SUBORDINATORS = word_list("""
    als bevor bis da damit dass daß ehe falls indem indes nachdem ob obgleich obschon obwohl seitdem sobald sodass
    sofern solange sooft soweit während weil wenn wenngleich wie wieso wo wobei wodurch wofür wogegen wohin womit
    wonach woran worauf woraufhin worin worüber wovon wovor wozu zumal weshalb weswegen warum wann
""")
_AUXILIARIES = word_list("""
    bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen habe hast hat haben habt hatte hatten hätte
    hätten gehabt werde wirst wird werden werdet wurde wurden würde würden worden geworden kann kannst können könnt
    konnte konnten könne könnte könnten gekonnt muss müssen musste mussten müsse müsste müssten darf dürfen durfte
    durften dürfe dürfte dürften soll sollen sollte sollten solle will wollen wollte wollten wolle mag mögen mochte
    mochten möge möchte möchten lässt lassen ließ ließen lasse
""")
_TIMES = word_list("""
    sekunde sekunden minute minuten stunde stunden tag tage tagen tages tags nacht nächte nächten morgen vormittag
    mittag nachmittag abend abends woche wochen wochenende monat monats monate monaten jahr jahre jahren jahres
    jahrzehnt jahrzehnte jahrzehnten zeit zeiten mal male augenblick moment frühjahr frühling sommer herbst winter
    uhr anfang ende beginn mitte gelegenheit
""")
_DAYS = word_list("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag")
_PARTS_OF_DAY = word_list("morgen vormittag mittag nachmittag abend nacht")
MONTHS = word_list("""
    januar jänner februar märz april mai juni juli august september oktober november dezember
""")
DAYS = (
    _DAYS
    | frozenset(day + part for day in _DAYS for part in _PARTS_OF_DAY)
    | frozenset(day + "s" for day in _DAYS)
    | frozenset(day + "e" for day in _DAYS)
    | frozenset(day + "en" for day in _DAYS)
)

FUNCTION_WORDS = (
    _ARTICLES
    | _DEMONSTRATIVES
    | _POSSESSIVES
    | _QUANTIFIERS
    | _PREPOSITIONS
    | _SUBORDINATORS
    | _AUXILIARIES
    | word_list("""
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man wer wen wem wessen was welcher welche
    welches welchen welchem derjenige diejenige dasjenige diejenigen derselbe dieselbe dasselbe dieselben selbst
    selber jemand jemanden jemandem niemand niemanden niemandem nichts etwas alles allem einander solche solcher
    solches solchen solchem eins und oder aber denn sondern sowie sowohl noch weder entweder doch jedoch aber also
    allein allerdings auch bald bereits besonders bestenfalls bisher bloß dabei dadurch dafür dagegen daher dahin
    damals danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu demnach
    demzufolge dennoch derzeit deshalb deswegen dort dorthin durchaus eben ebenfalls ebenso eher eigentlich einerseits
    andererseits einmal einst endlich erneut erst etwa fast ferner ganz gar genau genug gerade gern gestern gleich
    gleichzeitig gleichwohl hier hierbei hierfür hierzu heute hin hinaus hingegen hinterher hinzu immer immerhin
    indessen insbesondere insgesamt inzwischen ja je jedenfalls jederzeit jemals jetzt kaum knapp künftig lange längst
    lediglich letztlich mal manchmal mehr mehrfach meist meistens mindestens mittlerweile möglicherweise morgen
    nachher nämlich nebenbei nein nicht nie niemals nirgends nun nur oben oft ohnehin paar plötzlich rund schließlich
    schon sehr seither so sodann sofort sogar sonst sowieso später stets täglich teils teilweise trotzdem überall
    überhaupt übrigens umso ungefähr unten unterdessen unlängst viel vielleicht vielmehr völlig voraussichtlich vorher
    vorerst vorgestern vorhin wahrscheinlich weg weiter weiterhin weitere weiteren weiterer weiteres wenig wenigstens
    wieder wiederum wirklich wohl ziemlich zuerst zugleich zuletzt zunächst zurück zusammen zudem zuvor zuvörderst
    zwar außerdem somit folglich dementsprechend ansonsten hierauf hiermit darüberhinaus aktuell anschließend offenbar
    angeblich beispielsweise tatsächlich natürlich neulich kürzlich vermutlich sicher gibt gab gebe gäbe geht ging
    gehe geht macht machte kommt kam komme steht stand stehe liegt lag liege geben gehen machen kommen stehen liegen
    """)
)

WORDS = Words(
    function_words=FUNCTION_WORDS,
    pronouns=word_list("er sie es ich wir man"),
    subject_pronouns=word_list("er ich wir man"),
    possessive_pronouns=word_list("sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren"),
    speaker_possessives=word_list("sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren"),
    first_person=word_list("""
        ich mich mir mein meine meiner meines meinem meinen wir uns unser unsere unserer unseres unserem unseren
    """),
    second_person=r"\b(?:Sie|Ihnen|Ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?|ihr|euch)\b",
    narrators=word_list("ich wir"),
    determiners=_ARTICLES | _DEMONSTRATIVES | _POSSESSIVES | _QUANTIFIERS,
    definite_determiners=word_list("der die das den dem des") | _DEMONSTRATIVES | _POSSESSIVES,
    definite_articles=word_list("der die das den dem des"),
    pronominal_determiners=word_list("""
        andere anderer anderen viele einige mehrere beide manche wenige zwei drei einer eine letzterer letztere
        ersterer erstere
    """),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _SUBORDINATORS,
    name_links=word_list("von der des"),
    noun_links=word_list(
        "von vom für fürs bei beim aus in im an am zu zur zum der die das des ein eine eines einer und"
    ),
    genitive_determiners=word_list("""
        der des einer eines dieser dieses jener jenes seiner seines ihrer ihres unserer unseres aller beider mehrerer
        vieler einiger zweier dreier
    """),
    subject_determiners=word_list("der dieser jener ein sein ihr kein"),
    object_determiners=word_list("""
        den dem des seiner ihrer meiner unserer einen einem eines diesen diesem dieses jenen jenem seinen seinem
        seines ihren ihrem ihres keinen keinem unseren unserem meinen meinem
    """),
    conjunctions=word_list("und oder aber sowie sondern denn"),
    additive_conjunctions=word_list("und sowie"),
    coordinators=word_list("und oder bis"),
    subordinators=_SUBORDINATORS,
    clause_introducers=_PREPOSITIONS | _SUBORDINATORS,
    clause_joiners=word_list("und oder aber denn sondern sowie doch jedoch") | _SUBORDINATORS,
    subject_relatives=word_list("welcher welche welches wer"),
    relatives_of_people=word_list("welcher wer"),
    relatives=word_list("welcher welche welches welchen welchem wer wen wem dessen deren wo wann"),
    connectives=word_list("""
        so dann nun jetzt doch jedoch inzwischen unterdessen mittlerweile außerdem zudem dagegen hingegen allerdings
        dennoch deshalb daher hier dort zuvor später zunächst gleichzeitig auch
    """),
    agents=word_list("von vom durch"),
    auxiliaries=_AUXILIARIES,
    participle_auxiliaries=word_list("""
        ist sind war waren sei seien wäre wären hat haben habe hatte hatten hätte hätten wird werden wurde wurden werde
    """),
    passive=word_list("wird werden wurde wurden werde worden"),
    past_verbs=_AUXILIARIES
    | word_list("""
        gab ging kam stand lag hielt nahm fand sah ließ blieb fiel begann brach brachte dachte verlor gewann zog trug
        traf trat tat starb stieg lief schloss schlug schien rief half griff floh flog fuhr empfing entschied erhielt
        verließ sprach schrieb nannte wies warf bat bot lud las wusste kannte gilt gibt geht kommt steht liegt hält
        nimmt findet sieht bleibt bringt führt zeigt zeigte zeigten stellt stellte stellten macht machte machten setzt
        setzte setzten spielt spielte spielten will führte führten lehnt lehnte lehnten fehlt fehlte droht drohte
        sprechen sehen halten beginnt scheint entspricht gilt galt galten warb wirbt reagierte reagiert reagierten
        bedeutet bedeutete veröffentlichte forderte kritisierte gründete eröffnete verhandelte versuchte wollte
        meldete lebte arbeitete leitete trennte einigte einigten beschloss beschlossen besuchte verfolgte plant plante
        planen erreichte
    """),
    reporting_verbs=word_list("""
        sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe lasse liege finde halte
        nehme sehe bringe führe wisse brauche mache stelle zeige bestehe bedeute gelte fehle handele handle drohe
        trage treffe treibe trete tue verdiene verfüge verhalte verlange verliere verstehe verstoße vertraue wachse
        wirke ziehe zähle schade schaffe setze sorge spiele spreche steige diene entspreche ergebe erhalte erhöhe
        ermögliche erwarte fordere freue funktioniere fürchte gefährde gehöre gelinge geschehe glaube helfe hoffe
        kenne koste lebe leide leiste lerne nutze profitiere reiche rechne schütze sinke störe suche unterstütze
        verhindere wünsche zwinge beginne bekomme benötige beruhe beweise biete denke
    """),
    infinitive_marker="zu",
    days=DAYS | word_list("heute gestern vorgestern"),
    time_nouns=_TIMES | MONTHS,
    capitals_mark_nouns=True,
    verb_second=True,
    ordinal_stops=True,
    noun_endings=(
        *("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus"),
        *("ität", "itäten", "nisse", "nissen"),
    ),
    adverb_endings=("weise", "lich", "end", "maßen"),
    attributive_endings=("e", "en", "er", "es", "em"),
)
