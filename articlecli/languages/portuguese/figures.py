"""Portuguese: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, numbered
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
    weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    coming=word_list("próximo próxima será serão"),
    relative_days={"hoje": 0, "ontem": -1},
    negations=word_list("não nunca jamais ninguém nada nenhum nenhuma nem sem"),
)
