"""Polish: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"iar|kai|agencje|redakcja|oprac\."
_MONTHS = (
    r"sty(?:cze[ńn]|cznia|\.)?",
    r"lut(?:y|ego|\.)?",
    r"mar(?:zec|ca|\.)?",
    r"kwi(?:ecie[ńn]|etnia|\.)?",
    r"maja?",
    r"cze(?:rwiec|rwca|\.)?",
    r"lip(?:iec|ca|\.)?",
    r"sie(?:rpie[ńn]|rpnia|\.)?",
    r"wrz(?:esie[ńn]|eśnia|\.)?",
    r"pa[źz](?:dziernik|dziernika|\.)?",
    r"lis(?:topada?|\.)?",
    r"gru(?:dzie[ńn]|dnia|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        galeria newslettera prenumerata prenumeratę reklama reklamy sponsorowany subskrybuj subskrypcja zaloguj
        zarejestruj zastrzeżone zapisz
    """,
    "page": """
        akceptuj akceptuję anuluj dodaj dołącz drukuj forum hasło kanał kliknij komentarz komentarze komentarzy kontakt
        konto kopiuj koszyk kup kupuj logowanie lubię mapa napisz obserwuj ocena oceń odpowiedz ogłoszenia oferta
        oferty polub polityka pomoc portal powiadomienia powrót praca prasowe prawa prenumerata prywatności profil
        pobierz podziel poleć przejdź przeczytaj redakcja regulamin rejestracja reklama rodo schowaj skomentuj
        skontaktuj sklep skopiuj strona strony strefa subskrybuj szukaj tagi tematy udostępnij ustawienia usuń
        użytkownik wesprzyj wróć wyloguj wyszukaj wyślij wydrukuj zaloguj zamknij zapisz zarejestruj zastrzeżone
        zgadzam zgłoś zobacz
    """,
    "pointer": """
        artykuł artykuły aktualności całość chętniej czytaj czytane dalej dowiedz galeria inne kolejny kliknij
        najczęściej najnowsze następny obejrzyj oglądaj ostatnie podobne polecamy polecane popularne poprzedni
        posłuchaj powiązane przeczytaj sprawdź serwis słuchaj także teraz też tutaj tu temat wiadomości więcej
        wszystkie zobacz
    """,
    "photo": """
        archiwalne fot foto fotografia fotografie fotografii fotograf galeria grafika ilustracja ilustracyjne
        infografika obraz obrazek poglądowe zdjęcia zdjęcie
    """,
    "picture": """
        archiwum diagram dole film góry górze lewej mapa portret prawej rys rysunek tabela wykres zrzut źródło
    """,
    "agency": "agencja agencje forum gazeta iar pap prasowa reporter",
    "author": """
        adiunkt autor autorka dziennikarka dziennikarz eseista felietonista historyk komentator korespondent
        korespondentka krytyk mieszka pisarka pisarz pisze poeta profesor publicysta publicystka redaktor redaktorka
        redakcja reporter reporterka tłumacz wykłada wykładowca
    """,
    "note": """
        isbn licencja nota opracowanie opublikowany oryginalnie pierwotnie przedruk przekład przypis przypisy redakcji
        tłumaczenie tłumaczył tłumaczyła ukazał wydawca wydawnictwo
    """,
    "credit": "opracował opracowała opracowanie oprac źródło",
    "amends": "błędnie błędna erratum korekta omyłkowo poprawiono przepraszamy sprostowanie",
    "by": "autor notował notowała rozmawia rozmawiał rozmawiała tekst wywiad",
    "time": """
        aktualizacja czas czerwca czytania dni dnia dzień dzisiaj dziś g grudnia godz godzin godzina godziny godzinę
        kwietnia lat lipca listopada lut lutego maja marca miesiąc miesięcy min minut minuta minuty niedziela
        opublikowano października piątek poniedziałek publikacja publikacji r rok roku sierpnia sobota stycznia środa
        temu tydzień wczoraj wrześnía września wtorek czwartek zaktualizowano
    """,
    "section": """
        analiza biznes edukacja ekologia esej felieton film finanse gospodarka historia inwestycje kino komentarz kraj
        książki kultura lifestyle literatura media moda moto muzyka nauka nieruchomości opinia opinie podróże pogoda
        polityka polska prawo recenzja region reportaż rozmowa rozrywka społeczeństwo sport styl świat sztuka teatr
        technologie turystyka tylko wiadomości wydarzenia wywiad wywiady zdrowie
    """,
    "points": "fakty krótko najważniejsze podsumowanie punkty skrócie skrót streszczenie",
    "meeting": """
        adres bilety cena ceny godziny kontakt miejsce otwarcia początek rejestracja rezerwacja tel telefon wstęp
        zapisy
    """,
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"autor(?:ka|zy)?|tekst|pisze|rozmawiał?a?|(?:wywiad|rozmowę) przeprowadził(?:a)?|notował(?:a)?"
        r"|oprac(?:ował(?:a)?"
        r"|owanie|\.)|napisał(?:a)?|opublikowany przez|przez|red\.",
        conjunctions=r"i|oraz|&",
        behind=r"z|w|dla|aktualizacja|opublikowano|\(",
        jobs=r"dziennikar(?:ka|z)|korespondent(?:ka)?|redaktor(?:ka)?|reporter(?:ka)?|publicyst(?:ka|a)",
        agencies=_AGENCIES,
    ),
    correction=r"(?:sprostowanie|korekta|errata|erratum|wyjaśnienie|od redakcji|przypis redakcji|poprawka)"
    r"(?: \([^)]{1,40}\)| z [\w. ]{4,30})? ?:"
    r"|w (?:poprzedniej|pierwotnej|pierwszej|wcześniejszej) wersji (?:tego )?(?:artykułu|tekstu|materiału)\b"
    r"|(?:ten )?(?:artykuł|tekst|materiał) został (?:poprawiony|skorygowany|zmieniony)\b",
    credit=lines.credit(
        sources=r"źródł[oa]|na podstawie|za|oprac\.|opracowanie",
        contributed=r"(?:współpraca|przy współpracy|na podstawie|oprac(?:ował(?:a)?|owanie|\.)|tłumaczył(?:a)?"
        r"|tłumaczenie|tłum\."
        r"|przekład|przełożył(?:a)?)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:to )?(?:najważniejsze|najistotniejsze|kluczowe)(?: (?:informacje|punkty|fakty|wnioski|rzeczy))?|w skrócie",
        r"(?:krótkie )?(?:podsumowanie|streszczenie)|w (?:kilku|dwóch) (?:słowach|zdaniach)|co (?:wiemy"
        r"|warto wiedzieć)",
        r"z (?:tego )?(?:artykułu|tekstu) (?:dowiesz się|dowiecie się)|fakty|skrót artykułu|w pigułce|kluczowe punkty",
    ),
    running_head=lines.running_head(r"strona|str\.|s\.", "z"),
    updated=r"(?:ostatnia )?(?:aktualizacja|zaktualizowano|zmodyfikowano|modyfikacja)",
    date_prefix=lines.date_prefix(
        published=r"opublikowan[oya]|(?:data )?publikac?j[ai]|(?:ostatnia )?aktualizacja|zaktualizowano|dodano"
        r"|utworzono|data"
        r"|z dnia|dnia",
        days=r"poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|ndz?|niedz",
    ),
    months=_MONTHS,
    year_ending=r"(?: ?r(?:\.|oku)?(?!\w))?",
    is_day_first=True,
    time_link=r"o|godz\.|g\.|o godz\.",
    reading_time=r"min(?:ut[ay]?|\.)?(?: czytania)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
