"""Russian articles with invented people: who says what."""

import pytest

import articlecli

PEOPLE = "Мэр Лидия Орлова и тренер Иван Басов приехали в город."
BRIDGE = "Мост не выдержит зимы"


def _speakers(sentence: str) -> list[tuple[str, str | None]]:
    """The words of each quotation in a sentence behind `PEOPLE`, its parts with a bar, and the speaker."""
    text = f"{PEOPLE}\n\n{sentence}\n\nИдёт дождь."
    found = articlecli.digest(text, language="ru").quotes
    return [(" | ".join(part.text for part in quote.parts), quote.speaker) for quote in found]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("заявила в среду журналистам Орлова", "Лидия Орлова"),
        ("отвечает на это Басов", "Иван Басов"),
        ("считает доцент кафедры физики ОГУ Вера Лис", "Вера Лис"),
        ("уверен бывший министр обороны А. П. Громов", "А. П. Громов"),
        ("цитирует Орлову агентство Норд", None),
    ],
)
def test_a_subject_behind_its_verb(attribution: str, speaker: str | None) -> None:
    assert _speakers(f"«{BRIDGE}», — {attribution}.") == [(BRIDGE, speaker)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("По мнению Орловой, «мост не выдержит зимы».", "Лидия Орлова"),
        ("Как заявил Басов, «мост не выдержит зимы».", "Иван Басов"),
        ("Мост, по его словам, «не выдержит даже одной зимы».", "Иван Басов"),
        ("Орлову поддержал Басов: «Мост не выдержит зимы».", "Иван Басов"),
        ("— Мост не выдержит зимы, — сказал Басов.", "Иван Басов"),
    ],
)
def test_names_in_the_case_of_a_source_and_of_an_object(sentence: str, speaker: str) -> None:
    assert [found for _, found in _speakers(sentence)] == [speaker]


def test_words_of_the_writer_inside_the_marks_and_between_dashes() -> None:
    assert _speakers("«Мост стар, — сказал Басов. — Денег нет».") == [("Мост стар, | Денег нет", "Иван Басов")]
    assert _speakers("«Мост очень стар», — сказал Басов. — «Денег нет».") == [
        ("Мост очень стар | Денег нет", "Иван Басов")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Басов выступал за клуб «Северная звезда» и сборную.",
        "Спектакль «Три большие реки» поставил режиссёр Юрий Кац.",
        "Об этом «Орле сегодня» рассказал Басов.",
        "Так называемая «зимняя строительная лихорадка» продолжается.",
    ],
)
def test_names_of_things_that_nobody_says(sentence: str) -> None:
    assert _speakers(sentence) == []
