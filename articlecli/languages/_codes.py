"""The codes of ISO 639-1 with their languages' English names, and other codes that mean one of them."""

import re

from articlecli.core import lazy_pattern

UNDETERMINED = "und"  # ISO 639-2: the language isn't known


def _pairs(table: str) -> dict[str, str]:
    """Returns the entries of a table: {"aa": "Afar"} for "aa Afar"."""
    return dict(entry.split(maxsplit=1) for entry in table.split(","))


_TABLE = """
aa Afar, ab Abkhazian, ae Avestan, af Afrikaans, ak Akan, am Amharic, an Aragonese, ar Arabic, as Assamese, av Avaric,
ay Aymara, az Azerbaijani, ba Bashkir, be Belarusian, bg Bulgarian, bi Bislama, bm Bambara, bn Bengali, bo Tibetan,
br Breton, bs Bosnian, ca Catalan, ce Chechen, ch Chamorro, co Corsican, cr Cree, cs Czech, cu Church Slavonic,
cv Chuvash, cy Welsh, da Danish, de German, dv Divehi, dz Dzongkha, ee Ewe, el Greek, en English, eo Esperanto,
es Spanish, et Estonian, eu Basque, fa Persian, ff Fulah, fi Finnish, fj Fijian, fo Faroese, fr French, fy West Frisian,
ga Irish, gd Scottish Gaelic, gl Galician, gn Guarani, gu Gujarati, gv Manx, ha Hausa, he Hebrew, hi Hindi,
ho Hiri Motu, hr Croatian, ht Haitian Creole, hu Hungarian, hy Armenian, hz Herero, ia Interlingua, id Indonesian,
ie Interlingue, ig Igbo, ii Sichuan Yi, ik Inupiaq, io Ido, is Icelandic, it Italian, iu Inuktitut, ja Japanese,
jv Javanese, ka Georgian, kg Kongo, ki Kikuyu, kj Kwanyama, kk Kazakh, kl Greenlandic, km Khmer, kn Kannada, ko Korean,
kr Kanuri, ks Kashmiri, ku Kurdish, kv Komi, kw Cornish, ky Kyrgyz, la Latin, lb Luxembourgish, lg Ganda, li Limburgish,
ln Lingala, lo Lao, lt Lithuanian, lu Luba-Katanga, lv Latvian, mg Malagasy, mh Marshallese, mi Maori, mk Macedonian,
ml Malayalam, mn Mongolian, mr Marathi, ms Malay, mt Maltese, my Burmese, na Nauru, nd North Ndebele, ne Nepali,
ng Ndonga, nl Dutch, no Norwegian, nr South Ndebele, nv Navajo, ny Chichewa, oc Occitan, oj Ojibwa, om Oromo, or Odia,
os Ossetian, pa Punjabi, pi Pali, pl Polish, ps Pashto, pt Portuguese, qu Quechua, rm Romansh, rn Rundi, ro Romanian,
ru Russian, rw Kinyarwanda, sa Sanskrit, sc Sardinian, sd Sindhi, se Northern Sami, sg Sango, si Sinhala, sk Slovak,
sl Slovenian, sm Samoan, sn Shona, so Somali, sq Albanian, sr Serbian, ss Swati, st Southern Sotho, su Sundanese,
sv Swedish, sw Swahili, ta Tamil, te Telugu, tg Tajik, th Thai, ti Tigrinya, tk Turkmen, tl Tagalog, tn Tswana,
to Tongan, tr Turkish, ts Tsonga, tt Tatar, tw Twi, ty Tahitian, ug Uyghur, uk Ukrainian, ur Urdu, uz Uzbek, ve Venda,
vi Vietnamese, vo Volapük, wa Walloon, wo Wolof, xh Xhosa, yi Yiddish, yo Yoruba, za Zhuang, zh Chinese, zu Zulu
"""

# Codes that are outdated, or of a language that is written as another, or of ISO 639-2 for one with a shorter code.
_SAME_TABLE = """
iw he, in id, ji yi, jw jv, mo ro, sh hr, nb no, nn no, fil tl, cmn zh, yue zh, pes fa, prs fa, arb ar, ckb ku,
kmr ku, nob no, nno no, hbs hr, zsm ms, swh sw, ekk et, lvs lv, als sq, deu de, ger de, eng en, fra fr, fre fr,
spa es, ita it, por pt, nld nl, dut nl, rus ru, pol pl, swe sv, dan da, nor no, fin fi, ces cs, cze cs, tur tr,
ukr uk, ron ro, rum ro, ell el, gre el, ara ar, heb he, fas fa, per fa, hin hi, zho zh, chi zh, jpn ja, kor ko,
hun hu, vie vi, ind id, tha th, urd ur
"""
_NAMES = _pairs(_TABLE)
_SAME = _pairs(_SAME_TABLE)
# The "-BR" of "pt-BR", the "-Hans-CN" of "zh-Hans-CN", the "_AT" of "de_AT"
_REGION = lazy_pattern(r"[-_].*", re.DOTALL)


def normalized(code: str) -> str:
    """Returns the ISO 639-1 code that a code means: "pt" for "pt-BR", "he" for "iw", "de" for "deu"."""
    base = _REGION.sub("", code.strip()).lower()
    return _SAME.get(base, base)


def is_known(code: str) -> bool:
    """Whether a code is one of ISO 639-1, or "und"."""
    return code in _NAMES or code == UNDETERMINED


def name(code: str) -> str:
    """Returns the English name of a language: "French" for "fr"; the code itself where it has none."""
    return "unknown language" if code == UNDETERMINED else _NAMES.get(code, code)


def code_of(language_name: str) -> str | None:
    """Returns the code of a language by its English name, in any case: "fr" for "french"; None for another word."""
    wanted = language_name.strip().lower()
    return next((code for code, known in _NAMES.items() if known.lower() == wanted), None)
