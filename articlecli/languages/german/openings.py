"""German: openings of sentences that need the sentence before them, and the exceptions.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space. No opening can be cut: without its first part, the verb would stand first.
"""

from articlecli.languages._groups import CAPITAL, SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_NOUN = rf"(?-i:{CAPITAL})"
_SMALL_WORD = rf"(?!{_NOUN})[^\W\d_]+"
_TIMES = (
    "jahre?s?n?|monate?s?n?|wochen?|tage?s?n?|wochenendes?|morgen|vormittag|mittag|nachmittag|abend|nacht|sommer"
    "|herbst|winter|frühjahr|frühling|jahrhunderts?|saison|zeit|stunden?|montag|dienstag|mittwoch|donnerstag|freitag"
    "|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
)
_TEXTS = "artikel|beitrag|text|buch|seite|bericht|studie|interview|podcast|video"
_FINITE = (
    "ist|sind|war|waren|sei|seien|wäre|wären|hat|haben|hatte|hatten|habe|hätte|hätten|wird|werden|wurde|wurden|würde"
    "|würden|kann|können|konnte|konnten|könne|könnte|könnten|soll|sollen|sollte|sollten|solle|muss|müssen|musste"
    "|mussten|müsse|will|wollen|wollte|wollten|wolle|darf|dürfen|durfte|dürfe|dürfte|mag|macht|machte|geht|ging|gilt"
    "|galt|gibt|gab|heißt|hieß|bleibt|blieb|kommt|kam|kamen|liegt|lag|steht|stand|zeigt|bedeutet|führt|führte|sagte"
    "|sagt|ergab|ergibt|hält|lässt|ließ|scheint|schien|reicht|stimmt|betrifft|klingt|klang|entspricht|gehört|gehörte"
)
_SAYING_LITTLE = (  # after "es": the verb needs no word that "es" stands for
    r"(?:gibt|gab|gäbe|gebe|regnet|regnete|schneit|schneite|handelt sich|handelte sich|geht um|ging um|gilt|galt"
    r"|heißt|hieß|fehlt|fehlte|fehlen|bedarf|bedurfte|kommt darauf an|dauert|dauerte)\b"
)

_JOINING = by_first_word(
    ("aber doch denn dennoch jedoch allerdings trotzdem deshalb deswegen daher darum folglich somit demnach", r"\b"),
    ("gleichwohl nichtsdestotrotz nichtsdestoweniger indes indessen unterdessen freilich immerhin zwar nämlich", r"\b"),
    ("dementsprechend infolgedessen demzufolge demgemäß dadurch insofern insoweit mithin sodann alsdann", r"\b"),
    ("außerdem zudem ferner überdies darüber ebenso gleichzeitig stattdessen hingegen dagegen andererseits", r"\b"),
    ("weiterhin obendrein zusätzlich zugleich desgleichen gleichfalls ebenfalls demgegenüber", r"\b"),
    ("umgekehrt andernfalls anderenfalls zweitens drittens viertens zweiteres", r"\b"),
    ("sonst ansonsten vielmehr schließlich letztlich letztendlich schlussendlich also so auch und oder", r"\b"),
    ("sowie sondern kurzum zusammenfassend abschließend ergänzend wobei woraufhin weswegen dann", r"\b"),
    # Anders wird | Zusammen hätten; not "Anders als die Stadt", "Zusammen mit Lee"
    ("anders ähnlich genauso ebenso gleichermaßen", r" (?!als\b|wie\b)"),
    ("zusammen gemeinsam", r" (?!mit\b)"),
    ("hinzu", r" (?:kommt|kam|kommen|kamen|komme)\b"),
    ("nicht", r" (?:zuletzt|minder|umsonst)\b"),
    ("darüber", r" hinaus\b"),
    ("alles", r" in allem\b"),
    ("des", r" weiteren\b"),
    ("im", r" (?:gegenteil|gegenzug|übrigen|gegensatz dazu|unterschied dazu|anschluss(?! an)|zuge dessen|ergebnis)\b"),
    ("in", r" (?:der tat|der folge(?! d)|folge dessen|anbetracht dessen)\b"),
    ("zum", r" (?:einen|anderen|beispiel|vergleich|ausgleich)\b"),
    ("auf", r" der (?:anderen|einen) seite\b"),
    ("mit", r" anderen worten\b"),
    ("aus", r" (?:diesem|dem gleichen|demselben) grund\b"),
    ("trotz", r" (?:alledem|allem|dessen)\b"),
    ("unter", r" anderem\b"),
)

_POINTING_PRONOUNS = by_first_word(
    ("er sie ihm ihn ihnen ihr ihre ihrer ihren ihrem ihres sein seine seiner seinen seinem seines es", r"\b"),
    ("dies dessen deren denen derjenige diejenige derselbe dieselbe dasselbe ersterer erstere ersteres", r"\b"),
    ("diese dieser dieses diesen diesem jene jener jenes", rf" (?!{_NOUN})"),
    ("letztere letzterer letzteres letzteren beide beides einige manche mehrere viele andere", rf" (?:{_FINITE})\b"),
    ("das der die dem den", rf" (?:{_FINITE})\b"),
    ("alle", r" (?:beide|beiden|zwei|drei|vier)\b"),
    ("einer eine eines keiner keine keines jeder jede jedes", r" (?:von ihnen|davon)\b"),
    ("viele einige manche mehrere beide zwei drei", r" (?:von ihnen|davon|darunter)\b"),
)

_POINTING_DETERMINERS = by_first_word(
    ("dieser diese dieses diesen diesem jener jene jenes solche solcher solches solchen derartige derartiger", r"\b"),
    ("derselbe dieselbe dasselbe denselben demselben", r"\b"),
    ("ein eine einen einem einer", r" (?:solche[rns]?|derartige[rns]?|weitere[rns]?|andere[rns]?|zweite[rns]?)\b"),
    ("die der den", r" (?:beiden?|anderen?|gleichen?|übrigen|genannten?|beteiligten)\b"),
    ("die", r" (?:zwei|drei|vier|fünf|sechs)\b"),
    ("weitere andere", rf" (?:{_SMALL_WORD} )?{_NOUN}"),
)

_SAID = "angaben|worten|ansicht|meinung|auffassung|einschätzung|aussage|darstellung|berechnungen"
_BEFORE_POINTING = (
    "nach seit bei mit trotz wegen während aus auf in für zu unter ohne gegen über vor von durch neben hinter zwischen"
    " an um statt laut gemäß innerhalb außerhalb anhand aufgrund angesichts anstelle infolge mithilfe"
)
_PHRASES = by_first_word(
    ("dabei dafür dagegen daher damit danach daneben daran darauf daraufhin daraus darin darüber darunter", r"\b"),
    ("davon davor dazu dazwischen dahinter dadurch dorthin dorther daheim hierdurch hiermit hiernach hiervon", r"\b"),
    ("dort hier hierzu hierfür hierbei hierauf hieraus hierin hierunter hiergegen hierüber seitdem seither", r"\b"),
    ("damals zuvor anschließend hinterher nachher vorher währenddessen", r"\b"),
    ("später", r" (?!am\b|im\b|als\b)"),
    ("da", rf" (?:{_FINITE})\b"),
    ("kurz bald gleich unmittelbar tags", r" (?:darauf|danach|zuvor|davor|vorher|später|darauf)\b"),
    (
        "ein eine einen einem einer wenige einige mehrere zwei drei vier fünf sechs sieben acht neun zehn",
        r" [^\W\d_]+ (?:später|zuvor|danach|darauf|vorher|davor)\b",
    ),
    ("bis", r" (?:dahin|dato)\b"),
    ("von", r" (?:da|dort)\b"),
    ("zur", r" (?:gleichen|selben) zeit\b"),
    ("im am zum", r" (?:gleichen|selben) "),
    ("wie", r" (?:schon|auch|bereits) (?:er|sie|damals|zuvor)\b"),
    # Nach diesem Urteil | Mit ihm; not "In diesem Jahr"
    (_BEFORE_POINTING, rf" (?:diese[rmns]?|jene[rmns]?|solche[rmn]|derartige[rmn]) (?!(?:{_TIMES}|{_TEXTS})\b)"),
    (_BEFORE_POINTING, rf" (?:ihm|ihnen|ihn|(?:ihre[rn]?|seine[rn]?) (?:{_SAID}))\b"),
    (_BEFORE_POINTING, rf" ihr (?!{_NOUN})"),
    # Am Montag sagte er | In Orla kam sie
    (
        "am im in bei beim nach vor seit gestern heute zunächst bereits schon noch nun jetzt zuletzt",
        rf"(?: {_SMALL_WORD}){{0,2}}(?: {_NOUN}[^\W\d_]*)?(?: {_SMALL_WORD}){{1,2}} (?P<pronoun>er|sie)\b",
    ),
)

_STANDALONE = by_first_word(
    ("es", rf" {_SAYING_LITTLE}"),
    # Es ist schwer, die Brücke | Es bleibt offen, ob
    ("es", rf" (?:{_FINITE})(?: {_SMALL_WORD}){{1,5}}, (?:dass|ob|wenn|wie|wann|wer|was|warum|als|[^.,!?]+ zu )"),
    # Es kamen viele Leute: the subject follows
    ("es", r" (?:waren|sind|kamen|folgten|starben|blieben|gelten|entstanden|stehen|standen|liegen|laufen) "),
    ("dieses dieser diese diesen diesem", rf" (?:{_TIMES}|{_TEXTS})\b"),
    ("in an bei seit vor nach während innerhalb", rf" (?:diese[rmns]?) (?:{_TIMES}|{_TEXTS})\b"),
    ("so", r" (?:genannte[rsnm]?|viele|wenig|wie)\b"),
    ("auf", r" der anderen seite (?:der|des|von)\b"),
    ("dann", r", wenn\b"),
    ("nicht", rf" zuletzt (?:{_NOUN}|der|die|das|im|in|wegen|durch)"),
    ("sie", r" wollen (?:wissen|mehr)\b"),
)

OPENINGS = SentenceOpenings(
    contrasts=word_list("aber doch jedoch dennoch allerdings"),
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    # Ann Lee hält diesen Plan für gut; not "in dieser Woche"
    inside=any_of(rf"\b(?:diese[rmns]?|derartige[rmns]?) (?!(?:{_TIMES}|{_TEXTS})\b){_NOUN}"),
)
