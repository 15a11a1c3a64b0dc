"""Portuguese: openings of sentences that need the sentence before them, and the exceptions.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space.
"""

from articlecli.languages._groups import CAPITAL, SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_TIMES = (
    "manhã|tarde|noite|madrugada|semana|mês|ano|temporada|primavera|verão|outono|inverno|vez|segunda|terça|quarta|quinta"
    "|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|janeiro|fevereiro|março|abril"
    "|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|década|século|dias|horas|tempo|último|última|últimos"
    "|últimas|próximo|próxima|fim|momento"
)
_TEXTS = "artigo|nota|estudo|livro|página|site|sítio|relatório|pesquisa|coluna|entrevista|vídeo|jornal|reportagem|texto"

# "Senão, " and "Nesse caso, " are missing here: without them a sentence would claim more than the writer.
_CUTTABLE = by_first_word(
    # Além disso, o plano | No entanto, o plano
    ("também assim finalmente então igualmente entretanto contudo todavia porém portanto paralelamente aliás", ", "),
    ("além", r" (?:disso|disto), "),
    ("no", r" entanto, "),
    ("não", r" obstante, "),
    ("por", r" (?:outro lado|sua vez|seu lado|seu turno|exemplo|isso|isto|fim|último|conseguinte), "),
    ("em", r" (?:contrapartida|consequência|paralelo|resumo|suma|particular), "),
    ("na", r" (?:verdade|prática|realidade), "),
    ("ao", r" (?:mesmo tempo|contrário|todo), "),
    ("da", r" mesma (?:forma|maneira), "),
    ("do", r" mesmo modo, "),
    ("de", r" (?:fato|facto|resto|qualquer (?:forma|modo)), "),
    ("com", r" (?:isso|isto|efeito), "),
    ("vale", r" (?:lembrar|ressaltar|destacar|recordar|dizer) que "),
    ("cabe", r" (?:lembrar|ressaltar|destacar|recordar|dizer) que "),
    ("recorde", r"-se que "),
    # Mas o plano; not "Mas também", "Mas não"
    ("mas", r" (?!(?:também|não|nem|isso|isto|sobretudo|para)\b)"),
)

_JOINING = by_first_word(
    ("mas porém e ou nem contudo todavia entretanto portanto também tampouco então daí assim pois logo aliás", ""),
    ("além", r" (?:disso|disto|dele|dela|deles|delas)\b"),
    ("no", r" entanto\b"),
    ("não", r" obstante\b"),
    ("apesar", r" (?:disso|disto)\b"),
    ("já", r" (?:o|a|os|as|para|em) "),
    ("por", r" (?:outro lado|sua vez|seu lado|seu turno|exemplo|isso|isto|esse motivo|essa razão|conseguinte)\b"),
    ("em", r" (?:contrapartida|consequência|paralelo|troca|seguida)\b"),
    ("na", r" (?:verdade|sequência|ocasião|altura)\b"),
    ("ao", r" (?:mesmo tempo|contrário)\b"),
    ("da", r" mesma (?:forma|maneira)\b"),
    ("do", r" mesmo modo\b"),
    ("de", r" (?:fato|facto|resto)\b"),
    ("com", r" (?:isso|isto|efeito)\b"),
    ("ou", r" seja\b"),
    ("não", r" só\b(?![^.!?]{1,400}\bmas\b)"),
)

_POINTING_PRONOUNS = by_first_word(
    ("ele ela eles elas isso isto aquilo ambos ambas", r"(?!-)"),
    ("este esta estes estas esse essa esses essas", r" (?:último|última|é|foi|era|será|tem|não)\b"),
    ("o a os as", r" (?:seu|sua|seus|suas|mesmo|mesma|próprio|própria)\b"),
    ("seu sua seus suas", " "),
    ("lhe se", r" (?:disse|fez|mesmo)\b"),
    # A verb without its pronoun: "Acrescentou que"
    (
        "acrescentou afirmou disse explicou lembrou ressaltou destacou garantiu frisou sublinhou concluiu adiantou",
        "",
    ),
)

_POINTING_DETERMINERS = by_first_word(
    ("este esta estes estas esse essa esses essas aquele aquela aqueles aquelas", rf" (?!(?:{_TIMES}|{_TEXTS})\b)"),
    ("tal tais referido referida", " "),
    (
        "o a os as",
        r" (?:mesmo|mesma|mesmos|outro|outra|outros|outras|dois|duas|três|quatro|citado|citada|primeiro|segundo)\b",
    ),
    ("outro outra outros outras", r"(?! (?:dos|das)\b)"),
    (
        "um uma alguns algumas vários várias muitos muitas nenhum cada dois duas três",
        r" (?:um )?(?:deles|delas|desses|dessas|destes|destas)\b",
    ),
)

_STANDALONE = by_first_word(
    ("este esta estes estas esse essa", rf" (?:{_TIMES}|{_TEXTS})\b"),
    ("o", r" que [^.!?]{1,80}\b(?:é|foi|são|era)\b"),
    ("o a os as", r" (?:outro dia|mesmo dia|última vez)\b"),
)

_POINTING = rf" (?:este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela) (?!(?:{_TIMES}|{_TEXTS})\b)"
_LED = r" (?P<pronoun>ele|ela|seu|sua|o seu|a sua)\b"
_SMALL_WORD = rf"(?!(?-i:{CAPITAL}))[^\s.,;:!?\"“”()]+"
_PHRASES = by_first_word(
    # Na segunda-feira, ele | Em Orla, ela
    (
        "em no na nos nas a à ao desde durante após depois segundo com por pelo pela até para",
        rf"(?: [^\s.,;:!?\"“”()]+){{1,8}},{_LED}",
    ),
    ("hoje ontem agora depois", rf"(?: {_SMALL_WORD}){{0,6}},{_LED}"),
    ("segundo para conforme", r" (?:ele|ela|eles|elas)\b"),
    ("desde", r" então\b"),
    ("a com por para sobre ante após durante segundo sob até", _POINTING),
    (
        "neste nesta nestes nestas nesse nessa nesses nessas naquele naquela deste desta desse dessa daquele daquela",
        rf" (?!(?:{_TIMES}|{_TEXTS})\b)",
    ),
    ("disso disto nisso nisto", ""),
    ("entre", r" (?:eles|elas|estes|estas|esses|essas)\b"),
)

_POINTING_INSIDE = any_of(
    rf"\b(?:[dn]?est[ea]s?|[dn]?ess[ea]s?) (?!(?:{_TIMES}|{_TEXTS})\b)[^\W\d_]",
    r"\b(?:d?aquel[ea]s?|n?aquel[ea]s?) (?!que\b)",
    r"\breferid[oa]s? ",
)

OPENINGS = SentenceOpenings(
    contrasts=word_list("mas porém contudo todavia"),
    cuttable=_CUTTABLE,
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    inside=_POINTING_INSIDE,
)
