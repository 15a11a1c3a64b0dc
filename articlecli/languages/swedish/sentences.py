"""Swedish: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    den det de en ett denna denne detta dessa där här jag du han hon vi ni man min mitt mina din sin sitt
    hennes vår vårt våra deras vem vad var när varför hur vilken vilket vilka då medan eftersom om fast trots innan
    efter sedan som att och eller men för så dock också bara ännu redan på av med till från vid under över mellan
    utan mot genom hos bland enligt kring runt nu idag igår imorgon i senare tidigare först därefter därför dessutom
    därmed däremot emellertid slutligen heller inte ingen inget någon något alla allt många få flera andra båda
    varje är har hade blir blev kan kunde ska skulle vill ville måste ja nej kanske både samtidigt sådan
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        hr fr dr prof fil kand tekn ing adv dir st jr sr mr mrs ms gen kapt lt adj adr anm apr aug avd bl.a ca
        d.v.s d.y d.ä dec dvs dyl e.d e.kr e.m ekon enl etc exkl ex f.d f.kr f.m f.n f.ö feb fig fm fr.o.m forts
        följ förf förk föreg g.m gm h.k.h ibl inkl inst jan jfr jul jun jur kap kl kr kv kungl lb m.a.o m.fl m.m
        m.h.a m.v max mkt mom mrd möjl n.b nov nr näml o.d o.dyl o.s.a o.s.v o.likn obl obs okt omkr osv p.g.a
        p.s pga pl plur red ref resp s.a.s s.k s.s sep sept sign sk skr std stk str särsk t.ex t.h t.o.m t.v t.f
        tel tf tfn tim trp u.a u.p.a ung uppl utg v.s vard vers vol v.g ö.h övers
    """),
    abbreviations_before_numbers=word_list("nr s sid kap bd art fig tel tfn ca kl § jfr vol"),
    final_abbreviations=("osv", "o.s.v", "m.m", "etc", "m.fl", "e.Kr", "f.Kr", "o.d", "o.dyl"),
    openers=_OPENERS,
    opening_marks="”’»",
    lower_case_goes_on=True,
)
