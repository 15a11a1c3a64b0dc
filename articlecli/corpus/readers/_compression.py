"""Decompresses a file if the ending of its name says that it's compressed."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from typing import BinaryIO, cast

from articlecli.core import ArticleError
from articlecli.corpus.extras import import_extra

GZIP, ZSTD = ".gz", ".zst"


@contextmanager
def unpacked(file: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """Yields a file of the decompressed bytes. Raises ArticleError if they can't be read to their end."""
    try:
        if name.lower().endswith(GZIP):
            yield cast("BinaryIO", gzip.GzipFile(fileobj=file))
        elif name.lower().endswith(ZSTD):
            yield BufferedReader(import_extra("pyarrow").CompressedInputStream(file, "zstd"))
        else:
            yield file
    except EOFError:
        raise ArticleError("ends too early; fetch the file anew") from None
    except (OSError, zlib.error) as error:  # gzip.BadGzipFile is an OSError
        reason = getattr(error, "strerror", None) or error
        raise ArticleError(f"can't be read ({reason}); check the file") from None
