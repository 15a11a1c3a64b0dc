import pytest

from articlecli.languages import Language
from articlecli.parsers._dates import iso_date


@pytest.mark.parametrize(
    "line",
    [
        "2025-06-03",
        "2025-06-03T10:15:00Z",
        "3 June 2025",
        "3rd June 2025",
        "June 3, 2025",
        "Jun. 3, 2025",
        "Tuesday 3 June 2025, 07.15 GMT",
        "Published: June 3, 2025 at 10:15 a.m.",
        "Updated 3 June 2025",
        "Tue, 3 June 2025 | 10:15",
    ],
)
def test_a_date_line_is_read(line: str, english: Language) -> None:
    assert iso_date(line, english) == "2025-06-03"


@pytest.mark.parametrize(
    "line", ["31 June 2025", "3 June", "The fair opens on 3 June 2025.", "2025", "", "3 June 2025 " + "x" * 80]
)
def test_a_line_that_is_no_date_gives_none(line: str, english: Language) -> None:
    assert iso_date(line, english) is None
