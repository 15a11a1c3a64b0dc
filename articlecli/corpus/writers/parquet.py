"""Writes Parquet: one record in each row. The columns are the id, the JSON Schema's, and the kept fields as JSON."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from articlecli.corpus.extras import import_extra
from articlecli.renderers import json_schema

_KEPT_FIELDS = "fields"


def write(path: Path, records: Sequence[str]) -> None:
    """Writes the records as a table with one row group."""
    arrow, parquet = import_extra("pyarrow"), import_extra("pyarrow.parquet")
    rows = [json.loads(record.encode(errors="replace")) for record in records]  # "?" for surrogates, as in `jsonl`
    for row in rows:
        row[_KEPT_FIELDS] = json.dumps(row[_KEPT_FIELDS], ensure_ascii=False) if _KEPT_FIELDS in row else None
    parquet.write_table(arrow.Table.from_pylist(rows, schema=columns(arrow)), path, compression="zstd")


def columns(arrow: Any) -> Any:
    """Returns the columns as an Arrow schema: the id, the columns of the JSON Schema, and the kept fields."""
    described = json.loads(json_schema())
    struct = _type(described, described["$defs"], arrow)
    named = [arrow.field("id", arrow.string()), *struct, arrow.field(_KEPT_FIELDS, arrow.string())]
    return arrow.schema(named)


def _type(described: Mapping[str, Any], definitions: Mapping[str, Any], arrow: Any) -> Any:
    """Returns the Arrow type for a part of the JSON Schema. An object's type is iterable: it yields its fields."""
    if "$ref" in described:
        return _type(definitions[described["$ref"].rpartition("/")[2]], definitions, arrow)
    kinds = described.get("type", "string" if "enum" in described else "integer")  # only the version has neither
    kind = next(each for each in ([kinds] if isinstance(kinds, str) else kinds) if each != "null")
    if kind == "object":
        properties = described["properties"].items()
        return arrow.struct([arrow.field(name, _type(part, definitions, arrow)) for name, part in properties])
    if kind == "array":
        return arrow.list_(_type(described["items"], definitions, arrow))
    return {"string": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(), "boolean": arrow.bool_()}[
        kind
    ]
