"""Parquet: one record a row, with the columns of the JSON Schema; what was carried along is JSON, in one column."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from articlecli.corpus.extras import needed
from articlecli.renderers import json_schema

_CARRIED = "fields"


def write(path: Path, records: Sequence[str]) -> None:
    """Writes the records as a table of one row group."""
    arrow, parquet = needed("pyarrow"), needed("pyarrow.parquet")
    rows = [json.loads(record.encode(errors="replace")) for record in records]  # as `jsonl` has surrogates
    for row in rows:
        row[_CARRIED] = json.dumps(row[_CARRIED], ensure_ascii=False) if _CARRIED in row else None
    parquet.write_table(arrow.Table.from_pylist(rows, schema=columns(arrow)), path, compression="zstd")


def columns(arrow: Any) -> Any:
    """The columns, as an Arrow schema: the id, those of the JSON Schema, and what was carried along."""
    described = json.loads(json_schema())
    struct = _type(described, described["$defs"], arrow)
    named = [arrow.field("id", arrow.string()), *struct, arrow.field(_CARRIED, arrow.string())]
    return arrow.schema(named)


def _type(described: Mapping[str, Any], definitions: Mapping[str, Any], arrow: Any) -> Any:
    """The Arrow type of what a part of the JSON Schema describes."""
    if "$ref" in described:
        return _type(definitions[described["$ref"].rpartition("/")[2]], definitions, arrow)
    kinds = described.get("type", "string" if "enum" in described else "integer")  # "const" is a version's number
    kind = next(each for each in ([kinds] if isinstance(kinds, str) else kinds) if each != "null")
    if kind == "object":
        properties = described["properties"].items()
        return arrow.struct([arrow.field(name, _type(part, definitions, arrow)) for name, part in properties])
    if kind == "array":
        return arrow.list_(_type(described["items"], definitions, arrow))
    return {"string": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(), "boolean": arrow.bool_()}[
        kind
    ]
