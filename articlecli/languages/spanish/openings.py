"""Spanish: openings of sentences that need the sentence before them, and the exceptions.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space.
"""

from articlecli.languages._groups import CAPITAL, SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_TIMES = (
    "mañana|mediodía|tarde|noche|madrugada|semana|mes|año|temporada|primavera|verano|otoño|invierno|vez|lunes|martes"
    "|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre"
    "|octubre|noviembre|diciembre|década|siglo|días|horas|tiempo|último|última|últimos|últimas|próximo|próxima"
)
_TEXTS = "artículo|nota|estudio|libro|página|sitio|informe|investigación|columna|entrevista|video|vídeo|diario|medio"

# "Si no, " and "En ese caso, " are missing here: without them a sentence would claim more than the writer.
_CUTTABLE = by_first_word(
    # Además, el plan | Sin embargo, el plan
    ("además asimismo también así finalmente luego después entonces igualmente incluso paralelamente", ", "),
    ("mientras", r" tanto, "),
    ("sin", r" embargo, "),
    ("no", r" obstante, "),
    ("por", r" (?:otra parte|otro lado|su parte|ejemplo|el contrario|tanto|ello|eso|último), "),
    ("en", r" (?:cambio|efecto|tanto|consecuencia|paralelo|resumen|realidad|definitiva|este sentido|ese sentido), "),
    ("a", r" (?:su vez|la vez|pesar de (?:ello|eso|todo)), "),
    ("al", r" (?:mismo tiempo|respecto|contrario), "),
    ("del", r" mismo modo, "),
    ("de", r" (?:hecho|igual (?:modo|forma|manera)|todos modos|esta (?:forma|manera)|ahí), "),
    ("con", r" todo, "),
    ("es", r" más, "),
    ("cabe", r" (?:recordar|destacar|señalar|indicar|mencionar|aclarar) que "),
    ("vale", r" (?:recordar|destacar|señalar|mencionar|aclarar) que "),
    # Pero el plan; not "Pero también", "Pero no"
    ("pero", r" (?!(?:también|no|tampoco|eso|esto|sobre todo|para)\b)"),
)

_JOINING = by_first_word(
    ("pero y e o ni además asimismo también tampoco entonces luego así pues", ""),
    ("sin", r" embargo\b"),
    ("no", r" obstante\b"),
    ("mientras", r" tanto\b"),
    ("por", r" (?:otra parte|otro lado|su parte|ejemplo|el contrario|tanto|ello|eso|lo tanto|lo mismo|esta razón)\b"),
    (
        "en",
        r" (?:cambio|efecto|tanto|consecuencia|paralelo|este sentido|ese sentido|esa línea|esta línea|ese contexto)\b",
    ),
    ("a", r" (?:su vez|ello se suma|esto se suma|pesar de (?:ello|eso))\b"),
    ("al", r" (?:mismo tiempo|respecto|contrario)\b"),
    ("de", r" (?:hecho|igual (?:modo|forma|manera)|ahí)\b"),
    ("del", r" mismo modo\b"),
    ("con", r" (?:ello|eso|todo)\b"),
    ("es", r" (?:decir|por (?:ello|eso))\b"),
    ("no", r" s[oó]lo\b(?![^.!?]{1,400}\bsino\b)"),
)

_POINTING_PRONOUNS = by_first_word(
    ("él ella ellos ellas éste ésta éstos éstas ése ésa esto eso ello aquello ambos ambas", r"(?!-)"),
    ("este esta estos estas ese esa esos esas", r" (?:último|última|es|fue|ha|será)\b"),
    ("su sus", " "),
    ("lo le les se", r" (?:hizo|dijo|mismo|anterior|cual|que)\b"),
    # A verb without its pronoun: "Añadió que"
    (
        "agregó añadió indicó señaló explicó aseguró afirmó sostuvo dijo recordó insistió precisó comentó contó relató",
        "",
    ),
)

_POINTING_DETERMINERS = by_first_word(
    ("este esta estos estas ese esa esos esas aquel aquella", rf" (?!(?:{_TIMES}|{_TEXTS})\b)"),
    ("dicho dicha dichos dichas tal tales", " "),
    (
        "el la los las",
        r" (?:mismo|misma|mismos|otro|otra|otros|otras|dos|tres|cuatro|citado|citada|primero|segundo|último)\b",
    ),
    ("otro otra otros otras", r"(?! (?:de los|de las)\b)"),
    (
        "uno una algunos algunas varios varias muchos muchas ninguno cada dos tres",
        r" (?:uno )?de (?:ellos|ellas|estos|estas)\b",
    ),
)

_STANDALONE = by_first_word(
    ("este esta estos estas ese esa", rf" (?:{_TIMES}|{_TEXTS})\b"),
    ("lo", r" que [^.!?]{1,80}\b(?:es|fue|son|era)\b"),
    ("se", r" (?:trata|espera|prevé|estima|calcula|cree) (?:que|de que|de)\b"),
    ("el la los las", r" (?:otro día|mismo día|última vez)\b"),
)

_POINTING = rf" (?:este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella) (?!(?:{_TIMES}|{_TEXTS})\b)"
_LED = r" (?P<pronoun>él|ella|su|sus)\b"
_SMALL_WORD = rf"(?!(?-i:{CAPITAL}))[^\s.,;:!?\"“”()]+"
_PHRASES = by_first_word(
    # El lunes, él | En Orla, ella
    ("en a el desde durante tras según con por hasta para al", rf"(?: [^\s.,;:!?\"“”()]+){{1,8}},{_LED}"),
    ("hoy ayer ahora luego después", rf"(?: {_SMALL_WORD}){{0,6}},{_LED}"),
    ("según para", r" (?:él|ella|ellos|ellas)\b"),
    ("desde", r" entonces\b"),
    ("en a con por para tras sobre ante desde durante según bajo de", _POINTING),
    ("por", r" (?:eso|ello|esto|lo mismo)\b"),
    ("entre", r" (?:ellos|ellas)\b"),
)

_POINTING_INSIDE = any_of(
    rf"\b(?:este|esta|estos|estas|ese|esa|esos|esas) (?!(?:{_TIMES}|{_TEXTS})\b)[^\W\d_]",
    r"\bdich[oa]s? ",
)

OPENINGS = SentenceOpenings(
    contrasts=word_list("pero aunque"),
    cuttable=_CUTTABLE,
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    inside=_POINTING_INSIDE,
)
