"""Norwegian: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    den det de en et ei denne dette disse der her jeg du han hun vi dere man min mitt mine din sin sitt hennes
    vår vårt våre deres hvem hva hvor når hvorfor hvordan hvilken hvilket hvilke da mens fordi hvis selv om før
    etter siden som at og eller men for så likevel også bare ennå allerede på av med til fra ved under over mellom
    uten mot gjennom hos blant ifølge tross rundt nå i dag går morgen senere tidligere først deretter derfor
    dessuten dermed derimot imidlertid endelig heller ikke ingen noen noe alle alt mange få flere andre begge hver
    er var har hadde blir ble kan kunne skal skulle vil ville må ja nei kanskje både samtidig slik ein eit eg me ho
    dei kva kven kvar kvifor korleis ikkje frå no då
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        hr fr frk dr prof siv.ing ing adv dir st jr sr mr mrs ms gen kapt lt sgt adr afd ang apr aug avd bl.a ca
        cand d.d d.e d.m d.s d.v.s d.y d.å des dvs e.kr e.l ekskl etc evt f.eks f.kr f.o.m f.t feb fig forf fork
        fre fvt fylkeskomm g.d gl gno gnr h.r.h if iht inkl innb inst int jan jf jfr jul jun kap kgl kl kr kt
        kvm lør m.a.o m.fl m.m m.o.h m.v m.t.p maks md mfl mht mill mnd moh mrd muh mv n.å ndf nov nr o.a o.l
        o.m.a okt omtr osv p.g.a p.t p.s pga pkt pl pr pst pt red ref resp s.d s.k s.u sep sept sign sml sms spm
        sst stk str sv t.d t.h t.o.m t.v tlf tors tirs u.a u.s utg v.f v.g vedk vgs vha vol vs årg årh
    """),
    abbreviations_before_numbers=word_list("nr s kap bd art fig tlf ca kl pkt § jf"),
    final_abbreviations=("osv", "mv", "m.v", "m.m", "etc", "m.fl", "e.Kr", "f.Kr", "o.l"),
    openers=_OPENERS,
    opening_marks="»”",
    closing_marks="«",
    lower_case_goes_on=True,
    has_ordinals=True,
)
