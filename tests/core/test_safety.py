import pytest

from articlecli.core import safety


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPdevice\x1b\\control", "control"),
        ("\x9b31mred", "red"),
        ("\x9dtitle\x9ctext", "text"),
        ("\x1bcreset", "reset"),
        ("bell\x07 back\x08space nul\x00", "bell backspace nul"),
        ("\u202eevil\u202c \u2066isolate\u2069", "evil isolate"),
        ("soft\u00adhyphen zero\u200bwidth \ufeff", "softhyphen zerowidth "),
        ("\ud800 surrogate", "\ufffd surrogate"),
        ("\x1b\x1b[31m[31mtwice", "[31mtwice"),
        ("[bold]plain[/]", "[bold]plain[/]"),
    ],
)
def test_no_command_for_a_terminal_is_left(hostile: str, shown: str) -> None:
    assert safety.clean(hostile) == shown


def test_an_unfinished_sequence_is_removed_up_to_its_lines_end() -> None:
    assert safety.clean("\x1b]0;title\nThe story.") == "\nThe story."


def test_cleaning_keeps_the_length_of_a_text_without_controls() -> None:
    text = "one\r\ntwo\rthree\ffour\x85five\u2028six\u00a0seven \u200d\u200e"
    assert len(safety.clean(text)) == len(text)
    assert safety.clean(text).split() == ["one", "two", "three", "four", "five", "six", "seven", "\u200d\u200e"]
