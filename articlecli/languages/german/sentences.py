"""German: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    der die das den dem des ein eine einen einem einer eines kein keine keinen er sie es wir ich ihr du man wer was
    wo wie wann warum weshalb woher wohin welche welcher welches dieser diese dieses diesen diesem jener jene jenes
    jeder jede jedes alle alles viele einige manche mehrere beide mein meine sein seine seinen seiner ihre ihren
    unser unsere euer eure in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für
    gegen ohne bis seit während wegen trotz zwischen hinter neben innerhalb außerhalb laut gemäß dank statt anstatt
    als wenn weil da dass ob obwohl damit falls sobald solange bevor nachdem und oder aber denn sondern doch jedoch
    auch noch nur schon so dann dort hier heute gestern morgen jetzt nun danach davor dabei dazu dafür dagegen daher
    darum deshalb deswegen trotzdem allerdings außerdem zudem ferner schließlich zuletzt zunächst später früher
    inzwischen mittlerweile insgesamt nachher vorher bereits etwa rund fast sehr ganz mehr immer nie niemand jemand
    nichts etwas ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss
    müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte ja nein nicht vielleicht leider
    natürlich sicher
""")

# Behind these any noun may follow an ordinal number: "im 6. Stock", "der 8. Spieltag".
_BEFORE_ORDINALS = word_list("""
    der die das den dem des im am zum zur vom beim ins ans ein eine einen einem einer eines kein keine jeder jede jedes
    jeden jedem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner
    unser unsere unseren unserem unserer dieser diese dieses diesen diesem bis ab seit und
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        dr prof dipl ing med phil jur rer nat habil h.c hr hrn fr frl st sr jr dir geb gest verh gesch verw bzw
        ca evtl ggf vgl sog inkl exkl zzgl abzgl bez betr gem lt insb insbes allg max min mind bspw z.b d.h u.a
        i.d.r o.ä u.u z.t z.zt z.z v.a u.ä i.a i.v i.r a.d a.m a.o o.g s.o s.u m.e u.e n.chr v.chr v.u.z u.z d.j
        d.m jan feb febr mär apr jun jul aug sep sept okt nov dez mo sa mio mrd tsd std sek tel fax str pl nr
        abs abschn anm aufl ausg bd bde bearb begr bes beisp erg erl ev kath röm griech lat engl franz ital span
        dt österr schweiz amerik russ türk chin jap hist jh jhd jhdt kap lfd lit mdl mtl jährl tägl wöchentl
        monatl möbl mwst n.n obb orig pass pers pkt priv proz red ref rel rd sen stellv stv südl nördl östl
        westl techn telef übers unveröff urspr usf verf versch vorm nachm wiss zit ztr zz gegr hl hll hrsg hg
        ltd co bros vs gmbh ver vol akad bot zool math phys chem geogr geol gramm biol psych soz pol wirtsch
        landw forstw milit mus theol jüd islam christl ehem led minist präs rep univ verw.-gericht zust a.a.o
        i.s i.ü o.a u.v.m p.a f.d.r b.w u.n u.s u.k mr mrs ms gen col capt
    """),
    abbreviations_before_numbers=word_list(
        "nr s art abs kap bd str pl ca tel fig abb tab z rz rn ziff fn anm vers v p"
    ),
    final_abbreviations=(
        "usw",
        "u. a",
        "u.a",
        "etc",
        "u. Ä",
        "u. ä",
        "o. Ä",
        "o. ä",
        "v. Chr",
        "n. Chr",
        "u. s. w",
        "GmbH",
    ),
    openers=_OPENERS,
    opening_marks="»›",
    lower_case_goes_on=True,
    closing_marks="“‘«‹",
    has_ordinals=True,
    after_ordinals=word_list("""
        januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb apr aug
        sept okt nov dez jahrhundert jahrhunderts jahrhunderten jahrtausend jahrtausends jh jhd jhdt stock stockwerk
        etage klasse platz rang runde tag tages jahr jahrestag geburtstag spieltag minute mal auflage kapitel teil liga
        bundesliga weltkrieg weltkriegs halbzeit etappe staffel folge bezirk arrondissement armee division semester
        quartal lebensjahr schuljahr wahlperiode legislaturperiode grad stelle
    """),
    before_ordinals=_BEFORE_ORDINALS,
)
