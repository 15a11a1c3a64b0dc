"""The language of a text is found out by its script, its function words and its letters."""

import subprocess
import sys

import pytest

import articlecli
from articlecli import languages
from articlecli.languages.detection import detect, function_words

_TEXTS = {
    "en": "The ferry ran aground off the harbour on Monday, and nobody who was on board was hurt.",
    "de": "Die Fähre ist am Montag vor dem Hafen auf Grund gelaufen, niemand an Bord wurde verletzt.",
    "fr": "Le bac s'est échoué lundi à l'entrée du port, mais personne n'a été blessé à bord.",
    "es": "El transbordador encalló el lunes frente al puerto, pero nadie de los que iban a bordo resultó herido.",
    "it": "Il traghetto si è arenato lunedì davanti al porto, ma nessuno di quelli a bordo è rimasto ferito.",
    "pt": "A balsa encalhou na segunda-feira em frente ao porto, mas ninguém que estava a bordo ficou ferido.",
    "nl": "De veerboot is maandag voor de haven aan de grond gelopen, maar niemand aan boord raakte gewond.",
    "pl": "Prom osiadł w poniedziałek na mieliźnie przed portem, ale nikt z pasażerów nie został ranny.",
    "sv": "Färjan gick på grund utanför hamnen i måndags, men ingen av dem som var ombord skadades.",
    "da": "Færgen gik mandag på grund ud for havnen, men ingen af dem, der var om bord, blev såret efter ulykken.",
    "no": "Ferjen gikk mandag på grunn utenfor havnen, men ingen av dem som var om bord ble såret etter ulykken.",
    "fi": "Lautta ajoi maanantaina karille sataman edustalla, mutta kukaan ei loukkaantunut, ja he ovat maissa.",
    "cs": "Trajekt v pondělí najel před přístavem na mělčinu, ale nikdo z lidí na palubě nebyl zraněn.",
    "tr": "Feribot pazartesi günü liman açıklarında karaya oturdu, ama gemide olan hiç kimse yaralanmadı.",
    "uk": "Пором у понеділок сів на мілину перед портом, але ніхто з тих, хто був на борту, не постраждав.",
    "ru": "Паром в понедельник сел на мель перед портом, но никто из тех, кто был на борту, не пострадал.",
    "ro": "Feribotul a eșuat luni în fața portului, dar nimeni dintre cei care erau la bord nu a fost rănit.",
    "el": "Το πλοίο προσάραξε τη Δευτέρα έξω από το λιμάνι, αλλά κανείς δεν τραυματίστηκε.",
    "hu": "A komp hétfőn zátonyra futott a kikötő előtt, de a fedélzeten senki sem sérült meg, és már kiszálltak.",
    "vi": "Chiếc phà đã mắc cạn vào thứ hai ở ngoài cảng, nhưng không ai trong số những người trên tàu bị thương.",
    "id": "Kapal feri itu kandas di depan pelabuhan pada hari Senin, tetapi tidak ada orang yang terluka.",
    "ca": "El transbordador va encallar dilluns davant del port, però cap dels que hi anaven no va resultar ferit.",
    "hr": "Trajekt se u ponedjeljak nasukao ispred luke, ali nitko od onih koji su bili na brodu nije ozlijeđen.",
    "sk": "Trajekt v pondelok uviazol pred prístavom, ale nikto z tých, ktorí boli na palube, nebol zranený.",
    "sl": "Trajekt je v ponedeljek nasedel pred pristaniščem, vendar ni bil nihče od tistih na njem ranjen.",
    "bg": "Фериботът заседна в понеделник пред пристанището, но никой от тези, които бяха на борда, не е пострадал.",
    "sr": "Трајект се у понедељак насукао испред луке, али нико од оних који су били на броду није повређен.",
    "lt": "Keltas pirmadienį užplaukė ant seklumos prie uosto, bet nė vienas iš jų nebuvo sužeistas.",
    "lv": "Prāmis pirmdien uzskrēja uz sēkļa pie ostas, bet neviens no tiem, kas bija uz klāja, nav cietis.",
    "et": "Praam sõitis esmaspäeval sadama ees madalikule, aga keegi neist, kes olid pardal, ei saanud viga.",
    "af": "Die veerboot het Maandag voor die hawe gestrand, maar niemand wat aan boord was, is beseer nie.",
    "sw": "Kivuko hicho kilikwama siku ya Jumatatu karibu na bandari, lakini hakuna mtu aliyejeruhiwa hapo.",
    "ar": "جنحت العبارة يوم الاثنين قرب الميناء، ولم يصب أحد من الذين كانوا على متنها بأذى.",
    "fa": "کشتی روز دوشنبه در نزدیکی بندر به گل نشست، اما هیچ یک از کسانی که در آن بودند آسیب ندید.",
    "ur": "کشتی پیر کے روز بندرگاہ کے قریب پھنس گئی لیکن اس میں سوار کوئی شخص زخمی نہیں ہوا۔",
    "he": "המעבורת עלתה על שרטון ביום שני מול הנמל, אבל איש מאלה שהיו על הסיפון לא נפצע.",
    "hi": "नौका सोमवार को बंदरगाह के पास फँस गई, लेकिन उसमें सवार कोई भी व्यक्ति घायल नहीं हुआ है।",
    "zh": "渡轮星期一在港口外搁浅，船上没有人受伤。",
    "ja": "フェリーは月曜日に港の沖で座礁したが、乗っていた人にけがはなかった。",
    "ko": "여객선이 월요일 항구 앞에서 좌초했지만 배에 타고 있던 사람은 아무도 다치지 않았다.",
    "th": "เรือข้ามฟากเกยตื้นหน้าท่าเรือเมื่อวันจันทร์ แต่ไม่มีใครบนเรือได้รับบาดเจ็บ",
    "ka": "ბორანი ორშაბათს ნავსადგურთან დაჯდა მეჩეჩზე, მაგრამ არავინ დაშავებულა.",
}


@pytest.mark.parametrize("code", _TEXTS)
def test_the_language_of_one_sentence_is_found(code: str) -> None:
    assert detect(_TEXTS[code]).code == code


@pytest.mark.parametrize("code", [code for code in _TEXTS if _TEXTS[code].upper() != _TEXTS[code]])
def test_capitals_and_taken_apart_accents_make_no_difference(code: str) -> None:
    import unicodedata

    assert detect(unicodedata.normalize("NFD", _TEXTS[code])).code == code
    if code not in {"de", "tr", "el"}:  # capitals lose "ß", the dot of "i" and accents
        assert detect(_TEXTS[code].upper()).code == code


@pytest.mark.parametrize("more", ["de", "ar", "ja", "en"])
def test_of_two_languages_the_one_with_more_sentences_counts(more: str) -> None:
    less = "fr" if more == "en" else "en"
    for order in ((more, less, more, more), (less, more, more, more)):
        assert detect("\n\n".join(_TEXTS[code] for code in order)).code == more
        assert detect("\n\n".join(_TEXTS[code] * 30 for code in order)).code == more


@pytest.mark.parametrize(
    "text",
    [
        "Łukasz Brzęczyszczykiewicz and Siân Ó Súilleabháin met Kılıç Erdoğdu in Kraków, the paper Süddeutsche said.",
        "“Nous avons gagné, et c'est la fin de la guerre,” she said in French to the crowd that had come to hear her.",
        "- Milk\n- Bread from the bakery\n- A dozen eggs\n- Two apples for the children",
        "To read it, call `open(path)`:\n\n    with open(path) as f:\n\n\nIt is closed at the end.",
        "MAYOR SAYS THE BRIDGE WILL BE CLOSED FOR A YEAR AND THAT THE TOWN HAS NO OTHER WAY",
    ],
)
def test_english_with_foreign_names_quotes_lists_or_code_stays_english(text: str) -> None:
    assert detect(text).code == "en"


@pytest.mark.parametrize("text", ["", "2024", "— … !", "12.5 % | 30 | 41", "Xylo Quartz", "iPhone 12 Pro"])
def test_what_does_not_tell_its_language_is_taken_for_english_without_confidence(text: str) -> None:
    found = detect(text)
    assert found.code == "en"
    assert found.confidence < 0.5


def test_a_script_of_no_known_language_is_undetermined() -> None:
    assert detect("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᏂᏴᏫᏯ").code == "und"
    assert articlecli.digest("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᏂᏴᏫᏯ.").language == "und"


def test_many_words_of_which_none_is_known_are_undetermined() -> None:
    assert detect("Brenkolt skerrimor vanduhlek tresk orvilmat. " * 20).code == "und"


def test_a_page_is_believed_only_where_its_text_does_not_tell() -> None:
    assert languages.detected(_TEXTS["de"], "en").language.code == "de"
    assert languages.detected("Xylo Quartz", "fr-CA") == (languages.load("fr"), 0.5)
    assert languages.detected("Xylo Quartz", "klingon").language.code == "en"


def test_all_listed_words_are_in_lower_case_and_the_codes_are_known() -> None:
    for script in (function_words.LATIN, function_words.CYRILLIC, function_words.ARABIC, function_words.HEBREW):
        for code, words in script.items():
            assert languages.load(code).code == code
            assert words == words.lower(), code


def test_an_english_article_imports_no_other_language() -> None:
    text = "The gulls left the bay, and he stayed with her."
    code = f"import sys, articlecli; articlecli.digest({text!r}); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    ours = {name.partition("articlecli.languages.")[2] for name in loaded if name.startswith("articlecli.languages.")}
    assert {name.partition(".")[0] for name in ours if not name.startswith("_")} == {"detection", "english"}
    assert not {name for name in ours if name.startswith("detection.")}
    assert not ours & {"_codes", "_display"}
