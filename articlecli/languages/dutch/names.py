"""Dutch: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.dutch import roles
from articlecli.languages.dutch.given_names import FEMININE, MASCULINE
from articlecli.languages.dutch.words import DAYS, FUNCTION_WORDS, MONTHS, WORDS

# Behind a given name they have no capital: "Jan van der Lee", "Ann ter Lee". Some stand before another one.
_PARTICLES = frozenset(
    (
        *(
            "van",
            "de",
            "den",
            "der",
            "ten",
            "ter",
            "te",
            "het",
            "'t",
            "’t",
            "t",
            "op",
            "in",
            "von",
            "du",
            "del",
            "da",
            "di",
        ),
        *("el", "al", "ben", "bin", "ibn", "la", "le", "dos", "tot", "zu"),
        *("van de", "van den", "van der", "van het", "van 't", "van ’t", "in de", "in 't", "in ’t", "op de", "op den"),
        *(
            "op 't",
            "uit de",
            "von der",
            "de la",
            "aan de",
            "aan den",
            "bij de",
            "over de",
            "voor de",
            "uit den",
            "in den",
        ),
    )
)

_INSTITUTION_NOUNS = word_list("""
    academie agentschap alliantie arena bank bibliotheek bond brug bureau center centrale centrum club college comité
    commissie company concern dienst eiland eilanden federatie festival fonds gallery galerie gemeente genootschap
    gezelschap group groep hal haven hogeschool hof holding hospitaal hotel huis inspectie instituut kamer kanaal kerk
    kliniek krant laan liga lyceum maatschappij mare markt media meer ministerie monument museum news nieuws omroep
    orkest paleis park partij plein polder post press provincie raad records rederij rivier school schouwburg singel
    sporthal staat stadion stichting straat studio's team theater toren trust tunnel unie united universiteit verbond
    vereniging verzekeringen vliegveld weg ziekenhuis zaal zee bv nv gracht dijk kade
""")

_PLACES = word_list("""
    aalst afghanistan afrika albanië algerije alkmaar almelo almere amerika amersfoort amstelveen amsterdam angola
    ankara antwerpen apeldoorn arabië argentinië armenië arnhem aruba assen athene australië azerbeidzjan azië bagdad
    bangkok bangladesh barcelona belarus belfast belgië belgrado berlijn bern bolivia bonaire bonn bosnië boston
    brabant brazilië breda brugge brussel bulgarije cambodja canada caïro californië charleroi chicago chili china
    colombia congo cuba curaçao cyprus delft denemarken deventer doetinchem dordrecht drachten drenthe dubai dublin
    duitsland ecuador egypte eindhoven emmen engeland enschede estland ethiopië europa finland flevoland florence
    frankrijk friesland gaza gelderland genève gent georgië ghana gouda griekenland groningen groenland haarlem hasselt
    heerlen helmond helsinki hengelo hilversum hongarije hongkong ierland indië india indonesië irak iran israël
    istanbul italië jamaica japan jemen jeruzalem johannesburg jordanië kaboel kazachstan kenia kiev koeweit kopenhagen
    korea kortrijk kosovo kroatië leeuwarden leiden lelystad letland leuven libanon libië liechtenstein limburg
    lissabon litouwen londen luik luxemburg lyon maastricht macedonië madrid maleisië mali malta marokko mechelen
    mexico milaan moldavië monaco mongolië montenegro moskou mozambique münchen myanmar namibië nederland nepal
    nicaragua nieuwegein nigeria nijmegen noorwegen oekraïne oezbekistan oman oostende oostenrijk oss overijssel
    pakistan palestina panama paraguay parijs peking peru polen portugal praag qatar roemenië roermond rome roosendaal
    rotterdam rusland rwanda schiedam schiphol schotland senegal servië shanghai siberië singapore slovenië slowakije
    soedan somalië spanje stockholm suriname syrië taiwan tanzania teheran texel thailand tibet tilburg tokio tsjechië
    tunesië turkije turnhout uganda uruguay utrecht vaticaanstad venetië venezuela venlo vietnam vlaanderen vlissingen
    vlieland waalwijk wales wallonië warschau washington wenen wit-rusland york zaandam zaanstad zambia zeeland zeist
    zimbabwe zoetermeer zuid-afrika zutphen zweden zwitserland zwolle
""")

# Words with a capital that are no part of a name: first words of sentences and of headings.
_NOT_NAMES = word_list("""
    hallo dag dank bedankt sorry oké nou ach oh goed lees kijk bekijk luister volgens aldus zie foto video beeld
    gevraagd geboren hoofdstuk deel nieuws aanvankelijk ondertussen uiteindelijk vooralsnog eerst gelukkig helaas
    sommigen velen anderen beiden nederlandse nederlander nederlanders nederlands belgische belg belgen vlaamse vlaming
    vlamingen duitse duitser duitsers franse fransman engelse brit britten britse amerikaanse amerikaan amerikanen
    russische rus russen europese chinese italiaanse italiaan italianen spaanse spanjaard turkse oekraïense oekraïner
    israëlische palestijnse franstalige afrikaanse aziatische waalse groningse brabantse limburgse amsterdamse
    rotterdamse haagse utrechtse antwerpse brusselse gentse winnaar favoriet slachtoffer oud-winnaar
""")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    "hij": "he",
    **dict.fromkeys(("zij", "ze"), "she"),
    "hem": "him",
    "het": "the",
    "hun": "their",
    "hen": "them",
    **dict.fromkeys(("zijn", "z'n"), "his"),
    "haar": "her",
    "de": "the",
    "een": "a",
    **dict.fromkeys(("deze", "dit"), "this"),
    **dict.fromkeys(("die", "dat"), "that"),
    **dict.fromkeys(("ons", "onze"), "our"),
    **dict.fromkeys(("mijn", "m'n"), "my"),
    **dict.fromkeys(("in", "uit"), "in"),
    **dict.fromkeys(("bij", "aan"), "at"),
    **dict.fromkeys(("naar", "tot"), "to"),
    "van": "of",
    "door": "by",
    "met": "with",
    "voor": "for",
    "tegen": "against",
    "over": "about",
    "op": "on",
    "tussen": "between",
    "onder": "under",
    "tijdens": "during",
    "sinds": "since",
    "wie": "who",
    "en": "and",
}

NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    abbreviations=word_list("dr drs ir mr ing prof st jr sr mevr mw dhr jhr ds"),
    pronouns_by_class={
        "masculine": word_list("hij hem zijn z'n"),
        "feminine": word_list("zij ze haar"),
        "plural": word_list("hen hun"),
    },
    names_as_words=word_list("door floor joy mei roos merel fien noor wil bos"),
    speaking_pronouns=word_list("plural"),
    title_nouns={"dr": "dokter", "prof": "professor", "dhr": "heer", "mw": "mevrouw", "mevr": "mevrouw"},
    sex_endings={
        "": -0.2,
        "-a": 2.4,
        "-e": 0.8,
        "-ke": 2.2,
        "-je": 2.4,
        "-o": -1.6,
        "-s": -1.4,
        "-t": -0.8,
        "-n": -0.8,
    },
    naming_words=word_list("genaamd geheten"),
    suffixes=word_list("jr sr ii iii iv xiv xvi"),
    particles=_PARTICLES,
    capital_particles=word_list("van ten ter den der von"),
    role_compounds=True,
    surnames_as_words=word_list("""
        bakker boer visser kok jager schipper meester timmerman visserman smit koster keizer baas buurman schilder
        schutter schrijver held ster vriend kind snijder dekker ruiter kuiper slager leider gast kenner
    """),
    institution_nouns=_INSTITUTION_NOUNS,
    institution_openers=word_list("ministerie stichting vereniging universiteit museum stadion hotel rederij omroep"),
    origin_link="uit ",
    places=_PLACES,
    not_names=DAYS | MONTHS | _NOT_NAMES | (FUNCTION_WORDS - WORDS.determiners - WORDS.pronouns - _PARTICLES),
    thing_openers=word_list("de het 't in op uit naar bij vanuit nabij rond tegen"),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=roles.TITLES - roles.HONORIFICS - roles.PERSON_NOUNS,
    role_endings=roles.ROLE_ENDINGS,
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("voormalig voormalige oud ex toenmalig toenmalige gewezen vroegere"),
    speaker_nouns=roles.SPEAKER_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    age_endings=("-jarige",),
    plural_nouns=roles.PLURAL_NOUNS,
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
