"""E-mail: the head, the part that is read, and what of it isn't its writer's."""

import pytest

from articlecli import ArticleError, Digest, digest, parsers, reading
from articlecli.core import Source
from articlecli.parsers import _mail_text, _mailbox
from tests.support.mails import LETTER, letter, message, page


def _digest(data: bytes) -> Digest:
    source = reading.from_bytes(data, "a.eml")
    assert source.kind == "email"
    return digest(source)


def test_the_head_of_a_message_is_that_of_the_article() -> None:
    found = _digest(letter())
    assert (found.headline, found.byline, found.published) == ("Ferry runs again", "Ann Weld", "2025-06-03")
    assert [(quote.speaker, quote.parts[0].text) for quote in found.quotes] == [
        ("Tom Marsh", "We replaced both engines in six days,")
    ]
    assert all(found.text[point.start : point.end] == point.text for point in found.key_points)


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("Re: Ferry runs again", "Ferry runs again"),
        ("AW: Fwd: RE[2]: Ferry runs again", "Ferry runs again"),
        ("[harbour-news] Re: Ferry runs again", "Ferry runs again"),
        ("Rebuilding: the ferry", "Rebuilding: the ferry"),
        ("Fähre fährt wieder – endlich", "Fähre fährt wieder – endlich"),
    ],
)
def test_the_subject_is_the_headline_without_what_programs_add(subject: str, headline: str) -> None:
    assert _digest(letter(Subject=subject)).headline == headline


def test_nobody_is_named_who_takes_no_answers() -> None:
    assert _digest(letter(From="no-reply@example.org")).byline is None


def test_the_page_in_a_message_is_read_and_its_attachments_are_not() -> None:
    made = message()
    made.set_content("Please read this in a browser.")
    paragraphs = "".join(f"<p>{text}</p>" for text in LETTER.strip().split("\n\n"))
    made.add_alternative(f"<html><body>{paragraphs}</body></html>", subtype="html")
    made.add_attachment("Minutes of the meeting that nobody asked for.", filename="minutes.txt")
    found = _digest(made.as_bytes())
    assert found.headline == "Ferry runs again"
    assert "harbour office" in found.text
    assert "browser" not in found.text
    assert "nobody asked for" not in found.text


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252"])
def test_the_declared_encoding_is_used_and_a_wrong_one_replaced(encoding: str) -> None:
    made = letter(LETTER.replace("“", '"').replace("”", '"').replace("yard", "café"))
    data = made.replace(b"utf-8", encoding.encode(), 1)
    assert "café" in _digest(data).text


@pytest.mark.parametrize(
    "below",
    [
        "On Mon, 2 Jun 2025 at 09:00, Bo Ek <bo@example.org> wrote:\n> When does it run?\n> Nobody here knows.\n",
        "Am 2. Juni 2025 schrieb Bo Ek:\n\n> When does it run?\n> Nobody here knows.\n",
        "-----Original Message-----\nFrom: Bo Ek\nSent: Monday\n\nWhen does it run? Nobody here knows.\n",
        "_______________________\nVon: Bo Ek <bo@example.org>\nGesendet: Montag, 9:00\nAn: Ann\n\nNobody here knows.\n",
        "-- \nAnn Weld, who knows more than Nobody here knows.\n",
        "You are receiving this because Nobody here knows better. Unsubscribe: https://example.org/u\n",
        "Nobody here knows? Unsubscribe\n\n12 Quay Road, Port Ellery\n",
    ],
)
def test_what_is_not_the_writers_is_left_out(below: str) -> None:
    found = _digest(letter(f"{LETTER}\n{below}"))
    assert "stay valid" in found.text
    assert "Nobody here knows" not in found.text
    assert "Bo Ek" not in found.text


def test_answers_between_quoted_lines_are_kept() -> None:
    own = _mail_text.own_words(
        "Bo Ek wrote:\n> When does it run?\nOn Friday.\n\n> And the tickets?\nThey stay valid.\n"
    )
    assert own.split("\n") == ["On Friday.", "", "They stay valid.", ""]


def test_prose_that_looks_like_an_answer_is_kept() -> None:
    text = "On Monday the mayor wrote:\n\nThe quay is ours.\n\nFrom: the islands\n\nWe wrote to him: nothing came."
    assert _mail_text.own_words(text) == text


def test_the_answered_message_in_a_page_is_left_out() -> None:
    paragraphs = "".join(f"<div>{text}</div>" for text in LETTER.strip().split("\n\n"))
    found = _digest(
        page(f"{paragraphs}<div class=gmail_quote>Bo wrote: <blockquote>When does it run?</blockquote></div>")
    )
    assert "stay valid" in found.text
    assert "When does it run" not in found.text


def test_lines_that_go_on_are_joined() -> None:
    assert _mail_text.unflowed("The ferry \nleft.\nIt \nran.", drops_blank=False) == "The ferry left.\nIt ran."
    assert _mail_text.unflowed("The fer \nry left.", drops_blank=True) == "The ferry left."


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (letter("-----BEGIN PGP MESSAGE-----\nhIwDY\n-----END PGP MESSAGE-----\n"), "is an encrypted e-mail"),
        (b"From: a@b\nMessage-ID: <a>\nContent-Type: application/pkcs7-mime\n\nMIIB", "is an encrypted e-mail"),
        (b"From: a@b\nMessage-ID: <a>\nContent-Type: image/png; name=a.png\n\niVBO", "only attachments"),
        (b"From: a@b\nMessage-ID: <a>\nSubject: b\n\n", "no text"),
    ],
)
def test_a_message_without_a_text_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        _digest(data)


def test_a_page_that_a_browser_saved_keeps_its_own_head() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in LETTER.strip().split("\n\n"))
    data = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\nSubject: A tab's title\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"<html><body><article><h1>Ferry runs again on Friday</h1>{paragraphs}</article></body></html>\n"
        "--b\nContent-Type: text/css\n\np { color: red }\n--b--\n"
    )
    assert _digest(data.encode()).headline == "Ferry runs again on Friday"


def _mailbox_of(*subjects: str) -> bytes:
    line = b"From ann@example.org Tue Jun  3 10:00:00 2025\n"
    return b"".join(line + letter(f"{LETTER}\n>From here it went on.\n", Subject=each) + b"\n" for each in subjects)


def test_the_messages_of_a_mailbox_are_its_entries() -> None:
    data = _mailbox_of("One ferry runs", "Two ferries run")
    found = parsers.entries(Source("", "a.mbox", "email", data))
    assert [(entry.title, entry.published) for entry in found] == [
        ("One ferry runs", "2025-06-03"),
        ("Two ferries run", "2025-06-03"),
    ]
    assert found[1].source is not None
    assert digest(found[1].source).headline == "Two ferries run"
    assert _digest(data).headline == "One ferry runs"


def test_a_line_that_begins_with_from_opens_no_message() -> None:
    data = _mailbox_of("One ferry runs") + b"\nFrom here on it was quiet.\n"
    assert len(_mailbox.messages(data)) == 1
    assert parsers.entries(Source("", "a.mbox", "email", data)) == ()
