"""Dutch: openings of sentences that need the sentence before them, and the exceptions.

The finite verb is the second part of a Dutch sentence, so that a connective can only be cut where a comma follows it.
The patterns ignore case. A blank in a pattern stands for any white space.
"""

from articlecli.languages._groups import SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_TIMES = (
    "ochtend|middag|avond|nacht|week|maand|jaar|seizoen|zomer|winter|herfst|lente|voorjaar|najaar|keer|eeuw|weekend"
    "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dagen|weken|maanden|jaren|uur|tijd"
)
_TEXTS = "artikel|onderzoek|boek|pagina|site|rapport|column|interview|krant|studie|verhaal"

_CUTTABLE = by_first_word(
    # Kortom, het plan
    ("kortom immers bovendien overigens trouwens", ", "),
    # Maar het plan; not "Maar ook", "Maar niet"
    ("maar en", r" (?!(?:ook|niet|nu|toen|dan|toch|dat|dit|vooral|wel|zelfs|wat|hoe|waarom|wie)\b)"),
)

_JOINING = by_first_word(
    (
        """
        maar en of want dus ook bovendien daarnaast daarom daardoor daarentegen daarbij daarmee daarna daarop daarvoor
        daarvan daarover daarin daartoe daar hierdoor hiermee hierbij hierna hierop hierover hiervoor toch desondanks
        niettemin echter vervolgens toen dan ondertussen intussen inmiddels tegelijk tegelijkertijd evenmin eveneens
        immers namelijk kortom overigens trouwens zo zodoende anders tevens verder waarna waardoor waarbij vandaar
        eerder later
        """,
        "(?!-)",
    ),
    ("aan", r" de andere kant\b"),
    ("in", r" (?:dat geval|tegenstelling daarmee|plaats daarvan)\b"),
    ("ter", r" vergelijking\b"),
    ("met", r" andere woorden\b"),
    ("niet", r" alleen\b(?![^.!?]{1,400}\bmaar\b)"),
    ("om", r" die reden\b"),
    ("bij", r" wijze van voorbeeld\b"),
)

_POINTING_PRONOUNS = by_first_word(
    ("hij zij ze hem hen hun haar zijn beiden dit dat die deze laatstgenoemde", r"(?= )"),
    ("het", r" (?:gaat|is|was|betreft|leidde|bleek|blijkt|werd|wordt) (?:om|dan|hier|daar|daarbij)\b"),
    ("er", r" (?:is|was|werd|wordt|zijn|waren) (?:daar|toen|dan)\b"),
)

_POINTING_DETERMINERS = by_first_word(
    ("deze dit die dat zulke dergelijke", rf" (?!(?:{_TIMES}|{_TEXTS})\b)"),
    ("de het", r" (?:zelfde|andere|overige|twee|drie|eerste|tweede|laatste|genoemde|bewuste|betrokken)\b"),
    ("dezelfde hetzelfde", " "),
    ("een", r" (?:ander|andere|dergelijk|dergelijke|tweede)\b"),
    ("andere anderen sommigen velen", r"(?= )"),
    (
        "een geen twee drie sommige enkele veel elk",
        r" (?:van|daarvan) ?(?:hen|deze|die|daarvan)?\b(?<=hen|eze|die|van)",
    ),
)

_STANDALONE = by_first_word(
    ("deze dit", rf" (?:{_TIMES}|{_TEXTS})\b"),
    ("het", r" (?:is|was|wordt|werd) (?:duidelijk|mogelijk|onduidelijk|de bedoeling|de eerste keer)\b"),
)

_LED = r" (?P<pronoun>hij|zij|ze|zijn|haar|hun)\b"
_PHRASES = by_first_word(
    # Maandag zei hij | In Orla woont zij
    ("in op na voor tijdens volgens met bij sinds door aan uit", r"(?: [^\s.,;:!?\"“”()‘’]+){1,6}" + _LED),
    ("gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", r"(?: [^\s.,;:!?]+){1,2}" + _LED),
    ("volgens", r" (?:hem|haar|hen)\b"),
    ("sinds", r" ?dien\b"),
    (
        "in op met door van voor na over naar bij tegen uit tijdens volgens",
        rf" (?:deze|dit|die|dat|dergelijke) (?!(?:{_TIMES}|{_TEXTS})\b)",
    ),
)

_POINTING_INSIDE = any_of(rf"\b(?:deze|dit) (?!(?:{_TIMES}|{_TEXTS})\b)[^\W\d_]", r"\b(?:dergelijke|genoemde) ")

OPENINGS = SentenceOpenings(
    contrasts=word_list("maar echter toch"),
    cuttable=_CUTTABLE,
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    inside=_POINTING_INSIDE,
)
