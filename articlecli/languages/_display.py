"""The class Display: the program's own words in a language. The English ones stand in the renderers."""

from collections.abc import Callable, Mapping

from articlecli.core import Record


def one_or_more(count: int) -> int:
    """Returns the form of a noun behind a number, where a language has one for 1 and another for all other numbers."""
    return int(count != 1)


class Display(Record):
    """The program's own words in a language, each by the English words."""

    name: str  # of the language, in the language itself
    phrases: Mapping[str, str]
    counted: Mapping[str, tuple[str, ...]]  # words with a number: {"{} words": ("{} mot", "{} mots")}
    form: Callable[[int], int] = one_or_more  # from a number to the index of its form in `counted`
    thousands: str = "."  # stands between the thousands of a number
    quotation_marks: tuple[str, str] = ("“", "”")
