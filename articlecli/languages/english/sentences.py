"""English: abbreviations and other words that help to find the ends of sentences."""

from articlecli.core import load_learned, path_beside
from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list
from articlecli.languages.english.words import FUNCTION_WORDS

ABBREVIATIONS = word_list("""
    mr mrs ms dr prof rev fr sr jr st messrs mme mlle hon pres gov sen rep lt col gen maj capt cpl sgt cmdr adm ens
    pvt supt det insp asst assoc dept univ inst inc ltd co corp bros plc llc llp vs v etc eg ie al approx appt apt
    ave blvd rd hwy ft mt mts jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a a.m p.m e.g i.e p.s b.c a.d ph.d m.d b.a m.a m.p m.s j.d ala ariz ark
    calif colo conn del fla ga kan kans ky mich minn mo mont neb nebr nev okla penn tenn tex va vt wis wyo ont que
    alta sask eds est sec rt orig viz
""")

# Learned from news by Punkt; `make learn` writes the file.
_LEARNED = load_learned(path_beside(__file__, "sentences.json"))

SENTENCES = Sentences(
    abbreviations=ABBREVIATIONS | frozenset(_LEARNED["abbreviations"]),
    abbreviations_before_numbers=word_list("no nos n° div fl p pp vol fig art sec ch nr c ca rs"),
    starters=FUNCTION_WORDS | frozenset(_LEARNED["sentence_starters"]),
    collocations=frozenset(map(tuple, _LEARNED["collocations"])),
    clock_halves=word_list("am pm"),
    informal=r"\bi\b",
)
