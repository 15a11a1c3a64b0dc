"""Spanish: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list

_ENDINGS = {
    "ar": word_list("a an aba aban ó aron ado ada ados adas ando ar"),
    "er": word_list("e en ía ían ió ieron ido ida idos idas iendo er"),
    "ir": word_list("e en ía ían ió ieron ido ida idos idas iendo ir"),
}


def _verbs(infinitives: str) -> frozenset[str]:
    """Returns the forms of regular verbs that stand beside a quotation: explica, explicó, explicaba, explicado …

    The third persons of the present, the imperfect and the preterite, the participles, the gerund and the infinitive.
    """
    return frozenset(verb[:-2] + ending for verb in infinitives.split() for ending in _ENDINGS[verb[-2:]])


QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "../english/speakers.json"),
    cues=_verbs("""
        aclarar acotar acusar admitir adelantar afirmar agregar ahondar alegar alertar añadir analizar anotar anunciar
        apostar apostillar apuntar argumentar asegurar asentir aseverar atestiguar atizar avisar apuntillar bromear
        calcular calificar celebrar citar comentar comparar complementar completar concluir confesar confiar confirmar
        considerar constatar contestar corregir corroborar criticar cuestionar declarar decretar defender delatar
        denunciar desafiar descartar destacar destapar detallar determinar dictaminar disparar ejemplificar elogiar
        enfatizar enumerar escribir esgrimir especificar especular estimar evaluar evidenciar evocar exclamar exigir
        explicar explicitar exponer expresar fustigar garantizar gritar ilustrar imaginar increpar indicar informar
        ironizar insinuar insistir interpelar invitar jactar jurar justificar juzgar lamentar lanzar manifestar matizar
        meditar mencionar musitar murmurar narrar observar opinar ordenar plantear pensar postular precisar predecir
        preguntar presumir prevenir proclamar prometer pronosticar pronunciar protestar puntualizar quejar ratificar
        razonar reaccionar recalcar rechazar reclamar recomendar reconocer recordar redactar redondear referir
        reflexionar reivindicar relatar remachar remarcar rematar repasar replicar reportar reprochar resaltar reseñar
        responder resumir retrucar retar revelar rogar sentenciar señalar significar sincerar sostener soltar subrayar
        sugerir sumar suplicar susurrar suspirar tuitear valorar vaticinar zanjar
    """)
    | word_list("""
        dice dicen decía decían dijo dijeron dicho dicha diciendo decir dirá diría dijera cuenta cuentan contó contaron
        contaba contado contando cree creen creyó creía piensa piensan pensó sostiene sostienen sostuvo sostuvieron
        sostenía expone exponen expuso expusieron expuesto propone proponen propuso pide piden pidió pidieron pedía
        advierte advierten advirtió advirtieron advertía advertido advirtiendo sugiere sugirió refiere refirió reconoce
        reconocen recuerda recuerdan recordó recomienda recomiendan niega niegan negó negaron negaba negado confiesa
        confiesan admite cierra cerró concluye concluyen concluyó concluyeron concluía añade añaden opina escribe
        escribió escrito responde manifiesta manifiestan predice predijo contradice contradijo desmiente desmintió
        desmentido prosigue prosiguió continúa continuó continuaba corrige corrigió repite repitió repitieron insiste
        previene previno defiende defienden defendió suelta soltó remueve reza rezaba apuesta apuestan arguye arguyó
        ríe rió sonríe sonrió interviene intervino inquiere inquirió siente sienten sintió entiende entienden entendía
        zanja espetó espeta espetaba espetado reitera reiteran reiteró reiteraron reiterado clama clamó expresa
        expresan describe describen describió agradece agradeció agradecieron descaseteó
    """),
    noun_cues=word_list("""
        cita denuncia cuenta informa reporta suma pregunta dicho dicha apunta calificado ordena sentencia protesta
        invitado anota pide siente entiende
    """),
    speech_nouns=word_list("""
        afirmación alegación acusación advertencia sugerencia declaración declaraciones palabras frase lema eslogan
        descripción opinión convicción respuesta mensaje carta discurso tuit tweet artículo ensayo columna expresión
        testimonio comunicado promesa llamado
    """),
    source_markers=r"(?:según|de acuerdo (?:con|a)|a juicio de|en opinión de|en palabras de|a decir de|(?-i:Para))",
    words_before_cue=word_list("""
        también así luego después entonces además incluso siempre nunca jamás ya aún todavía asimismo recientemente hoy
        ayer anoche no se lo le les
    """),
    incises_inside=True,
    comma_outside_marks=True,
    question_labels=word_list("p pregunta"),
    answer_labels=word_list("r respuesta"),
    list_labels=word_list("""
        nota notas lugar fecha fechas hora horario horarios precio precios entrada entradas dirección contacto teléfono
        web fuente fuentes foto fotos imagen video vídeo ingredientes preparación consejo consejos resultado resultados
        duración género reparto elenco director editorial páginas total ejemplo árbitro asistentes goles estadio
        alineaciones tema objetivo pregunta respuesta lea ver además
    """),
    judging_words=word_list("""
        debe deben debemos hay nunca jamás siempre nadie nada todos todo demasiado basta solo sólo justo falso verdad
        mentira mentiras bueno buena mejor malo mala peor amo odio espero quiero queremos necesito necesitamos miedo
        temo creo creer confianza duda siento triste orgulloso orgullosa feliz enojado cansado enfermo vergüenza culpa
        terrible horrible espantoso maravilloso hermoso increíble desastre tragedia trágico pesadilla milagro
        inaceptable escándalo vergonzoso asco ridículo absurdo locura loco cruel brutal peligroso peligro devastador
        corazón dios vida vidas muerte muerto muertos matar pelear lucha libertad justicia injusto imposible crisis
        fracaso fracasó traición perdón lamento sueño promesa urgente grave
    """),
    empty_answer=(
        r"(?:(?:sí|si|no|oh|ah|bueno|ok|de acuerdo|claro|por supuesto|gracias|muchas gracias|perdón|hola|buenos días"
        r"|buenas (?:tardes|noches)|adiós|felicidades|sin comentarios|no lo sé|no sé|señor|señora)(?:[,.!?]? |$)?){1,3}"
    ),
)
