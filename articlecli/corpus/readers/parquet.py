"""Reads Parquet: each row is a record with the article in one of its columns."""

from collections.abc import Iterator
from typing import BinaryIO

from articlecli.core import ArticleError
from articlecli.corpus.extras import import_extra
from articlecli.corpus.items import Form, Item, Text
from articlecli.corpus.readers._records import text_of

ENDINGS = (".parquet",)

_ROWS = 64  # rows that are read at once


def items(file: BinaryIO, path: str, form: Form) -> Iterator[Item]:
    """Yields the rows, with the columns of the text, the id and the kept fields."""
    arrow = import_extra("pyarrow")
    parquet = import_extra("pyarrow.parquet")
    try:
        with parquet.ParquetFile(file) as table:
            columns = [
                name for name in (form.text, form.id, form.title, *form.kept) if name in table.schema_arrow.names
            ]
            batches = table.iter_batches(_ROWS, columns=columns)
            rows = (row for batch in batches for row in batch.to_pylist())
            for number, row in enumerate(rows, 1):
                yield Item(f"{path}:{number}", "parquet", row)
    except (OSError, arrow.ArrowException) as error:
        raise ArticleError(f"isn't Parquet that can be read ({str(error).splitlines()[0]}); check the file") from None


def text(item: Item, form: Form) -> Text:
    """Returns the article in a row."""
    return text_of(item.data, item.place, form)
