"""Polish: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        rok roku lat lata latach miesiąc miesiąca miesięcy miesiące tydzień tygodnia tygodni dzień dnia dni dniach
        godzina godziny godzin godzinie minut minuty sekund rano wieczór noc nocy czas czasu czasie raz razy moment
        koniec końca końcu początek początku część części przypadek przypadku sprawa sposób sposobu rodzaj forma
        liczba liczby imię reszta połowa strona strony miejsce miejsca miejscu przykład fakt tysiąc tysiące tysięcy
        milion miliony milionów miliard miliardy miliardów procent złoty złotych euro dolarów kilometrów metrów
        cztery pięć sześć siedem osiem dziewięć dziesięć stycznia lutego marca kwietnia maja czerwca lipca sierpnia
        września października listopada grudnia poniedziałek wtorek środa środę czwartek piątek sobota sobotę
        niedziela niedzielę
    """),
)
