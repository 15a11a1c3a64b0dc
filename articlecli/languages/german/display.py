"""German: the program's own words."""

from articlecli.languages._display import Display

DISPLAY = Display(
    name="Deutsch",
    phrases={
        "Key points": "Das Wichtigste",
        "Quotes": "Zitate",
        "People": "Personen",
        "By {}": "Von {}",
        "{} min to read": "{} Min. Lesezeit",
        "Speaker not named": "Ohne Namen",
        "reported": "indirekt",
        "and {} more: --quotes all": "und {} weitere: --quotes all",
        "(from the lead)": "(aus dem Text)",
        "{} and {}": "{} und {}",
        "Skip to the article": "Zum Artikel springen",
        "Digest": "Zusammenfassung",
        "The article": "Der Artikel",
        "{} more": "{} weitere",
        "Key point {}": "Punkt {}",
        "Quote": "Zitat",
        "{}, back to the digest": "{}, zurück zur Zusammenfassung",
        "From {}": "Quelle: {}",
        "Mark in the article:": "Im Artikel markieren:",
        "nobody": "niemanden",
        "What several say": "Was mehrere berichten",
        "Where they differ": "Worin sie sich unterscheiden",
        "What only one says": "Was nur einer berichtet",
        "Timeline": "Zeitleiste",
        "{} is a copy of {}": "{} ist eine Kopie von {}",
        "Left out, about something else: {}": "Ausgelassen, da es um etwas anderes geht: {}",
        "{} of {}": "{} von {}",
        "Yes or no": "Ja oder nein",
    },
    counted={
        "{} articles": ("{} Artikel", "{} Artikel"),
        "{} words": ("{} Wort", "{} Wörter"),
        "{} mentions": ("{} Erwähnung", "{} Erwähnungen"),
        "quotes {}": ("Zitat {}", "Zitate {}"),
    },
    quotation_marks=("„", "“"),
)
