"""Polish: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    ten ta to te ci tamten tamta taki taka takie ja ty on ona ono my wy oni one kto co który która które jaki jaka
    jakie gdzie kiedy dlaczego jak ile czyj jeśli jeżeli gdy choć chociaż ponieważ bo gdyż aby żeby że a i oraz ale
    lecz lub albo ani jednak także też również tylko już jeszcze nawet nie tak w we na z ze do od po przed przez dla
    bez pod nad przy o u za między podczas według mimo dzięki wobec oprócz około wśród zamiast obok mój moja twój
    jego jej ich nasz nasza wasz swój wszyscy wszystko wszystkie każdy każda inny inni niektórzy wielu kilka jeden
    jedna dwa dziś dzisiaj wczoraj jutro teraz wtedy potem następnie później wcześniej najpierw tam tu tutaj zatem
    więc dlatego ponadto natomiast poza może być był była było były jest są będzie będą czy niech obecnie ostatnio
    wreszcie tymczasem zdaniem
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        dr hab prof mgr inż lic ks bp abp kard św śp o.o p.o płk ppłk mjr kpt ppor gen sierż kpr szer st z.o.o
        adm adw al bł br cd cdn centr chem ckl cz dep dł dn dod doc dol dosł dot ds dyr dz egz ekon fiz fot
        franc geogr geol godz gosp gr hist hiszp im inst inw itp itd jap jęz jw kan kl kom kop kpk kr księg kw
        łac lek lp m.in m.st maks mat mies miejsc mld mln mł muz n.e nast nb niem np nr nt ok op osk ow pc pkt
        pl płd płn płw pn pob pok poł popr pow poz praw proc przed prz przyp pseud pt pw r.ż rec red ref reg rej
        rep ros rozdz ryc rys rz rzecz s.a słow spec spol ss str szt śr środk tab tel tj tłum tow tys tyt tzn
        tzw ub ubiegł ul ur ust uw war w.w wł wlkp woj wsch wyd wym zach zagr zał zam zb zdrob zewn zł zm zn zob
        zw żeń żyd bałt mr mrs sty lut kwi cze lip sie wrz paź paźdz gru pon wt czw piąt sob niedz i.in p.n.e
    """),
    abbreviations_before_numbers=word_list("nr s str art ust pkt poz tel ul al ok t cz rozdz rys tab godz zob r"),
    final_abbreviations=("itd", "itp", "etc", "p.n.e", "n.e", "tys", "mln", "mld", "zł"),
    openers=_OPENERS,
    opening_marks="”»",
    lower_case_goes_on=True,
    has_ordinals=True,
)
