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
        "What several say": "Che cosa dicono in più",
        "Where they differ": "In che cosa differiscono",
        "What only one says": "Che cosa dice uno solo",
        "Timeline": "Cronologia",
        "{} is a copy of {}": "{} è una copia di {}",
        "Left out, about something else: {}": "Escluso perché parla d’altro: {}",
        "{} of {}": "{} su {}",
        "Yes or no": "Sì o no",
    },
    counted={
        "{} articles": ("{} articolo", "{} articoli"),
        "{} words": ("{} parola", "{} parole"),
        "{} mentions": ("{} menzione", "{} menzioni"),
        "quotes {}": ("citazione {}", "citazioni {}"),
    },
    quotation_marks=("«", "»"),
)
