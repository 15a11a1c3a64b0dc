"""Italian: openings of sentences that need the sentence before them, and the exceptions.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space.
"""

from articlecli.languages._groups import CAPITAL, SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_TIMES = (
    "mattina|mattino|pomeriggio|sera|notte|settimana|mese|mesi|anno|anni|stagione|primavera|estate|autunno|inverno"
    "|volta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno"
    "|luglio|agosto|settembre|ottobre|novembre|dicembre|decennio|secolo|giorni|ore|tempo|ultimo|ultima|ultimi|ultime"
    "|weekend|momento"
)
_TEXTS = "articolo|studio|libro|pagina|sito|rapporto|inchiesta|rubrica|intervista|video|giornale|ricerca"

# "Altrimenti, " and "In quel caso, " are missing here: without them a sentence would claim more than the writer.
_CUTTABLE = by_first_word(
    # Inoltre, il piano | Tuttavia, il piano
    (
        "inoltre tuttavia infine poi quindi infatti intanto dunque così allora comunque insomma peraltro pertanto",
        ", ",
    ),
    ("nel", r" (?:frattempo|contempo|complesso), "),
    ("per", r" (?:esempio|altro|contro|questo|di più), "),
    ("in", r" (?:particolare|effetti|realtà|sostanza|definitiva|questo senso|conclusione|sintesi|più), "),
    ("a", r" (?:sua volta|loro volta|questo proposito|tal proposito|quanto pare), "),
    ("al", r" (?:tempo stesso|contempo|contrario|riguardo), "),
    ("allo", r" stesso (?:tempo|modo), "),
    ("di", r" (?:fatto|conseguenza|più), "),
    ("da", r" parte (?:sua|loro), "),
    ("d", r"['’]altr(?:a parte|o canto|onde), "),
    # Ma il piano; not "Ma anche", "Ma non"
    ("ma però", r" (?!(?:anche|non|neanche|nemmeno|questo|soprattutto|per)\b)"),
)

_JOINING = by_first_word(
    ("ma però e ed o né oppure anzi inoltre anche neanche nemmeno neppure quindi dunque poi così allora infatti", ""),
    ("tuttavia eppure ciononostante pertanto perciò peraltro invece insomma intanto altrimenti", ""),
    ("nel", r" (?:frattempo|contempo)\b"),
    ("per", r" (?:esempio|questo|tale motivo|questa ragione|contro)\b"),
    ("in", r" (?:particolare|effetti|questo senso|questo modo|tal modo|quel caso|questo caso|questo contesto)\b"),
    ("a", r" (?:sua volta|loro volta|questo si aggiunge|ciò si aggiunge|questo proposito|tal proposito)\b"),
    ("al", r" (?:tempo stesso|contrario|riguardo)\b"),
    ("allo", r" stesso (?:tempo|modo)\b"),
    ("di", r" (?:fatto|conseguenza)\b"),
    ("da", r" (?:parte (?:sua|loro)|qui|ciò)\b"),
    ("d", r"['’]altr(?:a parte|o canto|onde)\b"),
    ("non", r" sol(?:o|tanto)\b(?![^.!?]{1,400}\bma\b)"),
)

_POINTING_PRONOUNS = by_first_word(
    ("lui lei egli ella essi esse esso essa costui costei costoro quello quelli ciò entrambi entrambe ambedue", ""),
    ("questo questa questi queste", r" (?:è|era|sono|erano|fu|sarà|ha|hanno|significa|perché|non)\b"),
    ("quest", r"['’]ultim[oa]\b"),
    ("questi queste", r" ultim[ie]\b"),
    ("lo la li le gli ne", r" (?:ha|hanno|aveva|è|dice|spiega|conferma|sostiene|afferma|stesso|stessa|stessi)\b"),
    ("il la i le", r" (?:suo|sua|suoi|sue|loro)\b"),
    # A verb without its pronoun: "Ha aggiunto che"
    ("ha", r" (?:aggiunto|detto|spiegato|ricordato|precisato|sottolineato|concluso|affermato|poi|anche|inoltre)\b"),
    ("aggiunge aggiunse spiega prosegue conclude ricorda precisa sottolinea sostiene", r" (?:che|poi|ancora|anche)\b"),
)

_POINTING_DETERMINERS = by_first_word(
    ("questo questa questi queste quel quello quella quei quegli quelle", rf" (?!(?:{_TIMES}|{_TEXTS})\b)"),
    ("quest quell", rf"['’](?!(?:{_TIMES}|{_TEXTS})\b)"),
    ("tale tali", " "),
    (
        "il lo la i gli le",
        r" (?:stesso|stessa|stessi|stesse|altro|altra|altri|altre|due|tre|quattro|suddetto|suddetta|primo|secondo)\b",
    ),
    ("l", r"['’](?:altr[oa]|ultim[oa])\b"),
    ("gli", r" ultimi\b"),
    (
        "uno una alcuni alcune diversi diverse molti molte nessuno ciascuno due tre",
        r" d(?:i loro|i essi|i questi|i queste|i quelli)\b",
    ),
)

_STANDALONE = by_first_word(
    ("questo questa questi queste", rf" (?:{_TIMES}|{_TEXTS})\b"),
    ("quest", rf"['’](?:{_TIMES}|{_TEXTS})\b"),
    ("si", r" (?:tratta|prevede|stima|calcola|pensa) (?:che|di)\b"),
    ("il la lo l", r"(?: |['’])(?:altro giorno|stesso giorno|ultima volta)\b"),
)

_POINTING = rf" (?:quest[oaie]|quel|quell[aoe]|quei|quegli) (?!(?:{_TIMES}|{_TEXTS})\b)"
_LED = r" (?P<pronoun>lui|lei|egli|ella|il suo|la sua)\b"
_SMALL_WORD = rf"(?!(?-i:{CAPITAL}))[^\s.,;:!?\"“”()]+"
_PHRASES = by_first_word(
    # Lunedì lei | A Orla, lui
    ("in nel a da durante dopo secondo con per fino", rf"(?: [^\s.,;:!?\"“”()]+){{1,8}},{_LED}"),
    ("oggi ieri ora poi dopo", rf"(?: {_SMALL_WORD}){{0,6}},{_LED}"),
    ("secondo per", r" (?:lui|lei|loro)\b"),
    ("da", r" allora\b"),
    ("in a con per dopo su davanti da durante secondo sotto di", _POINTING),
    ("tra fra", r" (?:loro|questi|queste|essi)\b"),
)

_POINTING_INSIDE = any_of(
    rf"\b(?:questo|questa|questi|queste|quel|quella|quei|quegli|quelle) (?!(?:{_TIMES}|{_TEXTS})\b)[^\W\d_]",
    r"\bsuddett[oaie] ",
)

OPENINGS = SentenceOpenings(
    contrasts=word_list("ma però tuttavia eppure"),
    cuttable=_CUTTABLE,
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    inside=_POINTING_INSIDE,
)
