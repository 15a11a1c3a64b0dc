"""Spanish: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.spanish import roles
from articlecli.languages.spanish.given_names import FEMININE, MASCULINE
from articlecli.languages.spanish.words import FUNCTION_WORDS, WORDS

# "y" stands between two people far more often than inside a name, and is left out.
_PARTICLES = word_list("""
    al ben bin da de del den der di dos el ibn la las los van von
""")

# They open an institution's name: "Universidad de Orla".
_INSTITUTION_NOUNS = word_list("""
    academia administración aeropuerto agencia alcaldía alianza alto amigos archivo armada asamblea asociación
    autoridad avenida ayuntamiento banco biblioteca bolsa brigada caja calle cámara canal cancillería carabineros casa
    catedral central centro cine club colegio comisaría comisión comité compañía comunidad concejo confederación
    congreso consejo constitución consulado contraloría convención cooperativa copa corporación corte cuerpo cumbre
    defensoría departamento diario dirección editorial ejército embajada empresa escuela estación estadio estado
    estados europea facultad federación ferrocarriles festival fiscalía fondo frente fuerza fuerzas fundación gobierno
    group grupo guardia hospital hotel iglesia instituto intendencia isla islas junta juzgado laboratorio liga ley mar
    mercado mesa mina ministerio monte monumento movimiento municipalidad museo naciones nación observatorio oficina
    orden organización organismo orquesta pacto palacio parlamento parque partido plan plaza plataforma policía portal
    poder premio presidencia prefectura programa provincia puente puerto radio red región república ruta sala
    secretaría selección senado servicio servicios sindicato sistema sociedad superintendencia supremo suprema teatro
    tratado tren tribunal unidad unidas unidos unión universidad valle
""")

_PLACES = word_list("""
    áfrica alemania alicante américa andalucía antártida antioquia antofagasta arabia aragón arequipa argentina armenia
    asia asturias asunción atenas australia austria barcelona barranquilla bélgica berlín bilbao bogotá bolivia brasil
    brasilia bruselas bucaramanga bulgaria cádiz calama cali california canadá canarias cantabria caracas cartagena
    castilla cataluña centroamérica chile china cochabamba colombia concepción copenhague córdoba corea coruña croacia
    cuba cundinamarca cusco dinamarca ecuador egipto eslovaquia españa europa filipinas finlandia florida francia
    galicia ginebra granada grecia guadalajara guantánamo guatemala guayaquil guinea haití honduras hungría
    iberoamérica india indonesia inglaterra irak irán irlanda israel italia jalisco jamaica japón jerusalén kiev
    latinoamérica león líbano libia lima lisboa londres luxemburgo madrid magallanes málaga mallorca managua maracaibo
    marruecos medellín mendoza méxico miami milán montevideo moscú murcia navarra neuquén nicaragua noruega oaxaca
    oriente oruro pamplona panamá paraguay parís patagonia pekín perú polonia portugal potosí praga puebla puno qatar
    quito roma rosario rumania rusia salamanca santander serbia sevilla sinaloa siria sonora sucre sudáfrica suecia
    suiza tarija tegucigalpa tijuana tokio toledo tucumán túnez turquía ucrania uruguay valencia valparaíso vaticano
    venecia venezuela veracruz viena vietnam washington yucatán zaragoza
""")

# Words with a capital that are no part of a name: the first words of sentences; days and months in headings.
_NOT_NAMES = word_list("""
    hola adiós gracias sí no oh ay claro bueno lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre consultado consultada consultados
    interrogado interrogada preguntado preguntada contactado contactada cuestionado cuestionada nacido nacida
    acompañado acompañada encabezado encabezada dirigido dirigida invitado invitada rodeado rodeados publicado
    finalmente posteriormente actualmente recientemente últimamente asimismo igualmente precisamente además lea vea
    mire luego así mientras tanto entretanto aunque aun según tras ante hoy ayer mañana
""")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    "él": "he",
    "éste": "he",
    "ella": "she",
    "ésta": "she",
    "ellos": "they",
    "ellas": "they",
    "ello": "it",
    **dict.fromkeys(("el", "la", "los", "las"), "the"),
    **dict.fromkeys(("un", "una"), "a"),
    **dict.fromkeys(("este", "esta"), "this"),
    **dict.fromkeys(("ese", "esa", "aquel", "aquella"), "that"),
    **dict.fromkeys(("estos", "estas"), "these"),
    **dict.fromkeys(("su", "sus"), "his"),
    **dict.fromkeys(("nuestro", "nuestra", "nuestros", "nuestras"), "our"),
    **dict.fromkeys(("mi", "mis"), "my"),
    **dict.fromkeys(("de", "del"), "of"),
    **dict.fromkeys(("en",), "in"),
    **dict.fromkeys(("a", "al", "hacia"), "to"),
    "por": "by",
    "para": "for",
    "con": "with",
    "contra": "against",
    "sobre": "about",
    "bajo": "under",
    "entre": "between",
    "desde": "from",
    "durante": "during",
    **dict.fromkeys(("que", "quien"), "who"),
    "y": "and",
}

NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    ambiguous_titles=word_list("primer primera general mayor fiscal"),
    abbreviations=word_list("sr sra sres sras srta dr dra lic ing mons gral cnel sta sto"),
    pronouns_by_class={
        "masculine": word_list("él éste"),
        "feminine": word_list("ella ésta"),
        "plural": word_list("ellos ellas"),
        "neuter": word_list("ello"),
    },
    names_as_words=word_list("rosa sol mercedes cruz pastor santos victoria abril julio domingo"),
    thing_pronouns=word_list("neuter"),
    speaking_pronouns=word_list("neuter plural"),
    title_nouns={"dr": "doctor", "dra": "doctora", "sr": "señor", "sra": "señora", "gral": "general"},
    sex_endings={"": -0.4, "-a": 2.6, "-o": -2.6, "-n": -0.6, "-s": -0.6, "-l": -0.4, "-r": -1.0, "-th": 1.4},
    naming_words=word_list("llamado llamada denominado denominada apodado apodada alias"),
    suffixes=word_list("jr hijo ii iii iv xvi xiii"),
    particles=_PARTICLES,
    genitive_particles=word_list("de del"),
    institution_nouns=_INSTITUTION_NOUNS,
    institution_openers=_INSTITUTION_NOUNS,
    origin_link="(?:de |del )",
    places=_PLACES,
    not_names=_NOT_NAMES | (FUNCTION_WORDS - WORDS.determiners - WORDS.pronouns - _PARTICLES),
    thing_openers=word_list("el la los las en al hacia hasta desde cerca"),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=roles.ROLE_NOUNS,
    role_endings=("dor", "dora", "tor", "tora", "sor", "sora", "ista", "ero", "era", "ólogo", "óloga", "ario", "aria"),
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("ex antiguo antigua exintegrante jubilado jubilada retirado retirada difunto difunta"),
    speaker_nouns=roles.SPEAKER_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    plural_nouns=word_list("autoridades padres fuerzas carabineros"),
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
