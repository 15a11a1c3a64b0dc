"""Spanish: the program's own words."""

from articlecli.languages._display import Display

DISPLAY = Display(
    name="español",
    phrases={
        "Key points": "Puntos clave",
        "Quotes": "Citas",
        "People": "Personas",
        "By {}": "Por {}",
        "{} min to read": "{} min de lectura",
        "Speaker not named": "Sin nombre",
        "reported": "indirecto",
        "and {} more: --quotes all": "y {} más: --quotes all",
        "(from the lead)": "(del texto)",
        "{} and {}": "{} y {}",
        "Skip to the article": "Ir al artículo",
        "Digest": "Resumen",
        "The article": "El artículo",
        "{} more": "{} más",
        "Key point {}": "Punto {}",
        "Quote": "Cita",
        "{}, back to the digest": "{}, volver al resumen",
        "From {}": "Fuente: {}",
        "Mark in the article:": "Marcar en el artículo:",
        "nobody": "a nadie",
        "What several say": "Lo que dicen varios",
        "Where they differ": "En qué difieren",
        "What only one says": "Lo que dice solo uno",
        "Timeline": "Cronología",
        "{} is a copy of {}": "{} es una copia de {}",
        "Left out, about something else: {}": "Excluido por tratar de otra cosa: {}",
        "{} of {}": "{} de {}",
        "Yes or no": "Sí o no",
    },
    counted={
        "{} articles": ("{} artículo", "{} artículos"),
        "{} words": ("{} palabra", "{} palabras"),
        "{} mentions": ("{} mención", "{} menciones"),
        "quotes {}": ("cita {}", "citas {}"),
    },
    quotation_marks=("«", "»"),
)
