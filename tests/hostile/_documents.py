"""Makes e-mails, subtitles, feeds, records, web archives and archives that are broken, huge, or nested deeply."""

import bz2
import gzip
import io
import json
import lzma
import plistlib
import zipfile
from collections.abc import Callable, Iterator
from functools import partial

from tests.hostile._case import Case, counted, repeated, told, within

_BOMB = 1_000_000  # bytes that are packed
_HEAD = "From: Ann Weld <ann@example.org>\nSubject: A ferry\nDate: Tue, 3 Jun 2025 10:00:00 +0000\nMessage-ID: <a@b>\n"
_RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{}</channel></rss>'
_ITEM = "<item><title>A ferry {0}</title><description>The ferry left the pier on Monday.</description></item>"
_LAUGHS = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(10))
_CUE = "00:00:{0:02}.000 --> 00:01:00.000\nThe ferry left.\n\n"


def documents(size: int) -> Iterator[Case]:
    """Yields inputs of documents' kinds. Those that repeat a piece have the given size."""
    yield from _of_size(size)
    yield from told("documents", _mails())
    yield from told("documents", _feeds_and_records())
    yield from told("documents", _property_lists())
    yield from told("documents", _archives())


def _of_size(size: int) -> Iterator[Case]:
    texts: dict[str, Callable[[], str]] = {
        "parts in parts": lambda: _HEAD + counted("Content-Type: multipart/mixed; boundary=b{0}\n\n--b{0}\n", size),
        "messages in messages": lambda: _HEAD + repeated("Content-Type: message/rfc822\n\n", size),
        "many parts": lambda: _HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + repeated("--b\n\na\n", size),
        "quoted lines": lambda: f"{_HEAD}\n" + repeated("On Monday Ann Weld wrote:\n> The ferry left.\n", size),
        "levels of quotations": lambda: f"{_HEAD}\n{'>' * size} a",
        "headers": lambda: _HEAD + counted("X-A{0}: b\n", size) + "\nThe ferry left.",
        "a long header": lambda: (
            f"Subject: {repeated('=?utf-8?q?a?= ', size)}\nMessage-ID: <a>\nFrom: a\n\nThe ferry left."
        ),
        "many names": lambda: f"From: {repeated('Ann <a@b>, ', size)}\nMessage-ID: <a>\n\nThe ferry left the pier.",
        "answers": lambda: f"{_HEAD.replace('A ferry', repeated('Re: ', size))}\nThe ferry left the pier.",
        "a mailbox": lambda: repeated(f"From a Tue Jun  3 10:00:00 2025\n{_HEAD}\nThe ferry left.\n\n", size),
        "a letter of many lines": lambda: (
            f"{_HEAD}Content-Type: text/html\n\n" + repeated("<div>The ferry left the pier.</div>", size)
        ),
        "cues": lambda: "WEBVTT\n\n" + "".join(_CUE.format(i % 60) for i in range(max(1, size // 40))),
        "a cue of many voices": lambda: "WEBVTT\n\n00:00.000 --> 00:01.000\n" + repeated("<v Ann Weld>It left. ", size),
        "a cue that never ends": lambda: "WEBVTT\n\n00:00.000 --> 00:01.000\n" + repeated("The ferry left.\n", size),
        "arrows": lambda: "WEBVTT\n\n" + repeated("-->\n", size),
        "tags in cues": lambda: "WEBVTT\n\n00:00.000 --> 00:01.000\n" + repeated("<c.a", size),
        "entries": lambda: _RSS.format(counted(_ITEM, size)),
        "elements in a feed": lambda: _RSS.format(repeated("<item>", size)),
        "lists in lists": lambda: "[" * size,
        "records": lambda: "[" + repeated('{"text": "The ferry left the pier."},', size) + "{}]",
        "objects in objects": lambda: '{"a":' * (size // 10) + "1" + "}" * (size // 10),
        "fields": lambda: "{" + counted('"a{0}": 1, ', size) + '"b": 1}',
        "columns": lambda: repeated("a,", size) + "\n" + repeated("b,", size) + "\n" + repeated("c,", size),
        "elements": lambda: '<?xml version="1.0"?>' + repeated("<a>", size),
        "braces": lambda: repeated("{};\n", size),
        "an indented line": lambda: "a = 1;\n" * 3 + repeated("  a(", size),
    }
    for name, make in texts.items():
        yield Case("documents", name, partial(_encoded, make))


def _encoded(make: Callable[[], str]) -> bytes:
    return make().encode()


def _mails() -> dict[str, str | bytes]:
    text = within("")
    return {
        "an e-mail with controls": _HEAD.replace("A ferry", "\x1b[31mA \u202eferry") + f"\n{within(chr(0x9B))}",
        "an e-mail with coded controls": f"{_HEAD.replace('A ferry', '=?utf-8?b?G1szMW1hIGZlcnJ5?=')}\n{text}",
        "an e-mail with broken bytes": _HEAD.encode() + b"\n\xff\xfe\xc3 \x80 The ferry left the pier on Monday.\n",
        "an e-mail with an odd encoding": f"{_HEAD}Content-Type: text/plain; charset=zlib\n\n{text}",
        "an e-mail with broken base64": f"{_HEAD}Content-Transfer-Encoding: base64\n\n{text}",
        "an e-mail with a wrong date": _HEAD.replace("3 Jun 2025", "99 Foo 99999999999") + f"\n{text}",
        "an e-mail without a body": _HEAD,
        "a part without an end": f"{_HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{text}",
        "a boundary of nothing": f'{_HEAD}Content-Type: multipart/mixed; boundary=""\n\n--\n\n{text}',
        "an encrypted e-mail": f"{_HEAD}\n-----BEGIN PGP MESSAGE-----\n\nhIwDY32h\n-----END PGP MESSAGE-----\n",
    }


def _feeds_and_records() -> dict[str, str | bytes]:
    return {
        "a feed of a billion laughs": f"<?xml version='1.0'?><!DOCTYPE rss [{_LAUGHS}]><rss><channel><item>"
        "<title>&a9;</title></item></channel></rss>",
        "a feed with an outer entity": "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item>"
        "<title>&x;</title><description>The ferry left &x; the pier.</description></item></channel></rss>",
        "XML of a billion laughs": f"<?xml version='1.0'?><!DOCTYPE a [{_LAUGHS}]><a>&a9;</a>",
        "a feed cut short": _RSS.format(_ITEM)[:120],
        "a feed without entries": _RSS.format(""),
        "a feed with a script": _RSS.format(
            "<item><title>a</title><description>&lt;script&gt;alert(1)&lt;/script&gt;"
            "&lt;p&gt;The ferry left &amp;#27;[31m the pier.&lt;/p&gt;</description></item>"
        ),
        "a JSON Feed of wrong types": '{"version": "https://jsonfeed.org/version/1", "items": [1, {"title": [], '
        '"content_html": {}, "authors": [1, {"name": 2}]}, {"content_text": "The ferry left the pier."}]}',
        "a record of wrong types": '{"text": ["a", 1], "title": {}, "body": "The ferry left.", "author": [1, {}]}',
        "a record with controls": json.dumps({"text": within("\x1b[31m"), "title": "\u202eA\x07", "byline": "\ud800"}),
        "a record with a long date": json.dumps({"text": within(""), "date": "2" * 5000}),
        "a record with an endless number": '{"text": "The ferry left the pier.", "date": 1e999}',
        "a long number": '{"text": ' + "9" * 5000 + "}",
    }


def _property_lists() -> dict[str, str | bytes]:
    page = within("\x1b").encode()
    deep: list[object] = []
    for _ in range(300):
        deep = [deep]
    archive = plistlib.dumps({"WebMainResource": {"WebResourceData": page}}, fmt=plistlib.FMT_BINARY)
    loop = b"bplist00\xa1\x00\x08" + bytes(6) + bytes([1, 1]) + bytes(7) + b"\x01" + bytes(15) + b"\x0a"
    return {
        "a web archive": archive,
        "a web archive cut short": archive[:-20],
        "a list in lists": plistlib.dumps(deep, fmt=plistlib.FMT_BINARY),
        "a list that holds itself": loop,
        "a list of many objects": archive[:-24] + b"\x7f" * 24,
        "a web archive with a picture": plistlib.dumps(
            {"WebMainResource": {"WebResourceData": b"\x89PNG", "WebResourceMIMEType": "image/png"}},
            fmt=plistlib.FMT_BINARY,
        ),
    }


def _archives() -> dict[str, str | bytes]:
    bomb = bytes(_BOMB)
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as file:
        for i in range(1000):
            file.writestr(f"../../{i}\x1b[31m.txt", "")
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", bomb)
        file.writestr("word/document.xml", bomb)
    return {
        "a bomb of zip": outer.getvalue(),
        "a zip of many files": many.getvalue(),
        "a zip without a list": b"PK\x03\x04" + bytes(100),
        "a zip of false entries": b"PK\x03\x04" + b"PK\x01\x02" * 60_000,
        "gzip in gzip": gzip.compress(gzip.compress(bomb, mtime=0), mtime=0),
        "a bomb of bzip2": bz2.compress(bomb),
        "a bomb of xz": lzma.compress(bomb),
        "broken xz": b"\xfd7zXZ\0" + bytes(50),
        "gzip cut short": gzip.compress(within("").encode(), mtime=0)[:30],
    }
