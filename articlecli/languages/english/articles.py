"""English: patterns of an article's lines, from bylines to credits, and of dates."""

from articlecli.languages._groups import CAPITAL, Articles
from articlecli.languages._language import any_of
from articlecli.languages.english import block_words

AGENCIES = (
    r"canadian press|associated press|press association|reuters|agence france-presse|afp|ap|dpa|pa|upi|bloomberg"
    r"|ctv news|cbc news|bbc news|cnn"
)
# Ann Weld | ANN WELD | Ludwig van der Berg | A. B. Oduya-Marsh
_AUTHOR = (
    rf"(?-i:{CAPITAL}[A-Z.'’-]+(?: {CAPITAL}[A-Z.'’-]*(?![\w.'’-])){{1,3}}(?![a-z])"
    # The alternatives exclude each other. Else a list of names in capitals could be matched in too many ways.
    rf"|(?!{CAPITAL}[A-Z.'’-]+ {CAPITAL}[A-Z.'’-]*(?![\w.'’-])){CAPITAL}[\w.'’-]*"
    rf"(?: (?:{CAPITAL}[\w.'’-]*|de|da|di|du|del|della|der|den|van|von|la|le|al|el|bin|ter)){{0,4}})"
)
_DATE_PREFIX = (
    r"(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:?|date:)? ?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
)

ARTICLES = Articles(
    abstract=r"abstract",
    keywords=r"key ?words(?: and phrases)?|index terms|ccs concepts",
    references=r"references|bibliography|works cited|literature(?: cited)?|references and notes",
    figure=r"fig(?:ure|\.)?s?|tables?|charts?|box|listing|algorithm|plate|map|photo|scheme|exhibit",
    block_words=block_words.CLASSES,
    block_weights=block_words.WEIGHTS,
    author=_AUTHOR,
    byline=r"(?P<by>(?:by|words by|written by|story by|text by|posted by|interview by|interviewed by):? )?"
    rf"(?P<name>{_AUTHOR}(?:(?:, {_AUTHOR})*,? (?:and|&) {_AUTHOR})?)"
    r"(?(by)(?: ?[,|•·(].{0,80}| (?:[–—-]|in|of|for|at|updated|published|posted|on) .{0,80}|,? \d.{0,60}"
    r"|(?<=[A-Z]{3}) (?-i:[A-Z][a-z]).{0,60})?"
    # "Ann Weld, The Canadian Press", "Ann Weld, Northern Desk producer"
    rf"|, (?:(?:the )?(?:{AGENCIES})|(?-i:{CAPITAL})[\w ]{{0,30}} "
    r"(?:producer|reporter|correspondent|editor|writer)))",
    correction=r"(?:corrections?|clarifications?|erratum|editor['’]?s['’]? note)"
    r"(?: \([^)]{1,40}\)|,? [\w ,]{1,30}\d{4})?:"
    r"|(?:an? )?(?:earlier|previous|original) versions? of this (?:article|story|report|column|post)\b"
    r"|this (?:article|story|report|post) (?:has been|was) "
    r"(?:amended|corrected|(?:updated|changed|edited) to (?:correct|clarify|fix|remove))\b",
    credit=any_of(
        r"with (?:additional |agency )?(?:inputs?|reporting|files|material) (?:from|by) .{1,150}",
        rf"(?:additional |further )?(?:reporting|writing|editing|research)(?: and (?:writing|editing))? by {_AUTHOR}"
        r"(?:(?:,? (?:in|and|for|at|of|with)\b|[,;&]).{0,250})?\.?",
        # "Ann Weld reported from Leeds. Tom Marsh contributed to this report."
        r"(?:[^.!?]{1,120}\b(?:reported|wrote)\b[^.!?]{1,60}\. )?(?:(?!\. [A-Z][a-z]).){1,250} contributed "
        r"(?:to this (?:report|story|article)|reporting)[^.]{0,40}\.?",
        rf"(?:sources?|from):? (?:{AGENCIES}).{{0,60}}",
        r"reuters|ap|afp|pa media|dpa|upi|agencies",
    ),
    key_points_heading=any_of(
        r"(?:the )?key (?:points|takeaways|facts|findings|developments)|takeaways|highlights|story highlights",
        r"(?:the story )?at a glance|in brief|in short|(?:the )?main points|quick read|what (?:we|you need to) know",
        r"tl;?dr|the gist|the bottom line",
    ),
    running_head=r".{0,80}\b(?:page|p\.) ?\d{1,4}(?: (?:of|/) \d{1,4})?",
    updated=r"(?:last |first )?(?:updated|modified)",
    months=(
        r"jan(?:uary|\.)?",
        r"feb(?:ruary|\.)?",
        r"mar(?:ch|\.)?",
        r"apr(?:il|\.)?",
        r"may",
        r"june?\.?",
        r"july?\.?",
        r"aug(?:ust|\.)?",
        r"sept?(?:ember|\.)?",
        r"oct(?:ober|\.)?",
        r"nov(?:ember|\.)?",
        r"dec(?:ember|\.)?",
    ),
    date_prefix=_DATE_PREFIX,
    ordinal=r"(?:st|nd|rd|th)?",
    reading_time=r"min(?:ute)?s?\.?(?: to)? read",
    halves_of_day=r"(?: ?[ap]\.?m\.?)?",
)
