"""Dutch: the program's own words."""

from articlecli.languages._display import Display

DISPLAY = Display(
    name="Nederlands",
    phrases={
        "Key points": "Kernpunten",
        "Quotes": "Citaten",
        "People": "Personen",
        "By {}": "Door {}",
        "{} min to read": "{} min leestijd",
        "Speaker not named": "Niet bij naam genoemd",
        "reported": "indirect",
        "and {} more: --quotes all": "en nog {}: --quotes all",
        "(from the text)": "(uit de tekst)",
        "{} and {}": "{} en {}",
        "Skip to the article": "Naar het artikel",
        "Digest": "Samenvatting",
        "The article": "Het artikel",
        "{} more": "Nog {}",
        "Key point {}": "Punt {}",
        "Quote": "Citaat",
        "{}, back to the digest": "{}, terug naar de samenvatting",
        "From {}": "Bron: {}",
        "Mark in the article:": "Markeren in het artikel:",
        "nobody": "niemand",
        "What several say": "Wat meerdere melden",
        "Where they differ": "Waarin ze verschillen",
        "What only one says": "Wat er maar één meldt",
        "Timeline": "Tijdlijn",
        "{} is a copy of {}": "{} is een kopie van {}",
        "Left out, about something else: {}": "Weggelaten, over iets anders: {}",
        "{} of {}": "{} van {}",
        "Yes or no": "Ja of nee",
        "with other details: {}": "met andere gegevens: {}",
    },
    counted={
        "{} articles": ("{} artikel", "{} artikelen"),
        "{} words": ("{} woord", "{} woorden"),
        "{} mentions": ("{} vermelding", "{} vermeldingen"),
        "quotes {}": ("citaat {}", "citaten {}"),
    },
)
