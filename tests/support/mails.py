"""E-mails for tests, made with the standard library."""

from email.message import EmailMessage

LETTER = """The ferry between Port Ellery and the islands will run again on Friday, the harbour office said.

“We replaced both engines in six days,” said Tom Marsh, the ferry's engineer. “I am proud of the yard.”

Tickets that were bought for this week stay valid until the end of June.
"""


def message(**headers: str) -> EmailMessage:
    """Returns a message without a body."""
    made = EmailMessage()
    known = {"From": "Ann Weld <ann@example.org>", "Subject": "Ferry runs again", "Message-ID": "<1@example.org>"}
    for name, value in {**known, "Date": "Tue, 03 Jun 2025 10:00:00 +0000", **headers}.items():
        made[name.replace("_", "-")] = value
    return made


def letter(text: str = LETTER, **headers: str) -> bytes:
    """Returns a message with a plain text."""
    made = message(**headers)
    made.set_content(text)
    return made.as_bytes()


def page(markup: str, **headers: str) -> bytes:
    """Returns a message with a plain text and a page."""
    made = message(**headers)
    made.set_content("Please read this in a browser.")
    made.add_alternative(markup, subtype="html")
    return made.as_bytes()
