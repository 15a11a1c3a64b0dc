"""Quotes in languages whose verbs of saying aren't known: they are shown, and nobody is named."""

import pytest

from articlecli import digest

_ARABIC = """أعلنت بلدية المدينة يوم السبت أن الجسر القديم سيغلق لمدة ثلاثة أشهر بسبب أعمال الصيانة.
وقال رئيس البلدية سامي حداد: «سلامة الناس تأتي أولا».
ويستخدم الجسر نحو عشرة آلاف شخص كل يوم. وستبدأ الأعمال في مطلع الشهر المقبل."""
_CHINESE = "市长周六宣布，旧桥将关闭三个月进行维修。每天约有一万人使用这座桥。“安全第一，”市长李明说。"


@pytest.mark.parametrize(
    ("text", "code", "quoted"), [(_ARABIC, "ar", "سلامة الناس تأتي أولا"), (_CHINESE, "zh", "安全第一，")]
)
def test_a_quotation_behind_a_colon_or_before_a_comma_is_shown_without_a_speaker(
    text: str, code: str, quoted: str
) -> None:
    (quote,) = digest(text, language=code).quotes
    assert quote.text == quoted
    assert quote.speaker is None


def test_a_term_in_marks_is_no_quote() -> None:
    assert not digest(_ARABIC.replace(": «", " «"), language="ar").quotes
