"""Portuguese: the program's own words."""

from articlecli.languages._display import Display


def _form(count: int) -> int:
    """Returns the form of a noun behind a number: 0 and 1 have the singular."""
    return int(count > 1)


DISPLAY = Display(
    name="português",
    phrases={
        "Key points": "Pontos principais",
        "Quotes": "Citações",
        "People": "Pessoas",
        "By {}": "Por {}",
        "{} min to read": "{} min de leitura",
        "Speaker not named": "Sem nome",
        "reported": "indireto",
        "and {} more: --quotes all": "e mais {}: --quotes all",
        "(from the text)": "(do texto)",
        "{} and {}": "{} e {}",
        "Skip to the article": "Ir para o artigo",
        "Digest": "Resumo",
        "The article": "O artigo",
        "{} more": "Mais {}",
        "Key point {}": "Ponto {}",
        "Quote": "Citação",
        "{}, back to the digest": "{}, voltar ao resumo",
        "From {}": "Fonte: {}",
        "Mark in the article:": "Marcar no artigo:",
        "nobody": "ninguém",
        "What several say": "O que vários dizem",
        "Where they differ": "Em que diferem",
        "What only one says": "O que só um diz",
        "Timeline": "Cronologia",
        "{} is a copy of {}": "{} é uma cópia de {}",
        "Left out, about something else: {}": "Excluído por tratar de outro assunto: {}",
        "{} of {}": "{} de {}",
        "Yes or no": "Sim ou não",
        "with other details: {}": "com outros dados: {}",
    },
    counted={
        "{} articles": ("{} artigo", "{} artigos"),
        "{} words": ("{} palavra", "{} palavras"),
        "{} mentions": ("{} menção", "{} menções"),
        "quotes {}": ("citação {}", "citações {}"),
    },
    form=_form,
)
