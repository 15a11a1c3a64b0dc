"""Spanish: words by their part in a sentence, from pronouns to times."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

FUNCTION_WORDS = word_list("""
    a acaso además adonde ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante
    antes apenas aquel aquella aquellas aquello aquellos aquí así aun aún aunque ayer bajo bastante bien cabe cada casi
    cerca cierta ciertas cierto ciertos como cómo con conmigo conforme consigo contigo contra cual cuál cuales cuáles
    cualquier cualquiera cuando cuándo cuanta cuánta cuanto cuánto cuantos cuya cuyas cuyo cuyos da dan dar de debajo
    debe deben debido debía del delante demás demasiado dentro desde después detrás donde dónde dos durante e él el
    ella ellas ello ellos en encima entonces entre era eran eras es esa esas ese eso esos esta ésta está estaba estaban
    estado estamos están estar estará estas éstas este éste esto estos éstos estuvo etc fue fuera fueron fui ha haber
    había habían habrá habrán habría hace hacen hacer hacia han has hasta hay haya hayan he hemos hizo hoy hubo incluso
    jamás junto la las le lejos les lo los luego mañana más mas me mediante menos mi mí mía mientras mío mis misma
    mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotras nosotros
    nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poca pocas poco pocos podía
    podían podrá podría por porque pronto pudo puede pueden pues que qué quien quién quienes quiénes quizá quizás se
    sea sean según ser será serán sería si sí sido siempre siendo sin sino sobre solamente solo sólo somos son soy su
    sus suya suyas suyo suyos tal tales también tampoco tan tanta tantas tanto tantos te tenía tiene tienen toda todas
    todavía todo todos tras tres tu tú tus u un una unas uno unos usted ustedes va van varias varios veces vosotros voy
    y ya yo
""")

# Prepositions that open no clause.
_NO_CLAUSE = word_list("""
    a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras junto
    dentro
""")

WORDS = Words(
    function_words=FUNCTION_WORDS,
    pronouns=word_list("él ella ellos ellas yo nosotros nosotras quien quienes ésta éste usted ustedes"),
    possessive_pronouns=word_list("su sus cuyo cuya cuyos cuyas"),
    speaker_possessives=word_list("mi mis nuestro nuestra nuestros nuestras"),
    first_person=word_list("yo me mi mí mis mío mía conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    second_person=r"\b(?:tú|ti|tu|tus|usted|ustedes|vosotros|te|os)\b",
    narrators=word_list("yo nosotros"),
    determiners=word_list("""
        el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su
        sus nuestro nuestra nuestros nuestras mi mis algunos algunas varios varias muchos muchas dos tres cada otro
        otra ambos ambas
    """),
    definite_determiners=word_list("el la los las este esta estos estas ese esa esos esas su sus"),
    definite_articles=word_list("el la los las"),
    pronominal_determiners=word_list("otro otra otros otras ambos ambas algunos algunas varios varias muchos muchas"),
    prepositions=_NO_CLAUSE,
    prepositions_only=_NO_CLAUSE,
    name_links=word_list("de del"),
    noun_links=word_list("de del y e el la los las un una"),
    conjunctions=word_list("y e o u pero ni sino"),
    additive_conjunctions=word_list("y e"),
    coordinators=word_list("y e o u"),
    subordinators=word_list("""
        según aunque como porque antes después si mientras cuando desde hasta pues tras
    """),
    clause_introducers=_NO_CLAUSE
    | word_list("""
        aunque como porque antes después si mientras cuando pues donde tras además consultado consultada consultados
        interrogado interrogada preguntado preguntada contactado contactada debido respecto luego conforme
    """),
    clause_joiners=word_list("""
        y e o u pero ni que quien quienes cual cuales cuyo cuya donde cuando como porque antes después desde si aunque
        mientras pues por
    """),
    subject_relatives=word_list("que quien quienes"),
    relatives_of_people=word_list("quien quienes"),
    relatives=word_list("que quien quienes cuyo cuya donde"),
    connectives=word_list("""
        así además también entonces luego después ahora aquí allí hoy ayer asimismo finalmente posteriormente
    """),
    agents=word_list("por"),
    auxiliaries=word_list("""
        ha han había habían habrá habrán habría habrían haya hayan haber habiendo hubo es son era eran fue fueron será
        serán sería serían sea sean ser siendo sido está están estaba estaban estuvo estuvieron estará estar estado va
        van iba iban debe deben debía debería puede pueden podía podrá podría pudo quiere quieren suele suelen tiene
        tienen tenía tuvo hay
    """),
    participle_auxiliaries=word_list("es son fue fueron está están siendo sido"),
    passive=word_list("fue fueron sido siendo"),
    past_verbs=word_list("""
        hizo hicieron hace hacen hacía tuvo tuvieron puso pusieron pone quiso quisieron quiere vino vinieron viene
        vienen fue supo supieron sabe trajo trajeron trae dio dieron da dan vio vieron ve ven llegó llega llegan llevó
        lleva llevan salió sale salen entró entra siguió sigue siguen pidió pide piden sintió siente murió muere vive
        viven trabaja trabajan conoce conocen parece parecen busca buscan espera esperan necesita necesitan permite
        permiten ofrece ofrecen recibe reciben cumple cumplen comienza comienzan termina terminan ocurre ocurren existe
        existen cuenta cuentan queda quedan deja dejan gana ganan pierde pierden crece crecen cae caen sube suben baja
        bajan paga pagan incluye incluyen representa representan forma forman participa participan realiza realizan
        presenta presentan mantiene mantienen obtiene obtienen produce producen
    """),
    days=word_list("lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche mañana"),
    time_nouns=word_list("""
        segundo segundos minuto minutos hora horas día días noche mañana mediodía tarde madrugada semana semanas mes
        meses año años década décadas siglo tiempo momento momentos otoño primavera verano invierno hoy enero febrero
        marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre pasado pasada próximo
        próxima último última
    """),
    inverts_groups=True,
    needs_articles=True,
    genders_things=True,
    drops_pronouns=True,
    adverb_endings=("mente",),
    participle_endings=("ando", "iendo", "yendo"),
    past_endings=("ó", "aron", "ieron"),
    plural_ending="s",
)
