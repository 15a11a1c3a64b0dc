"""The timeline of several articles."""

from articlecli.events import together
from articlecli.events.values import JointDigest

_ONE = """Dam breaks above Orla

Published 4 March 2031

The dam above Orla broke on Monday, and twelve people were killed in the valley. The water had begun to rise on Sunday.

The dam had been inspected in January, and no damage was found. "We are looking for survivors," Ann Weld
said on Tuesday.
"""
_TWO = """Inquiry into the dam of Orla

Published 6 March 2031

The dam above Orla broke on Monday, and twelve people were killed in the valley. An inquiry will begin on 10 March.

The village shop of Orla opened again. Its owner gave bread to everybody who came.
"""


def _timeline() -> list[tuple[str, str]]:
    digest: JointDigest = together([_ONE, _TWO], everything=True)
    return [(each.date, each.statement.text) for each in digest.timeline]


def test_statements_of_all_articles_are_in_the_order_of_time() -> None:
    dates = [date for date, _ in _timeline()]
    assert dates == sorted(dates)
    assert {"2031-01", "2031-03-02", "2031-03-03", "2031-03-10"} <= set(dates)


def test_what_several_articles_say_is_there_once() -> None:
    assert sum("twelve people" in text for _, text in _timeline()) == 1


def test_a_day_on_which_something_was_said_does_not_count() -> None:
    assert not any("survivors" in text for _, text in _timeline())
