"""Spanish: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
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
    ordinals=numbered("segunda tercera cuarta quinta sexta séptima octava novena décima", 2),
    shares={"mitad": 1 / 2, "tercio": 1 / 3, "tercios": 1 / 3, "cuarto": 1 / 4},
    articles=word_list("un una la"),
    range_openers=word_list("entre"),
    range_links=word_list("y"),
    bare_range_links=word_list("a"),
    origins=word_list("de"),
    rough=word_list("unos unas cerca más casi menos alrededor que de"),
    time_units=lengths(
        "segundo segundos", "minuto minutos", "hora horas", "día días", "semana semanas", "mes meses", "año años"
    ),
    halves_of_day=word_list("horas"),
    seasons=numbered("primavera verano otoño invierno"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    coming=word_list("próximo próxima será serán"),
    relative_days={"hoy": 0, "ayer": -1},
    negations=word_list("no nunca jamás nadie nada ninguno ninguna ningún ni sin tampoco"),
)
