"""French: the program's own words."""

from articlecli.languages._display import Display


def _form(count: int) -> int:
    """Returns the form of a noun behind a number: 0 and 1 have the singular."""
    return int(count > 1)


DISPLAY = Display(
    name="français",
    phrases={
        "Key points": "L’essentiel",
        "Quotes": "Citations",
        "People": "Personnes",
        "By {}": "Par {}",
        "{} min to read": "{} min de lecture",
        "Speaker not named": "Auteur non nommé",
        "reported": "rapporté",
        "and {} more: --quotes all": "et {} de plus : --quotes all",
        "(from the text)": "(tiré du texte)",
        "{} and {}": "{} et {}",
        "Skip to the article": "Aller à l’article",
        "Digest": "Résumé",
        "The article": "L’article",
        "{} more": "{} de plus",
        "Key point {}": "Point {}",
        "Quote": "Citation",
        "{}, back to the digest": "{}, retour au résumé",
        "From {}": "Source : {}",
        "Mark in the article:": "Marquer dans l’article :",
        "nobody": "personne",
        "What several say": "Ce que disent plusieurs articles",
        "Where they differ": "Ce qui diffère",
        "What only one says": "Ce qu’un seul article dit",
        "Timeline": "Chronologie",
        "{} is a copy of {}": "{} est une copie de {}",
        "Left out, about something else: {}": "Laissé de côté, sur un autre sujet : {}",
        "{} of {}": "{} sur {}",
        "Yes or no": "Oui ou non",
        "with other details: {}": "avec d’autres détails : {}",
    },
    counted={
        "{} articles": ("{} article", "{} articles"),
        "{} words": ("{} mot", "{} mots"),
        "{} mentions": ("{} mention", "{} mentions"),
        "quotes {}": ("citation {}", "citations {}"),
    },
    form=_form,
    thousands="\u202f",
    quotation_marks=("«\u00a0", "\u00a0»"),
)
