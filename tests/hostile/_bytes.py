"""Makes inputs that are no valid text: wrong encodings, binary files, broken bytes."""

import gzip
import io
import json
import random
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator

from tests.hostile._case import Case, page, told, within

_BOMB = 1_000_000  # bytes that are packed


def encodings() -> Iterator[Case]:
    utf8, utf16 = within("é").encode(), within("é").encode("utf-16")
    texts: dict[str, str | bytes] = {
        "nothing": b"",
        "blanks": b" \t\n\r\v\f",
        "a mark of UTF-8 alone": b"\xef\xbb\xbf",
        "a mark of UTF-16 alone": b"\xff\xfe",
        "UTF-8 cut in a character of 2": utf8 + "é".encode()[:1],
        "UTF-8 cut in a character of 3": utf8 + "“".encode()[:2],
        "UTF-8 cut in a character of 4": utf8 + "😀".encode()[:3],
        "UTF-8 cut at its beginning": utf8[1:],
        "a lone continuation": b"\x80",
        "overlong UTF-8": utf8 + b"\xc0\x80\xe0\x80\xaf",
        "UTF-8 beyond Unicode": utf8 + b"\xf4\x90\x80\x80",
        "surrogates in UTF-8": within("\ud83d\ude00"),
        "a lone surrogate in UTF-8": within("\udc80"),
        "UTF-16": utf16,
        "UTF-16 cut": utf16[:-1],
        "UTF-16, big endian": b"\xfe\xff" + within("é").encode("utf-16-be"),
        "UTF-16 without its mark": within("é").encode("utf-16-le"),
        "a lone surrogate in UTF-16": utf16 + b"\x00\xd8",
        "UTF-32": within("é").encode("utf-32"),
        "UTF-32 cut": within("é").encode("utf-32")[:-2],
        "UTF-32 beyond Unicode": b"\xff\xfe\x00\x00\xff\xff\xff\x7f",
        "UTF-7": within("“é”").encode("utf-7"),
        "Latin-1": within("é").encode("latin-1", "replace"),
        "Windows-1252 with holes": within("é").encode("cp1252") + b"\x81\x8d\x8f\x90\x9d",
        "EBCDIC": within("").encode("cp037", "replace"),
        "Shift JIS": ("終わり。" * 50).encode("shift_jis"),
        "GB 18030": ("结束了。" * 50).encode("gb18030"),
        "ISO 2022": ("終わり。" * 50).encode("iso2022_jp"),
        "all bytes": bytes(range(256)),
        "all bytes but NUL": bytes(range(1, 256)) * 20,
        "a wrong declaration": b"<!doctype html><meta charset=utf-16>" + utf8,
        "a codec that is none": b"<!doctype html><meta charset=zlib>" + utf8,
    }
    for seed in range(8):
        noise = random.Random(seed)
        texts[f"noise {seed}"] = noise.randbytes(1 << (seed + 4))
        texts[f"noise without NUL {seed}"] = noise.randbytes(1 << (seed + 4)).replace(b"\0", b"")
        texts[f"noise of characters {seed}"] = "".join(chr(noise.randrange(1, 0x110000)) for _ in range(300))
        texts[f"noise of ASCII {seed}"] = "".join(chr(noise.randrange(0x20, 0x7F)) for _ in range(3_000))
        texts[f"a story with broken bytes {seed}"] = _broken(within("é").encode(), noise)
        texts[f"a page with broken bytes {seed}"] = _broken(page(within("é")).encode(), noise)
    yield from told("encodings", texts)


def _broken(data: bytes, noise: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(len(data) // 50):
        changed[noise.randrange(len(data))] = noise.randrange(1, 256)
    return bytes(changed)


def binaries() -> Iterator[Case]:
    packed, archive = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("story.txt", within(""))
    with tarfile.open(fileobj=archive, mode="w") as tar:
        tar.addfile(tarfile.TarInfo("story.txt"))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    ]
    png = b"".join(struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    texts: dict[str, str | bytes] = {
        "zip": packed.getvalue(),
        "gzip": gzip.compress(within("").encode(), mtime=0),
        "a bomb of gzip": gzip.compress(bytes(_BOMB), mtime=0),
        "tar": archive.getvalue(),
        "PNG": b"\x89PNG\r\n\x1a\n" + png,
        "GIF": b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0, 0, 0) + b";",
        "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + random.Random(1).randbytes(2_000) + b"\xff\xd9",
        "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n0\n%%EOF\n",
        "ELF": b"\x7fELF\x02\x01\x01" + bytes(9),
        "Mach-O": b"\xcf\xfa\xed\xfe\x07\x00\x00\x01",
        "Java": b"\xca\xfe\xba\xbe\x00\x00\x00\x34",
        "WebAssembly": b"\x00asm\x01\x00\x00\x00",
        "SQLite": b"SQLite format 3\x00" + bytes(84),
        "Word, before 2007": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
        "a page with a picture's beginning": b"GIF89a\x01" + page(within("")).encode(),
        "a picture with a page's beginning": b"<html>\x89PNG\r\n\x1a\n" + png,
        "pickle": b"\x80\x04\x95\x1b\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94\x8c\x06system\x94\x93\x94.",
        "JSON with a lone surrogate": json.dumps({"headline": "\ud800", "text": within("\udfff")}),
        "RTF": b"{\\rtf1\\ansi " + within("").encode("cp1252") + b"}",
    }
    yield from told("binaries", texts)
