"""Russian: the program's own words."""

from articlecli.languages._display import Display

_TEENS = range(11, 15)
_FEW = range(2, 5)


def _form(count: int) -> int:
    """Returns the form of a noun behind a number: 1 слово, 2 слова, 5 слов; 21 слово, 11 слов."""
    if count % 100 in _TEENS:
        return 2
    if count % 10 == 1:
        return 0
    return 1 if count % 10 in _FEW else 2


DISPLAY = Display(
    name="русский",
    phrases={
        "Key points": "Главное",
        "Quotes": "Цитаты",
        "People": "Действующие лица",
        "By {}": "Автор: {}",
        "{} min to read": "{} мин. чтения",
        "Speaker not named": "Имя не названо",
        "reported": "косвенная речь",
        "and {} more: --quotes all": "и ещё {}: --quotes all",
        "(from the text)": "(из текста)",
        "{} and {}": "{} и {}",
        "Skip to the article": "Перейти к статье",
        "Digest": "Краткое содержание",
        "The article": "Статья",
        "{} more": "Ещё {}",
        "Key point {}": "Пункт {}",
        "Quote": "Цитата",
        "{}, back to the digest": "{}, назад к краткому содержанию",
        "From {}": "Источник: {}",
        "Mark in the article:": "Отметить в статье:",
        "nobody": "никого",
        "What several say": "О чём сообщают несколько",
        "Where they differ": "В чём расхождения",
        "What only one says": "О чём сообщает только один",
        "Timeline": "Хронология",
        "{} is a copy of {}": "{} — копия {}",
        "Left out, about something else: {}": "Не включено, о другом: {}",
        "{} of {}": "{} из {}",
        "Yes or no": "Да или нет",
        "with other details: {}": "с другими данными: {}",
    },
    counted={
        "{} articles": ("{} статья", "{} статьи", "{} статей"),
        "{} words": ("{} слово", "{} слова", "{} слов"),
        "{} mentions": ("{} упоминание", "{} упоминания", "{} упоминаний"),
        "quotes {}": ("цитата {}", "цитаты {}", "цитаты {}"),
    },
    form=_form,
    thousands="\u00a0",
    quotation_marks=("«", "»"),
)
