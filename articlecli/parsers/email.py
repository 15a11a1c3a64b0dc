"""E-mail: the subject is the headline, the sender the byline, and the text or the page in it the article.

Quoted messages, the signature and a newsletter's furniture are left out. A page that a browser saved as one file
(MHTML) has the form of an e-mail, and a mailbox (mbox) holds several: `entries` lists them.
"""

from collections.abc import Sequence
from email import message_from_bytes

from articlecli.core import ArticleError, Source
from articlecli.parsers import _mail_page, _mail_text
from articlecli.parsers._entries import Entry
from articlecli.parsers._headed import Head, headed
from articlecli.parsers._mail_message import head_of, read_mail
from articlecli.parsers._mailbox import messages

_NO_TEXT = "is an e-mail without a text of its own; give one with an article in it"
_MOST_MESSAGES = 100_000
_EXAMINED = 65_536  # bytes of a message in which its head stands


def read(source: Source) -> Source:
    """Returns the page or the text in an e-mail, below the head of the message; of a mailbox, the first message."""
    mail = read_mail(next(iter(messages(source.data)), b""))
    if mail.is_page:
        return headed(mail.text, source.name, Head(), kind="html")
    if mail.kind == "html":
        return _mail_page.read(mail, source)
    text = _mail_text.unflowed(mail.text, drops_blank=mail.drops_blank) if mail.is_flowed else mail.text
    text = _mail_text.own_words(text)
    if not text.strip():
        raise ArticleError(_NO_TEXT)
    return headed(text, source.name, mail.head)


def entries(source: Source) -> Sequence[Entry]:
    """Returns the messages of a mailbox; none for a single message."""
    found = messages(source.data)
    if len(found) == 1:
        return ()
    if len(found) > _MOST_MESSAGES:
        raise ArticleError(f"is a mailbox of more than {_MOST_MESSAGES:,} messages; split it")
    return [_entry(message, f"{source.name}:{number}") for number, message in enumerate(found, 1)]


def _entry(message: bytes, name: str) -> Entry:
    head = head_of(message_from_bytes(message[:_EXAMINED]))
    return Entry(head.headline, head.published, source=Source("", name, "email", message))
