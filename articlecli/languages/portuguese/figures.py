"""Portuguese: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete
            dezoito dezenove
            """
        ),
        **numbered("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10),
    },
    magnitudes={"cem": 100, "mil": 1e3, "milhão": 1e6, "milhões": 1e6, "bilhão": 1e9, "bilhões": 1e9},
    percent=frozenset({"por cento"}),
    ordinals=numbered("segunda terceira quarta quinta sexta sétima oitava nona décima", 2),
    shares={"metade": 1 / 2, "terço": 1 / 3, "terços": 1 / 3, "quarto": 1 / 4, "quinto": 1 / 5},
    articles=word_list("um uma a"),
    range_openers=word_list("entre"),
    range_links=word_list("e"),
    bare_range_links=word_list("a"),
    origins=word_list("de"),
    rough=word_list("cerca mais quase menos de que"),
    time_units=lengths(
        "segundo segundos", "minuto minutos", "hora horas", "dia dias", "semana semanas", "mês meses", "ano anos"
    ),
    halves_of_day=word_list("horas"),
    seasons=numbered("primavera verão outono inverno"),
    weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    coming=word_list("próximo próxima será serão"),
    relative_days={"hoje": 0, "ontem": -1},
    negations=word_list("não nunca jamais ninguém nada nenhum nenhuma nem sem"),
)
