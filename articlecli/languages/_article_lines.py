"""Builds the patterns of an article's lines from a language's words, for languages whose bylines and dates are alike.

All patterns take linear time: a name has at least two words with a capital, and what stands between is bounded.
"""

from collections.abc import Iterable, Mapping

from articlecli.languages._language import any_of, word_list

# A capital of the Latin, Greek or Cyrillic script. Latin Extended-A, in which cases alternate, counts as a whole.
_CAPITAL = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-ſȘȚΆ-ΫЀ-ЯҐ])"
_WORD = rf"{_CAPITAL}[\w.'’-]*"
_PARTICLES = "de|da|do|dos|das|di|du|del|della|der|den|van|von|zu|la|le|al|el|bin|ter|af"
_PLACE = rf"{_WORD}(?:[ /](?:{_WORD}|am|an|der|den|de|del|la|do|da|sur|aan)){{0,4}}"
_CAPITALS = rf"{_CAPITAL}{{3,30}}(?:[ /-]{_CAPITAL}{{2,30}}){{0,3}}"
_DASH = r"\s{0,3}[.,]?\s{0,3}(?:--|[-–—])\s{0,3}"
# Agencies whose texts the papers of many countries print
_AGENCIES = (
    r"reuters|ap|afp|dpa(?:-afx)?|efe|ansa|anp|apa|belga|bloomberg|upi|xinhua|dts|epd|kna|sid|pap|lusa|tass|ntb"
    r"|ritzau|stt|tt|sda|keystone-sda|ats|aa"
)
# Words that pages in many languages have in English
_EVERYWHERE = {
    "site": "cookie cookies copyright inbox login newsletter newsletters",
    "page": """
        app blog cookie cookies copyright e-mail email faq feed feedback help home link links login logout mail menu
        newsletter newsletters podcast push rss tags top url
    """,
    "network": """
        bluesky facebook flipboard google instagram linkedin mastodon messenger pinterest pocket reddit signal snapchat
        telegram threads tiktok tumblr twitter viber vk whatsapp x xing youtube
    """,
    "photo": "getty",
    "picture": "video",
    "agency": "afp ap associated bloomberg dpa efe epa getty imago istock reuters shutterstock unsplash upi wikimedia",
    "section": "podcast video",
    "points": "tldr",
}


def block_words(classes: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Returns a language's words by their class, with the words that pages in many languages have."""
    names = dict.fromkeys([*_EVERYWHERE, *classes])
    return {name: word_list(f"{classes.get(name, '')} {_EVERYWHERE.get(name, '')}") for name in names}


def author() -> str:
    """Returns the pattern of a name of two to five words: Ann Weld | ANN WELD | Ludwig van der Berg."""
    return rf"{_WORD}(?: (?:{_WORD}|{_PARTICLES})){{0,3}} {_WORD}"


def byline(*, by: str, conjunctions: str, behind: str, jobs: str, agencies: str = "") -> str:
    """Returns the pattern of a byline, from patterns of the words in it.

    `by` stands before the names ("Von"), `conjunctions` between them ("und"), `behind` between them and a place or a
    paper ("in"), and `jobs` behind names that have no word before them ("Ann Weld, Korrespondentin").
    """
    name, agency = author(), _agency(agencies)
    return (
        rf"(?P<by>(?:{by}) ?:? )?(?P<name>{name}(?:(?:, {name})*,? (?:{conjunctions}) {name})?)"
        rf"(?(by)(?: ?[,|•·(/].{{0,80}}| (?:[–—-]|{behind}) .{{0,80}}|,? \d.{{0,60}})?"
        rf"|(?:,| [|/–—-]) ?(?:{agency}(?:/{agency})?|(?:{jobs})\b.{{0,40}}))"
    )


def credit(*, sources: str, contributed: str, agencies: str = "") -> str:
    """Returns the pattern of a line that names the source: "Quelle: dpa", "Mit Material von AFP", "AFP, dpa".

    `sources` stands before agencies or names; a line that opens with a form of `contributed` names further writers.
    """
    agency = _agency(agencies)
    return any_of(
        rf"(?:(?:{sources}) ?:? )?{agency}(?:(?:, ?|/| [/+|–-] ?| \w{{1,3}} ){agency}|/\w{{2,8}}){{0,4}}",
        rf"(?:\w{{2,8}}/){agency}(?:/\w{{2,8}})?",
        rf"(?:{contributed})\b.{{1,150}}",
    )


def dateline(*, months: Iterable[str], agencies: str = "") -> str:
    """Returns the pattern of datelines; it has the groups `agency` and `place`.

    "Berlin (dpa) –" | "Oslo (NTB):" | "Madrid, 3 oct (EFE).-" | "(ANSA) - ROMA, 03 MAR -"
    "МОСКВА, 3 марта. /ТАСС/." | "PARIS —"
    """
    agency = _agency(agencies)
    month = "|".join(months)
    day = rf"\d{{1,2}}\.?(?: de)? (?:{month})\.?(?:,?(?: de)? \d{{4}})?|\d{{1,2}}[./]\d{{1,2}}\.?(?:\d{{2,4}})?"
    place = rf"{_PLACE}(?:, {_PLACE})?(?:[,.] (?:{day}))?"
    capitals = rf"{_CAPITALS}(?:, (?:{_PLACE}|{day}))?"
    brackets = rf"\((?:[\w. -]{{1,15}}[/,] ?)?{agency}(?:[/,] ?[\w.-]{{1,15}}){{0,2}}\)"
    return (
        rf"(?P<agency>(?:{place}[.,]? )?{brackets}(?:{_DASH}{capitals}(?={_DASH}))?)(?:{_DASH}|:\s{{0,3}})(?=\S)"
        rf"|(?P<slashed>{place}\.? /{agency}/)\.?\s{{0,3}}(?=\S)"
        rf"|(?P<named>{place}(?:\. | [–—-] ){agency})(?:\.|{_DASH})\s{{0,3}}(?=\S)"
        rf"|(?P<place>{capitals})\s{{1,3}}(?:--|[-–—])\s{{1,3}}(?=\S)"
    )


def date_prefix(published: str, days: str) -> str:
    """Returns the pattern of what stands before a date on its line: "Veröffentlicht am ", "Dienstag, den "."""
    return rf"(?:(?:{published}) ?:? ?)?(?:(?:{days})(?:\.,?|,)? ){{0,2}}"


def running_head(page: str, of: str) -> str:
    """Returns the pattern of a line at the head or the foot of a page: "Jahresbericht Seite 4 von 20"."""
    return rf".{{0,80}}\b(?:{page}) ?\d{{1,4}}(?: (?:{of}|/) \d{{1,4}})?"


def _agency(agencies: str) -> str:
    return rf"(?:{_AGENCIES}|{agencies})" if agencies else rf"(?:{_AGENCIES})"
