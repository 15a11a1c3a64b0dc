"""Danish: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    den det de en et denne dette disse der her jeg du han hun vi i man min mit mine din dit sin sit hendes
    vores jeres deres hvem hvad hvor hvornår hvorfor hvordan hvilken hvilket hvilke når da mens fordi hvis selvom
    skønt inden efter før siden som at og eller men for så dog også kun bare endnu allerede på af ad med til fra om
    ved under over mellem uden mod gennem hos blandt ifølge trods omkring nu dag går morgen senere tidligere først
    derefter derfor derpå desuden dermed derimod imidlertid endelig heller ikke ingen intet nogen noget alle alt
    mange få flere andre begge hver er var har havde bliver blev kan kunne skal skulle vil ville må ja nej måske lad
    både samtidig sådan
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        hr fr frk dr prof lic cand stud ing adv dir fmd skt sct st jr sr mr mrs ms inc ltd co gen kapt lt sgt
           adj adr afd afg afs ang anm ank apr aug bl.a bem bibl bilag ca cal d.d d.e d.m d.s.s d.v.s
        d.å dec def dvs e.g e.kr e.l e.m ekskl eng eksp etc evt f.eks f.kr f.m f.o.m f.t feb fhv fig fork forsk
        fre g.d gl gns gr h.c hf henh hft i.e i.f i.h.t i.o if ifm ift iht inkl instr int int'l jan jf jfr jul
        jun jur jvf kap kbh kgl kl kr kv lb lign ltr m.a.o m.fl m.h.t m.m m.v m.v.h maks md mdr mfl mht mia mill
        mio mul mv n.b n.n nb nn nov nr nuv o.a o.l o.m.a o.s.v obl obs okt omkr op opg opr osv ovf overs p.a
        p.b.v p.c p.m p.p p.t p.s p.g.a pct pga phd ph.d pkt pl pr rc red ref reg resp s.d s.m s.u s.å s.st sep
        sept serv sg sml sms spec spm std stk str sv svarende synt t.d t.h t.o.m t.v tdl tf tilh tilsv tlf u.a
        u.b u.s uafh udg udn undert v.f v.h v.s vedr vejl vha vs vb vol ø.f årg årh e.u u.k u.n u.s.a a.m n.y
        l.a d.c tirs tors lør søn         corp
    """),
    abbreviations_before_numbers=word_list("nr no s p kap bd art fig tlf ca kl pkt stk § str vol n°"),
    final_abbreviations=("osv", "o.s.v", "mv", "m.v", "m.m", "etc", "m.fl", "e.Kr", "f.Kr"),
    openers=_OPENERS,
    opening_marks="»›”",
    closing_marks="«",
    lower_case_goes_on=True,
    has_ordinals=True,
)
