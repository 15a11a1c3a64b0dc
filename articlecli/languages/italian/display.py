"""Italian: the program's own words."""

from articlecli.languages._display import Display

DISPLAY = Display(
    name="italiano",
    phrases={
        "Key points": "Punti chiave",
        "Quotes": "Citazioni",
        "People": "Persone",
        "By {}": "Di {}",
        "{} min to read": "{} min di lettura",
        "Speaker not named": "Senza nome",
        "reported": "riportato",
        "and {} more: --quotes all": "e altre {}: --quotes all",
        "(from the lead)": "(dal testo)",
        "{} and {}": "{} e {}",
        "Skip to the article": "Vai all’articolo",
        "Digest": "Sintesi",
        "The article": "L’articolo",
        "{} more": "Altre {}",
        "Key point {}": "Punto {}",
        "Quote": "Citazione",
        "{}, back to the digest": "{}, torna alla sintesi",
        "From {}": "Fonte: {}",
        "Mark in the article:": "Evidenzia nell’articolo:",
        "nobody": "nessuno",
    },
    counted={
        "{} words": ("{} parola", "{} parole"),
        "{} mentions": ("{} menzione", "{} menzioni"),
        "quotes {}": ("citazione {}", "citazioni {}"),
    },
    quotation_marks=("«", "»"),
)
