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
    },
    counted={
        "{} words": ("{} Wort", "{} Wörter"),
        "{} mentions": ("{} Erwähnung", "{} Erwähnungen"),
        "quotes {}": ("Zitat {}", "Zitate {}"),
    },
    quotation_marks=("„", "“"),
)
