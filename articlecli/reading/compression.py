"""Unpacks compressed data (gzip, bzip2, xz, Zstandard), and never more than is allowed."""

import zlib
from typing import Any

from articlecli.core import ArticleError

TOO_LARGE_MESSAGE = "is larger than {:,} bytes; raise --max-bytes to read it"
_MOST_MEMORY = 128 * 1024 * 1024  # bytes that an xz file may ask for; `xz -9` asks for 65 MB
_GZIP, _BZIP2, _XZ, _ZSTANDARD = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd"


def decompressed(data: bytes, max_bytes: int) -> bytes:
    """Returns the data unpacked, or as they are where they aren't compressed.

    Raises ArticleError where they are broken, or larger than `max_bytes` when unpacked.
    """
    if not data.startswith((_GZIP, _BZIP2, _XZ, _ZSTANDARD)):
        return data
    try:
        unpacked: bytes = _unpacked(data, max_bytes + 1)
    except ArticleError:
        raise
    except Exception:  # noqa: BLE001 - each library has exceptions of its own
        raise ArticleError("is broken compressed data; get a whole copy of it") from None
    if len(unpacked) > max_bytes:
        raise ArticleError(TOO_LARGE_MESSAGE.format(max_bytes))
    return unpacked


def _unpacked(data: bytes, most: int) -> Any:
    """Returns the first `most` bytes of what is packed in the data."""
    if data.startswith(_GZIP):
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(data, most)  # 16: with the head of gzip
    if data.startswith(_BZIP2):
        import bz2

        return bz2.BZ2Decompressor().decompress(data, most)
    if data.startswith(_XZ):
        import lzma

        return lzma.LZMADecompressor(memlimit=_MOST_MEMORY).decompress(data, most)
    try:
        import zstandard
    except ImportError:
        raise ArticleError("is compressed with Zstandard; pip install 'articlecli[documents]' to read it") from None
    return bytes(zstandard.ZstdDecompressor().stream_reader(data).read(most))
