"""Spanish: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
            dieciocho diecinueve
            """
        ),
        **numbered("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20, 10),
    },
    magnitudes={"cien": 100, "mil": 1e3, "millón": 1e6, "millones": 1e6},
    percent=frozenset({"por ciento"}),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    coming=word_list("próximo próxima será serán"),
    relative_days={"hoy": 0, "ayer": -1},
    negations=word_list("no nunca jamás nadie nada ninguno ninguna ningún ni sin tampoco"),
)
