"""Sentence ends for any language: the stops of all scripts, and what a few languages have besides."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

# Marks that end a sentence (the property STerm of Unicode), for the scripts in use: Chinese and Japanese, Arabic and
# Urdu, Devanagari, Tibetan, Burmese, Khmer, Ethiopic, Armenian, Mongolian, Ol Chiki, and joined ? and !.
_STOPS = "。｡！？؟۔।॥།။።፧፨។៕։᠃᠉᱾᱿‽⁇⁈⁉"
_CLOSING_MARKS = "“‘«‹"
_OPENING_MARKS = "”’»›"
_WITHOUT_BLANKS = frozenset({"zh", "ja", "th", "lo", "km", "my"})  # an opening mark may follow a stop directly
# In Georgian no letter has a capital, yet Python takes its letters for lower case.
_WITHOUT_CAPITALS = frozenset({"ka"})
_STOPS_BEFORE_BLANKS = {"hy": ":"}  # written in place of ։
_SHORTEST_BEFORE_BLANK = {"th": 40, "lo": 40}  # code points: some eight words

_WITH_ORDINALS = frozenset({"bs", "et", "fo", "hr", "hu", "is", "lb", "lv", "nb", "nn", "se", "sk", "sl", "sr"})
_AFTER_ORDINALS = {
    "lb": word_list("januar februar mäerz abrëll mee juni juli august september oktober november dezember")
}

# Abbreviations without their last full stop. The first are those of many languages.
_ABBREVIATIONS = word_list("dr prof mr mrs ms st sr jr ing mag inc ltd co corp vs")
_BEFORE_NUMBERS = word_list("nr no p pp s art tel vol fig cap")
_BY_CODE = {
    "af": "mnr mev mej ds adv genl kol dr bv d.w.s m.a.w o.a i.p.v ens nl asb",
    "az": "cən s.k və.s məs səh cild",
    "be": "гг вул см інш т.п т.д праф акад ст тыс млн млрд руб",
    "bg": (
        "инж арх доц проф акад д-р г-н г-жа ул бул пл кв гр обл общ стр вж напр т.е т.г т.нар вкл млн млрд хил лв "
        "ст гл ред изд св бр ок"
    ),
    "bs": "god br str npr tj itd ul sv st mr dipl inž čl tzv mil",
    "ca": "sr sra srta dr dra av avda c pl pg núm pàg p.ex i.e aprox tel ed cat ctra st sta mn vid cf art gral",
    "cy": "dr e.e h.y gw tud rhif",
    "eo": "d-ro prof s-ro s-ino k.a k.t.p t.e ekz nr p",
    "et": "hr pr prl dr prof lk nr s.o st s.t jne jt nt v.a tel mnt tn u",
    "eu": "jn and dr prof or zk al adib etab k.a",
    "fa": "دکتر",
    "fo": "hr frú dr t.d o.s.fr o.a nr bls",
    "ga": "uimh lch srl m.sh i.e dr an",
    "gl": "sr sra srta dr dra av avda núm páx p.ex d dna tel ed cf art",
    "he": "פרופ ד עמ מס",
    "hr": "god br str npr tj itd ul sv st mr dipl inž čl tzv mil doc akad sl odn tel prof gđa gosp",
    "hu": (
        "dr prof id ifj özv st stb kb pl ill uo ún vö ld old sz u tel br gr kft rt bt nyrt zrt ker min max mtsai "
        "jan febr márc ápr máj jún júl aug szept okt nov dec"
    ),
    "hy": "պ դ ն տ մ.թ մ.թ.ա հմմ օր",
    "id": "bpk dr drs ir prof jl no hlm tgl a.n d.a u.p dkk dsb dll tsb yth sdr jend kol",
    "is": "hr frú dr sr bls nr t.d o.s.frv m.a þ.e s.s u.þ.b sbr millj kr tel gr",
    "ka": "მაგ ე.ი ე.წ ა.შ გვ",
    "kk": "проф акад т.б т.с.с б.з.б б.з қ көш обл ауд млн млрд мың жж ғ",
    "ky": "проф ж.б б.а обл к млн млрд миң",
    "lb": "här mme dr prof z.b d.h asw etc nr resp ca",
    "lt": (
        "p ponas dr prof doc gerb pvz kt t.y t.t pan plg žr psl nr tel g pr al a.k vad vid mln mlrd tūkst šv m d "
        "val min"
    ),
    "lv": "dr prof doc u.c utt t.i piem sk lpp nr tālr g gs milj tūkst iel kungs kdze",
    "mk": "проф акад д-р г-дин г-ѓа ул бул бр стр ст пр н.е т.е т.н итн млн",
    "mn": "проф акад ж.нь гэх.мэт",
    "ms": "dr prof en pn cik tn hj dll dsb jln no hlm",
    "mt": "sur sra dr prof eċċ eż p nru",
    "sk": (
        "p pí dr mudr judr phdr rndr ing mgr bc prof doc csc gen plk mjr kpt por sv st ml s.r.o a.s spol napr atď "
        "atp tzv tj t.j resp príp cca č čl ods písm zb str obr tab tel ul nám mil mld tis hod min r stor kap pozn "
        "red"
    ),
    "sl": "g ga gdč dr prof mag doc inž npr itd ipd tj t.i oz str št ul sv čl odst mio mrd tel",
    "sq": "z znj zj dr prof nr f.v p.sh d.m.th etj tel rr",
    "sr": (
        "dr prof mr inž dipl god br str npr tj itd ul sv čl др проф мр инж дипл год бр стр нпр тј итд ул св чл г "
        "тзв мил"
    ),
    "sw": "bw bi prof dr dkt mhe k.m n.k uk na",
    "tg": "проф акад н.э км млн",
    "tt": "проф акад һ.б ур млн",
    "uz": "prof akad h.k va.b проф",
    "vi": "ths ts pgs gs bs ks tp q p đ v.v tr nxb",
    "yi": "ד הר",
}  # fmt: skip


def sentences(code: str) -> Sentences:
    """Returns what tells the ends of sentences in the language of an ISO 639-1 code."""
    return Sentences(
        abbreviations=_ABBREVIATIONS | frozenset(each for each in _BY_CODE.get(code, "").split() if len(each) > 1),
        abbreviations_before_numbers=_BEFORE_NUMBERS,
        lower_case_goes_on=code not in _WITHOUT_CAPITALS,
        stops=_STOPS,
        stops_before_blanks=_STOPS_BEFORE_BLANKS.get(code, ""),
        closing_marks="" if code in _WITHOUT_BLANKS else _CLOSING_MARKS,
        opening_marks=_OPENING_MARKS,
        shortest_before_blank=_SHORTEST_BEFORE_BLANK.get(code, 0),
        has_ordinals=code in _WITH_ORDINALS,
        after_ordinals=_AFTER_ORDINALS.get(code, frozenset()),
    )
