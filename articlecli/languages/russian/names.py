"""Russian: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.russian import roles
from articlecli.languages.russian.given_names import FEMININE, MASCULINE
from articlecli.languages.russian.words import DAYS, FUNCTION_WORDS, MONTHS, WORDS

_INSTITUTION_NOUNS = roles.cases(
    word_list("""
    агентство академия альянс аэропорт банк бульвар вокзал галерея газета группа департамент дума завод институт канал
    клуб комбинат комиссия комитет компания консерватория концерн корпорация лига министерство мост музей набережная
    облсовет область озеро округ организация остров парламент партия площадь посольство правительство прокуратура
    проспект республика россия совет собор союз стадион суд театр университет управление федерация фонд центр церковь
    школа край район улица сити река море станция
    """)
) | word_list("news times post group united банкъ")

_PLACES = roles.cases(
    word_list("""
    азия америка англия анкара аргентина армения астана афганистан африка баку барселона башкирия башкортостан белград
    белоруссия беларусь берлин болгария бразилия брюссель будапешт бурятия варшава вашингтон великобритания вена венгрия
    вильнюс владивосток владимир волгоград воронеж гаага гамбург германия голландия греция грозный грузия дагестан дания
    дели донецк донбасс дубай европа египет екатеринбург ереван женева запад израиль индия иордания ирак иран иркутск
    ирландия исландия испания италия йемен кабул кавказ казань казахстан калининград калифорния канада киев кипр китай
    колумбия корея краснодар красноярск крым куба кубань латвия лион литва лондон луганск люксембург мадрид марсель
    мексика милан минск молдавия молдова монголия москва мурманск нигерия нидерланды новосибирск норвегия одесса омск
    осетия оттава пакистан палестина париж пекин пенза пермь петербург подмосковье польша португалия прага приморье рига
    рим россия ростов румыния рязань самара сан-франциско саратов сахалин сербия сибирь сингапур сирия словакия словения
    сочи ставрополь стамбул стокгольм судан сша таджикистан таллин татарстан тбилиси тегеран токио томск тула тунис
    туркменистан турция тюмень узбекистан украина урал уфа филиппины финляндия франция хабаровск харьков херсон хорватия
    чехия челябинск чечня чили швейцария швеция шотландия эстония югославия якутия япония ярославль
    """)
) | word_list("ссср рф фрг оаэ ес нато оон снг")

# Words with a capital that are no part of a person's name: first words of sentences and of headings.
_NOT_NAMES = word_list("""
    здравствуйте привет спасибо пожалуйста извините ура читайте смотрите фото видео напомним отметим добавим однако
    кроме согласно ранее сейчас сегодня вчера по об при так теперь тем между поэтому наконец например впрочем кстати
    российский российская российские американский европейский украинский немецкий французский
    подробнее источник местный местная местные бывший бывшая единственный единственная известный известная молодой
    новый новая первый первая главный главная глава старший младший футбольный народный государственный областной
    сам сама оба нельзя можно нужно
""")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    "он": "he",
    "она": "she",
    "они": "they",
    "его": "his",
    **dict.fromkeys(("её", "ее"), "her"),
    "их": "their",
    "ему": "him",
    "ей": "her",
    **dict.fromkeys(("этот", "эта", "это", "этого", "этой"), "this"),
    **dict.fromkeys(("тот", "та", "того"), "that"),
    "эти": "these",
    **dict.fromkeys(("наш", "наша", "наши", "нашего"), "our"),
    **dict.fromkeys(("мой", "моя", "мои", "моего"), "my"),
    **dict.fromkeys(("в", "во"), "in"),
    **dict.fromkeys(("у", "при"), "at"),
    **dict.fromkeys(("к", "ко", "до"), "to"),
    **dict.fromkeys(("с", "со"), "with"),
    **dict.fromkeys(("от", "из"), "from"),
    **dict.fromkeys(("о", "об", "про"), "about"),
    "на": "on",
    "для": "for",
    "против": "against",
    "под": "under",
    "между": "between",
    "кто": "who",
    "и": "and",
}

# Without words of one letter, which with a full stop are initials.
_OTHER_FUNCTION_WORDS = frozenset(word for word in FUNCTION_WORDS - WORDS.determiners - WORDS.pronouns if len(word) > 1)

# Of given names and surnames; "" is a consonant: Орлов, Игорь, Андрей, Ланский, Белый, Марина, Лидия, Орлова, Ланская.
_CASE_ENDINGS = {
    "": word_list("а у ом ым ем е"),
    "ь": word_list("я ю ем ём е и"),
    "й": word_list("я ю ем е и"),
    "ий": word_list("ого ому им ом его ему ем"),
    "ый": word_list("ого ому ым ом"),
    "ой": word_list("ого ому ым ом"),
    "а": word_list("ы и е у ой ою ей"),
    "я": word_list("и е ю ей ёй"),
    "ая": word_list("ой ую"),
    "яя": word_list("ей юю"),
    "павел": word_list("павла павлу павлом павле"),
    "лев": word_list("льва льву львом льве"),
    "ец": word_list("ца цу цом цем це"),
}

NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    abbreviations=word_list("им проф акад ген"),
    pronouns_by_class={
        "masculine": word_list("он его ему него нему нём"),
        "feminine": word_list("она её ее ей неё нее ней"),
        "plural": word_list("они их них"),
        "neuter": word_list("оно"),
    },
    names_as_words=word_list("вера надежда любовь роман лев май роза лилия ким марк"),
    thing_pronouns=word_list("neuter"),
    speaking_pronouns=word_list("neuter plural"),
    title_nouns={"г-н": "господин", "г-жа": "госпожа"},
    sex_endings={"": -1.0, "-а": 2.4, "-я": 2.4, "-й": -2.4, "-р": -2.0, "-н": -2.0, "-в": -2.0},
    case_endings=_CASE_ENDINGS,
    naming_words=word_list("имени"),
    suffixes=word_list("младший старший ii iii iv xvi xiv"),
    particles=word_list("фон ван дер де да ди дель ла ле аль бен бин ибн оглы кызы эль"),
    institution_nouns=_INSTITUTION_NOUNS,
    places=_PLACES,
    not_names=DAYS | MONTHS | _NOT_NAMES | _OTHER_FUNCTION_WORDS,
    thing_openers=word_list("в во на из к до"),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=frozenset(),
    role_endings=("олог", "ист", "тель", "ник", "щик", "чик", "граф", "вед", "ог"),
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("""
        бывший бывшая бывшего бывшей бывшему бывшие бывших экс прежний прежняя тогдашний тогдашняя покойный
    """),
    speaker_nouns=roles.SPEAKER_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    age_endings=("-летний", "-летняя", "-летнего", "-летней"),
    plural_nouns=roles.PLURAL_NOUNS,
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
